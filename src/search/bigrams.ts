const RUN = /\p{Script=Han}+|[^\p{Script=Han} ]+/gu;
const HAN = /\p{Script=Han}/u;
const JUNCTION = /(\p{Script=Han}) (?=(\p{Script=Han}))/gu;
// A digit, so that the index takes it for a part of the word and no bigram is like it.
const MARK = '0';

/**
 * The tokens of a folded text, in order: every two neighbouring Han characters, every run of other
 * letters and digits, and Han characters that stand alone between those.
 *
 * Nothing is segmented into words: a substring of a text has the tokens of that part of the text,
 * wherever a dictionary would cut it.
 *
 * @example
 * tokensOf('依法行政2022年'); // ['依法', '法行', '行政', '2022', '年']
 */
export function tokensOf(folded: string): string[] {
  return runsOf(folded).flatMap(runTokens);
}

/**
 * Tokens for two Han characters with punctuation between them, which have no other token when nothing
 * more of the text is looked for. They do not stand in a row with the others.
 *
 * @example
 * junctionsOf('机制 强化 2022'); // ['0制强']
 */
export function junctionsOf(folded: string): string[] {
  return Array.from(folded.matchAll(JUNCTION), ([, before, after]) => `${MARK}${before}${after}`);
}

export interface QueryTokens {
  readonly tokens: readonly string[];
  /** Whether the tokens in a row are all of the query; else the text itself must be looked at too. */
  readonly complete: boolean;
}

/**
 * The tokens that a text must have in a row when it contains the folded query.
 *
 * A lone Han character at the edge of the query may be one of several in the text (年 of 年度), where
 * it is no token; it is left out unless nothing else is there.
 *
 * @example
 * queryTokens('共3205项'); // { tokens: ['3205'], complete: false }
 * queryTokens('制 强'); // { tokens: ['0制强'], complete: true }
 */
export function queryTokens(folded: string): QueryTokens {
  const runs = runsOf(folded);
  const edge = (index: number) => index === 0 || index === runs.length - 1;
  const kept = runs.filter((run, index) => !(edge(index) && isLoneHan(run)));
  if (kept.length === 0) {
    const junctions = junctionsOf(folded);
    return { tokens: junctions.length > 0 ? junctions : runs, complete: junctions.length > 0 };
  }
  return { tokens: kept.flatMap(runTokens), complete: kept.length === runs.length };
}

/** Whether the text is one Han character. */
export function isLoneHan(text: string): boolean {
  const [first = '', second] = text;
  return second === undefined && HAN.test(first);
}

function runsOf(folded: string): string[] {
  return folded.match(RUN) ?? [];
}

function runTokens(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1 || !HAN.test(run)) return [run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
