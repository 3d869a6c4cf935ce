import type { Problem } from '#domain/problem.ts';
import { documentsOf, placeOfColumn, REPORT_TYPES } from '#portal/columns.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import { NORMATIVE_TYPE, NOTICE_TYPES, type NoticeType } from '#strings/vocabulary.ts';
import { type Check, problemAt } from './check.ts';

/** Part of the address of the list of everything. */
const ALL = 'all';

/** The tree of columns: no id twice, no blank column, no document that no column gathers. */
export const checkColumns: Check = ({ portal, sources, asOf }) => {
  const entry = sources.columns;
  if (!entry) return [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const topics = new Set(portal.topics.map(({ name }) => name));
  const gathered = new Set<string>();

  portal.columns.forEach((group, i) => {
    if (seen.has(group.id))
      problems.push(problemAt(portalProblems.columnTwice(group.id), entry, ['columns', i, 'id']));
    seen.add(group.id);
    group.children.forEach((column, j) => {
      const path = ['columns', i, 'children', j];
      if (column.id === ALL)
        problems.push(problemAt(portalProblems.columnReserved(ALL), entry, [...path, 'id']));
      if (seen.has(column.id))
        problems.push(problemAt(portalProblems.columnTwice(column.id), entry, [...path, 'id']));
      seen.add(column.id);
      for (const topic of column.topics ?? []) {
        if (!topics.has(topic) && !sources.refused.has('topics.yaml'))
          problems.push(
            problemAt(portalProblems.columnTopicUnknown(topic), entry, [...path, 'topics']),
          );
      }
      const documents = documentsOf(column, portal);
      for (const { path: address } of documents) gathered.add(address);
      const size = placeOfColumn(column, portal, asOf)?.count ?? documents.length;
      if (size === 0) {
        problems.push(
          problemAt(portalProblems.columnBlank(column.name), entry, [...path, 'name'], 'warning'),
        );
      }
    });
  });

  const lost = new Map<string, number>();
  for (const { type, path } of portal.documents) {
    if (!gathered.has(path) && !REPORT_TYPES.includes(type))
      lost.set(type, (lost.get(type) ?? 0) + 1);
  }
  for (const [type, count] of lost) {
    const word = type === 'normative' ? NORMATIVE_TYPE : NOTICE_TYPES[type as NoticeType];
    problems.push(problemAt(portalProblems.columnMissing(word, count), entry, []));
  }
  return problems;
};
