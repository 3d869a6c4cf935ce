import type { CellChange, RowOutcome } from '#importer/ledger/types.ts';
import { ledgerReport as words } from '#strings/ledger-report.ts';
import { shown } from '#strings/shown.ts';

/** One line of `--json`. */
export function rowJson(file: string, outcome: RowOutcome): string {
  const { changes, notes, problems, ...row } = outcome;
  return JSON.stringify({
    file,
    ...row,
    changes: changes.map(({ label, address, before, after }) => ({
      cell: address,
      column: label,
      before,
      after,
    })),
    notes: notes.map(({ address, before, after }) => ({ cell: address, before, after })),
    problems: problems.map(({ address, finding: { rule, message, fix } }) => ({
      cell: address,
      rule,
      message,
      fix,
    })),
  });
}

/**
 * What became of one row, and under it what was changed and what was read as something else.
 *
 * @param isOnlySheet Whether no row needs to say on which sheet it is.
 */
export function rowReport(
  outcome: RowOutcome,
  { isDry, isOnlySheet }: { readonly isDry: boolean; readonly isOnlySheet: boolean },
): string {
  const { sheet, row, id, name, state, changes, notes, problems } = outcome;
  const label = id === '' ? name : id;
  const what = {
    created: words.created(isDry),
    updated: words.updated(labelsOf(changes), isDry),
    unchanged: words.unchanged,
    refused: words.refused(problems.map(({ address, finding }) => words.reason(address, finding))),
  }[state];
  return [
    words.row(
      words.place(row, isOnlySheet ? undefined : sheet),
      id,
      shown(name.replaceAll('\n', ' ')),
      what,
    ),
    ...(state === 'updated' ? changes : []).map((change) =>
      words.change(label, change.label, change.before, change.after),
    ),
    ...notes.map(({ address, before, after }) => words.note(address, before, after)),
  ].join('\n');
}

function labelsOf(changes: readonly CellChange[]): string[] {
  return [...new Set(changes.map(({ label }) => label))];
}

/** How many rows there were, and what became of them. */
export function totalReport(file: string, rows: readonly RowOutcome[]): string {
  const states = Object.entries(words.states).flatMap(([state, word]) => {
    const count = rows.filter((row) => row.state === state).length;
    return count > 0 ? [words.count(word, count)] : [];
  });
  return words.total(file, rows.length, states);
}
