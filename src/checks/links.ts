import { nearest } from '#domain/edit-distance.ts';
import type { Finding, Problem } from '#domain/problem.ts';
import { addresses } from '#portal/addresses.ts';
import type { Portal } from '#portal/portal.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import type { Check, CheckContext } from './check.ts';

type Text = ReturnType<CheckContext['textOf']>;

/**
 * A link in a text to the portal itself leads somewhere. Pages and filters of lists are known only to
 * the build, which looks at every link once more.
 */
export const checkLinks: Check = ({ portal, textOf }) => {
  const known = knownAddresses(portal);
  return [...portal.documents, ...portal.pages].flatMap(({ bodyHash, origin }) => {
    const text = textOf(bodyHash);
    return text.links.flatMap(({ href, line }): Problem[] => {
      const finding = findingOf(href, text, known);
      if (!finding) return [];
      return [
        { ...finding, severity: 'error', file: origin.file, line: origin.bodyLine + line - 1 },
      ];
    });
  });
};

function findingOf(href: string, text: Text, known: ReadonlySet<string>): Finding | undefined {
  if (href.startsWith('#')) {
    const anchor = decoded(href.slice(1));
    const there = anchor === '' || text.blocks.some((block) => block.anchor === anchor);
    return there ? undefined : portalProblems.linkAnchor(href);
  }
  if (!href.startsWith('/')) return portalProblems.linkRelative(href);
  const path = decoded(href.replace(/[?#].*$/s, ''));
  const folder = path.endsWith('/') ? path : `${path}/`;
  if (known.has(path) || known.has(folder)) return undefined;
  const list = /^(\/(?:disclosure|agencies)\/[^/]+\/|\/annual-reports\/)./.exec(folder)?.[1];
  if (list && known.has(list)) return undefined;
  return portalProblems.linkBroken(href, nearest(folder, known));
}

function knownAddresses(portal: Portal): Set<string> {
  const { column, agency, document, attachment, ...fixed } = addresses;
  const columns = portal.columns.flatMap((group) => group.children);
  return new Set([
    ...Object.values(fixed),
    column('all'),
    ...columns.filter(({ includes }) => includes !== 'agencies').map(({ id }) => column(id)),
    ...portal.agencies.map(({ path }) => path),
    ...portal.pages.map(({ path }) => path),
    ...portal.documents.flatMap(({ path, attachments }) => [
      path,
      ...attachments.map((file) => decoded(file.path)),
    ]),
  ]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
