import type { CitationIndex } from '#domain/citation-index.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Finding } from '#domain/problem.ts';
import type { ReadEntry } from '#reader/read-file.ts';
import type { YamlPath } from '#reader/strict-yaml.ts';
import type { Approval } from '#schema/approvals.ts';
import type { LawData } from '#schema/laws.ts';
import type { LegalBasis } from '#schema/legal-basis.ts';
import {
  LIST_IDS,
  LIST_KINDS,
  type ListData,
  type ListFile,
  type ListKindId,
} from '#schema/lists/all.ts';
import { listProblems } from '#strings/problems-lists.ts';
import { addresses } from './addresses.ts';
import { type Basis, basesAt } from './basis.ts';
import type { Agency, Origin } from './portal.ts';
import { placeIn } from './references.ts';

/** One item of a list (目录清单). */
export interface ListRow<K extends ListKindId = ListKindId> {
  readonly kind: K;
  readonly data: ListData<K>;
  readonly agency: Agency;
  /** Address on the portal, `/lists/<kind>/<id>/`; it never changes. */
  readonly path: string;
  /** The day on which its file was brought up to date. */
  readonly updatedOn: IsoDate;
  /** For 重大行政决策: the year of the catalogue. */
  readonly year: number | undefined;
  readonly bases: readonly Basis[];
  /** Where the row was written; paths are those in the row. */
  readonly origin: Origin;
}

/** A file of a list, known by its kind. */
export type ListEntry = {
  [K in ListKindId]: { kind: K; entry: ReadEntry<ListFile<K>> };
}[ListKindId];

/** A yearly catalogue of decisions. */
export type DecisionFile = ReadEntry<ListFile<'decisions'>>;

/** The rows of every list, in the order in which they were written. */
export type Lists = ReadonlyMap<ListKindId, readonly ListRow[]>;

interface ListContext {
  readonly agencyOf: (id: string, entry: ReadEntry<unknown>, path: YamlPath) => Agency | undefined;
  readonly index: CitationIndex<LawData>;
  readonly asOf: IsoDate;
  readonly report: (finding: Finding, entry: ReadEntry<unknown>, path: YamlPath) => void;
}

/** Join the files of each list. A row without an agency, or with an id given twice, is a problem. */
export function listsOf(entries: readonly ListEntry[], context: ListContext): Lists {
  const lists = new Map<ListKindId, ListRow[]>(LIST_IDS.map((id) => [id, []]));
  const taken = new Map<string, ListRow>();
  const { agencyOf } = context;
  for (const { kind, entry } of entries) {
    const { agency: fileAgency, updatedOn, items } = entry.data;
    const year = 'year' in entry.data ? entry.data.year : undefined;
    // Looked up once, so that an unknown one is told once.
    const ofFile = fileAgency === undefined ? undefined : agencyOf(fileAgency, entry, ['agency']);
    for (const [index, data] of items.entries()) {
      const path = ['items', index];
      if (data.agency === undefined && fileAgency === undefined) {
        context.report(listProblems.agencyMissing(), entry, path);
        continue;
      }
      const agency =
        data.agency === undefined ? ofFile : agencyOf(data.agency, entry, [...path, 'agency']);
      if (!agency) continue;
      const row = rowOf({ kind, data, agency, updatedOn, year }, entry, path, context);
      const twin = taken.get(row.path);
      if (twin) {
        const finding = listProblems.idTwice(data.id, placeIn(twin.origin, ['id']));
        context.report(finding, entry, [...path, 'id']);
        continue;
      }
      taken.set(row.path, row);
      lists.get(kind)?.push(row);
    }
  }
  return lists;
}

function rowOf(
  facts: Pick<ListRow, 'kind' | 'data' | 'agency' | 'updatedOn' | 'year'>,
  entry: ReadEntry<unknown>,
  path: YamlPath,
  { index, asOf }: ListContext,
): ListRow {
  const { kind, data } = facts;
  const values = data as Readonly<Record<string, unknown>>;
  const bases = Object.entries(LIST_KINDS[kind].columns).flatMap(([key, column]) => {
    if (column.kind !== 'basis' && column.kind !== 'approvals') return [];
    const cited = (values[key] ?? []) as readonly (LegalBasis | Approval)[];
    return basesAt(cited, [key], index, asOf);
  });
  return {
    ...facts,
    path: addresses.listItem(kind, data.id),
    bases,
    origin: { file: entry.file, lineOf: (inRow) => entry.lineOf([...path, ...inRow]) },
  };
}

/**
 * The lists as readers see them on a day: a yearly catalogue of decisions is not out before the day on
 * which it is published.
 */
export function listsOn(
  { lists, decisionYears }: { lists: Lists; decisionYears: readonly DecisionFile[] },
  asOf: IsoDate,
): Lists {
  const out = new Set(
    decisionYears.filter(({ data }) => data.publishedOn <= asOf).map(({ data }) => data.year),
  );
  return new Map(
    [...lists].map(([kind, rows]) => [
      kind,
      rows.filter(({ year }) => year === undefined || out.has(year)),
    ]),
  );
}

/** The rows of one list. */
export function rowsOf<K extends ListKindId>(
  { lists }: { readonly lists: Lists },
  kind: K,
): readonly ListRow<K>[] {
  return (lists.get(kind) ?? []) as unknown as readonly ListRow<K>[];
}
