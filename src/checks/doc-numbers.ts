import { yearOf } from '#domain/date.ts';
import { parseDocNumber } from '#domain/doc-number.ts';
import type { Problem } from '#domain/problem.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { placeOf } from '#portal/references.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import { type Check, problemAt } from './check.ts';

/** 发文字号: one document each, of the agency's own 机关代字, of the year of the date under the seal. */
export const checkDocNumbers: Check = ({ portal }) => {
  const problems: Problem[] = [];
  const first = new Map<string, PortalDocument>();
  // Oldest first, so that the later of two documents is the one that is told.
  for (const document of portal.documents.toReversed()) {
    const { data, agency, origin } = document;
    if (data.docNumber === undefined) continue;
    const report = (finding: ReturnType<typeof portalProblems.docNumberTaken>, warn = false) =>
      problems.push(problemAt(finding, origin, ['docNumber'], warn ? 'warning' : 'error'));

    const twin = first.get(data.docNumber);
    if (twin) {
      // Old systems often hold one document twice; the editor decides which of them to keep.
      const place = placeOf(twin, 'docNumber');
      report(portalProblems.docNumberTaken(data.docNumber, place), data.imported !== undefined);
    } else first.set(data.docNumber, document);

    const parsed = parseDocNumber(data.docNumber);
    const known = agency.docPrefixes;
    if (parsed?.kind === 'standard' && known && !known.includes(parsed.prefix)) {
      report(portalProblems.docNumberPrefix(data.docNumber, agency.name, known), true);
    }
    if (parsed?.year !== undefined && data.issuedOn && parsed.year !== yearOf(data.issuedOn)) {
      report(portalProblems.docNumberYear(data.docNumber, data.issuedOn), true);
    }
  }
  return problems;
};
