/** What is said of the steps of a power, in its flowchart and in the table below it. */
export const flowText = {
  columns: {
    number: '序号',
    step: '步骤（环节）',
    does: '做什么',
    time: '时限',
    office: '承办机构',
    post: '岗位',
    next: '下一步',
  },
  /** 0 is within the day. */
  day: (days: number): string => (days === 0 ? '当日' : `${days}个工作日`),
  notCounted: (days: number): string => `${flowText.day(days)}，不计入`,
  notCountedBy: (days: number, law: string): string =>
    `${flowText.day(days)}，不计入办理时限（${law}）`,
  outcomes: {
    proceed: '通过',
    supplement: '补正',
    refuse: '不予',
    hearing: '听证',
    transfer: '转办',
  },
  defaultStart: '申请',
  defaultEnd: '办结',
  stepLink: (number: number, name: string): string => `第${number}步：${name}`,
  toStep: (number: number, name: string): string => `${number} ${name}`,
  answer: (answer: string): string => `${answer}：`,
  end: (label: string): string => `结束：${label}`,
  total: '主线合计',
  totalDays: (days: number, promised: string | undefined): string =>
    promised === undefined ? flowText.day(days) : `${flowText.day(days)}（承诺时限${promised}）`,
  tableCaption: '办理流程的文字说明：各步骤做什么、用多少时间、由谁办、下一步到哪里',
  title: (name: string | undefined): string =>
    name === undefined ? '办理流程图' : `${name}办理流程图`,
  caption: '粗线是通常的办理过程，虚线通向不予办理；点一个步骤，看下方表格里的说明。',
  scroll: '办理流程图，可以左右滚动',
  links: '流程图里的步骤',
  /** What the drawing shows, for those who do not see it. */
  description: (start: string, main: readonly string[], others: readonly string[], end: string) =>
    `从“${start}”开始，通常依次经过${main.join('、')}，到“${end}”结束。${
      others.length > 0 ? `另有${others.join('、')}。` : ''
    }每个步骤的去向见下方表格。`,
  separator: ' · ',
} as const;
