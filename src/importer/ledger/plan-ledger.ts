import type { Finding } from '#domain/problem.ts';
import { LIST_IDS } from '#schema/lists/all.ts';
import { ledgerProblems } from '#strings/ledger-problems.ts';
import { LIST_TEXTS } from '#strings/lists.ts';
import { powerText } from '#strings/powers.ts';
import { headingRow } from './headings.ts';
import { type LedgerTarget, listTable } from './list-tables.ts';
import type { LedgerContent, LedgerPlan, LedgerRequest } from './plan.ts';
import { planList } from './plan-list.ts';
import { planPowers } from './plan-powers.ts';
import { powerTables } from './power-tables.ts';
import { readTables } from './read-tables.ts';
import type { Damaged } from './sheet-rows.ts';
import type { LedgerSheet, LedgerTable } from './types.ts';

/** The sheets of a workbook, the main one first. */
export function tablesOf(target: LedgerTarget): readonly LedgerTable[] {
  return target === 'powers' ? Object.values(powerTables) : [listTable(target)];
}

/**
 * Reads a workbook and compares it with a content folder.
 *
 * @param damaged Whether Excel has spoilt the value of a cell under a heading.
 */
export function planLedger(
  target: LedgerTarget,
  sheets: readonly LedgerSheet[],
  content: LedgerContent,
  { damaged, ...request }: LedgerRequest & { readonly damaged: Damaged },
): LedgerPlan {
  const { tables, warnings, errors } = readTables(sheets, tablesOf(target), damaged);
  if (errors.length > 0) {
    return { rows: [], files: [], warnings, errors: [...otherTarget(target, sheets), ...errors] };
  }
  const plan =
    target === 'powers'
      ? planPowers(tables, content, request)
      : planList(target, tables, content, request);
  const isLost = plan.rows.every(({ state }) => state === 'refused');
  const other = isLost ? otherTarget(target, sheets) : [];
  return { ...plan, warnings: [...other, ...warnings, ...plan.warnings] };
}

/** Of what else a workbook is, going by its headings. */
function otherTarget(target: LedgerTarget, sheets: readonly LedgerSheet[]): Finding[] {
  const known = (one: LedgerTarget) => {
    const [main] = tablesOf(one);
    return Math.max(0, ...sheets.map((sheet) => (main && headingRow(sheet, main)?.known) ?? 0));
  };
  const own = known(target);
  const best = (['powers', ...LIST_IDS] as const)
    .map((one) => ({ one, count: known(one) }))
    .toSorted((a, b) => b.count - a.count)[0];
  if (!best || best.count <= own + 1) return [];
  const { one } = best;
  const [title, path] =
    one === 'powers' ? [powerText.title, one] : [LIST_TEXTS[one].title, `lists/${one}`];
  return [ledgerProblems.otherTarget(title, path)];
}
