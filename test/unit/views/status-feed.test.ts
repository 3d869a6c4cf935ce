import { generateAtomFeed, parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { statusFeed } from '#views/status-feed.ts';
import { document, portalOf, viewContext } from '../../support/portal.ts';

const amending = document(9, {
  title: '关于修改《甲办法》的决定',
  docNumber: '青政发〔2024〕6号' as never,
});
const act = { by: amending.data.indexNumber } as const;
const lived = document(1, {
  kind: 'normative',
  title: '甲办法',
  docNumber: '青政发〔2020〕1号' as never,
  issuedOn: isoDate('2020-12-01'),
  publishedAt: '2020-12-02 10:00' as never,
  effectiveFrom: isoDate('2021-01-01'),
  effectiveUntil: isoDate('2025-12-31'),
  acts: [
    { ...act, kind: 'amend', on: isoDate('2026-03-02'), decidedOn: isoDate('2026-03-02') },
    { ...act, kind: 'amend', on: isoDate('2024-06-01'), decidedOn: isoDate('2024-05-06') },
    {
      ...act,
      kind: 'repealPart',
      on: isoDate('2025-01-01'),
      decidedOn: isoDate('2024-12-01'),
      articles: ['第九条', '第十条'],
    },
  ],
});

const feed = (documents: readonly PortalDocument[], day = '2026-03-20') =>
  statusFeed(documents, viewContext(portalOf([...documents, amending]), isoDate(day)));

const ID = `tag:www.qingyu.example,2020:${lived.data.indexNumber}`;

test('every change is an entry of its own, newest first', () => {
  expect(feed([lived]).entries.map(({ id, updated }) => [id, updated])).toEqual([
    [`${ID}/2026-01-01/expired`, '2026-01-01T00:00:00+08:00'],
    [`${ID}/2025-01-01/partial`, '2025-01-01T00:00:00+08:00'],
    [`${ID}/2024-06-01/amended`, '2024-06-01T00:00:00+08:00'],
    [`${ID}/2021-01-01/inForce`, '2021-01-01T00:00:00+08:00'],
  ]);
});

test('an entry says what happened, to which document, why and by what', () => {
  expect(
    feed([lived], '2026-03-20').entries.map(({ title, summary }) => [title.value, summary.value]),
  ).toEqual([
    [
      '已失效：《甲办法》',
      '《甲办法》（青政发〔2020〕1号）有效期届满，自 2026 年 1 月 1 日起不再有效。',
    ],
    [
      '部分失效：《甲办法》',
      '《甲办法》（青政发〔2020〕1号）第九条、第十条被《关于修改〈甲办法〉的决定》（青政发〔2024〕6号）废止，自 2025 年 1 月 1 日起部分失效。',
    ],
    [
      '已修改：《甲办法》',
      '《甲办法》（青政发〔2020〕1号）经《关于修改〈甲办法〉的决定》（青政发〔2024〕6号）修改，自 2024 年 6 月 1 日起适用修改后的文本。',
    ],
    ['开始施行：《甲办法》', '《甲办法》（青政发〔2020〕1号）自 2021 年 1 月 1 日起施行。'],
  ]);
});

test('what lies ahead is not told, and yesterday’s entries stay as they were', () => {
  const before = feed([lived], '2025-12-31').entries;
  expect(before.map(({ id }) => id)).not.toContain(`${ID}/2026-01-01/expired`);
  expect(feed([lived], '2026-01-01').entries.slice(1)).toEqual(before);
});

test('a hundred entries at most, and only of normative documents', () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    document(index + 1, { kind: 'normative' }),
  );
  expect(feed(many).entries).toHaveLength(100);
  expect(feed([document(1, { effectiveFrom: isoDate('2026-01-01') })]).entries).toEqual([]);
});

test('the feed is as new as its newest change', () => {
  expect(feed([lived]).updated).toBe('2026-01-01T00:00:00+08:00');
  expect(feed([]).updated).toBe('1970-01-01T00:00:00+08:00');
});

test('a hostile title comes back from the XML as it went in', () => {
  const title = ']]></title><script>alert(1)</script><!--&amp;';
  const xml = generateAtomFeed(feed([document(1, { kind: 'normative', title })]));
  expect(parseAtomFeed(xml).entries?.[0]?.title?.value).toBe(`开始施行：《${title}》`);
});
