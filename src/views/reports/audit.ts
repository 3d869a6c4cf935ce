import { type Evaluated, IDENTITIES, type IdentityId } from '#domain/annual-report/equation.ts';
import { auditOf, type ReportAudit } from '#portal/report-audit.ts';
import type { AnnualReport } from '#portal/reports.ts';
import { IDENTITY_TEXTS, identityRule } from '#strings/annual-report.ts';
import { placeName, sidesOf } from '#strings/report-equations.ts';
import { reportText } from '#strings/report-pages.ts';
import type { ViewContext } from '../base.ts';

/** One identity and how often it was tried. */
export interface AuditRow {
  readonly id: IdentityId;
  readonly name: string;
  readonly rule: string;
  readonly checked: number;
  readonly failed: number;
  /** Why it was not tried, or not in full. */
  readonly note: string | undefined;
  readonly details: readonly AuditDetail[];
  /** Places where both sides are nought, which are not listed one by one. */
  readonly zeros: number;
}

/** An identity at one place, for everyone to add up. */
export interface AuditDetail {
  readonly place: string;
  readonly left: string;
  readonly right: string;
  readonly holds: boolean;
  /** What the agency says of a number that does not add up. */
  readonly note: string | undefined;
}

/** What was verified of a report. */
export interface AuditView {
  readonly checked: number;
  readonly failed: number;
  readonly rows: readonly AuditRow[];
}

/** The verification of a report as a table that anyone can follow; nothing without tables. */
export function auditView(
  report: AnnualReport,
  { portal }: Pick<ViewContext, 'portal'>,
): AuditView | undefined {
  const audit = auditOf(report, portal);
  if (!audit) return undefined;
  // A report that gathers no other has nothing to be the sum of.
  const identities = IDENTITIES.filter((id) => id !== 'I8' || report.covers.size > 1);
  const rows = identities.map((id) => auditRow(id, report, audit));
  return {
    checked: rows.reduce((sum, { checked }) => sum + checked, 0),
    failed: rows.reduce((sum, { failed }) => sum + failed, 0),
    rows,
  };
}

function auditRow(id: IdentityId, report: AnnualReport, audit: ReportAudit): AuditRow {
  const equations = audit.equations.filter(({ identity }) => identity === id);
  const failed = equations.filter(({ result }) => result !== 'holds');
  const told = equations.filter((one) => !isNought(one));
  return {
    id,
    name: IDENTITY_TEXTS[id].name,
    rule: identityRule(id, report.tables?.form ?? 2021),
    checked: equations.length,
    failed: failed.length,
    note: noteOf(id, equations.length, report, audit),
    details: told.map((one) => detailOf(one, report, audit)),
    zeros: equations.length - told.length,
  };
}

/** Nothing to see: nought on both sides. */
function isNought({ leftSum, rightSum, result, identity }: Evaluated): boolean {
  return leftSum === 0 && rightSum === 0 && result === 'holds' && identity !== 'I7';
}

function detailOf(one: Evaluated, report: AnnualReport, audit: ReportAudit): AuditDetail {
  const form = report.tables?.form ?? 2021;
  const place = placeName(one, form);
  const names = { year: report.year, parts: audit.partNames };
  const excuse = report.tables?.data.asPublished?.find(
    (other) => other.identity === one.identity && other.place === place,
  );
  const holds = one.result === 'holds';
  return {
    place,
    ...sidesOf(one, form, names, audit.numberOf),
    holds,
    note: holds ? undefined : excuse && reportText.asPublished(excuse.note),
  };
}

function noteOf(
  id: IdentityId,
  tried: number,
  { year, tables }: AnnualReport,
  { before, parts, partNames, isWhole }: ReportAudit,
): string | undefined {
  switch (id) {
    case 'I5':
      return before?.tables ? undefined : reportText.noBefore(year - 1);
    case 'I6':
      if (!before?.tables) return reportText.noBefore(year - 1);
      return before.tables.form === tables?.form ? undefined : reportText.formsDiffer;
    case 'I8':
      if (parts.length === 0) return reportText.noParts;
      return isWhole ? undefined : reportText.onlySome(partNames);
    case 'I9':
      return tried > 0 ? undefined : reportText.noClaims;
    default:
      return undefined;
  }
}
