import type { ListKindId } from '#schema/lists/all.ts';
import { YEAR_HEADINGS } from '#strings/ledger-headings.ts';
import { rowProblems } from '#strings/ledger-row-problems.ts';
import { codeIn } from './cell-values.ts';
import { type Draft, refuse } from './drafts.ts';
import type { PlacedRow, RawListFile, RawListRow } from './list-files.ts';
import { departmentsOf, nextId, prefixOf, stemOf } from './numbering.ts';
import type { LedgerRequest } from './plan.ts';
import { readRow } from './read-row.ts';
import type { LedgerRow, LedgerTable, Raw } from './types.ts';
import type { AgencyNames } from './words.ts';

/** What is known when the rows of a workbook are looked up. */
export interface ListDesk {
  readonly kind: ListKindId;
  /** The rows of the folder, by 编号. */
  readonly known: ReadonlyMap<string, RawListRow>;
  readonly files: readonly RawListFile[];
  /** Every 编号 in the workbook, and the row where it first stands. */
  readonly stated: ReadonlyMap<string, LedgerRow>;
  /** Every 编号 that is taken. */
  readonly taken: Set<string>;
  readonly agencies: AgencyNames;
  /** All files of the folder, in which numbers of departments are found. */
  readonly texts: ReadonlyMap<string, string>;
  readonly request: LedgerRequest;
}

/** The 编号 that a row states, or nothing. */
export function idOfRow({ cells }: LedgerRow): string {
  const cell = cells.get('id');
  return cell === undefined || cell.finding || cell.text === '' ? '' : codeIn(cell.text);
}

/** Finds the place of a row in the folder, or makes one for it; nothing for a row that cannot be read. */
export function placeRow(draft: Draft, table: LedgerTable, desk: ListDesk): PlacedRow | undefined {
  const { id, row } = draft;
  const first = desk.stated.get(id);
  if (first && first !== row) {
    refuse(draft, rowProblems.idTwice(id, first.number), 'id');
    return undefined;
  }
  const known = desk.known.get(id) ?? sameRow(draft, table, desk);
  const cells = withoutEmptyId(row);
  const { after, changes, notes, problems } = readRow(cells, table, known?.full, desk.agencies);
  draft.changes.push(...changes);
  draft.notes.push(...notes);
  draft.problems.push(...problems);
  draft.isNew = known === undefined;
  if (!known) return placeNew(draft, table, after, desk);

  draft.id = String(known.raw['id']);
  draft.name = String(after['name'] ?? draft.name);
  draft.path = known.file.path;
  refuseFixed(draft, known, after);
  refuseOther(draft, known.full['agency'], desk);
  if (draft.problems.length > 0) return undefined;
  return { draft, table, path: known.file.path, full: after, before: known };
}

/** The row that a row without 编号 repeats word for word. */
function sameRow(draft: Draft, table: LedgerTable, desk: ListDesk): RawListRow | undefined {
  if (draft.id !== '') return undefined;
  const twin = [...desk.known.values()].find(({ raw }) => raw['name'] === draft.name);
  if (!twin || desk.stated.has(String(twin.raw['id']))) return undefined;
  const reading = readRow(withoutEmptyId(draft.row), table, twin.full, desk.agencies);
  return reading.changes.length + reading.problems.length === 0 ? twin : undefined;
}

function withoutEmptyId(row: LedgerRow): LedgerRow {
  const { text, finding } = row.cells.get('id') ?? { text: '' };
  const isStated = text !== '' || finding !== undefined;
  return isStated
    ? row
    : { ...row, cells: new Map([...row.cells].filter(([key]) => key !== 'id')) };
}

