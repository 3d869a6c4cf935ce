import { describe, expect, test } from 'vitest';
import { closingBracket } from '#domain/tasks/closing-brackets.ts';
import { meansAllTowns } from '#domain/tasks/unit-names.ts';
import { taskNote } from '#domain/tasks/units.ts';

/** The units of a bracket as one line: the lead, then those that co-operate, with `*` for those of no name. */
function unitsOf(inside: string): string | undefined {
  const units = taskNote(inside)?.units;
  if (!units) return undefined;
  const [lead, ...others] = [units.lead, ...units.cooperating].map(
    ({ name, isGeneric }) => (isGeneric ? '*' : '') + name,
  );
  return `${lead} | ${others.join(' ')}`.trimEnd();
}

describe('a bracket that says who does a task', () => {
  test.each([
    // 嵊政办发〔2022〕70号
    ['县司法局', '县司法局 |'],
    ['县司法局，各乡镇人民政府', '县司法局 | *各乡镇人民政府'],
    ['县司法局、县法院、县检察院', '县司法局 | 县法院 县检察院'],
    [
      '县司法局、县法院，县属各有关单位、各乡镇人民政府',
      '县司法局 | 县法院 *县属各有关单位 *各乡镇人民政府',
    ],
    [
      '县委依法治县办、县委办、县人大办、县府办、县司法局，各乡镇、县属各有关单位。列第一位的为牵头单位，下同。',
      '县委依法治县办 | 县委办 县人大办 县府办 县司法局 *各乡镇 *县属各有关单位',
    ],
    [
      '县市场监管局、县海洋与渔业局、市生态环境局嵊泗分局按职责落实',
      '县市场监管局 | 县海洋与渔业局 市生态环境局嵊泗分局',
    ],
    ['县司法局,县属各有关单位', '县司法局 | *县属各有关单位'],
    // Labels
    ['牵头单位：县教育局', '县教育局 |'],
    ['牵头单位：县教育局；配合单位：县财政局、县民政局', '县教育局 | 县财政局 县民政局'],
    ['责任单位：县公安局、县交通运输局', '县公安局 | 县交通运输局'],
    ['牵头单位:县教育局;配合单位:县财政局', '县教育局 | 县财政局'],
    ['配合单位：县财政局；牵头单位：县教育局', '县教育局 | 县财政局'],
    ['牵头单位：县政府办公室；责任单位：各部门', '县政府办公室 | *各部门'],
    ['牵头部门：团县委；参与部门：县妇联，县残联', '团县委 | 县妇联 县残联'],
    [
      '牵头单位：各乡镇人民政府、街道办事处；配合单位：县公安局',
      '*各乡镇人民政府、街道办事处 | 县公安局',
    ],
    // Verbs
    ['县司法局牵头，县财政局、县教育局配合', '县司法局 | 县财政局 县教育局'],
    ['由县司法局牵头，各部门配合', '县司法局 | *各部门'],
    ['县财政局配合，县司法局牵头', '县司法局 | 县财政局'],
    ['县教育局、县卫生健康局负责', '县教育局 | 县卫生健康局'],
    ['起草单位负责', '*起草单位 |'],
    ['县司法局、县财政局按职责分工负责', '县司法局 | 县财政局'],
    ['县司法局、县财政局等部门按职责分工负责', '县司法局 | 县财政局'],
    ['县司法局、县财政局等', '县司法局 | 县财政局'],
    ['县司法局、县财政局等单位', '县司法局 | 县财政局'],
    // Names
    ['县发展和改革局', '县发展和改革局 |'],
    ['县司法局和各乡镇人民政府', '县司法局 | *各乡镇人民政府'],
    ['县委宣传部（县新闻办）、县融媒体中心', '县委宣传部（县新闻办） | 县融媒体中心'],
    ['县委党校、县总工会、县委编办', '县委党校 | 县总工会 县委编办'],
    ['县司法局、县司法局、县公安局', '县司法局 | 县公安局'],
    ['县司法局，下同', '县司法局 |'],
    ['县司法局、县公安局，列第一位的为牵头单位，下同', '县司法局 | 县公安局'],
  ])('%s', (inside, expected) => {
    expect(unitsOf(inside)).toBe(expected);
  });

  test('may say until when', () => {
    const note = taskNote('牵头单位：县教育局；完成时限：2025年12月');
    expect(note).toMatchObject({ units: { lead: { name: '县教育局' } }, until: '2025年12月' });
  });
});

describe('a bracket that says something else', () => {
  test.each([
    '试行',
    '暂行',
    '修订',
    '此件公开发布',
    '2021—2025年',
    '国办发〔2018〕37号',
    '以下简称县政府办',
    '以下简称《办法》',
    '下称县司法局',
    '社区',
    '市、区',
    '县、乡镇、街道',
    '乡镇、街道',
    '含县属各有关单位',
    '不含县级部门',
    '包括县教育局、县公安局',
    '见附件',
    '详见县政府办公室通知',
    '县级以上人民政府',
    '县政府第14次常务会议',
    '联系电话：0000-8801010',
    '责任人：张三',
    '办理时限：5个工作日',
    '配合单位：县财政局',
    '县财政局配合',
    '身份证、户口簿',
    '由县市场监管局核发',
    '报县司法局',
    '提交县司法局',
    '原县水利局',
    '船长15米以上的',
    '《浙江省重大行政决策程序规定》',
    '每年不少于2次',
    '60分',
    '一、二、三',
    '局',
    '',
    '，',
    '：',
    '牵头单位：',
    '、、',
  ])('（%s）', (inside) => {
    expect(unitsOf(inside)).toBeUndefined();
  });

  test('is not read when it is made to be long', () => {
    expect(taskNote('县司法局、'.repeat(1000))).toBeUndefined();
    expect(taskNote(`${'（'.repeat(400)}县司法局${'）'.repeat(400)}`)).toBeUndefined();
  });
});

describe('the bracket at the end of a text', () => {
  test.each([
    ['办好这件事。（县司法局）', '办好这件事。', '县司法局'],
    ['办好这件事（县司法局）。', '办好这件事', '县司法局'],
    ['办好这件事。(县司法局）', '办好这件事。', '县司法局'],
    ['办好（一件）事。（甲（乙）、丙）', '办好（一件）事。', '甲（乙）、丙'],
    ['办好这件事。（（县司法局））', '办好这件事。', '县司法局'],
  ])('%s', (text, before, inside) => {
    expect(closingBracket(text)).toEqual({ before, inside });
  });

  test.each(['办好这件事。', '办好（一件）事', '县司法局）', '（县司法局', ''])(
    'is not there in %s',
    (text) => {
      expect(closingBracket(text)).toBeUndefined();
    },
  );
});

describe('all towns', () => {
  test.each([
    ['各乡镇人民政府', true],
    ['各乡镇人民政府、街道办事处', true],
    ['各乡镇', true],
    ['各镇街', true],
    ['北港镇人民政府', false],
    ['各部门', false],
    ['县属各有关单位', false],
  ])('%s: %s', (name, expected) => {
    expect(meansAllTowns(name)).toBe(expected);
  });
});
