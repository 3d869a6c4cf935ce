import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type AstroIntegration, type AstroPrerenderer, build as buildWithAstro } from 'astro';
import type { PagePlan } from './context.ts';
import { listFiles } from './list-files.ts';
import { root } from './paths.ts';
import { NO_KEY, type SiteStore } from './site-store.ts';
import { viewSpool } from './view-spool.ts';

export interface RenderedPages {
  /** How many pages and files were made; the others are those of the last build. */
  readonly made: number;
  /** Seconds that files for programs took, within the whole. */
  readonly fileSeconds: number;
}

/**
 * Make the pages whose view model, or the code behind them, is another than in the last build.
 *
 * @param workFolder A folder for this alone, on the disk of the store.
 * @param withPlan Called with what pages must know before Astro asks for their paths.
 */
export async function renderPages(
  store: SiteStore,
  workFolder: string,
  withPlan: (plan: PagePlan) => void,
): Promise<RenderedPages> {
  const outDir = join(workFolder, 'made');
  const spool = viewSpool(join(workFolder, 'views'));
  const keys = new Map<string, string>();
  let count = 0;
  let fileSeconds = 0;
  withPlan({
    hold: (file, key, json) => (store.take(file, key) ? undefined : spool.add(json())),
  });
  const integration = prerendering((standard) => ({
    ...standard,
    name: 'gongkai',
    getStaticPaths: async () => {
      const paths = await standard.getStaticPaths();
      return paths.filter(({ pathname, route, cacheKey = NO_KEY }) => {
        const file = fileOf(pathname, route.type);
        keys.set(file, cacheKey);
        return !store.take(file, cacheKey);
      });
    },
    render: async (request, options) => {
      const started = performance.now();
      const rendered = await standard.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const bytes = Buffer.from(await response.arrayBuffer());
      const { type } = options.routeData;
      const file = fileOf(decodeURIComponent(new URL(request.url).pathname), type);
      store.put(file, bytes, keys.get(file) ?? NO_KEY);
      count += 1;
      if (type === 'endpoint') fileSeconds += (performance.now() - started) / 1000;
      // Nothing for Astro to write, which takes it as much time as making the page.
      return new Response(null);
    },
  }));
  try {
    await buildWithAstro({ root, outDir, logLevel: 'error', integrations: [integration] });
  } finally {
    spool.remove();
  }
  // What is left are scripts, styles and public files.
  const files = listFiles(outDir);
  for (const file of files) store.put(file, readFileSync(join(outDir, file)), NO_KEY);
  rmSync(outDir, { recursive: true, force: true });
  return { made: count + files.length, fileSeconds };
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
