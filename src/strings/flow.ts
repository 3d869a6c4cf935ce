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
  /** In a box of the chart, where room is scarce. */
  notCounted: (days: number): string => `${flowText.day(days)}，不计入`,
  notCountedBy: (law: string): string => `不计入办理时限（${law}）`,
  /** Between the office and the post in a box of the chart. */
  separator: ' · ',
  defaultEnd: '办结',
  step: (number: number, name: string): string => `第${number}步：${name}`,
  answer: (answer: string): string => `${answer}：`,
  next: (number: number, name: string): string => `${number} ${name}`,
  end: (label: string): string => `${label}（流程结束）`,
  total: '主线合计',
  totalDays: (days: number, promised: string | undefined): string =>
    promised === undefined ? flowText.day(days) : `${flowText.day(days)}（承诺时限：${promised}）`,
  tableCaption: '办理流程的文字说明',
  title: (name: string | undefined): string =>
    name === undefined ? '办理流程图' : `“${name}”办理流程图`,
  legend: (has: { readonly branches: boolean; readonly refusals: boolean }): string => {
    const parts = [
      ...(has.branches ? ['粗线是通常的办理过程'] : []),
      ...(has.refusals ? ['虚线通向不予办理的结果'] : []),
    ];
    return parts.length > 0 ? `${parts.join('，')}。` : '';
  },
  hint: '点一个步骤，看下方表格里的说明。',
  scroll: '办理流程图，可以左右滚动',
  /** What the drawing shows, for those who do not see it. */
  description: (
    start: string,
    main: readonly string[],
    end: string,
    others: readonly string[],
  ): string =>
    [
      `从“${start}”开始，通常依次经过${main.join('、')}，到“${end}”结束。`,
      others.length > 0 ? `有时还要经过${others.join('、')}。` : '',
      '每一步的去向见下方表格。',
    ].join(''),
} as const;
