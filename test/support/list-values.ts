import type * as z from 'zod';
import { PERMIT_CODE } from './item-files.ts';
import type { BadValue } from './list-rows.ts';

/** A map in one line, with other values of some keys, or without them. */
function map(good: Readonly<Record<string, string>>, changes: Record<string, string | undefined>) {
  const pairs = Object.entries({ ...good, ...changes }).filter(([, value]) => value !== undefined);
  return `{ ${pairs.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}

const missing = (label: string): Pick<BadValue, 'rule' | 'says'> => ({
  rule: 'field/missing',
  says: [`缺少必填项“${label}”`],
});

/** Wrong codes of powers. */
export function codes(written: (code: string) => string): BadValue[] {
  const wrongUscc = `11990122731016559U${PERMIT_CODE.slice(18)}`;
  return [
    { value: written(PERMIT_CODE.slice(1)), rule: 'power/code', says: ['30 位', '31位'] },
    {
      value: written(`${PERMIT_CODE.slice(0, 30)}O`),
      rule: 'power/code',
      says: ['里有不该有的字符', '后13位只有数字'],
    },
    {
      value: written(PERMIT_CODE.toLowerCase()),
      rule: 'power/code',
      says: ['半角的数字和大写字母'],
    },
    { value: written(''), rule: 'power/code', says: ['0 位'] },
    {
      value: written(wrongUscc),
      rule: 'power/code-uscc',
      says: ['“11990122731016559U”', '统一社会信用代码'],
    },
  ];
}

const DATED = { issuedBy: '国务院', effectiveFrom: '2013-01-01' };
const BASIS = { name: '国内水路运输管理条例', article: '第八条', ...DATED };
const MATERIAL = {
  name: '申请书',
  necessity: '必要',
  originals: '1',
  copies: '0',
  source: '申请人自备',
  form: '有',
};
const RANGE = { unit: '元', min: '0', max: '5000' };
const GOOD_TIER = {
  grade: '一般',
  circumstances: '一次。',
  from: '0',
  to: '10',
  penalty: '罚款。',
};
/** One tier, in one line. */
export const TIER = map(GOOD_TIER, {});

const basis = (changes: Record<string, string | undefined>) => `[${map(BASIS, changes)}]`;
const material = (changes: Record<string, string | undefined>) => `[${map(MATERIAL, changes)}]`;
const approval = (changes: Record<string, string | undefined>) =>
  `[${map({ name: '收费标准的通知', number: '东价费〔2018〕66号' }, changes)}]`;
const tier = (changes: Record<string, string | undefined>) =>
  `[${TIER}, ${map(GOOD_TIER, changes)}]`;
const range = (changes: Record<string, string | undefined>) => map(RANGE, changes);

/** Wrong values of columns that consist of several fields: each rule of each field. */
export const compound = {
  /** @param schema Of the column: some want to know who issued a basis, and since when it is in force. */
  basis: (schema: z.ZodType): readonly BadValue[] => [
    { value: '[]', rule: 'field/too-few' },
    { value: '《国内水路运输管理条例》', rule: 'field/shape' },
    { value: '[国内水路运输管理条例]', rule: 'field/shape' },
    { value: basis({ name: undefined }), ...missing('名称（name）') },
    { value: basis({ name: '""' }), rule: 'field/empty', says: ['名称（name）'] },
    {
      value: basis({ name: '《国内水路运输管理条例》' }),
      rule: 'basis/name-in-marks',
      says: ['“《国内水路运输管理条例》”', '删去'],
    },
    { value: basis({ article: undefined }), ...missing('条文（article）') },
    { value: basis({ article: '8' }), rule: 'field/not-text', says: ['条文（article）'] },
    { value: basis({ article: '八' }), rule: 'basis/article', says: ['“八”', '第三十五条第一款'] },
    { value: basis({ article: '" "' }), rule: 'field/empty', says: ['条文（article）'] },
    { value: basis({ article: '见第八条' }), rule: 'basis/article', says: ['“见第八条”'] },
    {
      value: basis({ text: '原文', gist: '要旨' }),
      rule: 'basis/text-or-gist',
      says: ['text', 'gist'],
    },
    { value: basis({ text: '""' }), rule: 'field/empty', says: ['条文原文（text）'] },
    {
      value: basis({ gist: '字'.repeat(601) }),
      rule: 'field/too-long',
      says: ['条文要旨（gist）'],
    },
    {
      value: basis({ number: '国务院令625' }),
      rule: 'doc-number/unreadable',
      says: ['国务院令625'],
    },
    {
      value: basis({ number: '国务院令第0625号' }),
      rule: 'doc-number/style',
      says: ['国务院令第625号'],
    },
    { value: basis({ effectiveFrom: '2013' }), rule: 'date/not-a-day', says: ['“2013”'] },
    { value: basis({ issuedBy: '""' }), rule: 'field/empty', says: ['颁布机关（issuedBy）'] },
    { value: basis({ articel: '第八条' }), rule: 'field/unknown', says: ['“article”，即条文'] },
    ...(schema.safeParse([{ name: '法', article: '第一条' }]).success
      ? []
      : [
          { value: basis({ issuedBy: undefined }), ...missing('颁布机关（issuedBy）') },
          { value: basis({ effectiveFrom: undefined }), ...missing('施行日期（effectiveFrom）') },
        ]),
  ],
  approvals: [
    { value: '[]', rule: 'field/too-few' },
    { value: approval({ name: undefined }), ...missing('名称（name）') },
    { value: approval({ name: '""' }), rule: 'field/empty', says: ['名称（name）'] },
    {
      value: approval({ name: '《收费标准的通知》' }),
      rule: 'basis/name-in-marks',
      says: ['“《收费标准的通知》”'],
    },
    { value: approval({ number: '东价费66' }), rule: 'doc-number/unreadable', says: ['东价费66'] },
    {
      value: approval({ number: '东价费(2018)66号' }),
      rule: 'doc-number/style',
      says: ['〔2018〕'],
    },
    { value: approval({ article: '第一条' }), rule: 'field/unknown', says: ['“article”'] },
  ],
  materials: [
    { value: '[]', rule: 'field/too-few' },
    { value: '[申请书]', rule: 'field/shape' },
    { value: material({ name: undefined }), ...missing('名称（name）') },
    { value: material({ necessity: undefined }), ...missing('必要性（necessity）') },
    { value: material({ originals: undefined }), ...missing('原件份数（originals）') },
    { value: material({ copies: undefined }), ...missing('复印件份数（copies）') },
    { value: material({ source: undefined }), ...missing('来源渠道（source）') },
    { value: material({ form: undefined }), ...missing('空表样表（form）') },
    {
      value: material({ necessity: '必须' }),
      rule: 'field/not-allowed',
      says: ['“必要”“容缺受理”'],
    },
    {
      value: material({ source: '申请人' }),
      rule: 'field/not-allowed',
      says: ['来源渠道（source）', '“申请人自备”'],
    },
    { value: material({ form: '是' }), rule: 'field/not-allowed', says: ['“有”“无”'] },
    {
      value: material({ originals: '-1' }),
      rule: 'field/out-of-range',
      says: ['原件份数（originals）'],
    },
    { value: material({ copies: '100' }), rule: 'field/out-of-range', says: ['不大于 99'] },
    { value: material({ copies: '一份' }), rule: 'field/shape', says: ['数字'] },
    {
      value: material({ orignals: '1' }),
      rule: 'field/unknown',
      says: ['“originals”，即原件份数'],
    },
  ],
  range: [
    { value: '0—5000元', rule: 'field/shape' },
    { value: range({ unit: undefined }), ...missing('单位（unit）') },
    { value: range({ min: undefined }), ...missing('下限（min）') },
    { value: range({ max: undefined }), ...missing('上限（max）') },
    {
      value: range({ unit: '万元' }),
      rule: 'field/not-allowed',
      says: ['单位（unit）', '“元”“倍”'],
    },
    { value: range({ min: '-1' }), rule: 'field/out-of-range', says: ['不小于 0 的数'] },
    { value: range({ max: '5万' }), rule: 'field/shape', says: ['数字', '5万'] },
    {
      value: range({ min: '0.30000000000000004' }),
      rule: 'field/out-of-range',
      says: ['下限（min）', '最多写 4 位'],
    },
    { value: range({ min: '5000' }), rule: 'tiers/range', says: ['5000 到 5000', 'noDiscretion'] },
    { value: range({ min: '6000' }), rule: 'tiers/range', says: ['6000 到 5000'] },
    { value: range({ unit: '倍' }), rule: 'tiers/base', says: ['“倍”', 'of', '货值金额'] },
    { value: range({ unit: '"%"' }), rule: 'tiers/base', says: ['“%”'] },
    { value: range({ of: '货值金额' }), rule: 'tiers/base', says: ['“元”', '删去 of'] },
    { value: range({ unit: '倍', of: '""' }), rule: 'field/empty', says: ['计算基数（of）'] },
  ],
  tiers: [
    { value: '[]', rule: 'field/too-few', says: ['一项也没有', '至少写 2 项'] },
    { value: `[${`${TIER},`.repeat(9)}]`, rule: 'field/too-many' },
    { value: tier({ grade: undefined }), ...missing('裁量阶次（grade）') },
    { value: tier({ circumstances: undefined }), ...missing('适用情形（circumstances）') },
    { value: tier({ from: undefined }), ...missing('起点（from）') },
    { value: tier({ to: undefined }), ...missing('终点（to）') },
    { value: tier({ penalty: undefined }), ...missing('裁量幅度（penalty）') },
    { value: tier({ grade: '较轻微' }), rule: 'field/not-allowed', says: ['“轻微”“较轻”'] },
    {
      value: tier({ circumstances: '""' }),
      rule: 'field/empty',
      says: ['适用情形（circumstances）'],
    },
    { value: tier({ from: '-1' }), rule: 'field/out-of-range', says: ['起点（from）'] },
    { value: tier({ from: '1e-7' }), rule: 'field/out-of-range', says: ['1e-7', '最多写 4 位'] },
    { value: tier({ from: '3万' }), rule: 'field/shape', says: ['起点（from）', '数字'] },
    { value: tier({ to: '"10"' }), rule: 'field/shape', says: ['终点（to）', '数字'] },
  ],
} satisfies Record<string, readonly BadValue[] | ((schema: z.ZodType) => readonly BadValue[])>;
