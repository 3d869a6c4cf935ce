import { yamlText } from '#reader/yaml-write.ts';
import { powerSchema } from '#schema/power.ts';
import { rowProblems } from '#strings/ledger-row-problems.ts';
import type { KnownAgency } from '../known.ts';
import { changed, changesBetween } from './changes.ts';
import { type Draft, type FileDraft, refuse, schemaFindings } from './drafts.ts';
import { columnAt, inOrder } from './places.ts';
import type { LedgerRequest } from './plan.ts';
import { powerPath, type RawPower } from './power-files.ts';
import { type PartReading, readPart } from './power-parts.ts';
import { POWER_PARTS, type PowerPart, powerTables } from './power-tables.ts';
import { readRow } from './read-row.ts';
import type { Raw } from './types.ts';
import type { AgencyNames } from './words.ts';

/** The rows of one code on all sheets. */
export interface PowerRows {
  readonly main: Draft | undefined;
  readonly parts: ReadonlyMap<PowerPart, readonly Draft[]>;
}

export interface PowerDesk {
  readonly agencies: AgencyNames;
  readonly known: readonly KnownAgency[];
  readonly texts: ReadonlyMap<string, string>;
  readonly request: LedgerRequest;
}

const USCC_LENGTH = 18;
const KEYS = Object.keys(powerSchema.shape);
/** Without these there is no power. */
const NEEDED: readonly PowerPart[] = ['duties', 'steps'];

/** The file of one power; nothing when no row of it can be placed. */
export function powerFileDraft(
  code: string,
  rows: PowerRows,
  power: RawPower | undefined,
  desk: PowerDesk,
): FileDraft | undefined {
  const { main, parts } = rows;
  const partDrafts = [...parts.values()].flat();
  const drafts = [...(main ? [main] : []), ...partDrafts];
  if (!power && !main) {
    for (const draft of partDrafts) refuse(draft, rowProblems.unknownPower(code), 'code');
    return undefined;
  }
  const agency = power?.agency ?? (main && newAgency(main, code, desk));
  if (power) refuseOther(main ?? partDrafts[0], power.agency, desk);

  const full = main ? readMain(main, power, agency, desk) : power?.data;
  const { agency: _agency, ...own } = full ?? {};
  const read = new Map(
    POWER_PARTS.flatMap((part): [PowerPart, PartReading][] => {
      const given = parts.get(part) ?? [];
      const before = (power?.data[part] ?? []) as readonly Raw[];
      return given.length > 0 ? [[part, readPart(part, given, before, desk.agencies)]] : [];
    }),
  );
  const data = inOrder(
    { ...own, ...Object.fromEntries([...read].map(([part, { items }]) => [part, items])) },
    KEYS,
  );
  const path = power?.path ?? powerPath(agency ?? '', data);
  tellGone(main ?? partDrafts[0], read);
  if (main && !power) refuseUnfinished(main, read, path, desk);
  for (const draft of agency === undefined ? [] : drafts) draft.path = path;
  // A power is one whole: a row that cannot be read leaves all of it as it is.
  for (const draft of drafts) draft.broken.push(...draft.problems.splice(0));
  if (drafts.every(({ broken }) => broken.length === 0)) holdAgainst(data, main, read, drafts);
  return {
    path,
    schema: powerSchema,
    source: power?.source,
    drafts,
    wanted: data,
    write: () =>
      power ? changed(power.source, changesBetween(power.data, data, [])) : yamlText(data, KEYS),
  };
}

/** The row of the item itself as data, with its agency. */
function readMain(
  main: Draft,
  power: RawPower | undefined,
  agency: string | undefined,
  { agencies }: PowerDesk,
): Raw {
  const before = power && { ...power.data, agency: power.agency };
  const { after, changes, notes, problems } = readRow(
    main.row,
    powerTables.powers,
    before,
    agencies,
  );
  main.changes.push(...changes);
  main.notes.push(...notes);
  main.problems.push(...problems);
  main.isNew = power === undefined;
  const stated = after['agency'] ?? agency;
  if (agency !== undefined && stated !== agency) {
    const finding = rowProblems.fixedByCode(agencies.nameOf(agency));
    refuse(main, finding, 'agency');
  }
  return after;
}

/** Whose a new power is: by the 统一社会信用代码 in its code, by its row, by what was asked for. */
function newAgency(main: Draft, code: string, desk: PowerDesk): string | undefined {
  const { agencies, known, request } = desk;
  const uscc = code.slice(0, USCC_LENGTH);
  const stated = main.row.cells.get('agency')?.text ?? '';
  const agency =
    known.find((one) => one.uscc === uscc)?.id ?? agencies.idOf(stated) ?? request.agency;
  if (agency === undefined) refuse(main, rowProblems.agencyMissing(), 'agency');
  else refuseOther(main, agency, desk);
  return agency;
}

function refuseOther(
  draft: Draft | undefined,
  agency: string,
  { agencies, request }: PowerDesk,
): void {
  if (!draft || request.agency === undefined || agency === request.agency) return;
  const [own = '', asked = ''] = [agency, request.agency].map(agencies.nameOf);
  refuse(draft, rowProblems.otherAgency(own, asked), 'code');
}

function refuseUnfinished(
  main: Draft,
  read: ReadonlyMap<PowerPart, PartReading>,
  path: string,
  { texts }: PowerDesk,
): void {
  const lacking = NEEDED.filter((part) => !read.has(part));
  if (lacking.length > 0) {
    const sheets = lacking.map((part) => powerTables[part].name);
    refuse(main, rowProblems.partsMissing(sheets), 'code');
  }
  if (texts.has(path)) refuse(main, rowProblems.fileTaken(path), 'name');
}

/** Steps, duties and adjustments without a row go; the report says so. */
function tellGone(draft: Draft | undefined, read: ReadonlyMap<PowerPart, PartReading>): void {
  for (const [part, { gone }] of read) {
    for (const before of gone) {
      draft?.changes.push({ label: powerTables[part].name, before, after: '' });
    }
  }
}

/** What the schema has against a power, told to the row and the cell where it stands. */
function holdAgainst(
  data: Raw,
  main: Draft | undefined,
  read: ReadonlyMap<PowerPart, PartReading>,
  drafts: readonly Draft[],
): void {
  for (const { finding, path } of schemaFindings(powerSchema, data)) {
    const [key, index, ...rest] = path;
    const part = read.get(key as PowerPart);
    const own = typeof index === 'number' ? part?.drafts[index] : undefined;
    const draft = own ?? main ?? drafts[0];
    const column = own
      ? columnAt(powerTables[key as PowerPart].columns, rest)
      : columnAt(powerTables.powers.columns, path);
    const address = column && draft?.row.cells.get(column.key)?.address;
    draft?.broken.push({ ...(address !== undefined && { address }), finding });
  }
}
