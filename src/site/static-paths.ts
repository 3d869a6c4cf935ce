import type { FrameView } from '#views/frame.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import { context } from './context.ts';
import { sha256 } from './render-cache.ts';

/** A page for `getStaticPaths`: it is made again when the hash of its view model changes. */
export function staticPath<V extends PageView>(view: V, prefix: string) {
  const { texts, plan } = context();
  // All pages have the same frame: it is hashed once, and put by with none of them.
  const { frame, ...shown } = view;
  const json = JSON.stringify(shown);
  // The rendered text is no part of the view model, and the bundle of a page does not hold the
  // pipeline: its fingerprint stands for it.
  const cacheKey = sha256(codeFingerprint() + texts.fingerprint + frameDigest(frame) + json);
  return {
    params: { path: view.path.slice(prefix.length).replace(/\/$/, '') || undefined },
    props: propsOf(view, plan && { held: plan.hold(view.path, cacheKey, json) }),
    cacheKey,
  };
}

/** The same for all pages of a kind, whose views need not be in memory together. */
export function staticPaths<V extends PageView>(views: Iterable<V>, prefix: string) {
  return Array.from(views, (view) => staticPath(view, prefix));
}

/** What every view model of a page has. */
interface PageView {
  readonly path: string;
  readonly frame: FrameView;
}

function propsOf<V extends PageView>(
  view: V,
  planned: { readonly held: (() => object) | undefined } | undefined,
): { readonly view: V } {
  if (!planned) return { view };
  const { frame } = view;
  const { held } = planned;
  return {
    get view() {
      if (!held) throw new Error('The view of a page that stays as it is was asked for');
      return { ...held(), frame } as V;
    },
  };
}

const frameDigests = new WeakMap<FrameView, string>();

function frameDigest(frame: FrameView): string {
  const digest = frameDigests.get(frame) ?? sha256(JSON.stringify(frame));
  frameDigests.set(frame, digest);
  return digest;
}
