import { textWidth } from './text-width.ts';

/** What may not start a line. */
const CLOSING = String.raw`[、，。；：？！）》」』”’】〕〉…—·～%‰℃,.;:?!)\]}]`;
/** What may not end a line. */
const OPENING = String.raw`[（《「『“‘【〔〈(\[{]`;
const MEASURE = '个?工作日|个月|小时|分钟|万元|[年月日天元倍次人名份米]';
const WORD = "[A-Za-z0-9](?:[A-Za-z0-9.,:/+_&'-]*[A-Za-z0-9])?";
/** What stays on one line: a character, a word or a number with its measure, and the marks around it. */
const UNIT = new RegExp(
  `\\s+|${OPENING}*(?:\\d[\\d.]*(?:${MEASURE})|${WORD}|[^\\s])[\\p{M}\\p{Cf}]*${CLOSING}*`,
  'gu',
);
/** A character with what is drawn onto it. */
const CHARACTER = /[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gu;

/** A character with its mark looks lost alone on the last line, and may leave a line for company. */
const SHORT = 2;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** By how many em `evenLines` narrows a text at a time. */
const STEP = 0.25;

/**
 * The lines of a text, none wider than `width` em.
 *
 * No line starts with a closing mark or ends with an opening one; a word, and a number with its
 * measure, stays whole. What is by itself wider than a line is broken where the line ends; a single
 * character that is wider has a line of its own. Blanks at a break fall away.
 */
export function breakLines(text: string, width: number): string[] {
  const lines = filled(unitsOf(text), width);
  const [before, last] = lines.slice(-2);
  const isLost = last?.length === 1 && isShort(last[0]);
  if (before && last && isLost && before.length > 1 && isShort(before.at(-1))) {
    const longer = before.slice(-1).concat(last);
    if (textWidth(longer.join('')) <= width) lines.splice(-2, 2, before.slice(0, -1), longer);
  }
  return lines.map(joined);
}

/**
 * The lines of a text, as few as `width` em allow, and then as even as they can be. No word is broken
 * where that takes no more lines and leaves no character alone.
 */
export function evenLines(text: string, width: number): string[] {
  if (textWidth(text) <= width) return breakLines(text, width);
  const fewest = breakLines(text, width);
  const tries = [wordsOf(text), unitsOf(text)]
    .filter((units) => units.every((unit) => textWidth(unit) <= width))
    .map((units) => evened(units, width))
    .filter((lines) => lines.length <= fewest.length);
  const [best = fewest] = tries.sort((a, b) => Number(hasLost(a)) - Number(hasLost(b)));
  return best;
}

/** The lines of units, made narrower for as long as they do not become more. */
function evened(units: readonly string[], width: number): string[] {
  let best = filled(units, width);
  // A line narrower than a unit would break it.
  const least = Math.max(STEP, ...units.map(textWidth));
  for (let narrower = width - STEP; narrower >= least; narrower -= STEP) {
    const tried = filled(units, narrower);
    if (tried.length > best.length) break;
    best = tried;
  }
  return best.map(joined);
}

function hasLost(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.some((line) => textWidth(line) < SHORT);
}

/** The width of the widest line, in em. */
export function linesWidth(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(textWidth));
}

function isShort(unit = ''): boolean {
  return unit.trim() !== '' && textWidth(unit) <= SHORT;
}

/** What must not be broken of a text, in order: characters, words and numbers with the marks around them; blanks. */
export function unitsOf(text: string): readonly string[] {
  return text.trim().match(UNIT) ?? [];
}

/** The units of a text, those of one word together. */
function wordsOf(text: string): readonly string[] {
  const breaks = new Set([...segmenter.segment(text.trim())].map(({ index }) => index));
  const words: string[] = [];
  let at = 0;
  for (const unit of unitsOf(text)) {
    if (breaks.has(at) || words.length === 0) words.push(unit);
    else words.push(`${words.pop() ?? ''}${unit}`);
    at += unit.length;
  }
  return words;
}

function joined(line: readonly string[]): string {
  return line.join('').trimEnd();
}

/** Lines of units, each as full as it can be. */
function filled(units: readonly string[], width: number): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let used = 0;
  const finish = (): void => {
    if (line.length > 0) lines.push(line);
    line = [];
    used = 0;
  };
  const add = (unit: string): void => {
    const needed = textWidth(unit);
    if (used + needed > width) finish();
    line.push(unit);
    used += needed;
  };
  for (const unit of units) {
    if (unit.trim() === '') {
      // What follows decides where the line ends; a blank is never the first of a line.
      if (line.length > 0 && used + textWidth(' ') <= width) add(' ');
      else finish();
    } else if (textWidth(unit) > width) {
      for (const character of unit.match(CHARACTER) ?? []) add(character);
    } else {
      add(unit);
    }
  }
  finish();
  return lines;
}
