import type { Engine, EngineOptions, Filters, Found } from '../engine.ts';

interface PagefindInstance {
  search(
    term: string | null,
    options: { filters: Filters; sort: Readonly<Record<string, 'asc' | 'desc'>> },
  ): Promise<{ readonly results: readonly Found[] }>;
}

interface PagefindModule {
  createInstance(options: object): PagefindInstance;
}

/**
 * The Pagefind index in a folder.
 *
 * @param basePath Where it is, `/pagefind/`.
 * @param cacheTag Changes when the index does.
 */
export async function pagefindEngine(basePath: string, cacheTag: string): Promise<Engine> {
  const module = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as PagefindModule;
  const instance = unsegmented(() =>
    module.createInstance({
      basePath,
      metaCacheTag: cacheTag,
      // A worker would load the same code a second time, and have every result copied out of it.
      noWorker: true,
    }),
  );
  const search = async (
    term: string | null,
    { filters = {}, byDate = false }: EngineOptions = {},
  ): Promise<readonly Found[]> => {
    const sort = byDate ? { date: 'desc' as const } : {};
    return (await instance.search(term, { filters, sort })).results;
  };
  return {
    all: (tokens, options) => search(tokens.length === 0 ? null : tokens.join(' '), options),
    inRow: (tokens, options) => search(`"${tokens.join(' ')}"`, options),
  };
}

/**
 * On a Chinese page, Pagefind cuts up queries with a dictionary, and the pieces are not the tokens of
 * our index. It takes the language from the page, at once, while an instance is created.
 */
function unsegmented<T>(create: () => T): T {
  if (typeof document === 'undefined') return create();
  const page = document.documentElement;
  const language = page.lang;
  page.lang = 'und';
  try {
    return create();
  } finally {
    page.lang = language;
  }
}
