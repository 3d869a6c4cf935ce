import { expect, test } from 'vitest';
import { checkTitles } from '#checks/titles.ts';
import { checked } from '../../support/checks.ts';
import { document } from '../../support/portal.ts';

test.each([
  '365备用关于印发伊春市依法行政规划的通知',
  'bet365关于调整班次的通知',
  'www.x.com关于调整班次的通知',
])('“%s” may have been tampered with', (title) => {
  expect(checked(checkTitles, [document(1, { title })])).toEqual([
    'warning notices/2026/1.md:1 title/suspicious-prefix',
  ]);
});

test.each([
  '关于调整冬季轮渡班次的通知',
  '2026年关于调整班次的通知',
  '青屿县人民政府办公室关于印发“5G+海岛”行动方案的通知',
  '12月轮渡时刻表',
  '第3号公告',
  'ABC',
  '',
])('“%s” is an honest beginning', (title) => {
  expect(checked(checkTitles, [document(1, { title })])).toEqual([]);
});
