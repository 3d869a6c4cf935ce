import type { IsoDate } from '#domain/date.ts';
import type { Finding } from '#domain/problem.ts';

const SOURCE = '《优化营商环境条例》第六十二条、《重大行政决策程序暂行条例》第十五条';

/** Findings about 征求意见 and 政策解读. */
export const consultationProblems = {
  tooShort: (opensOn: IsoDate, closesOn: IsoDate, days: number): Finding => ({
    rule: 'consultation/too-short',
    message: `征求意见从 ${opensOn} 到 ${closesOn} 只有 ${days} 天，少于30天。`,
    fix: '请延长截止日期；确有紧急情况的，在 consultation 里加一行“reason: ……”写明理由，理由会显示给读者。',
    source: SOURCE,
  }),
  publishedLate: (
    published: IsoDate,
    opensOn: IsoDate,
    closesOn: IsoDate,
    left: number,
  ): Finding => ({
    rule: 'consultation/published-late',
    message: `征求意见写的是从 ${opensOn} 起，可是 ${published} 才发布，到 ${closesOn} 读者只有 ${left} 天，少于30天。`,
    fix: '请核对这些日期，或者延长截止日期；以前在别处公布过的，在 consultation 里加一行“reason: ……”说明。',
    source: SOURCE,
  }),
  windowMissing: (): Finding => ({
    rule: 'consultation/no-window',
    message: '征求意见没有写起止日期，读者不知道还能不能提意见。',
    fix: '请补上 consultation，写 opensOn 和 closesOn。',
    source: SOURCE,
  }),
  notAConsultation: (type: string): Finding => ({
    rule: 'consultation/wrong-type',
    message: `写了征求意见的期限，信息类型却是“${type}”。`,
    fix: '请把 type 改成“征求意见”，或者删去 consultation。',
  }),
  feedbackMissing: (closesOn: IsoDate, days: number): Finding => ({
    rule: 'consultation/no-feedback',
    message: `征求意见已于 ${closesOn} 截止，过了 ${days} 天还没有公布采纳情况。`,
    fix: '请发布一条意见采纳情况，在它的信息栏写 feedbackTo: [这条信息的索引号]。',
    source: SOURCE,
  }),
  feedbackNotConsultation: (number: string): Finding => ({
    rule: 'consultation/feedback-to-other',
    message: `feedbackTo 里的“${number}”不是征求意见。`,
    fix: '请写征求意见那条信息的索引号。',
  }),
  feedbackFirst: (published: IsoDate, closesOn: IsoDate, place: string): Finding => ({
    rule: 'consultation/feedback-before-close',
    message: `采纳情况发布于 ${published}，征求意见 ${closesOn} 才截止（${place}）。`,
    fix: '请核对这两个日期。',
    source: SOURCE,
  }),
  interpretsNothing: (): Finding => ({
    rule: 'interpretation/no-document',
    message: '政策解读没有写它解读哪份文件，文件页面上看不到这篇解读。',
    fix: '请在信息栏加上 interprets，写被解读文件的索引号；上级文件不在网站上的，在正文写明名称，把 type 改成“通知公告”。',
    source: '《国务院办公厅关于全面推进政务公开工作的意见》实施细则（国办发〔2016〕80号）',
  }),
};
