import { describe, expect, test } from 'vitest';
import { type IsoDate, isoDate } from '#domain/date.ts';
import type { Portal, PortalDocument } from '#portal/portal.ts';
import type { Reference } from '#portal/read-references.ts';
import { documentsApiText } from '#strings/documents-api.ts';
import { documentTies } from '#views/document-ties.ts';
import { documentsIndex, documentsOfYear, documentYears } from '#views/documents-api.ts';
import { AS_OF } from '../../support/content-files.ts';
import { effect, livedPortal, normative } from '../../support/lived-portal.ts';
import { document, office, portalOf, transport } from '../../support/portal.ts';

const ORIGIN = 'https://www.qingyu.example';
const addressOf = (serial: number) => `${ORIGIN}/documents/county-office/2026-0000${serial}/`;

function contextOf(portal: Portal, asOf: IsoDate = AS_OF) {
  return { portal, asOf, origin: ORIGIN, ties: documentTies(portal.documents, portal) };
}

function fileOf(portal: Portal, asOf?: IsoDate): string {
  const [year] = documentYears(portal.documents);
  if (!year) throw new Error('No documents');
  return documentsOfYear(year, contextOf(portal, asOf));
}

/** What the data tell of the documents of a portal, by their serial numbers. */
function told(portal: Portal, asOf?: IsoDate): Record<number, Record<string, unknown>> {
  const { documents } = JSON.parse(fileOf(portal, asOf));
  return Object.fromEntries(
    documents.map((one: { indexNumber: string }) => [Number(one.indexNumber.slice(-5)), one]),
  );
}

const only = (facts: Parameters<typeof document>[1]) => told(portalOf([document(1, facts)]))[1];

test('a dull document', () => {
  expect(only({})).toEqual({
    url: addressOf(1),
    title: '关于第1件事的通知',
    indexNumber: '119901227310014889/2026-00001',
    agency: { id: 'county-office', name: '青屿县人民政府办公室' },
    type: { id: 'notice', name: '通知公告' },
    summary: '第1件事。',
    disclosure: '主动公开',
    issuedOn: '2026-03-02',
    publishedAt: '2026-03-02T10:00:00+08:00',
  });
});

test('the facts of a document', () => {
  const facts = {
    docNumber: '青政办发〔2026〕1号',
    registrationNumber: 'QYDR-2026-0001',
    category: '政府文件',
    topic: '交通运输',
    keywords: ['轮渡'],
    createdOn: isoDate('2026-03-01'),
    adoptedBy: '县政府第1次常务会议',
    source: '县政府办公室',
    consultation: { opensOn: isoDate('2026-03-02'), closesOn: isoDate('2026-04-02') },
  };
  const files = [{ title: '时刻表', file: 'a.pdf', path: '/files/a/1/a.pdf', bytes: 12 }];
  expect(only({ ...facts, files, with: [transport], kind: 'consultation' })).toMatchObject({
    ...facts,
    type: { id: 'consultation', name: '征求意见' },
    jointAgencies: [{ id: 'transport', name: '青屿县交通运输局' }],
    attachments: [{ title: '时刻表', url: `${ORIGIN}/files/a/1/a.pdf`, bytes: 12 }],
  });
});

describe('validity', () => {
  const term = { effectiveFrom: isoDate('2026-04-01'), effectiveUntil: isoDate('2027-03-31') };
  const portal = portalOf([document(1, { kind: 'normative', ...term })]);

  test.each([
    ['2026-03-31', 'pending', '尚未生效'],
    ['2026-04-01', 'inForce', '现行有效'],
    ['2027-03-31', 'inForce', '现行有效'],
    ['2027-04-01', 'expired', '已失效'],
  ])('on %s', (day, state, label) => {
    expect(told(portal, isoDate(day))[1]?.['validity']).toEqual({
      state,
      label,
      inForceFrom: '2026-04-01',
      inForceUntil: '2027-03-31',
      periods: [
        { state: 'pending' },
        { from: '2026-04-01', state: 'inForce' },
        { from: '2027-04-01', state: 'expired' },
      ],
    });
  });
});

test('what documents do to each other, from both sides', () => {
  const on = isoDate('2026-05-01');
  const portal = livedPortal(
    [
      normative(1),
      normative(2),
      normative(3, {
        effectiveFrom: on,
        effects: [effect('repeal', 1), effect('repealPart', 2, { articles: ['第三条'] })],
      }),
    ],
    isoDate('2026-06-01'),
  );
  const data = told(portal, isoDate('2026-06-01'));
  const repeal = { action: 'repeal', label: '废止', on };
  const part = { action: 'repealPart', label: '部分废止', on, articles: ['第三条'] };
  expect(data[3]?.['acts']).toEqual([
    { ...repeal, url: addressOf(1) },
    { ...part, url: addressOf(2) },
  ]);
  expect(data[1]?.['changes']).toEqual([{ ...repeal, url: addressOf(3) }]);
  expect(data[2]?.['changes']).toEqual([{ ...part, url: addressOf(3) }]);
});

