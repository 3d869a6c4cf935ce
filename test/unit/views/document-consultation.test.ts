import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { documentItem } from '#views/document-item.ts';
import { livedPortal, pageOf } from '../../support/lived-portal.ts';
import { type DocumentFacts, document } from '../../support/portal.ts';

const day = isoDate;
const WINDOW = { opensOn: day('2026-03-10'), closesOn: day('2026-04-08') };
const asking = (facts: DocumentFacts = {}) =>
  document(1, { kind: 'consultation', consultation: WINDOW, ...facts });
const answer = document(2, {
  title: '意见采纳情况',
  feedbackTo: [asking().data.indexNumber],
});

const told = (documents: readonly ReturnType<typeof document>[], serial: number, asOf: string) => {
  const { consultation } = pageOf(livedPortal(documents, day(asOf)), serial, day(asOf));
  return consultation.map(
    ({ from, sentences }) =>
      `${from}: ${sentences
        .map((words) =>
          words.map((one) => (typeof one === 'string' ? one : `[${one.label}]`)).join(''),
        )
        .join(' ')}`,
  );
};

test('a consultation says of every day from the build on whether it takes comments', () => {
  expect(told([asking()], 1, '2026-03-09')).toEqual([
    '1900-01-01: 征求意见尚未开始，时间是 2026 年 3 月 10 日至 2026 年 4 月 8 日。',
    '2026-03-10: 正在征求意见，2026 年 4 月 8 日截止。',
    '2026-04-09: 征求意见已于 2026 年 4 月 8 日截止。 采纳情况还没有公布。',
  ]);
  expect(told([asking()], 1, '2026-04-08').length).toBe(2);
});

test('it says why it is open for a short time', () => {
  const short = asking({ consultation: { ...WINDOW, reason: '汛期前必须施行' } });
  expect(told([short], 1, '2026-03-10')[0]).toContain('期限短于 30 日的理由：汛期前必须施行');
});

test('it leads to what became of the comments, and that leads back', () => {
  expect(told([answer, asking()], 1, '2026-05-01')).toEqual([
    '2026-04-09: 征求意见已于 2026 年 4 月 8 日截止。 采纳情况：[意见采纳情况]',
  ]);
  expect(told([answer, asking()], 2, '2026-05-01')).toEqual([
    '1900-01-01: 本文公布这次征求意见的采纳情况：[关于第1件事的通知]',
  ]);
});

test('anything else says nothing of the kind', () => {
  expect(told([document(1)], 1, '2026-05-01')).toEqual([]);
});

describe('in a list', () => {
  test.each([
    ['2026-03-09', '2026-03-10 起征求意见', '1900-01-01'],
    ['2026-03-10', '征求意见至 2026-04-08', '2026-03-10'],
    ['2026-04-08', '征求意见至 2026-04-08', '2026-03-10'],
    ['2026-04-09', '征求意见已截止', '2026-04-09'],
  ])('on %s it is %s', (asOf, label, since) => {
    expect(documentItem(asking(), day(asOf)).consultation).toEqual({ ...WINDOW, label, since });
  });
});
