import type { Finding, Problem } from '#domain/problem.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import { ui } from '#strings/ui.ts';
import { PENDING } from '#strings/vocabulary.ts';
import type { Check } from './check.ts';

/** A document says something: in its text, or in a file that goes with it. */
export const checkBodies: Check = ({ portal, factsOf }) => {
  const problems: Problem[] = [];
  for (const { bodyHash, origin, ...item } of [...portal.documents, ...portal.pages]) {
    const { isEmpty, opening, messages } = factsOf(bodyHash);
    const files = 'attachments' in item ? item.attachments.length : 0;
    const report = (finding: Finding) =>
      problems.push({
        ...finding,
        severity: 'warning',
        file: origin.file,
        line: origin.bodyLine,
      });
    if (opening.startsWith(PENDING)) {
      report(portalProblems.pending([ui.text]));
    } else if (isEmpty && files === 0 && messages.length === 0) {
      report(portalProblems.bodyEmpty());
    }
  }
  return problems;
};
