import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import type { Effect } from '#domain/life.ts';
import type { PlacedCitation } from '#domain/placed-citation.ts';
import { brokenBases } from '#portal/broken-basis.ts';
import { citationGraph } from '#portal/citation-graph.ts';
import type { Page, PortalDocument, Statement } from '#portal/portal.ts';
import { document, page, portalOf } from '../../support/portal.ts';

const TODAY = isoDate('2026-11-20');
const LAWS = [
  { name: '合同法', repealedOn: isoDate('2021-01-01'), replacedBy: '民法典' },
  { name: '渔业法' },
];

const repeal = (on: string, by = ''): Effect => ({
  kind: 'repeal',
  on: isoDate(on),
  decidedOn: isoDate(on),
  by,
});

const rules = (facts: Parameters<typeof document>[1] = {}) =>
  document(1, {
    kind: 'normative',
    title: '青屿县人民政府办公室关于印发青屿县渡口管理办法的通知',
    docNumber: '青政办发〔2020〕1号',
    issuedOn: isoDate('2020-03-02'),
    ...facts,
  });

const cite = (text: string, sentence = `根据${text}，制定本规定`): PlacedCitation => ({
  kind: 'title',
  text,
  title: text.slice(1, -1),
  line: 3,
  sentence,
  at: sentence.indexOf(text),
});

const citing = (serial: number, citation: PlacedCitation, facts = {}): PortalDocument => ({
  ...document(serial, { kind: 'normative', issuedOn: isoDate('2022-03-02'), ...facts }),
  citations: [citation],
});

/** The titles of those that rest on what is not in force, with how it broke. */
function broken(
  documents: readonly PortalDocument[],
  { pages = [], statements = [] }: { pages?: Page[]; statements?: Statement[] } = {},
): string[] {
  const portal = portalOf(documents, {
    pages,
    citations: citationGraph(documents, pages, LAWS, ['青屿县']),
    statements: new Map(statements.map((one) => [one.effect, one])),
  });
  return brokenBases(portal, TODAY).map(
    ({ source, broken: how }) => `${'data' in source ? source.data.title : source.title} ${how}`,
  );
}

const FULL = cite('《青屿县渡口管理办法》');

describe('repealing one document', () => {
  const all = [
    citing(2, FULL, { title: '甲' }),
    citing(3, cite('《渡口管理办法》'), { title: '乙' }),
    citing(4, FULL, { title: '丙', kind: 'notice' }),
  ];
  const pages = [{ ...page('guide'), citations: [FULL] }];

  test('makes everyone who cites it appear', () => {
    const ended = rules({ acts: [repeal('2025-05-01')] });
    expect(broken([...all, ended], { pages })).toEqual([
      '甲 since',
      '乙 since',
      '丙 since',
      'guide whenCited',
    ]);
  });

  test('undone, nobody appears', () => {
    expect(broken([...all, rules()], { pages })).toEqual([]);
  });

  test('on the last day in force nobody appears', () => {
    expect(broken([...all, rules({ acts: [repeal('2026-11-21')] })], { pages })).toEqual([]);
  });
});

test('what had ended when it was cited is told apart', () => {
  const ended = rules({ acts: [repeal('2021-05-01')] });
  expect(broken([citing(2, FULL, { title: '甲' }), ended])).toEqual(['甲 whenCited']);
});

test('a law that was repealed', () => {
  const contract = cite('《中华人民共和国合同法》');
  expect(broken([citing(2, contract, { title: '甲' })])).toEqual(['甲 whenCited']);
  const early = { title: '乙', issuedOn: isoDate('2019-03-02') };
  expect(broken([citing(2, contract, early)])).toEqual(['乙 since']);
  expect(broken([citing(2, cite('《中华人民共和国渔业法》'), { title: '甲' })])).toEqual([]);
});

describe('what only tells history is left out', () => {
  const ended = rules({ acts: [repeal('2025-05-01')] });

  test.each([
    '《青屿县渡口管理办法》同时废止',
    '《青屿县渡口管理办法》有效期已经届满',
    '本办法代替2020年的《青屿县渡口管理办法》',
  ])('%s', (sentence) => {
    expect(broken([citing(2, cite(FULL.text, sentence)), ended])).toEqual([]);
  });

  test('a document that has ended itself', () => {
    const old = citing(2, FULL, { effectiveUntil: isoDate('2024-12-31') });
    expect(broken([old, ended])).toEqual([]);
  });

  test('a document that explains it', () => {
    const interprets = [ended.data.indexNumber];
    const told = citing(2, FULL, { kind: 'interpretation', interprets });
    expect(broken([told, ended])).toEqual([]);
  });

  test('the document that repealed it', () => {
    const acting = citing(2, FULL);
    const effect = repeal('2025-05-01', acting.data.indexNumber);
    const statement: Statement = {
      effect,
      target: ended.data.indexNumber,
      acting: acting.data.indexNumber,
      cleanup: undefined,
      origin: acting.origin,
      path: [],
    };
    expect(broken([acting, ended], { statements: [statement] })).toEqual([]);
  });
});

describe('a name without a number', () => {
  const successor = document(9, {
    kind: 'normative',
    title: '青屿县人民政府办公室关于印发青屿县渡口管理办法的通知',
    docNumber: '青政办发〔2025〕22号',
    issuedOn: isoDate('2025-04-01'),
  });
  const replaced = rules({
    acts: [{ ...repeal('2025-05-01', successor.data.indexNumber), kind: 'replace' }],
  });

  test('means whatever goes by it', () => {
    expect(broken([citing(2, FULL), successor, replaced])).toEqual([]);
  });

  test('with the number of the old document it means the old document', () => {
    const numbered = { ...FULL, number: '青政办发〔2020〕1号' };
    expect(broken([citing(2, numbered, { title: '甲' }), successor, replaced])).toEqual([
      '甲 since',
    ]);
  });
});

test('one who cites twice appears once', () => {
  const twice = { ...citing(2, FULL, { title: '甲' }), citations: [FULL, { ...FULL, line: 9 }] };
  expect(broken([twice, rules({ acts: [repeal('2025-05-01')] })])).toEqual(['甲 since']);
});
