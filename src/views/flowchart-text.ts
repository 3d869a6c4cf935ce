import type { FlowStep } from '#domain/flow.ts';
import { breakLines, evenLines, linesWidth } from '#domain/line-breaks.ts';
import { textWidth } from '#domain/text-width.ts';
import { flowText } from '#strings/flow.ts';

/** Sizes of text in the units of the drawing: pixels where a rem is 16 of them. */
export const FONT = {
  number: 14,
  name: 14,
  time: 12,
  does: 13,
  meta: 12,
  label: 12,
  terminal: 13,
} as const;
const LEADING = {
  number: 20,
  name: 20,
  time: 20,
  does: 19,
  meta: 17,
  label: 16,
  terminal: 18,
} as const;
/** From the middle of a line down to the foot of its letters, in em. */
const BASELINE = 0.37;

export type TextRole = keyof typeof FONT;

/** A line of text; `y` is its baseline. */
export interface ChartText {
  readonly role: TextRole;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Lines of text in a box of their own, measured from its upper left corner. */
export interface TextBlock {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly ChartText[];
}

const STEP_PADDING = { inline: 10, start: 8, end: 9 } as const;
const STEP_GAP = 3;
const NUMBER_GAP = 5;
const TERMINAL_PADDING = { inline: 12, block: 6 } as const;

/** What stands in the box of a step of the width: number, name and time, what happens, who does it. */
export function stepBlock(step: FlowStep, index: number, width: number): TextBlock {
  const inner = width - 2 * STEP_PADDING.inline;
  const number = String(index + 1);
  const indent = textWidth(number) * FONT.name + NUMBER_GAP;
  const time = timeOf(step);
  const needed = indent + (textWidth(step.name) + 1) * FONT.name + textWidth(time) * FONT.meta;
  const beside = needed <= inner;
  const names = breakLines(step.name, (inner - indent) / FONT.name);
  const lines = [
    ...names.map((text) => ({ role: 'name', text }) as const),
    ...breakLines(step.does, inner / FONT.does).map((text) => ({ role: 'does', text }) as const),
    ...filledLines([...(beside ? [] : [time]), step.office, step.post], inner / FONT.meta).map(
      (text) => ({ role: 'meta', text }) as const,
    ),
  ];
  const texts: ChartText[] = [];
  let y: number = STEP_PADDING.start;
  for (const [at, { role, text }] of lines.entries()) {
    if (at > 0 && lines[at - 1]?.role !== role) y += STEP_GAP;
    const x = STEP_PADDING.inline + (role === 'name' ? indent : 0);
    texts.push({ role, text, x, y: baseline(y, role), anchor: 'start' });
    y += LEADING[role];
  }
  const first = texts[0]?.y ?? 0;
  texts.unshift({
    role: 'number',
    text: number,
    x: STEP_PADDING.inline,
    y: first,
    anchor: 'start',
  });
  if (beside) {
    const x = width - STEP_PADDING.inline;
    texts.push({ role: 'time', text: time, x, y: first, anchor: 'end' });
  }
  return { width, height: y + STEP_PADDING.end, texts };
}

/** How far below the upper edge of a step its name is at half height. */
export const STEP_HEAD = STEP_PADDING.start + LEADING.name / 2;

/** What stands in a start or an end, no wider than `width`. */
export function terminalBlock(label: string, width: number): TextBlock {
  const { inline, block } = TERMINAL_PADDING;
  return centred('terminal', evenLines(label, (width - 2 * inline) / FONT.terminal), inline, block);
}

/** What stands on an arrow, in lines of at most `ems` characters. */
export function labelBlock(label: string, ems: number): TextBlock {
  return centred('label', evenLines(label, ems), 3, 3);
}

function centred(
  role: 'terminal' | 'label',
  lines: readonly string[],
  inline: number,
  block: number,
): TextBlock {
  const width = linesWidth(lines) * FONT[role] + 2 * inline;
  return {
    width,
    height: lines.length * LEADING[role] + 2 * block,
    texts: lines.map((text, index) => ({
      role,
      text,
      x: width / 2,
      y: baseline(block + index * LEADING[role], role),
      anchor: 'middle',
    })),
  };
}

function baseline(top: number, role: TextRole): number {
  return top + LEADING[role] / 2 + BASELINE * FONT[role];
}

function timeOf({ days, notCounted }: FlowStep): string {
  return notCounted === undefined ? flowText.day(days) : flowText.notCounted(days);
}

/** Parts with marks between them, as many on a line as it holds. */
function filledLines(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = `${lines.at(-1) ?? ''}${flowText.separator}${part}`;
    if (lines.length > 0 && textWidth(joined) <= width) lines.splice(-1, 1, joined);
    else lines.push(...evenLines(part, width));
  }
  return lines;
}
