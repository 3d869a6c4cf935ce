import type { TextOwner } from '#domain/annual-report/claim-scope.ts';
import { claimsIn, equationsWithText } from '#domain/annual-report/claims.ts';
import { type Evaluated, evaluateAll, type Term } from '#domain/annual-report/equation.ts';
import { equationsWithCatalogue, equationsWithParts } from '#domain/annual-report/outside.ts';
import { equationsOverYears, type Transition } from '#domain/annual-report/over-years.ts';
import { equationsWithin } from '#domain/annual-report/within.ts';
import { type IsoDate, isoDate, yearOf } from '#domain/date.ts';
import { catalogueOn, changesWithin, lastDayOfYear } from './catalogue.ts';
import { namesOf, type Portal, type PortalDocument, shortNameOf } from './portal.ts';
import { type AnnualReport, partsOfReport, reportBefore } from './reports.ts';

/** What was verified of a report, with the numbers of both sides. */
export interface ReportAudit {
  readonly equations: readonly Evaluated[];
  readonly before: AnnualReport | undefined;
  readonly parts: readonly AnnualReport[];
  /** Whether the parts are all that the report gathers. */
  readonly isWhole: boolean;
  /** What the parts are called. */
  readonly partNames: readonly string[];
  /** The number of a summand. */
  readonly numberOf: (term: Term) => number;
}

type AuditedPortal = Pick<Portal, 'documents' | 'reports'>;

/** Audits by the lists that they were made from: a portal never changes, and every page asks again. */
const audits = new WeakMap<
  AuditedPortal['documents'],
  WeakMap<AuditedPortal['reports'], Map<AnnualReport, ReportAudit | undefined>>
>();

/** Every identity that can be tried on a report; nothing without tables. */
export function auditOf(
  report: AnnualReport,
  { documents, reports }: AuditedPortal,
): ReportAudit | undefined {
  const ofDocuments = audits.get(documents) ?? new WeakMap();
  audits.set(documents, ofDocuments);
  const known = ofDocuments.get(reports) ?? new Map();
  ofDocuments.set(reports, known);
  if (!known.has(report)) known.set(report, audit(report, { documents, reports }));
  return known.get(report);
}

function audit(
  report: AnnualReport,
  { documents, reports }: AuditedPortal,
): ReportAudit | undefined {
  const { tables } = report;
  if (!tables) return undefined;
  const { form, figures } = tables;
  const before = reportBefore(report, reports);
  const { parts, isWhole } = partsOfReport(report, reports);
  const normative = documents.filter(
    ({ type, agency }) => type === 'normative' && report.covers.has(agency.id),
  );
  const sources = {
    own: figures,
    before: before?.tables?.figures,
    parts: parts.flatMap((part) => part.tables?.figures ?? []),
  };
  const equations = [
    ...equationsWithin(form),
    ...(before?.tables
      ? equationsOverYears(form, before.tables.form, transitionOf(normative, report.year))
      : []),
    ...equationsWithCatalogue(form, {
      issued: issuedIn(normative, report.year),
      inForce: catalogueOn(normative, lastDayOfYear(report.year)).length,
    }),
    ...equationsWithParts(form, parts.length, isWhole),
    ...equationsWithText(claimsIn(report.lines, form, ownerOf(report))),
  ];
  return {
    equations: evaluateAll(equations, sources),
    before,
    parts,
    isWhole,
    partNames: parts.map(({ agency }) => shortNameOf(agency)),
    numberOf: (term) => {
      if (term.of === 'given') return term.value;
      const from =
        term.of === 'own'
          ? sources.own
          : term.of === 'before'
            ? sources.before
            : sources.parts[term.part];
      return from?.get(term.cell) ?? 0;
    },
  };
}

function issuedIn(normative: readonly PortalDocument[], year: number): number {
  return normative.filter(({ data }) => data.issuedOn && yearOf(data.issuedOn) === year).length;
}

/** Documents that are issued in one year and stand in the catalogue only from a later one. */
function transitionOf(normative: readonly PortalDocument[], year: number): Transition {
  const yearOfIssue = ({ data }: PortalDocument) => data.issuedOn && yearOf(data.issuedOn);
  const enteredBy = (from: IsoDate) =>
    changesWithin(normative, from, lastDayOfYear(year)).entered.map(({ document }) => document);
  const ever = new Set(enteredBy(isoDate('1949-10-01')));
  return {
    startedLater: enteredBy(isoDate(`${year}-01-01`)).filter(
      (one) => (yearOfIssue(one) ?? year) < year,
    ).length,
    notYetStarted: normative.filter((one) => yearOfIssue(one) === year && !ever.has(one)).length,
  };
}

function ownerOf({ year, agency }: AnnualReport): TextOwner {
  return { year, names: namesOf(agency) };
}
