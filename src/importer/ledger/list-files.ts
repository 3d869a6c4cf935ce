import type { Problem } from '#domain/problem.ts';
import { readYamlFile } from '#reader/read-file.ts';
import { parseStrictYaml } from '#reader/strict-yaml.ts';
import { LIST_KINDS, type ListKindId } from '#schema/lists/all.ts';
import type { Draft } from './drafts.ts';
import type { LedgerTable, Raw } from './types.ts';

/** A file of a list, with its values as written. */
export interface RawListFile {
  readonly path: string;
  readonly source: string;
  readonly data: Raw & { readonly items: readonly Raw[] };
}

/** A row of a list where it stands. */
export interface RawListRow {
  readonly file: RawListFile;
  readonly index: number;
  readonly raw: Raw;
  /**
   * The row as a workbook has it: with its agency, and with what the file of a yearly catalogue says
   * once for all.
   */
  readonly full: Raw;
}

/** A row that can be read, with the file into which it goes. */
export interface PlacedRow {
  readonly draft: Draft;
  readonly table: LedgerTable;
  readonly path: string;
  /** As a workbook has it. */
  readonly full: Raw;
  readonly before?: RawListRow;
}

/** The files of a list, by path, and what is wrong with those that cannot be read. */
export function readListFiles(
  kind: ListKindId,
  files: ReadonlyMap<string, string>,
): { readonly files: readonly RawListFile[]; readonly problems: readonly Problem[] } {
  const read: RawListFile[] = [];
  const problems: Problem[] = [];
  for (const [path, source] of files) {
    if (!new RegExp(`^lists/${kind}/[^/]+\\.yaml$`).test(path)) continue;
    const { schema } = LIST_KINDS[kind];
    const checked = readYamlFile(schema, { path, bytes: new TextEncoder().encode(source) });
    if (checked.ok) {
      read.push({ path, source, data: parseStrictYaml(source).data as RawListFile['data'] });
    } else problems.push(...checked.problems);
  }
  return { files: read, problems };
}

export function rowsIn(file: RawListFile): RawListRow[] {
  const { agency, year, publishedOn } = file.data;
  return file.data.items.map((raw, index) => ({
    file,
    index,
    raw,
    full: { ...raw, agency: raw['agency'] ?? agency, year, publishedOn },
  }));
}

/** A row as its file keeps it. */
export function rowForFile(full: Raw, fileAgency: unknown, before?: RawListRow): Raw {
  const { year: _year, publishedOn: _publishedOn, agency, ...row } = full;
  const own = before?.raw['agency'];
  const isSame = before ? agency === before.full['agency'] : agency === fileAgency;
  const kept = isSame ? own : agency;
  return kept === undefined ? row : { ...row, agency: kept };
}
