import { describe, expect, test } from 'vitest';
import type { PortalDocument } from '#portal/portal.ts';
import { publicationOf } from '#portal/portal.ts';
import { added, type Changes, contentFolder, field, load } from '../../support/content.ts';
import { NORMATIVE, NOTICE, OFFICE_USCC, sampleText } from '../../support/content-files.ts';

function portal(...changes: readonly Changes[]) {
  const loaded = load(contentFolder(...changes)).portal;
  if (!loaded) throw new Error('no portal');
  return loaded;
}

const serials = (documents: readonly PortalDocument[]) =>
  documents.map(({ data }) => data.indexNumber.slice(-5));

describe('documents', () => {
  test('stand newest first', () => {
    expect(serials(portal().documents)).toEqual(['00012', '00007']);
    expect(
      serials(portal(field('publishedAt', '"2026-03-03 09:31"', NORMATIVE)).documents),
    ).toEqual(['00007', '00012']);
  });

  test('published in the same minute stand by their address', () => {
    const same = field('publishedAt', '"2026-03-03 09:30"', NORMATIVE);
    expect(serials(portal(same).documents)).toEqual(['00012', '00007']);
  });

  test('that are not published yet stand by the date under the seal', () => {
    const [first] = portal(field('publishedAt', '待补')).documents;
    expect(first && publicationOf(first)).toBe('2026-03-02');
  });

  test('know their agencies', () => {
    const [, normative] = portal().documents;
    expect(normative?.agency.id).toBe('county-office');
    expect(normative?.jointAgencies.map(({ id }) => id)).toEqual(['transport']);
  });

  test('know their files', () => {
    expect(portal().documents[0]?.attachments).toEqual([
      {
        title: '轮渡时刻表.pdf',
        file: '轮渡时刻表.pdf',
        path: `/files/county-office/2026-00012/${encodeURIComponent('轮渡时刻表.pdf')}`,
        bytes: 965,
      },
    ]);
  });

  test('that refer to nothing are left out, so that no page is made from half a document', () => {
    expect(serials(portal(field('agency', 'police')).documents)).toEqual(['00007']);
  });

  test('with a number that is taken are left out', () => {
    const twin = field('indexNumber', `${OFFICE_USCC}/2026-00012`, NORMATIVE);
    expect(portal(twin).documents.map(({ type }) => type)).toEqual(['notice']);
  });

  test('keep their address when the file is renamed and the title changed', () => {
    const [before] = portal().documents;
    const text = sampleText(NOTICE).replace(/title: .*/, 'title: 关于轮渡的通知');
    const [after] = portal({ [NOTICE]: undefined, 'notices/2025/改名.md': text }).documents;
    expect(after?.data.title).toBe('关于轮渡的通知');
    expect(after?.path).toBe(before?.path);
  });
});

test('agencies stand by kind, then by their order, then by id', () => {
  const one = (order: string) => `name: 青屿县某局
kind: 政府工作部门
address: 灯塔街道
hours: 工作日
phone: 0000-8800000
head: 汐某
functions: [一件事]
${order}`;
  const { agencies } = portal({
    'agencies/b.yaml': one(''),
    'agencies/a.yaml': one(''),
    'agencies/z.yaml': one('order: 1\n'),
  });
  expect(agencies.map(({ id }) => id)).toEqual(['county-office', 'z', 'a', 'b', 'transport']);
});

test('the text of a document is known by its hash alone', () => {
  const [before] = portal().documents;
  const [after] = portal(added('editor: 公开科')).documents;
  expect(after?.bodyHash).toBe(before?.bodyHash);
});
