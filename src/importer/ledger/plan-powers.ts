import type { Finding } from '#domain/problem.ts';
import { ledgerProblems } from '#strings/ledger-problems.ts';
import { rowProblems } from '#strings/ledger-row-problems.ts';
import { ledgerAgencies } from './agencies.ts';
import { codeIn } from './cell-values.ts';
import { type Draft, draftOf } from './drafts.ts';
import { type LedgerContent, type LedgerPlan, type LedgerRequest, planOf } from './plan.ts';
import { type PowerRows, powerFileDraft } from './power-drafts.ts';
import { type RawPower, readPowers } from './power-files.ts';
import { POWER_PARTS, type PowerPart, powerTables } from './power-tables.ts';
import type { LedgerRow, LedgerTable, ReadTable } from './types.ts';

/** What becomes of the rows of a workbook of powers: those of one code make one file. */
export function planPowers(
  tables: readonly ReadTable[],
  content: LedgerContent,
  request: LedgerRequest,
): LedgerPlan {
  const { powers, problems } = readPowers(content.files);
  if (problems.length > 0) return { rows: [], files: [], warnings: [], errors: problems };

  const drafts = tables.flatMap(({ table, rows }) =>
    rows.map((row) => ({ table, draft: draftOf(row, codeOfRow(row), nameOf(row, table)) })),
  );
  const byCode = Map.groupBy(drafts, ({ draft }) => draft.id);
  const agencies = ledgerAgencies(content.agencies);
  const files = [...byCode].flatMap(([code, some]) => {
    const rows = powerRows(some);
    if (code === '')
      return refuseAll(
        some.map(({ draft }) => draft),
        rowProblems.codeMissing(),
      );
    const desk = { agencies, known: content.agencies, texts: content.files, request };
    return powerFileDraft(code, rows, powers.get(code), desk) ?? [];
  });
  const all = drafts.map(({ draft }) => draft);
  return planOf(all, files, [
    ...missingPowers(drafts, powers, request),
    ...missingParts(tables, byCode, powers),
  ]);
}

type TabledDraft = { readonly table: LedgerTable; readonly draft: Draft };

/** The code that a row states, or nothing. */
function codeOfRow({ cells }: LedgerRow): string {
  const cell = cells.get('code');
  return cell === undefined || cell.finding || cell.text === '' ? '' : codeIn(cell.text);
}

function nameOf({ cells }: LedgerRow, table: LedgerTable): string {
  const keys = table === powerTables.powers ? ['subItem', 'name'] : ['name', 'content', 'on'];
  return keys.map((key) => cells.get(key)?.text ?? '').find((text) => text !== '') ?? '';
}

/** The rows of one code, by sheet; a second row of the item itself is one too many. */
function powerRows(drafts: readonly TabledDraft[]): PowerRows {
  const of = (table: LedgerTable) =>
    drafts.filter((one) => one.table === table).map(({ draft }) => draft);
  const [main, ...others] = of(powerTables.powers);
  for (const draft of main && main.id !== '' ? others : []) {
    refuseAll([draft], rowProblems.idTwice(draft.id, main?.row.number ?? 0));
  }
  const parts = POWER_PARTS.map((part): [PowerPart, Draft[]] => [part, of(powerTables[part])]);
  return { main, parts: new Map(parts) };
}

function refuseAll(drafts: readonly Draft[], finding: Finding): [] {
  for (const { row, problems } of drafts) {
    const cell = row.cells.get('code');
    const told = cell?.finding ?? finding;
    problems.push({ ...(cell && { address: cell.address }), finding: told });
  }
  return [];
}

/** Powers that the folder has and the workbook lacks, of the agencies that the workbook is of. */
function missingPowers(
  drafts: readonly TabledDraft[],
  powers: ReadonlyMap<string, RawPower>,
  { agency }: LedgerRequest,
): Finding[] {
  const stated = new Set(
    drafts.filter(({ table }) => table === powerTables.powers).map(({ draft }) => draft.id),
  );
  if (stated.size === 0) return [];
  const scopes = new Set([...stated].map((code) => powers.get(code)?.agency));
  if (agency !== undefined) scopes.add(agency);
  return [...powers].flatMap(([code, power]) => {
    const isAsked = agency === undefined || power.agency === agency;
    if (!isAsked || stated.has(code) || !scopes.has(power.agency)) return [];
    return [ledgerProblems.rowMissing(code, String(power.data['subItem'] ?? power.data['name']))];
  });
}

/** Parts of a power of the workbook that have a sheet, but no row there. */
function missingParts(
  tables: readonly ReadTable[],
  byCode: ReadonlyMap<string, readonly TabledDraft[]>,
  powers: ReadonlyMap<string, RawPower>,
): Finding[] {
  const sheets = POWER_PARTS.filter((part) =>
    tables.some(({ table }) => table === powerTables[part]),
  );
  return [...byCode].flatMap(([code, drafts]) => {
    const power = powers.get(code);
    const isStated = drafts.some(({ table }) => table === powerTables.powers);
    if (!power || !isStated) return [];
    return sheets
      .filter((part) => power.data[part] !== undefined)
      .filter((part) => !drafts.some(({ table }) => table === powerTables[part]))
      .map((part) =>
        ledgerProblems.partRowsMissing(
          powerTables[part].name,
          code,
          String(power.data['subItem'] ?? power.data['name']),
        ),
      );
  });
}
