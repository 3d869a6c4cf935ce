import type { TableId } from '#domain/annual-report/form.ts';
import type { ReportKind } from '#domain/report-deadlines.ts';
import type { NoticeType } from './vocabulary.ts';

/** The folders of reports, by kind. */
export const REPORT_FOLDERS: Readonly<Record<ReportKind, string>> = {
  disclosure: 'disclosure',
  ruleOfLaw: 'rule-of-law',
  enforcement: 'enforcement',
  other: 'other',
};

/** What reports are called. */
export const REPORT_NAMES: Readonly<Record<ReportKind, string>> = {
  disclosure: '政府信息公开工作年度报告',
  ruleOfLaw: '法治政府建设年度报告',
  enforcement: '行政执法统计年报',
  other: '其他年度报告',
};

/** 信息类型 of reports, by kind. */
export const REPORT_TYPES: Readonly<Record<ReportKind, NoticeType>> = {
  disclosure: 'annualReport',
  ruleOfLaw: 'ruleOfLaw',
  enforcement: 'enforcementReport',
  other: 'otherReport',
};

/** The parts that a report must have: what a heading has to say, and what it is called. */
export const REPORT_SECTIONS: Partial<
  Record<ReportKind, readonly { readonly words: RegExp; readonly name: string }[]>
> = {
  disclosure: [
    { words: /总体情况/, name: '一、总体情况' },
    { words: /主动公开政府信息/, name: '二、主动公开政府信息情况' },
    { words: /收到和处理政府信息公开申请/, name: '三、收到和处理政府信息公开申请情况' },
    { words: /行政复议.*行政诉讼/, name: '四、政府信息公开行政复议、行政诉讼情况' },
    { words: /问题及改进/, name: '五、存在的主要问题及改进情况' },
    { words: /其他需要报告/, name: '六、其他需要报告的事项' },
  ],
  ruleOfLaw: [
    { words: /举措|成效/, name: '主要举措和成效' },
    { words: /不足|问题/, name: '存在的不足和原因' },
    { words: /主要负责人|第一责任人/, name: '主要负责人履行推进法治建设第一责任人职责情况' },
    { words: /安排|计划|打算/, name: '下一年度工作安排' },
  ],
};

/** The table that belongs to a part of a 政府信息公开工作年度报告. */
export function tableOfHeading(heading: string): TableId | undefined {
  if (/收到和处理/.test(heading)) return 'applications';
  if (/行政复议.*行政诉讼/.test(heading)) return 'litigation';
  return /^二、.*主动公开/.test(heading) ? 'disclosure' : undefined;
}
