import { LINE_END, PART } from '#strings/basis-cell.ts';
import { cellProblems } from '#strings/ledger-cell-problems.ts';
import { GRADES, MATERIAL_SOURCES, NECESSITIES, YES_NO } from '#strings/vocabulary-lists.ts';
import { numberIn } from './amounts.ts';
import type { KnownLines } from './basis.ts';
import { compact, linesOf } from './plain.ts';
import { UnreadableCell } from './unreadable.ts';
import { wordIn } from './words.ts';

/** The values of the lines of a cell. */
function eachLine(text: string, known: KnownLines, read: (line: string) => unknown): unknown[] {
  return linesOf(text).map((line) => (known.has(line) ? known.get(line) : read(line)));
}

const partsOf = (line: string) => line.split(/[｜|]/).map((part) => part.trim());

/**
 * Materials, one a line: 名称｜必要｜原件1份｜复印件0份｜申请人自备｜表样：无.
 *
 * @throws {UnreadableCell}
 */
export function materialsIn(text: string, known: KnownLines): unknown[] {
  return eachLine(text, known, (line) => {
    const parts = partsOf(line);
    const name = parts.slice(0, -5).join(PART);
    const [necessity = '', originals = '', copies = '', source = '', form = ''] = parts.slice(-5);
    const copiesOf = (part: string, word: RegExp) => numberIn(part.replace(word, ''));
    if (name === '' || !/^原件/.test(originals) || !/^复印件/.test(copies)) {
      throw new UnreadableCell(cellProblems.materialUnreadable(line));
    }
    return {
      name,
      necessity: wordIn(NECESSITIES, necessity),
      originals: copiesOf(originals, /^原件[：:]?/),
      copies: copiesOf(copies, /^复印件[：:]?/),
      source: wordIn(MATERIAL_SOURCES, source),
      form: wordIn(YES_NO, form.replace(/^表样[：:]?/, '')),
    };
  });
}

const AMOUNT = '(\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?)(万?)';
const UNIT = '(元|倍|%|日|天|个?月)?';
const SPAN = new RegExp(
  `^${AMOUNT}${UNIT}(?:以上)?(?:[—–－~～至到―-]+|不足)?${AMOUNT}${UNIT}(?:以下|以内)?(?:\\((.+)\\)|的?罚款)?$`,
  'i',
);
const TEN_THOUSAND = 10_000;

/** From where to where, in one unit: 1—10万元 are both in 万. */
function spanIn(text: string) {
  const [, from, many = '', unit = '', to, manyTo = '', unitTo = '', base] =
    SPAN.exec(compact(text).replaceAll(',', '')) ?? [];
  if (from === undefined || to === undefined || (unit !== '' && unit !== unitTo)) return undefined;
  const isShort = many === '' && unit === '' && manyTo !== '' && Number(from) < Number(to);
  const times = (sign: string) => (sign === '' ? 1 : TEN_THOUSAND);
  return {
    min: Number(from) * times(isShort ? manyTo : many),
    max: Number(to) * times(manyTo),
    unit: unitTo.replace('天', '日').replace('个月', '月'),
    base,
  };
}

/**
 * What the law lets choose from: 1000—3000元, 1—5倍（货值金额）, 1万元以上10万元以下.
 *
 * @throws {UnreadableCell}
 */
export function rangeIn(text: string): unknown {
  const span = spanIn(text);
  if (!span || span.unit === '') throw new UnreadableCell(cellProblems.rangeUnreadable(text));
  // The base is words, whose brackets and spaces stay as written.
  const base = span.base === undefined ? undefined : /[（(](.+)[)）]\s*$/.exec(text)?.[1];
  const { unit, min, max } = span;
  return { unit, min, max, ...(base !== undefined && { of: base }) };
}

/**
 * Tiers, one a line: 较轻｜1000—2000｜适用情形｜裁量幅度.
 *
 * @throws {UnreadableCell}
 */
export function tiersIn(text: string, known: KnownLines): unknown[] {
  return eachLine(text, known, (line) => {
    const [grade = '', amounts = '', ...rest] = partsOf(line);
    const span = spanIn(amounts);
    const penalty = rest.at(-1);
    if (!span || penalty === undefined || rest.length < 2) {
      throw new UnreadableCell(cellProblems.tierUnreadable(line));
    }
    const lines = (part: string) => part.replaceAll(LINE_END, '\n');
    return {
      grade: wordIn(GRADES, grade),
      circumstances: lines(rest.slice(0, -1).join(PART)),
      from: span.min,
      to: span.max,
      penalty: lines(penalty),
    };
  });
}
