interface Branch {
  readonly answer: string;
  readonly outcome: string;
  readonly to?: string | undefined;
  readonly end?: string | undefined;
}

/** How a step of a procedure goes on, in a cell. */
export const onwardText = {
  /** 材料齐全（通过）→现场核查; 不属于职权（不予）⇒出具不予受理通知书. */
  branch: ({ answer, outcome, to, end }: Branch): string =>
    `${answer}（${outcome}）${to === undefined ? `⇒${end ?? ''}` : `→${to}`}`,
  end: (end: string): string => `⇒${end}`,
};

/** What the former values that an adjustment keeps are called in a cell, by key. */
export const FORMER_LABELS = {
  name: '事项名称',
  subItem: '子项名称',
  office: '承办机构',
  authority: '权限内容',
  statutoryLimit: '法定时限',
  promisedLimit: '承诺时限',
  supervisionPhone: '监督电话',
} as const;

/** 承诺时限：12个工作日. */
export const formerLine = (label: string, value: string): string => `${label}：${value}`;

/** What a truth value of Excel is called. */
export const TRUTH = { true: '是', false: '否' } as const;
