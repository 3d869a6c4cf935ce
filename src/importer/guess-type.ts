import type { NoticeType } from '#strings/vocabulary.ts';
import { essence } from './characters.ts';
import type { ImportedFields } from './types.ts';

/** Words of titles and what kind of notice they announce; the first that fits counts. */
const TITLES: readonly [RegExp, NoticeType][] = [
  [/信息公开(?:工作)?(?:年度)?(?:报告|年报)/, 'annualReport'],
  [/法治政府建设.*(?:报告|情况|总结)|依法行政.*报告/, 'ruleOfLaw'],
  [/解读|图解|一图读懂|问答|解答/, 'interpretation'],
  [/征求意见|征集意见|意见反馈/, 'consultation'],
  [/应急预案|预案/, 'emergency'],
  [/任免|任职|免职|任命|免去/, 'personnel'],
  [/行政处罚|处罚决定/, 'penalty'],
  [/行政许可|许可决定/, 'permit'],
  [/预算|决算|三公经费|财政/, 'finance'],
  [/招聘|招考|录用|遴选|面试|体检/, 'recruitment'],
  [/统计公报|普查|统计(?:数据|月报|年鉴)/, 'statistics'],
  [/采购|中标|招标/, 'procurement'],
  [/收费/, 'fee'],
  [/提案|人大代表.*建议|建议.*答复/, 'proposal'],
  [/抽查|检查结果|抽检|督查/, 'supervision'],
  [/重大(?:行政)?决策/, 'decision'],
  [/规划|五年计划|年度计划/, 'planning'],
  [/公告|通告|公示|禁火令|启事/, 'notice'],
  [/通知|意见|方案|办法|规定|细则|规则|决定|批复|函|要点|措施|条例|令$|纪要/, 'official'],
];

/** What kind of notice a document is, by its title. */
export function guessType(title: string): NoticeType {
  const key = essence(title);
  return TITLES.find(([word]) => word.test(key))?.[1] ?? 'other';
}

/**
 * Whether a document is a 行政规范性文件: it has a registration number, or the site filed it as one.
 * The word in a title is no sign, because notices about such documents carry it too.
 */
export function isNormative(fields: ImportedFields, docNumberPrefix: string): boolean {
  const filed = [fields.category, fields.topic].some((name) => /规范性文件/.test(name ?? ''));
  const title = essence(fields.title ?? '');
  const about = /解读|目录|清理|废止|公布.*规范性文件|报告|汇总/.test(title);
  return (
    !about &&
    (fields.registrationNumber !== undefined || filed || /规[字发]?$/.test(docNumberPrefix))
  );
}
