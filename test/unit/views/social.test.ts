import { expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { documentView } from '#views/document.ts';
import { lifeContext, livedPortal, pageOf } from '../../support/lived-portal.ts';
import { document } from '../../support/portal.ts';

const ASOF = isoDate('2026-11-20');
const one = document(1, { title: '关于“渡口”的通知', summary: '第一件事。' });
const portal = livedPortal([one], ASOF);

test('a page with a card tells chat programs its whole address, its size and what it says', () => {
  const cards = () => ({ path: '/cards/county-office/2026-00001-ab.png', alt: '一张图' });
  const [document] = portal.documents;
  if (!document) throw new Error('no document');
  const { social } = documentView(document, { ...lifeContext(portal, ASOF), cards });
  expect(social?.map(({ attribute, key, content }) => [attribute, key, content])).toEqual([
    ['property', 'og:type', 'article'],
    ['property', 'og:site_name', '青屿县人民政府'],
    ['property', 'og:locale', 'zh_CN'],
    ['property', 'og:title', '关于“渡口”的通知'],
    ['property', 'og:description', '第一件事。'],
    ['property', 'og:url', `https://www.qingyu.example${document.path}`],
    ['property', 'og:image', 'https://www.qingyu.example/cards/county-office/2026-00001-ab.png'],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', '1200'],
    ['property', 'og:image:height', '630'],
    ['property', 'og:image:alt', '一张图'],
    ['name', 'twitter:card', 'summary_large_image'],
  ]);
});

test('a page without a card says nothing of cards', () => {
  expect(pageOf(portal, 1, ASOF).social).toBeUndefined();
  const [document] = portal.documents;
  if (!document) throw new Error('no document');
  const none = documentView(document, { ...lifeContext(portal, ASOF), cards: () => undefined });
  expect(JSON.stringify(none)).toBe(JSON.stringify(pageOf(portal, 1, ASOF)));
});
