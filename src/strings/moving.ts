import { VALIDITIES } from './vocabulary.ts';

/**
 * What the scripts of pages say, or write again on another day. Apart from the other strings, because
 * a browser that loads one of them loads all of them.
 */
export const moving = {
  validity: VALIDITIES,
  validityLabel: '有效性',
  consultationOn: (day: string, opensOn: string, closesOn: string) => {
    if (day < opensOn) return `${opensOn} 起征求意见`;
    return day <= closesOn ? `征求意见至 ${closesOn}` : '征求意见已截止';
  },
  listCount: (count: number) => `共 ${count} 条`,
  noDate: '日期待补',
  emptyList: '这里还没有信息。',
  shared: '链接已复制',
  shareFailed: '没能复制，请从地址栏复制',
  copyAnchor: '复制这一条的链接',
} as const;
