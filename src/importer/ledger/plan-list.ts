import type { Finding } from '#domain/problem.ts';
import type { ListKindId } from '#schema/lists/all.ts';
import { ledgerProblems } from '#strings/ledger-problems.ts';
import { ledgerAgencies } from './agencies.ts';
import { type Draft, draftOf } from './drafts.ts';
import { idOfRow, type ListDesk, placeRow } from './list-desk.ts';
import { listFileDrafts } from './list-drafts.ts';
import { type PlacedRow, readListFiles, rowsIn } from './list-files.ts';
import { type LedgerContent, type LedgerPlan, type LedgerRequest, planOf } from './plan.ts';
import type { ReadTable } from './types.ts';

/** What becomes of the rows of a list. */
export function planList(
  kind: ListKindId,
  tables: readonly ReadTable[],
  content: LedgerContent,
  request: LedgerRequest,
): LedgerPlan {
  const { files, problems } = readListFiles(kind, content.files);
  const errors = [...problems, ...tables.flatMap(lackingHeadings)];
  if (errors.length > 0) return { rows: [], files: [], warnings: [], errors };

  const known = new Map(files.flatMap(rowsIn).map((row) => [String(row.raw['id']), row]));
  const entries = tables.flatMap(({ table, rows }) =>
    rows.map((row) => {
      const name = row.cells.get('name')?.text ?? '';
      return { table, draft: draftOf(row, idOfRow(row), name) };
    }),
  );
  const drafts = entries.map(({ draft }) => draft);
  const stated = new Map(
    drafts.toReversed().flatMap(({ id, row }) => (id === '' ? [] : [[id, row] as const])),
  );
  const desk: ListDesk = {
    kind,
    known,
    files,
    stated,
    taken: new Set([...known.keys(), ...stated.keys()]),
    agencies: ledgerAgencies(content.agencies),
    texts: content.files,
    request,
  };
  const placed = entries.flatMap(({ table, draft }) => placeRow(draft, table, desk) ?? []);
  return planOf(drafts, listFileDrafts(placed, desk), missingRows(drafts, placed, desk));
}

/** A sheet without 编号 can only hold rows that are new, which need all that has to be there. */
function lackingHeadings({ table, sheet, columns }: ReadTable): Finding[] {
  if (columns.some(({ key }) => key === 'id')) return [];
  const labels = table.columns
    .filter((column) => column.isRequired && !columns.includes(column))
    .map(({ label }) => label);
  return labels.length > 0 ? [ledgerProblems.headingsMissing(sheet, labels)] : [];
}

/** Rows that the folder has and the workbook lacks, of the agencies or years that the workbook is of. */
function missingRows(
  drafts: readonly Draft[],
  placed: readonly PlacedRow[],
  { kind, known, request: { agency } }: ListDesk,
): Finding[] {
  const isYearly = kind === 'decisions';
  const scopes = new Set<unknown>(
    placed.map(({ before, full, path }) => (isYearly ? path : (before?.full ?? full)['agency'])),
  );
  if (agency !== undefined) scopes.add(agency);
  const stated = new Set(drafts.map(({ id }) => id));
  return [...known].flatMap(([id, { full, file, raw }]) => {
    const isAsked = agency === undefined || full['agency'] === agency;
    const isInScope = scopes.has(isYearly ? file.path : full['agency']);
    if (!isAsked || !isInScope || stated.has(id)) return [];
    return [ledgerProblems.rowMissing(id, String(raw['name']))];
  });
}
