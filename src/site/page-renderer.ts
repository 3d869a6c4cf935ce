import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type AstroIntegration, type AstroPrerenderer, build as buildWithAstro } from 'astro';
import type { PagePlan } from './context.ts';
import { listFiles } from './list-files.ts';
import { type PageStore, pageStore } from './page-store.ts';
import { root } from './paths.ts';
import { sha256 } from './render-cache.ts';
import { viewSpool } from './view-spool.ts';

/** The site as far as Astro makes it: pages, files for programs, scripts, styles. */
export interface RenderedPages {
  /** SHA-256 of every file. */
  readonly digests: ReadonlyMap<string, string>;
  /** How many files were made; the others are those of the last build. */
  readonly made: number;
  /** Seconds that files for programs took, within the whole. */
  readonly fileSeconds: number;
  /** Give every file a name in the folder of a release. */
  readonly linkInto: (folder: string) => void;
  /** Remember the files for the next build. */
  readonly close: () => void;
}

/**
 * Make the pages whose view model, or the code behind them, is another than in the last build.
 *
 * @param stateFolder A folder for the pages alone, on the disk of the release if they are to be linked.
 * @param withPlan Called with what pages must know before Astro asks for their paths.
 */
export async function renderPages(
  stateFolder: string,
  withPlan: (plan: PagePlan) => void,
): Promise<RenderedPages> {
  const store = pageStore(stateFolder);
  const spool = viewSpool(join(stateFolder, 'views'));
  const outDir = join(stateFolder, 'made');
  const digests = new Map<string, string>();
  const keys = new Map<string, string>();
  let fileSeconds = 0;
  withPlan({
    propsOf: (path, key, json) => {
      if (store.kept(`${path.slice(1)}index.html`, key)) return {};
      const read = spool.add(json);
      return {
        get view() {
          return read();
        },
      };
    },
  });
  const integration = prerendering((standard) => ({
    ...standard,
    name: 'gongkai',
    getStaticPaths: async () => {
      const paths = await standard.getStaticPaths();
      return paths.filter(({ pathname, route, cacheKey }) => {
        if (cacheKey === undefined) return true;
        const file = fileOf(pathname, route.type);
        const kept = store.kept(file, cacheKey);
        if (kept) digests.set(file, kept.digest);
        else keys.set(file, cacheKey);
        return !kept;
      });
    },
    render: async (request, options) => {
      const started = performance.now();
      const rendered = await standard.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const bytes = Buffer.from(await response.arrayBuffer());
      const { type } = options.routeData;
      if (type === 'endpoint') fileSeconds += (performance.now() - started) / 1000;
      digests.set(fileOf(decodeURIComponent(new URL(request.url).pathname), type), sha256(bytes));
      return new Response(bytes, response);
    },
  }));
  try {
    await buildWithAstro({ root, outDir, logLevel: 'error', integrations: [integration] });
  } finally {
    spool.remove();
  }
  const made = moveInto(store, outDir, keys, digests);
  return { digests, made, fileSeconds, linkInto: store.linkInto, close: store.close };
}

/** @returns How many files there were. */
function moveInto(
  store: PageStore,
  folder: string,
  keys: ReadonlyMap<string, string>,
  digests: Map<string, string>,
): number {
  const files = listFiles(folder);
  for (const file of files) {
    const from = join(folder, file);
    const digest = digests.get(file) ?? sha256(readFileSync(from));
    digests.set(file, digest);
    store.put(file, from, { key: keys.get(file) ?? '', digest });
  }
  rmSync(folder, { recursive: true, force: true });
  return files.length;
}

/** Astro's own way of making pages, changed. */
function prerendering(change: (standard: AstroPrerenderer) => AstroPrerenderer): AstroIntegration {
  return {
    name: 'gongkai',
    hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer(change) },
  };
}

/** The file of an address, as `build.format: 'directory'` of Astro names it. */
function fileOf(pathname: string, type: string): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
