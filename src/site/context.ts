import type { IsoDate } from '#domain/date.ts';
import type { Portal } from '#portal/portal.ts';
import type { CardLinks } from '#views/social.ts';
import type { RenderCache } from './render-cache.ts';

/** What pages are made from: one portal, one day, and the rendered texts. */
export interface SiteContext {
  readonly portal: Portal;
  readonly asOf: IsoDate;
  readonly texts: RenderCache;
  /** Nothing on a portal without cards. */
  readonly cards?: CardLinks | undefined;
  /** Nothing while previewing: there every page is made when it is looked at. */
  readonly plan?: PagePlan | undefined;
}

/** What a build decides of a file of the site before it is made. */
export interface PagePlan {
  /**
   * Put by what a file is made of until it is made.
   *
   * @param file Its path in the site.
   * @param key Of all that the file shows.
   * @returns Gives back what was put by; nothing for a file that stays as it is.
   */
  readonly hold: (file: string, key: string, json: () => string) => (() => unknown) | undefined;
}

// Astro runs the pages as a bundle of its own in the process of the command that calls it: a module
// variable would exist twice, a symbol of the process exists once.
const KEY = Symbol.for('gongkai.context');
const holder = globalThis as { [KEY]?: SiteContext };

export function setContext(context: SiteContext): void {
  holder[KEY] = context;
}

/** @throws {Error} When Astro is run by itself and not by `npm run build` or `npm run dev`. */
export function context(): SiteContext {
  const found = holder[KEY];
  if (!found)
    throw new Error('Run this by `npm run build` or `npm run dev`, which load the content.');
  return found;
}
