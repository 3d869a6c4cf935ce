import { benchResults as text } from '#strings/bench-results.ts';
import type { Measured } from '../measure.ts';
import { type BenchResult, RUN_IDS } from './result.ts';

type Row = readonly string[];

/** Lines of columns that stand one below the other, the first to the left, the others to the right. */
export function aligned(rows: readonly Row[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cellsOf(cell));
    });
  }
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - cellsOf(cell));
        return column === 0 ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** Cells of a terminal: two for a Chinese character. */
function cellsOf(cell: string): number {
  let cells = 0;
  for (const character of cell) cells += /[\u2e80-\uffef]/u.test(character) ? 2 : 1;
  return cells;
}

/** What the builds cost: a row for each, and one below it for each of its stages. */
export function resultTable({ documents, runs, pages, bytes }: BenchResult): string {
  const rows = RUN_IDS.flatMap((id): Row[] => {
    const run = runs[id];
    if (!run) return [];
    return [
      costRow(text.runs[id], run.wallSeconds, run),
      ...Object.entries(run.stages).map(([stage, cost]) =>
        costRow(`  ${text.stages[stage] ?? stage}`, cost.seconds, cost),
      ),
    ];
  });
  return `${aligned([text.header, ...rows])}${text.total(documents, pages, megabytes(bytes))}\n`;
}

function costRow(
  name: string,
  seconds: number,
  { cpuSeconds, peakMB }: Pick<Measured, 'cpuSeconds' | 'peakMB'>,
): Row {
  return [name, seconds.toFixed(1), cpuSeconds.toFixed(1), peakMB.toFixed(0)];
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** Two results beside each other, with the change of each figure in percent. */
export function comparisonTable(before: BenchResult, after: BenchResult): string {
  const rows = RUN_IDS.flatMap((id): Row[] => {
    const [old, recent] = [before.runs[id], after.runs[id]];
    if (!old && !recent) return [];
    const stages = new Set([
      ...Object.keys(old?.stages ?? {}),
      ...Object.keys(recent?.stages ?? {}),
    ]);
    return [
      changeRow(text.runs[id], figuresOf(old), figuresOf(recent)),
      ...[...stages].map((stage) =>
        changeRow(
          `  ${text.stages[stage] ?? stage}`,
          figuresOf(old?.stages[stage]),
          figuresOf(recent?.stages[stage]),
        ),
      ),
    ];
  });
  const totals = [before, after].map(({ documents, pages, bytes }) =>
    text.total(documents, pages, megabytes(bytes)),
  );
  const warning =
    before.documents === after.documents
      ? ''
      : `${text.otherSizes(before.documents, after.documents)}\n`;
  return `${aligned([text.header, ...rows])}${totals.join('\n')}\n${warning}`;
}

type Figures = readonly [seconds: number, cpuSeconds: number, peakMB: number];

function figuresOf(
  cost:
    | { readonly cpuSeconds: number; readonly peakMB: number; readonly seconds: number }
    | { readonly cpuSeconds: number; readonly peakMB: number; readonly wallSeconds: number }
    | undefined,
): Figures | undefined {
  if (!cost) return undefined;
  return ['seconds' in cost ? cost.seconds : cost.wallSeconds, cost.cpuSeconds, cost.peakMB];
}

/** Digits behind the point of each figure. */
const DIGITS = [1, 1, 0] as const;

function changeRow(name: string, before: Figures | undefined, after: Figures | undefined): Row {
  const cells = DIGITS.map((digits, place) => {
    const [old, recent] = [before?.[place], after?.[place]];
    const shown = (figure: number | undefined) => figure?.toFixed(digits) ?? text.only;
    return text.change(shown(old), shown(recent), changeOf(old, recent));
  });
  return [name, ...cells];
}

/** How much more or less a figure is, in percent of what it was. */
export function changeOf(before: number | undefined, after: number | undefined): string {
  if (before === undefined || after === undefined || before === 0) return text.only;
  const percent = Math.round((after / before - 1) * 100);
  return `${percent > 0 ? '+' : ''}${percent}%`;
}
