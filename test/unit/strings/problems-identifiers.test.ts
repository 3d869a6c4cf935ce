import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { suggestDocNumber } from '#domain/doc-number.ts';
import { holidayDefects } from '#domain/holiday-year.ts';
import { usccCheckDigit } from '#domain/uscc.ts';
import {
  checkIndexNumber,
  fileNameFinding,
  identifierProblems,
} from '#strings/problems-identifiers.ts';

const FORMAT = '{uscc}/{year}-{serial:5}';
const said = (text: string) => {
  const checked = checkIndexNumber(text, [FORMAT]);
  return 'rule' in checked ? `${checked.rule} ${checked.message}${checked.fix}` : undefined;
};

test('an index number that is right is taken apart', () => {
  expect(checkIndexNumber('11330922090963010M/2022-29756', [FORMAT])).toMatchObject({
    uscc: '11330922090963010M',
    year: 2022,
    serial: 29756,
  });
});

describe('a wrong index number is told with its wrong part and the fix', () => {
  test.each([
    [
      '11330922090963010N/2022-29756',
      ['index-number/check-digit', '“11330922090963010N”', '应当是 M'],
    ],
    ['11330922090963010M/22-29756', ['index-number/part', '年份', '“22”']],
    ['11330922090963010M/2022-2975', ['index-number/part', '流水号', '“2975”', '5 位数字']],
    ['11330922090963010M/2022-', ['index-number/part', '流水号', '没有写']],
    ['1133092209/2022-29756', ['index-number/part', '统一社会信用代码', '“1133092209”', '18 位']],
    [
      '11330922090963010m/2022-29756',
      ['index-number/style', '应写作 11330922090963010M/2022-29756'],
    ],
    ['2022-29756', ['index-number/shape', '统一社会信用代码/年份-5位流水号']],
  ])('%s', (text, parts) => {
    for (const part of parts) expect(said(text)).toContain(part);
  });
});

test.each([
  ['阜委发〔20177号', '是不是“阜委发〔2017〕7号”？'],
  ['阜委发〔20171〕7号', '“阜委发〔2017〕17号”或者“阜委发〔2017〕7号”或者“阜委发〔2011〕7号”'],
  ['待定', '请写成“机关代字〔年份〕序号号”的形式'],
])('the unreadable document number %s', (value, expected) => {
  const finding = identifierProblems.docNumberUnreadable(value, suggestDocNumber(value));
  expect(finding.message).toContain(`“${value}”`);
  expect(finding.fix).toContain(expected);
});

test.each([
  ['11330922090963010N', '最后一位应当是 M'],
  ['1133092209', '有 10 位，应当是 18 位'],
  ['1133092209O963010M', '不应当有“O”'],
  ['11B30922090963010M', '最后一位应当是'],
])('the USCC %s', (value, expected) => {
  const finding = identifierProblems.usccInvalid(value, usccCheckDigit(value.slice(0, 17)));
  expect(finding.message).toContain(expected);
});

describe('file names', () => {
  test.each([
    ['a.pdf', undefined],
    ['', 'file-name/empty'],
    ['申请\u202efdp.pdf', 'file-name/invisible-character'],
    ['a/b.pdf', 'file-name/forbidden-character'],
    ['a..pdf', 'file-name/dots'],
    ['-a.pdf', 'file-name/start'],
    ['a.pdf ', 'file-name/end'],
    ['con.pdf', 'file-name/device'],
    [`${'表'.repeat(80)}.pdf`, 'file-name/too-long'],
    ['cafe\u0301.pdf', 'file-name/not-composed'],
    ['a.exe', 'file-name/extension'],
    ['附件', 'file-name/extension'],
  ])('%j: %s', (name, rule) => {
    expect(fileNameFinding(name)?.rule).toBe(rule);
  });

  test('a message never carries the invisible character itself', () => {
    const finding = fileNameFinding('申请\u202efdp\u0000\u001b[31m.pdf');
    expect(finding?.message).toContain('U+202E');
    expect(finding?.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

test('slips in a calendar are told with festival and day', () => {
  const holiday = { name: '国庆节', from: isoDate('2026-10-01'), to: isoDate('2026-10-07') };
  const [defect] = holidayDefects({
    year: 2026,
    holidays: [{ ...holiday, worked: [isoDate('2026-10-12')] }],
  });
  const finding = defect && identifierProblems.holiday(defect);
  expect(finding).toMatchObject({ rule: 'calendar/worked-on-weekday' });
  expect(finding?.message).toContain('2026-10-12');
});
