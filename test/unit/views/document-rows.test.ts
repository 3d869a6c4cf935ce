import { expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { effect, livedPortal, normative, pageOf } from '../../support/lived-portal.ts';
import { type DocumentFacts, document } from '../../support/portal.ts';

const day = isoDate;
const ASOF = day('2026-11-20');
const FACTS = { issuedOn: day('2020-12-10'), effectiveFrom: day('2021-01-01') };
const act = (action: string, on: string, more = {}) =>
  normative(2, { issuedOn: day(on), effects: [effect(action, 1, more)] });

function row(label: string, facts: object, ...others: ReturnType<typeof normative>[]) {
  const one = normative(1, { ...FACTS, ...facts } as DocumentFacts);
  const portal = livedPortal([...others, one], ASOF);
  return pageOf(portal, 1, ASOF).rows.find((each) => each.label === label)?.value;
}

test.each([
  ['the day that is stated', { effectiveUntil: day('2025-12-31') }, '2025-12-31'],
  ['that of the term', { term: 5 }, '2025-12-31（有效期 5 年，自施行之日起算）'],
  ['that there is no end', { term: 'unlimited' }, '长期'],
  ['that nothing is stated', {}, '未规定'],
])('有效期至 says %s', (_, facts, value) => {
  expect(row('有效期至', facts)).toBe(value);
});

test('有效期至 says that the term was extended, and what it was', () => {
  const extension = act('extend', '2025-06-01', { until: day('2028-12-31') });
  expect(row('有效期至', { effectiveUntil: day('2025-12-31') }, extension)).toBe(
    '2028-12-31（原为 2025-12-31，已经延长）',
  );
});

test('有效期至 says that the rule of the place set it', () => {
  const one = normative(1, { ...FACTS, title: '青屿县渡口管理办法（试行）' });
  const portal = livedPortal([one], ASOF);
  const [lived] = portal.documents;
  if (!lived?.life) throw new Error('no life');
  const ruled = {
    ...portal,
    documents: [{ ...lived, life: { ...lived.life, until: day('2022-12-31') } }],
    site: { ...portal.site, validity: { trialYears: 2 } },
  };
  expect(pageOf(ruled, 1, ASOF).rows).toContainEqual({
    label: '有效期至',
    value: '2022-12-31（文件没有写明，依本地规定为 2 年）',
    href: undefined,
  });
});

test('an announcement without a term has no such row', () => {
  const portal = livedPortal([document(1)], ASOF);
  expect(pageOf(portal, 1, ASOF).rows.map(({ label }) => label)).not.toContain('有效期至');
});

test.each(['repeal', 'replace'])('废止日期 comes from the act: %s', (action) => {
  expect(row('废止日期', {}, act(action, '2024-03-01'))).toBe('2024-03-01');
});

test('a document that lapses by time has neither 废止日期 nor 失效日期', () => {
  const facts = { effectiveUntil: day('2025-12-31') };
  expect([row('废止日期', facts), row('失效日期', facts)]).toEqual([undefined, undefined]);
});

test.each([
  ['from when and until when a document is in force', [], ['2021-01-01', '2025-12-31']],
  ['no last day that an act came before', [act('repeal', '2024-03-01')], ['2021-01-01', undefined]],
])('the strip tells %s', (_, others, expected) => {
  const facts = { ...FACTS, effectiveUntil: day('2025-12-31') };
  const portal = livedPortal([...others, normative(1, facts)], ASOF);
  const { strip } = pageOf(portal, 1, ASOF);
  const told = (label: string) => strip.find((each) => each.label === label)?.value;
  expect([told('施行日期'), told('有效期至')]).toEqual(expected);
});
