/** Whose report a text is. */
export interface TextOwner {
  /** The year that it reports on. */
  readonly year: number;
  /** What its agency is called, in any of its names. */
  readonly names: readonly string[];
}

/** The end of what was said of a number, so that what follows is about the next one. */
const BOUNDARY = /[；;]|\d\s?[^\d，,；;：:、年月日]{0,4}[，,、]/g;

/** 其中 carries on what was said of the number before. */
const CARRIES_ON = /^\s*(?:其中|均为|都是|包括)/;

/**
 * The words before a number that say what it counts: back to the number before, and further where they
 * only carry that on. What stands in brackets is a remark.
 *
 * @example
 * scopeOf('上年，全县新收申请'); // '上年，全县新收申请'
 * scopeOf('新收申请46件，上年结转'); // '上年结转'
 */
export function scopeOf(before: string): string {
  const plain = before.replace(/（[^（）]*）/g, '');
  const ends = [...plain.matchAll(BOUNDARY)].map(({ index, 0: { length } }) => index + length);
  let scope = plain.slice(ends.pop() ?? 0);
  while (CARRIES_ON.test(scope) && scope.length < plain.length)
    scope = plain.slice(ends.pop() ?? 0);
  return scope;
}

const OTHER_TIME =
  /上年(?!度?结转)|上一年(?!度?项目)|去年|前年|往年|历年|同期|(?<!全年|年内|本年)累计|以来|年来|季度|[上下]半年|(?<![\d至到—–~-])\d{1,2}月(?![\d日至到—–~-])|[较比]/;
const NOT_YET = /拟|计划|预计|力争|目标/;
/** The number of one of several, or several numbers told together. */
const OTHER_PLACE = /(?<![我本各])(?:局|委(?!托)|乡|镇|街道|部门|办公室|[省市]政府|领域)|分别/;

/** Whether words speak of another year, of a plan, or of a part of the whole. */
export function isElsewhere(scope: string, { year, names }: TextOwner): boolean {
  const others = withoutNames(scope, names);
  if ([OTHER_TIME, NOT_YET, OTHER_PLACE].some((words) => words.test(others))) return true;
  return [...others.matchAll(/(\d{4})年/g)].some(([, other]) => Number(other) !== year);
}

/** 县政府 is no more said where 县政府办公室 is. */
function withoutNames(scope: string, names: readonly string[]): string {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce(
    (text, name) =>
      text
        .split(name)
        .reduce((all, rest) => (rest.startsWith('办公') ? all + name + rest : all + rest)),
    scope,
  );
}

/** What was said before a number since the last semicolon, without the names of the agency. */
export function saidBefore(before: string, { names }: TextOwner): string {
  return withoutNames(before.slice(before.search(/[^；;]*$/)), names);
}

const SHARED_OUT =
  /^[，,、](?!其中)[^，,、；;\d]{0,12}(?:局|委|乡|镇|街道|部门|办公室)[^，,、；;\d]{0,14}\d/;

/** Whether the next words give the number of another agency, so that this one is only that of the first. */
export function isSharedOut(after: string): boolean {
  return SHARED_OUT.test(after);
}

/** 予以公开和部分公开29件: a number for both of two, unless the first one has its own. */
export function isJoint(before: string): boolean {
  return /(?:^|[^\d\s件项个元次）)])[、和及与或]$/.test(before);
}
