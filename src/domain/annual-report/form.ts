/**
 * The tables of a 政府信息公开工作年度报告, as data: which cells they have.
 *
 * Source: 国办公开办函〔2021〕30号 for reports on 2021 and later; 国办公开办函〔2019〕60号 for those on
 * 2019 and 2020.
 */

/** The year of the notice whose form a report follows. */
export type FormYear = 2019 | 2021;

/** 一 主动公开（第二十条）; 二 收到和处理申请; 三 行政复议、行政诉讼. */
export const TABLE_IDS = ['disclosure', 'applications', 'litigation'] as const;

export type TableId = (typeof TABLE_IDS)[number];

/** Applicants other than natural persons (法人或其他组织). */
export const ORGANISATIONS = [
  'company',
  'institute',
  'nonProfit',
  'lawFirm',
  'otherOrganisation',
] as const;

/** 自然人 and the five kinds of organisation. */
export const APPLICANTS = ['person', ...ORGANISATIONS] as const;

/** The columns of the table of applications. */
export const APPLICATION_COLUMNS = [...APPLICANTS, 'total'] as const;

/** How a reconsideration or a suit ended. */
export const RULINGS = ['upheld', 'corrected', 'otherResult', 'pending'] as const;

/** The columns of the table of reconsiderations and suits. */
export const LITIGATION_COLUMNS = [...RULINGS, 'total'] as const;

/** The rows of the table of reconsiderations and suits. */
export const LITIGATION_ROWS = [
  'reconsideration',
  'directSuit',
  'suitAfterReconsideration',
] as const;

const REFUSED = [
  'stateSecret',
  'forbiddenByLaw',
  'threeSecurities',
  'thirdParty',
  'internalAffairs',
  'processInformation',
  'enforcementFile',
  'administrativeQuery',
] as const;
const UNAVAILABLE = ['notHeld', 'needsCreation', 'unclear'] as const;
const NOT_PROCESSED = [
  'petition',
  'duplicate',
  'publication',
  'excessive',
  'confirmation',
] as const;
const OTHER = ['notCorrected', 'feeUnpaid', 'remaining'] as const;

/** 本年度办理结果: what an application may come to, and the rows of each; none means one row. */
export const RESULTS = {
  granted: [],
  partlyGranted: [],
  refused: REFUSED,
  unavailable: UNAVAILABLE,
  notProcessed: NOT_PROCESSED,
  other: OTHER,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ResultId = keyof typeof RESULTS;

export const RESULT_IDS = Object.keys(RESULTS) as ResultId[];

/** The rows of a result. The form of 2019 had one row for 其他处理. */
export function rowsOfResult(result: ResultId, form: FormYear): string[] {
  const rows: readonly string[] = form === 2019 && result === 'other' ? [] : RESULTS[result];
  return rows.length === 0 ? [result] : rows.map((row) => `${result}.${row}`);
}

/** 予以公开 … 其他处理: the rows that add up to 总计. */
export function leafRows(form: FormYear): string[] {
  return RESULT_IDS.flatMap((result) => rowsOfResult(result, form));
}

/** The rows of the table of applications, in order. */
export function applicationRows(form: FormYear): string[] {
  return ['received', 'carriedIn', ...leafRows(form), 'concluded', 'carriedOut'];
}

/** The rows of the first table and their columns, by form. */
export const DISCLOSURE_ROWS: Readonly<
  Record<FormYear, Readonly<Record<string, readonly string[]>>>
> = {
  2021: {
    rules: ['issued', 'repealed', 'inForce'],
    normative: ['issued', 'repealed', 'inForce'],
    permits: ['decisions'],
    penalties: ['decisions'],
    coercion: ['decisions'],
    fees: ['amount'],
  },
  2019: {
    rules: ['made', 'published', 'total'],
    normative: ['made', 'published', 'total'],
    permits: ['previous', 'change', 'decisions'],
    otherServices: ['previous', 'change', 'decisions'],
    penalties: ['previous', 'change', 'decisions'],
    coercion: ['previous', 'change', 'decisions'],
    fees: ['previous', 'change'],
    procurement: ['projects', 'amount'],
  },
};

/** The form that a report on a year follows; nothing before there was one. */
export function formFor(year: number): FormYear | undefined {
  if (year >= 2021) return 2021;
  return year >= 2019 ? 2019 : undefined;
}
