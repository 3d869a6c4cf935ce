import type { Problem } from '#domain/problem.ts';
import { addresses } from '#portal/addresses.ts';
import type { Page } from '#portal/portal.ts';
import { GUIDE_ELEMENTS, RESERVED_PAGES } from '#strings/guide.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import { PAGE_SECTIONS, type PageSection } from '#strings/vocabulary.ts';
import { type Check, problemAt } from './check.ts';

/** The pages that fill two of the five standard columns, and where they are written. */
const STANDARD_PAGES = { guide: 'pages/guide.md', application: 'pages/application.md' } as const;

/**
 * One guide and one page on applications, the guide with all that the law wants in it, and no page
 * that stands where the portal has its own.
 *
 * Source: 《政府信息公开条例》第十二条第二款; 国办公开办函〔2019〕61号.
 */
export const checkPages: Check = ({ portal, sources, textOf }) => {
  const problems: Problem[] = [];
  const only = new Map<string, Page>();
  for (const page of portal.pages) {
    const { section, origin, path } = page;
    if (section === 'guide' || section === 'application') {
      const twin = only.get(section);
      const place = twin?.origin.file ?? '';
      if (twin)
        problems.push(
          problemAt(portalProblems.pageTwice(PAGE_SECTIONS[section], place), origin, ['section']),
        );
      else only.set(section, page);
    } else if (isTaken(page)) {
      problems.push(problemAt(portalProblems.pageAddressTaken(path), origin, []));
    }
    if (section !== 'guide') continue;
    const text = textOf(page.bodyHash)
      .blocks.map((block) => block.text)
      .join('\n');
    const missing = GUIDE_ELEMENTS.filter((words) => !words.some((word) => text.includes(word)));
    if (missing.length > 0) {
      const names = missing.map(([name]) => name ?? '');
      problems.push(problemAt(portalProblems.guideElements(names), origin, []));
    }
  }
  for (const [section, file] of Object.entries(STANDARD_PAGES)) {
    if (only.has(section) || sources.refused.has(file)) continue;
    const finding = portalProblems.pageMissing(PAGE_SECTIONS[section as PageSection], file);
    problems.push({ ...finding, severity: 'warning', file, line: 1 });
  }
  return problems;
};

/** A guide and a page on applications have addresses of their own, whatever their files are called. */
function isTaken({ path }: Page): boolean {
  if (path.startsWith(addresses.rules)) return path === addresses.rules;
  return (
    [addresses.guide, addresses.application].includes(path) ||
    RESERVED_PAGES.includes(path.split('/')[1] ?? '')
  );
}