test('a repeal by what is not on the portal has no address', () => {
  const data = only({ kind: 'normative', repealedOn: isoDate('2026-04-01') });
  expect(data?.['changes']).toEqual([{ action: 'repeal', label: '废止', on: '2026-04-01' }]);
});

test('the texts of an amended document', () => {
  const from = isoDate('2026-05-01');
  const asOf = isoDate('2026-06-01');
  const portal = livedPortal(
    [normative(1), normative(2, { effectiveFrom: from, effects: [effect('amend', 1)] })],
    asOf,
    { versions: [[`青政办发〔2026〕1号`, from]] },
  );
  const data = told(portal, asOf);
  expect(data[1]?.['versions']).toEqual([
    { from: '2026-03-02', until: '2026-04-30', url: `${addressOf(1)}2026-03-02/` },
    { from: '2026-05-01', url: `${addressOf(1)}2026-05-01/` },
  ]);
  expect(data[2]).not.toHaveProperty('versions');
});

test('documents that belong together, as far as they are out', () => {
  const number = (serial: number) => document(serial).data.indexNumber;
  const gone = `${office.uscc}/2026-00009`;
  const data = told(
    portalOf([
      document(1, { interprets: [number(2), gone], related: [number(3)] }),
      document(2),
      document(3, { feedbackTo: [number(2)], related: [gone] }),
    ]),
  );
  expect(data[1]).toMatchObject({ interprets: [addressOf(2)], related: [addressOf(3)] });
  expect(data[3]).toMatchObject({ feedbackTo: [addressOf(2)] });
  expect(data[3]).not.toHaveProperty('related');
});

test('what a text names, each once', () => {
  const documents = [1, 2, 3].map((serial) => document(serial));
  const scheduled = document(4, { publishedAt: '2030-01-01 10:00' as never });
  const id = (one: PortalDocument | undefined) => one?.data.indexNumber ?? '';
  const meanings = [
    { kind: 'document', id: id(documents[1]) },
    { kind: 'law', law: { name: '港口法' } },
    { kind: 'document', id: id(documents[0]) },
    { kind: 'document', id: id(scheduled) },
    { kind: 'document', id: id(documents[1]) },
    { kind: 'unresolved' },
  ];
  const references = meanings.map((meaning) => ({ citation: {}, meaning }) as Reference);
  const { citations } = portalOf([]);
  const portal = portalOf(documents, {
    citations: { ...citations, inFile: new Map([['notices/2026/1.md', references]]) },
    byIndexNumber: new Map([...documents, scheduled].map((one) => [id(one), one])),
  });
  expect(told(portal)[1]?.['cites']).toEqual([{ url: addressOf(2) }, { name: '港口法' }]);
});

describe('the files', () => {
  const day = (issuedOn: string | undefined) => ({
    issuedOn: issuedOn as IsoDate | undefined,
    publishedAt: undefined,
  });
  const documents = [
    document(5, day('2025-12-31')),
    document(4, { ...day('2023-12-30'), publishedAt: '2024-01-02 10:00' as never }),
    document(3, day('2024-01-01')),
    document(2, day('2023-12-31')),
    document(1, day(undefined)),
  ];

  test('are by the year in which documents came out, the latest first', () => {
    const years = documentYears(documents);
    expect(
      years.map(({ year, path, documents: list }) => [
        year,
        path,
        list.map(({ data }) => Number(data.indexNumber.slice(-5))),
      ]),
    ).toEqual([
      ['2025', '/documents/2025.json', [5]],
      ['2024', '/documents/2024.json', [4, 3]],
      ['2023', '/documents/2023.json', [2]],
      [undefined, '/documents/undated.json', [1]],
    ]);
  });

  test('are told by the overview', () => {
    const portal = portalOf(documents);
    expect(documentsIndex(documentYears(documents), contextOf(portal))).toMatchObject({
      title: '青屿县人民政府：全部公开信息',
      asOf: AS_OF,
      count: 5,
      years: [
        { year: '2025', count: 1, url: `${ORIGIN}/documents/2025.json` },
        { year: '2024', count: 2, url: `${ORIGIN}/documents/2024.json` },
        { year: '2023', count: 1, url: `${ORIGIN}/documents/2023.json` },
        { year: '日期待补', count: 1, url: `${ORIGIN}/documents/undated.json` },
      ],
      fields: documentsApiText.fields,
    });
  });

  test('say nothing of the day of the build', () => {
    const portal = portalOf([document(1)]);
    expect(fileOf(portal, isoDate('2026-11-23'))).toBe(fileOf(portal, isoDate('2027-11-23')));
  });

  test('have a document on each line', () => {
    const portal = portalOf([document(2), document(1, { summary: '一\n{二' })]);
    const [head, ...lines] = fileOf(portal).split('\n');
    expect(head).toBe('{"title":"青屿县人民政府：2026 年公开的信息","count":2,"documents":[');
    expect(lines.map((line) => line.slice(0, 7))).toEqual(['{"url":', '{"url":', ']}', '']);
  });
});
