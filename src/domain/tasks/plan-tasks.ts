import { type Numbering, readNumbering } from '../numbering.ts';
import { closingBracket } from './closing-brackets.ts';
import { dueYears, horizonOf } from './due-years.ts';
import { type RowTask, rowTask, type TaskColumns, taskColumns } from './table-tasks.ts';
import { targetsIn } from './targets.ts';
import type { PlanBlock, PlanTask, TaskUnits } from './task.ts';
import { type NumberPath, pathTo, taskNumbers } from './task-numbers.ts';
import { type TaskNote, taskNote } from './units.ts';

/** A text with fewer tasks is no plan: a rule may name a unit in a bracket. */
const FEWEST = 3;
/** Kinds of number that no task has: rules and their chapters. */
const NO_TASKS: readonly string[] = ['part', 'volume', 'chapter', 'section', 'article'];

/**
 * The tasks of a plan: its numbered items that end with a list of units in brackets, the lead unit
 * first, and the rows of its tables of tasks. A text that is no plan has none.
 *
 * Source: plans say 列第一位的为牵头单位，下同.
 */
export function planTasks(blocks: readonly PlanBlock[]): PlanTask[] {
  const drafts = draftsOf(blocks);
  if (drafts.length < FEWEST) return [];
  const horizon = horizonOf(blocks);
  const numbers = taskNumbers(drafts.map(({ path }) => path));
  return drafts.map(({ title, text, anchor, line, units, until }, index) => {
    const { number = '', key = '' } = numbers[index] ?? {};
    const targets = targetsIn(text, yearsIn(until).at(-1) ?? horizon);
    const ends = [
      ...dueYears(text).map(({ year }) => year),
      ...targets.flatMap((target) => target.due ?? []),
      ...yearsIn(until),
    ];
    const due = ends.length > 0 ? Math.max(...ends) : horizon;
    return {
      number,
      key,
      title,
      text,
      ...(anchor !== undefined && { anchor }),
      ...(line !== undefined && { line }),
      units,
      targets,
      ...(due !== undefined && { due }),
    };
  });
}

interface Draft {
  readonly path: NumberPath;
  readonly title: string;
  readonly text: string;
  readonly anchor: string | undefined;
  readonly line: number | undefined;
  readonly units: TaskUnits;
  readonly until?: string | undefined;
}

function draftsOf(blocks: readonly PlanBlock[]): Draft[] {
  const drafts: Draft[] = [];
  let path: NumberPath = [];
  let item: { readonly parts: string[]; readonly anchor: string | undefined } | undefined;
  let table: { readonly columns: TaskColumns; rows: number } | undefined;
  for (const block of blocks) {
    if (block.cells) {
      if (block.isHead) {
        const columns = taskColumns(block);
        table = columns && { columns, rows: 0 };
      } else if (table) {
        const row = rowTask(block, table.columns);
        table.rows += 1;
        if (row) drafts.push(rowDraft(row, table.rows, path, block));
      }
      continue;
    }
    const numbering = numberingOf(block);
    if (numbering && numbering.rest !== '') {
      path = pathTo(path, numbering);
      const isTask = !NO_TASKS.includes(numbering.kind);
      item = isTask ? { parts: [], anchor: block.anchor } : undefined;
    }
    if (!item) continue;
    const end = noteAtEnd(block.text);
    const own = end?.before ?? block.text;
    item.parts.push(numbering ? withoutNumber(block, own) : own);
    if (!end) continue;
    const { parts, anchor } = item;
    const text = parts
      .map((part) => part.trim())
      .filter(Boolean)
      .join('\n');
    if (text !== '')
      drafts.push({ path, ...sentences(text), anchor, line: block.line, ...end.note });
    item = { parts: [], anchor };
  }
  return drafts;
}

function rowDraft(
  { number, ...row }: RowTask,
  count: number,
  path: NumberPath,
  { anchor, line }: PlanBlock,
): Draft {
  const own = Number(number ?? count);
  const numbering = {
    kind: 'arabic',
    number: own,
    label: `${own}`,
    rest: '',
    spaced: false,
  } as const;
  return { ...row, path: pathTo(path, numbering), anchor, line };
}

const TIME = /20\d\d年|长期|持续|完成|年底|月底/u;

/** The units in the last bracket of a text, or in the one before it where the last says by when. */
function noteAtEnd(text: string): { readonly before: string; readonly note: TaskNote } | undefined {
  const last = closingBracket(text);
  if (!last) return undefined;
  const note = taskNote(last.inside);
  if (note) return { before: last.before, note };
  if (!TIME.test(last.inside)) return undefined;
  const previous = closingBracket(last.before);
  const units = previous && taskNote(previous.inside);
  return units && { before: previous.before, note: { until: last.inside, ...units } };
}

function numberingOf({ text, item }: PlanBlock): Numbering | undefined {
  if (item === undefined) return readNumbering(text);
  return { kind: 'arabic', number: item, label: `${item}.`, rest: text, spaced: true };
}

function withoutNumber({ item }: PlanBlock, text: string): string {
  return item === undefined ? (readNumbering(text)?.rest ?? '') : text;
}

function sentences(text: string): { readonly title: string; readonly text: string } {
  const title = /^[^。；！？\n]+/u.exec(text)?.[0] ?? text;
  return { title: title.trim(), text };
}

function yearsIn(until: string | undefined): number[] {
  return [...(until ?? '').matchAll(/20\d\d(?=年|[.-])/gu)].map(([year]) => Number(year));
}
