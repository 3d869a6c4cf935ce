import type { FrameView } from '#views/frame.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import { context } from './context.ts';
import { sha256 } from './render-cache.ts';

/** A page for `getStaticPaths`: it is made again when the hash of its view model changes. */
export function staticPath<V extends PageView>(view: V, prefix: string) {
  const { texts, plan } = context();
  // All pages have the same frame: it is hashed once, and put by with none of them. Those of a list
  // have the same filters, a third of all that views say.
  const { frame, facets, ...own } = view;
  const json = JSON.stringify(own);
  // The rendered text is no part of the view model, and the bundle of a page does not hold the
  // pipeline: its fingerprint stands for it.
  const shared = digestOf(frame) + (facets ? digestOf(facets) : '');
  const cacheKey = sha256(codeFingerprint() + texts.fingerprint + shared + json);
  const whole = () => (facets ? JSON.stringify({ ...own, facets }) : json);
  return {
    params: { path: view.path.slice(prefix.length).replace(/\/$/, '') || undefined },
    props: propsOf(view, plan && { held: plan.hold(pageFile(view.path), cacheKey, whole) }),
    cacheKey,
  };
}

/** The same for all pages of a kind, whose views need not be in memory together. */
export function staticPaths<V extends PageView>(views: Iterable<V>, prefix: string) {
  return Array.from(views, (view) => staticPath(view, prefix));
}

/**
 * A file for spreadsheets or programs, for `getStaticPaths` of an endpoint that hands its text over: it
 * is written again when the text changes.
 *
 * @param path Its address.
 */
export function staticFile<P extends object>(path: string, params: P, write: () => string) {
  const { plan } = context();
  if (!plan) return { params, props: lazyText(write) };
  const text = write();
  const cacheKey = sha256(text);
  const held = plan.hold(path.slice(1), cacheKey, () => JSON.stringify(text));
  return { params, props: heldText(held), cacheKey };
}

/** What every view model of a page has. */
interface PageView {
  readonly path: string;
  readonly frame: FrameView;
  readonly facets?: readonly object[];
}

function pageFile(path: string): string {
  return `${path.slice(1)}index.html`;
}

function propsOf<V extends PageView>(
  view: V,
  planned: { readonly held: (() => unknown) | undefined } | undefined,
): { readonly view: V } {
  if (!planned) return { view };
  const { frame } = view;
  return {
    get view() {
      return { ...(putBy(planned.held) as object), frame } as V;
    },
  };
}

/** Apart: a function written beside the text would keep it in memory. */
function heldText(held: (() => unknown) | undefined): { readonly text: string } {
  return lazyText(() => putBy(held) as string);
}

function lazyText(write: () => string): { readonly text: string } {
  return {
    get text() {
      return write();
    },
  };
}

function putBy(held: (() => unknown) | undefined): unknown {
  if (!held) throw new Error('What a file that stays as it is is made of was asked for');
  return held();
}

const digests = new WeakMap<object, string>();

/** Of a part that many views have, and always as the same object. */
function digestOf(part: object): string {
  const digest = digests.get(part) ?? sha256(JSON.stringify(part));
  digests.set(part, digest);
  return digest;
}
