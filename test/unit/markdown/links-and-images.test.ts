import { describe, expect, test } from 'vitest';
import { renderBody } from '#markdown/render.ts';
import { urlKind } from '#markdown/safe-url.ts';

describe('where an address leads', () => {
  test.each([
    ['files/1.pdf', 'local'],
    ['./附件：1.pdf', 'local'],
    ['../2024/1.html', 'local'],
    ['/zwgk/1.html', 'local'],
    ['#art-5', 'local'],
    ['?page=2', 'local'],
    ['files/a%3Ab.pdf', 'local'],
    ['/search?q=a:b', 'local'],
    ['https://www.qingyu.example/', 'external'],
    ['http://www.qingyu.example:8080/a?b#c', 'external'],
    ['HTTPS://WWW.QINGYU.EXAMPLE', 'external'],
    ['//www.qingyu.example/a', 'external'],
    ['https://政务.example/', 'external'],
    ['https://%E6%94%BF%E5%8A%A1.example/', 'external'],
    ['mailto:info@qingyu.example', 'contact'],
    ['tel:0580-0000000', 'contact'],
  ])('%s is %s', (address, kind) => {
    expect(urlKind(address)).toBe(kind);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java%09script:alert(1)',
    '%6Aavascript:alert(1)',
    'javascript%3Aalert(1)',
    '\u0001javascript:alert(1)',
    'java\u200bscript:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,x',
    'data:image/png;base64,AA',
    'blob:https://www.qingyu.example/1',
    'file:///etc/passwd',
    'ftp://files.example/',
    'view-source:https://www.qingyu.example',
    'https://user@evil.example/',
    'https://user:pass@evil.example/',
    'https://www.qingyu.example@evil.example/',
    'https://www.qingyu.example%2f@evil.example',
    '\\\\evil.example\\a',
    '/\\evil.example',
    'https:\\\\evil.example',
    'https:evil.example',
    'https:/evil.example',
    '///evil.example',
    'http://',
    'http:///a',
    'https://www.qingуu.example/',
    'https://pаypal.example/',
    'https://exam\u200bple.example/',
    'https://a b.example/',
    'javascript\u3000:alert(1)',
    '',
    ' ',
  ])('%j leads nowhere', (address) => {
    expect(urlKind(address)).toBeUndefined();
  });
});

describe('links', () => {
  test('out of the site are marked', () => {
    expect(renderBody('[甲](https://www.gov.example/)').html).toBe(
      '<p><a href="https://www.gov.example/" class="external" rel="noopener noreferrer">甲</a></p>',
    );
  });

  test.each(['[甲](/a)', '[甲](#h-1)', '[甲](tel:0580-0000000)', '[甲](mailto:a@qingyu.example)'])(
    '%s is not',
    (markdown) => {
      expect(renderBody(markdown).html).toMatch(/^<p><a href="[^"]+">甲<\/a><\/p>$/);
    },
  );

  test('that are unsafe leave their text and are reported', () => {
    const { html, messages } = renderBody('前言。\n\n请[**点击**这里](java%09script:alert(1))。');
    expect(html).toBe('<p>前言。</p>\n<p>请<strong>点击</strong>这里。</p>');
    expect(messages).toMatchObject([{ rule: 'link/unsafe', severity: 'warning', line: 3 }]);
    expect(messages[0]?.message).toContain('java%09script:alert(1)');
  });

  test('with a long address are quoted in part', () => {
    const [message] = renderBody(`[甲](data:text/html,${'A'.repeat(5000)})`).messages;
    expect(message?.message.length).toBeLessThan(120);
  });

  test.each([
    [
      '详见https://www.qingyu.example/a.html，电话另附。',
      'https://www.qingyu.example/a.html',
      '，电话另附。',
    ],
    ['（https://www.qingyu.example/a）查看', 'https://www.qingyu.example/a', '）查看'],
    [
      '见 https://www.qingyu.example/a?b=c&d=e。',
      'https://www.qingyu.example/a?b=c&#x26;d=e',
      '。',
    ],
  ])('%s ends where Chinese begins', (markdown, address, rest) => {
    const { html } = renderBody(markdown);
    expect(html).toContain(`<a href="${address}"`);
    expect(html).toContain(`</a>${rest}`);
  });

  test('in angle brackets may hold Chinese', () => {
    expect(renderBody('<https://www.qingyu.example/附件.pdf>').html).toContain(
      'href="https://www.qingyu.example/%E9%99%84%E4%BB%B6.pdf"',
    );
  });
});

describe('images', () => {
  test.each(['map.png', './map.png', '/files/map.png', '../map.jpg'])(
    '%s is of the site',
    (src) => {
      expect(renderBody(`![地图](${src})`).html).toBe(`<p><img src="${src}" alt="地图"></p>`);
    },
  );

  test.each([
    'https://tracker.example/1.gif',
    'http://www.qingyu.example/1.png',
    '//tracker.example/1.gif',
    'data:image/png;base64,AA',
    'data:image/svg+xml,<svg>',
    'javascript:alert(1)',
    '\\\\tracker.example\\1.gif',
  ])('%s is not, and leaves its description', (src) => {
    const { html, messages } = renderBody(
      `<p>见<img src="${src}" alt="地图" onerror="alert(1)">。</p>`,
    );
    expect(html).toBe('<p>见地图。</p>');
    expect(messages.map(({ rule }) => rule)).toEqual(['image/not-local']);
  });
});
