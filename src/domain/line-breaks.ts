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

/** Less than two characters alone on the last line look lost. */
const LEAST_LAST = 2;

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
  const lines = filled(text, width);
  const [before, last] = lines.slice(-2);
  if (before && last && before.length > 1 && textWidth(last.join('')) < LEAST_LAST) {
    const moved = before.at(-1) ?? '';
    const longer = [moved, ...last];
    const isShort = moved.trim() !== '' && textWidth(moved) <= LEAST_LAST;
    if (isShort && textWidth(longer.join('')) <= width) {
      lines.splice(-2, 2, before.slice(0, -1), longer);
    }
  }
  return lines.map((line) => line.join('').trimEnd());
}

/** The lines of a text, as few as `width` em allow, and then as even as they can be. */
export function evenLines(text: string, width: number): string[] {
  const lines = breakLines(text, width);
  const units = unitsOf(text).map(textWidth);
  if (units.some((unit) => unit > width)) return lines;
  let best = lines;
  // A line narrower than a unit would break it.
  for (let least = width - STEP; least >= Math.max(STEP, ...units); least -= STEP) {
    const tried = breakLines(text, least);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}

/** The width of the widest line, in em. */
export function linesWidth(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(textWidth));
}

function unitsOf(text: string): readonly string[] {
  return text.trim().match(UNIT) ?? [];
}

/** Lines of units, each as full as it can be. */
function filled(text: string, width: number): string[][] {
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
  for (const unit of unitsOf(text)) {
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
