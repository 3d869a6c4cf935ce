import { expect, test } from 'vitest';
import { restorePunctuation } from '#importer/punctuation.ts';

test.each([
  ['各乡镇,县直各单位:', '各乡镇，县直各单位：'],
  ['(一)全面履行职能;(二)依法决策', '（一）全面履行职能；（二）依法决策'],
  ['《纲要(2021—2025年)》', '《纲要（2021—2025年）》'],
  ['提高到100%,并保持稳定', '提高到100%，并保持稳定'],
  ['2017年,全县共办结351件', '2017年，全县共办结351件'],
  ['是否需要公开?', '是否需要公开？'],
  ['(1)为便于核对', '（1）为便于核对'],
  ['依据(GB/T 9704-2012)制作', '依据（GB/T 9704-2012）制作'],
  ['《关于印发<渔船管理办法>的通知》', '《关于印发〈渔船管理办法〉的通知》'],
  ['(青政办发〔2024〕12号)', '（青政办发〔2024〕12号）'],
  ['青政办发(2024)12号', '青政办发〔2024〕12号'],
  ['青政办发[2024]12号', '青政办发〔2024〕12号'],
])('%s becomes %s', (before, after) => {
  expect(restorePunctuation(before)).toBe(after);
});

test.each([
  ['共3,205项'],
  ['上午9:30开始'],
  ['见http://www.qingyu.example/a?b=1,2;c:3'],
  ['邮箱office@qingyu.example'],
  ['e.g. (a, b); c: d!'],
  ['螅?镇'],
  ['（已是全角，不必再改：）'],
  ['x<y'],
])('%s stays as it is', (text) => {
  expect(restorePunctuation(text)).toBe(text);
});

test('a text without Chinese characters stays as it is', () => {
  expect(restorePunctuation('a,b;c:d(e)?')).toBe('a,b;c:d(e)?');
});
