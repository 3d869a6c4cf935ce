import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { effect, livedPortal, normative, numberOf, pageOf } from '../../support/lived-portal.ts';

const day = isoDate;
const ASOF = day('2026-11-20');
const old = (serial: number) => normative(serial, { issuedOn: day('2020-01-01') });
const in2025 = { issuedOn: day('2025-01-10') };

const told = (acts: ReturnType<typeof pageOf>['acts']) =>
  acts?.groups.map(
    ({ action, on, rows }) =>
      `${action} ${on}: ${rows.map(({ title, notes }) => [title, ...notes].join(' ')).join('、')}`,
  );

test('a document tells what it does to others, by what and when', () => {
  const acting = normative(9, {
    ...in2025,
    effects: [
      effect('amend', 1),
      effect('repealPart', 2, { articles: ['第九条', '第十条'] }),
      effect('amend', 3),
      effect('repeal', 4, { from: day('2025-03-01') }),
    ],
  });
  const portal = livedPortal([acting, old(4), old(3), old(2), old(1)], ASOF);
  expect(told(pageOf(portal, 9, ASOF).acts)).toEqual([
    '废止 2025-03-01: 关于第4件事的通知',
    '修改 2025-01-10: 关于第3件事的通知、关于第1件事的通知',
    '部分废止 2025-01-10: 关于第2件事的通知 第九条、第十条',
  ]);
  expect(pageOf(portal, 1, ASOF).acts).toBeUndefined();
});

describe('a cleanup decision', () => {
  const cleanup = {
    title: '清理结果',
    decision: numberOf(9),
    scope: { issuedUntil: day('2023-12-31') },
    totals: { all: 4, kept: 1, amend: 1, repealed: 1, lapsed: 1 },
    unlisted: 'lapsed' as const,
    outcomes: [
      { document: numberOf(1), outcome: 'kept' as const, until: day('2028-12-31') },
      { document: numberOf(2), outcome: 'amend' as const, remark: '机构已经调整' },
      { title: '某某办法（青政发〔2009〕3号）', outcome: 'repealed' as const },
    ],
  };
  const limited = normative(1, {
    issuedOn: day('2020-01-01'),
    effectiveUntil: day('2025-12-31'),
  });
  const documents = [normative(9, { ...in2025, kind: 'official' }), old(3), old(2), limited];
  const portal = livedPortal(documents, ASOF, { cleanups: [cleanup] });
  const { acts } = pageOf(portal, 9, ASOF);

  test('tells its totals', () => {
    expect(acts?.totals).toBe('共清理 4 件：继续有效 1 件，修改 1 件，废止 1 件，失效 1 件。');
  });

  test('tells every outcome, also of what is not on the portal and of what it left out', () => {
    expect(told(acts)).toEqual([
      '继续有效 2025-01-10: 关于第1件事的通知 有效期至 2028-12-31',
      '列为需要修改 2025-01-10: 关于第2件事的通知 机构已经调整',
      '废止 2025-01-10: 某某办法（青政发〔2009〕3号）',
      '未列入目录，不再执行 2025-01-10: 关于第3件事的通知',
    ]);
    expect(acts?.groups[2]?.rows[0]?.href).toBeUndefined();
  });
});
