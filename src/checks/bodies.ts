import type { Finding, Problem } from '#domain/problem.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import { ui } from '#strings/ui.ts';
import { PENDING } from '#strings/vocabulary.ts';
import type { Check } from './check.ts';

/** A document says something: in its text, or in a file that goes with it. */
export const checkBodies: Check = ({ portal, textOf }) => {
  const problems: Problem[] = [];
  for (const { bodyHash, origin, ...item } of [...portal.documents, ...portal.pages]) {
    const { blocks, messages } = textOf(bodyHash);
    const files = 'attachments' in item ? item.attachments.length : 0;
    const report = (finding: Finding) =>
      problems.push({
        ...finding,
        severity: 'warning',
        file: origin.file,
        line: origin.bodyLine,
      });
    if (blocks[0]?.text.startsWith(PENDING)) {
      report(portalProblems.pending([ui.text]));
    } else if (blocks.length === 0 && files === 0 && messages.length === 0) {
      report(portalProblems.bodyEmpty());
    }
  }
  return problems;
};
