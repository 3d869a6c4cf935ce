import type { TextOwner } from '#domain/annual-report/claim-scope.ts';
import { claimsIn } from '#domain/annual-report/claims.ts';
import type { FormYear } from '#domain/annual-report/form.ts';

/** The headings of a report. */
const HEADINGS = {
  overview: '一、总体情况',
  disclosure: '二、主动公开政府信息情况',
  applications: '三、收到和处理政府信息公开申请情况',
  litigation: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
} as const;

/** A part of a report. */
export type Part = keyof typeof HEADINGS;

/** The whole county reports on 2025. */
export const COUNTY: TextOwner = { year: 2025, names: ['青屿县人民政府', '县政府'] };
/** So does one of its departments. */
export const BUREAU: TextOwner = { year: 2025, names: ['青屿县教育局', '县教育局'] };

/** What a sentence in a part of a report says: `row/column=value`, of several cells joined by ＋. */
export function said(
  part: Part,
  sentence: string,
  form: FormYear = 2021,
  owner: TextOwner = COUNTY,
): string[] {
  const lines = [HEADINGS[part], sentence].map((text, at) => ({ text, line: at + 1 }));
  return claimsIn(lines, form, owner).map(
    ({ cells, value }) =>
      `${cells.map((one) => one.slice(one.indexOf('/') + 1)).join('＋')}=${value}`,
  );
}
