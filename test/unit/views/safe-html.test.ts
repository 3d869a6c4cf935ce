import { expect, test } from 'vitest';
import { renderBody } from '#markdown/render.ts';
import { markedArticles, sanitisedHtml } from '#views/safe-html.ts';

const body = (markdown: string) => sanitisedHtml(renderBody(markdown));
const REGULATION = body(
  '第八条　甲。\n\n第八条之一　乙。\n\n第九条　丙。\n\n（一）丁；\n\n（二）戊。',
);
const marks = (...ids: string[]) => ids.map((id) => ({ id, words: '（已废止）' }));

test('words stand behind the number of an article, and the article has a class', () => {
  expect(markedArticles(REGULATION, marks('art-9'))).toContain(
    '<section class="article repealed" id="art-9"><p><span class="article-number">第九条</span><span class="article-mark">（已废止）</span>',
  );
});

test('no other article changes', () => {
  const marked = markedArticles(REGULATION, marks('art-8-1'));
  expect(marked.match(/article-mark/g)?.length).toBe(1);
  expect(marked).toContain('第八条之一</span><span class="article-mark">');
});

test('a mark for an article that is not there changes nothing', () => {
  expect(markedArticles(REGULATION, marks('art-10', 'art-90'))).toBe(REGULATION);
});

test('an editor cannot make an article of his own', () => {
  const forged = body(
    '<section class="article" id="art-9"><p><span class="article-number">第九条</span>x</p></section>',
  );
  expect(markedArticles(forged, marks('art-9'))).toBe(forged);
});

test('words are text and no HTML', () => {
  const words = '<img src=x onerror=alert(1)>&';
  expect(markedArticles(REGULATION, [{ id: 'art-9', words }])).toContain(
    '<span class="article-mark">&lt;img src=x onerror=alert(1)&gt;&amp;</span>',
  );
});
