import type { Problem } from '#domain/problem.ts';
import { GUIDE_ELEMENTS, RESERVED_PAGES } from '#strings/guide.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import { type Check, problemAt } from './check.ts';

/**
 * The guide names what the law wants in it, and no page stands where the portal has its own.
 *
 * Source: 《政府信息公开条例》第十二条第二款.
 */
export const checkPages: Check = ({ portal, textOf }) => {
  const problems: Problem[] = [];
  for (const page of portal.pages) {
    if (RESERVED_PAGES.includes(page.path.split('/')[1] ?? '') && page.section !== 'rules') {
      problems.push(problemAt(portalProblems.pageAddressTaken(page.path), page.origin, []));
    }
    if (page.section !== 'guide') continue;
    const text = textOf(page.bodyHash)
      .blocks.map((block) => block.text)
      .join('\n');
    const missing = GUIDE_ELEMENTS.filter((words) => !words.some((word) => text.includes(word)));
    if (missing.length > 0) {
      const names = missing.map(([name]) => name ?? '');
      problems.push(problemAt(portalProblems.guideElements(names), page.origin, []));
    }
  }
  return problems;
};