function placeNew(
  draft: Draft,
  table: LedgerTable,
  read: Raw,
  desk: ListDesk,
): PlacedRow | undefined {
  const { kind, request } = desk;
  const agency = read['agency'] ?? request.agency;
  const cell = draft.row.cells.get('agency');
  const isTold = cell && draft.problems.some(({ address }) => address === cell.address);
  if (agency !== undefined) refuseOther(draft, agency, desk);
  else if (!isTold) refuse(draft, rowProblems.agencyMissing(), 'agency');
  refuseKnownName(draft, agency, desk);
  const full = { ...read, agency };
  const path = kind === 'decisions' ? yearPath(draft, full, desk) : `lists/${kind}/${agency}.yaml`;
  if (draft.problems.length > 0 || path === undefined) return undefined;
  draft.path = path;
  const id = draft.id === '' ? freeId(draft, String(agency), path, desk) : draft.id;
  if (id === undefined) return undefined;
  draft.id = id;
  desk.taken.add(id);
  return { draft, table, path, full: { ...full, id } };
}

/** An unknown 编号 that is none of this list, and a name that another 编号 has. */
function refuseKnownName(draft: Draft, agency: unknown, { kind, known, stated }: ListDesk): void {
  const { id, name } = draft;
  const prefix = prefixOf(kind, known.keys());
  if (id !== '' && !new RegExp(`^${prefix}-[A-Z0-9]+-\\d+$`).test(id)) {
    const example = kind === 'decisions' ? `${prefix}-2026-01` : `${prefix}-31-01`;
    refuse(draft, rowProblems.idForeign(id, example), 'id');
  }
  const twin = [...known.values()].find(
    ({ raw, full }) => raw['name'] === name && full['agency'] === agency,
  );
  if (!twin) return;
  const other = String(twin.raw['id']);
  if (id === '') refuse(draft, rowProblems.nameKnown(name, other), 'name');
  else if (!stated.has(other)) refuse(draft, rowProblems.idRenamed(id, other, name), 'id');
}

/** The file of a year, which has to know its day of publication when it is made. */
function yearPath(draft: Draft, full: Raw, { files }: ListDesk): string | undefined {
  const year = full['year'] ?? /^[A-Z]+-(\d{4})-/.exec(draft.id)?.[1];
  if (year === undefined) {
    refuse(draft, rowProblems.yearMissing(), 'year');
    return undefined;
  }
  const path = `lists/decisions/${String(year)}.yaml`;
  const isMade = files.some((file) => file.path === path);
  if (!isMade && full['publishedOn'] === undefined) {
    refuse(draft, rowProblems.publishedMissing(Number(year)), 'publishedOn');
  }
  return path;
}

function freeId(
  draft: Draft,
  agency: string,
  path: string,
  { kind, known, taken, texts, agencies }: ListDesk,
): string | undefined {
  const prefix = prefixOf(kind, known.keys());
  const year = /(\d{4})\.yaml$/.exec(path)?.[1];
  const own = [...known].flatMap(([id, { full }]) => (full['agency'] === agency ? [id] : []));
  const stem =
    kind === 'decisions' ? `${prefix}-${year}-` : stemOf(prefix, own, departmentsOf(agency, texts));
  if (stem !== undefined) return nextId(stem, taken);
  refuse(draft, rowProblems.noPattern(agencies.nameOf(agency), prefix), 'id');
  return undefined;
}

/** What a file says once for all its rows is not changed by one of them. */
function refuseFixed(draft: Draft, { full, file }: RawListRow, after: Raw): void {
  for (const key of ['year', 'publishedOn'] as const) {
    if (after[key] === full[key]) continue;
    const finding = rowProblems.fixedByFile(YEAR_HEADINGS[key], String(full[key]), file.path);
    refuse(draft, finding, key);
  }
  if (after['agency'] === undefined) refuse(draft, rowProblems.agencyMissing(), 'agency');
}

function refuseOther(draft: Draft, agency: unknown, { request, agencies }: ListDesk): void {
  if (request.agency === undefined || agency === request.agency) return;
  const [own, asked] = [String(agency), request.agency].map(agencies.nameOf);
  refuse(draft, rowProblems.otherAgency(own ?? '', asked ?? ''), 'agency');
}
