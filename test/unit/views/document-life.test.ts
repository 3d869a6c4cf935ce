import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import type { LifeStage } from '#views/document-life.ts';
import { effect, livedPortal, normative, numberOf, pageOf } from '../../support/lived-portal.ts';
import { type DocumentFacts, document } from '../../support/portal.ts';

const day = isoDate;
const ASOF = day('2026-11-20');

const FACTS: DocumentFacts = {
  issuedOn: day('2020-03-10'),
  publishedAt: '2020-03-12 09:00' as never,
  effectiveFrom: day('2020-05-01'),
  effectiveUntil: day('2025-04-30'),
  adoptedBy: '县政府第3次常务会议',
};
const STAGES = {
  drafted: day('2019-10-08'),
  legalityReviewed: day('2020-01-17'),
  fairCompetitionReviewed: 'notApplicable' as const,
  adopted: day('2020-03-02'),
  filed: day('2020-03-30'),
};
const withStages = (stages: object, more: DocumentFacts = {}) =>
  normative(1, { ...FACTS, ...more, stages } as DocumentFacts);

const line = (stages: readonly LifeStage[]) =>
  stages.map(({ label, on, to, without, cause }) =>
    [label, on ?? without, to, cause?.text].filter((part) => part !== undefined).join(' '),
  );
const lifeOf = (documents: Parameters<typeof livedPortal>[0], acts = {}) =>
  line(pageOf(livedPortal(documents, ASOF, acts), 1, ASOF).life);

test('a life goes from the draft to the end of the term', () => {
  expect(lifeOf([withStages(STAGES)])).toEqual([
    '起草 2019-10-08',
    '合法性审核 2020-01-17',
    '公平竞争审查 不涉及',
    '集体审议 2020-03-02',
    '成文 2020-03-10',
    '公布 2020-03-12',
    '备案 2020-03-30',
    '施行 2020-05-01',
    '有效期届满 2025-04-30',
  ]);
});

test('what is not written down is named', () => {
  expect(lifeOf([withStages({})]).filter((stage) => stage.includes('没有写明'))).toEqual([
    '起草 没有写明',
    '合法性审核 没有写明',
    '公平竞争审查 没有写明',
    '集体审议 没有写明',
    '备案 没有写明',
  ]);
});

test('stages of which either may be first stand in the order of their days', () => {
  const late = { ...STAGES, fairCompetitionReviewed: day('2020-01-10'), filed: day('2020-05-06') };
  const labels = lifeOf([withStages(late)]).map((stage) => stage.split(' ')[0]);
  expect(labels.slice(1, 3)).toEqual(['公平竞争审查', '合法性审核']);
  expect(labels.slice(6, 8)).toEqual(['施行', '备案']);
});

test('the meeting stands with the decision that it took', () => {
  const { life } = pageOf(livedPortal([withStages(STAGES)], ASOF), 1, ASOF);
  expect(life.find(({ remark }) => remark)).toMatchObject({
    label: '集体审议',
    remark: '县政府第3次常务会议',
  });
});

describe('a consultation', () => {
  const consultation = (opensOn: string, facts: DocumentFacts = {}) =>
    document(5, {
      kind: 'consultation',
      consultation: { opensOn: day(opensOn), closesOn: day('2019-12-31') },
      ...facts,
    });
  const number = consultation('2019-11-20').data.indexNumber;

  test.each([
    ['that the document names', withStages(STAGES, { related: [number] }), {}],
    ['that names the document', withStages(STAGES), { related: [withStages({}).data.indexNumber] }],
  ])('%s is a stage of its life', (_, one, facts) => {
    expect(lifeOf([consultation('2019-11-20', facts), one])).toContain(
      '征求意见 2019-11-20 2019-12-31',
    );
  });

  test('that opened later was about something else', () => {
    const later = consultation('2024-10-28', { related: [withStages({}).data.indexNumber] });
    expect(lifeOf([later, withStages(STAGES)]).join()).not.toContain('征求意见');
  });
});

test('amendments, cleanups and extensions stand in the order of their days, with what did them', () => {
  const act = (serial: number, on: string, action: string, more = {}) =>
    normative(serial, { issuedOn: day(on), effects: [effect(action, 1, more)] });
  const decision = normative(9, { kind: 'official', issuedOn: day('2022-10-09') });
  const cleanup = {
    title: '清理结果',
    decision: numberOf(9),
    scope: { issuedUntil: day('2021-12-31') },
    totals: { all: 1, kept: 1, amend: 0, repealed: 0, lapsed: 0 },
    outcomes: [{ document: numberOf(1), outcome: 'kept' as const }],
  };
  const events = lifeOf(
    [
      act(4, '2026-02-01', 'replace'),
      act(3, '2024-11-15', 'extend', { until: day('2029-12-31') }),
      act(2, '2021-06-28', 'amend', { from: day('2021-08-01') }),
      decision,
      withStages(STAGES),
    ],
    { cleanups: [cleanup] },
  ).slice(8);
  expect(events).toEqual([
    `修改 2021-08-01 经《关于第2件事的通知》（${numberOf(2)}）修改`,
    `清理 2022-10-09 继续有效，依据《关于第9件事的通知》（${numberOf(9)}）`,
    `延长有效期 2024-11-15 有效期延长至 2029-12-31，依据《关于第3件事的通知》（${numberOf(3)}）`,
    `废止 2026-02-01 被《关于第4件事的通知》（${numberOf(4)}）代替`,
  ]);
});

test('an announcement has no life line', () => {
  const notice = document(1, { effectiveFrom: day('2020-01-01') });
  expect(pageOf(livedPortal([notice], ASOF), 1, ASOF).life).toEqual([]);
});

describe('what is to be done next', () => {
  const duties = (facts: DocumentFacts, asOf = ASOF) => {
    const { duties: next } = pageOf(livedPortal([withStages(STAGES, facts)], asOf), 1, asOf);
    return next.map(({ label, when, overdue }) => `${label} ${when}${overdue ? '!' : ''}`);
  };

  test('is said with its day, and in words when it is overdue', () => {
    expect(duties({ effectiveUntil: day('2030-04-30') }, day('2022-05-02'))).toEqual([
      '定期清理 应当在 2022 年 5 月 1 日前完成，已经逾期!',
      '有效期届满前评估 2029 年 10 月 30 日至 2030 年 4 月 30 日',
    ]);
  });

  test('is nothing for a document that has ended', () => {
    expect(duties({})).toEqual([]);
  });
});
