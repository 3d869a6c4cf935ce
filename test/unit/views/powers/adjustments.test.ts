import { expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { adjustmentsView } from '#views/powers/adjustments.ts';
import { AS_OF } from '../../../support/content-files.ts';
import { ITEM_FILES, items, PENALTY } from '../../../support/item-files.ts';
import { itemContext } from '../../../support/item-portal.ts';

const shown = (day: string, changes = ITEM_FILES) =>
  adjustmentsView(itemContext(changes, isoDate(day))).years.map(({ year, rows }) => [
    year,
    rows.map(({ on, label, power }) => `${on} ${label} ${power.label}`),
  ]);

test('every adjustment stands there, the latest year first', () => {
  expect(shown(AS_OF)).toEqual([
    [
      2025,
      [
        '2025-04-14 承接 渡口安全检查',
        '2025-04-14 变更 水路旅客运输业务经营许可',
        '2025-04-14 下放 渡口安全检查',
      ],
    ],
    [2024, ['2024-06-03 新增 水路旅客运输业务经营许可']],
  ]);
});

test('those to come do not', () => {
  expect(shown('2025-04-13')).toEqual([[2024, ['2024-06-03 新增 水路旅客运输业务经营许可']]]);
  expect(shown('2024-06-02')).toEqual([]);
});

test('each says who, why, and by which document', () => {
  const [year] = adjustmentsView(itemContext()).years;
  const changed = year?.rows.find(({ action }) => action === 'change');
  expect(changed).toMatchObject({
    agency: '青屿县交通运输局',
    note: '承诺时限由12个工作日压缩为8个工作日。',
    was: ['承诺时限原为“12个工作日”'],
    to: undefined,
    document: { label: '青屿县人民政府办公室关于公布2025年度权责清单动态调整结果的通知' },
  });
  expect(changed?.document.href).toMatch(/^\/documents\/county-office\/.*2025-00009\/$/);
});

test('a document that is not out is a number', () => {
  const notice = 'notices/2025/调整结果.md';
  const held = items([
    notice,
    'publishedAt: "2025-04-15 09:30"',
    'publishedAt: "2026-03-25 09:30"',
  ]);
  const [year] = adjustmentsView(itemContext(held)).years;
  expect(year?.rows[0]?.document).toEqual({ label: '青政办发〔2025〕9号' });
});

test('what is told of a change names each field as it was', () => {
  const files = items([
    PENALTY,
    'supervisionPhone: 0000-8802009\n',
    'supervisionPhone: 0000-8802009\nadjustments:\n  - on: 2026-01-05\n    action: 变更\n    document: 青政办发〔2025〕9号\n    was: { name: 对擅自经营的处罚, office: 航运科, statutoryLimit: 3个月 }\n',
  ]);
  const [year] = adjustmentsView(itemContext(files)).years;
  expect(year?.rows.map(({ was }) => was)).toEqual([
    ['名称原为“对擅自经营的处罚”', '承办机构原为“航运科”', '法定时限原为“3个月”'],
  ]);
});
