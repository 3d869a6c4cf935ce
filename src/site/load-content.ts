import { checkPortal } from '#checks/all.ts';
import { checkPermalinks } from '#checks/permalinks.ts';
import type { IsoDate } from '#domain/date.ts';
import type { PermalinkLock } from '#domain/permalinks.ts';
import { type Problem, sortProblems } from '#domain/problem.ts';
import { buildPortal } from '#portal/build-portal.ts';
import { listsOn } from '#portal/lists.ts';
import type { Portal } from '#portal/portal.ts';
import { reportsOn } from '#portal/reports.ts';
import { permanentAddresses } from '#views/permalinks/permanent.ts';
import { readPermalinks } from './permalinks.ts';
import { type ReadContent, type ReadOptions, readContent } from './read-content.ts';
import type { RenderCache } from './render-cache.ts';

export interface LoadedContent {
  /** Nothing when `site.yaml` cannot be read. */
  readonly portal: Portal | undefined;
  /** With what is not out yet, for what writes content; nothing when there is no portal. */
  readonly planned: Portal | undefined;
  readonly problems: readonly Problem[];
}

export interface LoadOptions extends ReadOptions {
  readonly asOf: IsoDate;
  /** Whether that is the present day: what was published before must then still be there. */
  readonly live?: boolean | undefined;
}

/** Read, check and join everything in a content folder. The one way in, for Astro and for the commands. */
export function loadContent(options: LoadOptions): LoadedContent {
  const lock = options.live ? readPermalinks(options.folder) : undefined;
  return joinContent(readContent(options), options.asOf, options.texts, lock);
}

/** Join what was read, and check what needs more than one file. */
export function joinContent(
  { sources, problems, factsOf }: ReadContent,
  asOf: IsoDate,
  texts: RenderCache,
  lock?: PermalinkLock,
): LoadedContent {
  if (!sources) {
    return { portal: undefined, planned: undefined, problems: sortProblems(problems) };
  }
  const built = buildPortal(sources, asOf);
  const context = { portal: built.portal, sources, asOf, textOf: texts.get, factsOf };
  const all = [...problems, ...built.problems, ...checkPortal(context)];
  // Checks look at what is to come as well; readers do not.
  const portal = {
    ...built.portal,
    lists: listsOn(built.portal, asOf),
    reports: reportsOn(built.portal.reports, asOf),
  };
  all.push(
    ...checkPermalinks({
      portal: built.portal,
      asOf,
      origin: sources.permalinks,
      published: permanentAddresses(portal, asOf),
      lock,
      isSound: !all.some(({ severity }) => severity === 'error'),
    }),
  );
  return { portal, planned: built.portal, problems: sortProblems(all) };
}
