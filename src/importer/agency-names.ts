import { essence } from './characters.ts';
import type { KnownAgency } from './known.ts';

/** Words in names of agencies and what they become in an id, the most telling first. */
const WORDS: readonly [RegExp, string][] = [
  [/政府(?:办公室|办公厅|办)$|府办$/, 'government-office'],
  [/街道/, 'subdistrict'],
  [/镇(?:人民)?政府$|镇$/, 'town'],
  [/乡(?:人民)?政府$|乡$/, 'township'],
  [/人民政府$|政府$/, 'government'],
  [/发展.{0,2}改革|发改/, 'development'],
  [/财政/, 'finance'],
  [/教育/, 'education'],
  [/科技|科学技术/, 'science'],
  [/工业.{0,2}信息/, 'industry'],
  [/公安/, 'public-security'],
  [/(?<!人)民政/, 'civil-affairs'],
  [/司法|法制/, 'justice'],
  [/人力资源|人社/, 'human-resources'],
  [/自然资源|国土/, 'land'],
  [/生态环境|环境保护/, 'ecology'],
  [/住房|住建|建设/, 'housing'],
  [/交通/, 'transport'],
  [/水务|水利/, 'water'],
  [/渔业|海洋/, 'fishery'],
  [/农业|畜牧/, 'agriculture'],
  [/林业|林草|草原/, 'forestry'],
  [/商务|粮食/, 'commerce'],
  [/文化|旅游|体育/, 'culture'],
  [/卫生|健康/, 'health'],
  [/应急/, 'emergency'],
  [/审计/, 'audit'],
  [/统计/, 'statistics'],
  [/市场监管|市场监督/, 'market'],
  [/税务/, 'tax'],
  [/医疗保障|医保/, 'medical-insurance'],
  [/气象/, 'weather'],
];

/** An id for the file of an agency that nobody has used yet; a clerk may choose a better one. */
export function newAgencyId(name: string, taken: ReadonlySet<string>): string {
  const key = bare(name);
  const stem = WORDS.find(([word]) => word.test(key))?.[1] ?? 'agency';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** The kind of an agency, as far as its name tells, by its id in the vocabulary. */
export function agencyKind(
  name: string,
): 'government' | 'office' | 'department' | 'town' | 'institution' | 'other' {
  const key = essence(name).replace(/[()]/g, '');
  if (/(?:镇|乡|街道)(?:人民政府|政府|办事处)?$|街道办/.test(key)) return 'town';
  if (/政府(?:办公室|办公厅|办)$|府办$/.test(key)) return 'office';
  if (/(?:人民)?政府$/.test(key)) return 'government';
  if (/(?:局|委员会|委|厅|管委会|科|处|办公室|办)$/.test(key)) return 'department';
  if (/(?:中心|医院|学校|中学|小学|大学|学院|馆|站|所|院)$/.test(key)) return 'institution';
  return 'other';
}

/** The agency of a folder that goes by `name`: in full, by its short name or by another name. */
export function findAgency(
  name: string,
  agencies: readonly KnownAgency[],
): KnownAgency | undefined {
  const wanted = essence(name);
  return agencies.find(({ name: full, shortName = '', aliases = [] }) =>
    [full, shortName, ...aliases].some((one) => one !== '' && essence(one) === wanted),
  );
}

/**
 * Whether `short` is how the agency `full` is called at home: 县政府办公室 for 嵊泗县人民政府办公室.
 */
export function isShortFor(short: string, full: string): boolean {
  const [a, b] = [bare(short), bare(full)];
  return /^[省市县区州旗镇乡]/.test(a) && a.length > 2 && b.length > a.length && b.endsWith(a);
}

function bare(name: string): string {
  return essence(name)
    .replace(/[()]/g, '')
    .replace(/人民政府/g, '政府')
    .replace(/政府办公[室厅]$/, '政府办')
    .replace(/府办$/, '府办');
}

/** The place with which the name of an agency begins: 嵊泗县, 重庆市梁平区. */
export function placeOf(name: string): string | undefined {
  const match =
    /^(?:\p{Script=Han}{2,8}?(?:省|自治区|市|州|地区|盟))?\p{Script=Han}{1,10}?(?:自治县|自治旗|县|区|市|旗)(?=\p{Script=Han}|$)/u.exec(
      name,
    );
  return match?.[0] ?? /^\p{Script=Han}{2,10}?(?:省|自治区|市|州|盟)/u.exec(name)?.[0];
}
