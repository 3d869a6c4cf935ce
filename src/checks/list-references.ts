import { nearest } from '#domain/edit-distance.ts';
import { isListed } from '#domain/listing.ts';
import type { Finding, Problem } from '#domain/problem.ts';
import { itemsOn } from '#portal/items.ts';
import { type ListRow, rowsOf } from '#portal/lists.ts';
import { powerName } from '#portal/powers.ts';
import { placeIn, references } from '#portal/references.ts';
import { keptOut } from '#portal/with-lives.ts';
import type { YamlPath } from '#reader/strict-yaml.ts';
import type { ColumnKind } from '#schema/columns.ts';
import { LIST_KINDS, type ListKindId } from '#schema/lists/all.ts';
import { LIST_TEXTS } from '#strings/lists.ts';
import { listProblems } from '#strings/problems-lists.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import { type Check, type CheckContext, problemAt } from './check.ts';
import { hasAllPowers, hasAllRows } from './complete.ts';
import { overtaken } from './since-then.ts';

/** What rows and powers name exists: powers, rows of other lists, agencies, documents, subjects. */
export const checkListReferences: Check = (context) => {
  const { portal, sources } = context;
  const documents = references(portal.documents, keptOut(portal.documents, sources));
  const findDocument = (number: string) => {
    const found = documents.find(number);
    return found && 'rule' in found ? found : undefined;
  };
  return [
    ...[...portal.lists.values()].flat().flatMap((row) => rowProblems(row, context, findDocument)),
    // What has left the list keeps the fees that it had.
    ...portal.powers
      .filter(({ listing }) => listing.until === undefined)
      .flatMap(({ data, origin }) =>
        idProblems(data.fees ?? [], 'fees', context, (finding, index) =>
          problemAt(finding, origin, ['fees', index]),
        ),
      ),
    ...(sources.refused.has('subjects.yaml') ? [] : subjectProblems(context)),
  ];
};

type Named = Readonly<Partial<Record<ColumnKind, (value: never, path: YamlPath) => Problem[]>>>;

function rowProblems(
  row: ListRow,
  context: CheckContext,
  findDocument: (number: string) => Finding | undefined,
): Problem[] {
  const { kind, data, origin } = row;
  const { portal, sources } = context;
  const ids = portal.agencies.map(({ id }) => id);
  const agencyProblems = (id: string, path: YamlPath) =>
    ids.includes(id) || sources.refused.has(`agencies/${id}.yaml`)
      ? []
      : [problemAt(portalProblems.agencyUnknown(id, nearest(id, ids)), origin, path)];
  const codeProblems = (code: string, path: YamlPath) => powerProblemsAt(code, row, context, path);
  const values = data as Readonly<Record<string, unknown>>;
  return Object.entries(LIST_KINDS[kind].columns).flatMap(([key, column]) => {
    const value = values[key];
    if (value === undefined || (key === 'code' && kind === 'services')) return [];
    const read: Named = {
      agency: (id: string) => (key === 'agency' ? [] : agencyProblems(id, [key])),
      agencies: (list: string[]) => list.flatMap((id, at) => agencyProblems(id, [key, at])),
      // A permit that has no power is told once, by the rule on permits.
      code: (code: string) => (kind === 'permits' ? [] : codeProblems(code, [key])),
      codes: (list: string[]) => list.flatMap((code, at) => codeProblems(code, [key, at])),
      ids: (list: string[]) =>
        idProblems(list, column.list as ListKindId, context, (finding, at) =>
          problemAt(finding, origin, [key, at]),
        ),
    };
    const problems = read[column.kind]?.(value as never, [key]) ?? [];
    if (!isDocumentKey(kind, key)) return problems;
    const finding = findDocument(value as string);
    return finding ? [...problems, problemAt(finding, origin, [key])] : problems;
  });
}

/** Columns that name a document of the portal by its number. */
function isDocumentKey(kind: ListKindId, key: string): boolean {
  return (
    (kind === 'decisions' && key === 'outcome') || (kind === 'enforcers' && key === 'document')
  );
}

function powerProblemsAt(
  code: string,
  { origin, updatedOn }: ListRow,
  context: CheckContext,
  path: YamlPath,
): Problem[] {
  const { portal, asOf } = context;
  const { powers, powersByCode } = portal;
  const power = powersByCode.get(code);
  if (!power) {
    if (!hasAllPowers(context)) return [];
    const near = nearest(
      code,
      powers.map(({ data }) => data.code),
    );
    return [problemAt(listProblems.powerUnknown(code, near), origin, path)];
  }
  // A list that was brought up to date later says nothing of the day.
  if (updatedOn > asOf || isListed(power.listing, asOf)) return [];
  const { from = '', until } = power.listing;
  if (from > asOf || until === undefined) return [];
  const place = placeIn(power.origin, ['code']);
  const finding = listProblems.powerEnded(code, powerName(power), until, place);
  return [problemAt(finding, origin, path, overtaken(updatedOn, until))];
}

function idProblems(
  ids: readonly string[],
  list: ListKindId,
  context: CheckContext,
  at: (finding: Finding, index: number) => Problem,
): Problem[] {
  const known = rowsOf(context.portal, list).map(({ data }) => data.id);
  return ids.flatMap((id, index) => {
    if (known.includes(id) || !hasAllRows(context, list)) return [];
    const near = nearest(id, known);
    const finding =
      list === 'fees'
        ? listProblems.feeUnknown(id, near)
        : listProblems.rowUnknown(id, LIST_TEXTS[list].title, near);
    return [at(finding, index)];
  });
}

function subjectProblems({ portal, sources, asOf }: CheckContext): Problem[] {
  const names = portal.subjects.map(({ name }) => name);
  if (!sources.subjects) {
    const first = itemsOn(portal, asOf).find(({ data }) => data.subjects);
    const finding = listProblems.subjectsMissing(first?.data.subjects?.[0] ?? '');
    return first ? [problemAt(finding, first.origin, ['subjects'])] : [];
  }
  return itemsOn(portal, asOf).flatMap(({ data, origin }) =>
    (data.subjects ?? []).flatMap((name, index, all) => {
      const path = ['subjects', index];
      if (all.indexOf(name) < index) {
        return [problemAt(listProblems.subjectTwice(name), origin, path)];
      }
      if (names.includes(name)) return [];
      return [problemAt(listProblems.subjectUnknown(name, nearest(name, names)), origin, path)];
    }),
  );
}
