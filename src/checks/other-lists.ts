import { type IsoDate, yearOf } from '#domain/date.ts';
import type { Problem } from '#domain/problem.ts';
import { rowsOf } from '#portal/lists.ts';
import type { Portal } from '#portal/portal.ts';
import { placeIn, references } from '#portal/references.ts';
import { keptOut } from '#portal/with-lives.ts';
import { listProblems } from '#strings/problems-lists.ts';
import { type Check, problemAt } from './check.ts';
import { hasAllRows } from './complete.ts';
import { powerTypeProblems } from './power-type.ts';

/** An inspection rests on a power of inspection, and what goes unpunished on one of penalty. */
export const checkPowersOfRows: Check = ({ portal }) => [
  ...rowsOf(portal, 'inspections').flatMap((row) => powerTypeProblems(row, 'inspection', portal)),
  ...rowsOf(portal, 'leniency').flatMap((row) => powerTypeProblems(row, 'penalty', portal)),
];

/** Every fee rests on a document that is known. */
export const checkFees: Check = ({ portal, sources }) => {
  // While the table of laws is kept out, nobody can tell which documents are known.
  if (sources.refused.has('laws.yaml')) return [];
  const kept = keptOut(portal.documents, sources);
  return rowsOf(portal, 'fees').flatMap(({ bases, origin }) =>
    bases.flatMap(({ data, path, meaning }) =>
      meaning.kind === 'unresolved' && !kept.has(data.number ?? '')
        ? [problemAt(listProblems.approvalUnknown(data.name), origin, [...path, 'name'])]
        : [],
    ),
  );
};

/** The yearly catalogue of decisions: one a year, published by 31 March. */
export const checkDecisions: Check = (context) => [
  ...yearProblems(context.portal),
  ...(hasAllRows(context, 'decisions') ? missingYear(context.portal, context.asOf) : []),
  ...documentProblems(context.portal, keptOut(context.portal.documents, context.sources)),
  ...rowsOf(context.portal, 'decisions').flatMap(({ data, year = 0, origin }) =>
    [year, year + 1].includes(Number(data.plannedFor.slice(0, 4)))
      ? []
      : [problemAt(listProblems.plannedOutside(data.plannedFor, year), origin, ['plannedFor'])],
  ),
];

const LAST_DAY = '03-31';

function yearProblems({ decisionYears }: Portal): Problem[] {
  const first = new Map<number, (typeof decisionYears)[number]>();
  return decisionYears.flatMap((entry) => {
    const { year, publishedOn } = entry.data;
    const twin = first.get(year);
    if (!twin) first.set(year, entry);
    const place = twin && placeIn(twin, ['year']);
    const problems = place ? [problemAt(listProblems.yearTwice(year, place), entry, ['year'])] : [];
    if (publishedOn > `${year}-${LAST_DAY}`) {
      const finding = listProblems.publishedLate(year, publishedOn);
      problems.push(problemAt(finding, entry, ['publishedOn'], 'warning'));
    } else if (publishedOn < `${year - 1}-10-01`) {
      const finding = listProblems.publishedEarly(year, publishedOn);
      problems.push(problemAt(finding, entry, ['publishedOn']));
    }
    return problems;
  });
}

/** A portal that keeps such catalogues has that of the year when its day has passed. */
function missingYear({ decisionYears }: Portal, asOf: IsoDate): Problem[] {
  const year = yearOf(asOf);
  const published = decisionYears.filter(({ data }) => data.publishedOn <= asOf);
  const last = published.toSorted((a, b) => a.data.year - b.data.year).at(-1);
  if (!last || last.data.year >= year || asOf <= `${year}-${LAST_DAY}`) return [];
  return [problemAt(listProblems.catalogueMissing(year), last, ['year'], 'warning')];
}

function documentProblems(portal: Portal, kept: ReadonlySet<string>): Problem[] {
  const known = references(portal.documents, kept);
  return portal.decisionYears.flatMap((entry) => {
    const { document } = entry.data;
    const found = document === undefined ? undefined : known.find(document);
    return found && 'rule' in found ? [problemAt(found, entry, ['document'])] : [];
  });
}

/** Neither an id nor a name of a subject stands twice. */
export const checkSubjects: Check = ({ sources }) => {
  const entry = sources.subjects;
  const seen = new Set<string>();
  return (entry?.data.subjects ?? []).flatMap((subject, index) =>
    (['id', 'name'] as const).flatMap((key) => {
      const word = `${key} ${subject[key]}`;
      const twice = seen.has(word);
      seen.add(word);
      if (!twice || !entry) return [];
      return [problemAt(listProblems.subjectTwice(subject[key]), entry, ['subjects', index, key])];
    }),
  );
};
