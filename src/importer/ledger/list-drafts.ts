import type { IsoDate } from '#domain/date.ts';
import { yamlText } from '#reader/yaml-write.ts';
import { LIST_KINDS, type ListKindId } from '#schema/lists/all.ts';
import { type Change, changed, changesBetween } from './changes.ts';
import { type FileDraft, schemaFindings } from './drafts.ts';
import type { ListDesk } from './list-desk.ts';
import { type PlacedRow, rowForFile } from './list-files.ts';
import { columnAt, inOrder } from './places.ts';
import type { Raw } from './types.ts';

/** The files of rows, each row held against the schema of the list. */
export function listFileDrafts(
  rows: readonly PlacedRow[],
  { kind, files, request }: Pick<ListDesk, 'kind' | 'files' | 'request'>,
): FileDraft[] {
  const { schema, columns } = LIST_KINDS[kind];
  const keys = Object.keys(columns);
  return [...Map.groupBy(rows, ({ path }) => path)].flatMap(([path, own]): FileDraft[] => {
    const file = files.find((one) => one.path === path);
    const [first] = own;
    if (!first) return [];
    const { items: oldItems = [], ...head } = file?.data ?? headOf(kind, first, request.asOf);
    const items = [...(oldItems as readonly Raw[])];
    const changes: Change[] = [];
    const added: Raw[] = [];
    for (const row of own) {
      const data = inOrder(rowForFile(row.full, head['agency'], row.before), keys);
      holdAgainst(row, { ...head, items: [data] }, schema);
      if (row.before) {
        const { index, raw } = row.before;
        changes.push(...changesBetween(raw, data, ['items', index]));
        items[index] = data;
      } else added.push(data);
    }
    const wanted = { ...head, items: [...items, ...added] };
    const end = ['items', items.length];
    return [
      {
        path,
        schema,
        source: file?.source,
        drafts: own.map(({ draft }) => draft),
        wanted,
        write: () =>
          file
            ? changed(file.source, [...changes, { path: end, items: added }])
            : yamlText(wanted, Object.keys(wanted)),
      },
    ];
  });
}

/** What a file that has to be made says besides its rows. */
function headOf(kind: ListKindId, { full, path }: PlacedRow, asOf: IsoDate): Raw {
  if (kind !== 'decisions') return { agency: full['agency'], updatedOn: asOf };
  const year = Number(/(\d{4})\.yaml$/.exec(path)?.[1]);
  return { year, publishedOn: full['publishedOn'], updatedOn: asOf };
}

function holdAgainst(
  { draft, table }: PlacedRow,
  file: Raw,
  schema: Parameters<typeof schemaFindings>[0],
): void {
  for (const { finding, path } of schemaFindings(schema, file)) {
    const column = columnAt(table.columns, path.slice(2));
    const address = column && draft.row.cells.get(column.key)?.address;
    draft.broken.push({ ...(address !== undefined && { address }), finding });
  }
}
