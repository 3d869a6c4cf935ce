/** What is used of `pagefind.js`. */
export interface PagefindModule {
  readonly createInstance: (options: object) => PagefindIndex;
}

interface PagefindIndex {
  readonly search: (term: string) => Promise<{ readonly results: readonly { id: string }[] }>;
}

/**
 * In the page: open the index so that queries are left as they are. In a Chinese page Pagefind cuts them
 * up with a dictionary, and the pieces are not the tokens of the index; it takes the language from the
 * page, at once, while an instance is created.
 */
export function openUnsegmented(module: PagefindModule): PagefindIndex {
  const page = document.documentElement;
  const language = page.lang;
  page.lang = 'und';
  try {
    // A worker would load the same code a second time, and have every result copied out of it.
    return module.createInstance({ basePath: '/pagefind/', noWorker: true });
  } finally {
    page.lang = language;
  }
}

/** In the page: ids of what answers all searches; the records of the first ten are loaded. */
export async function askIndex(asked: {
  readonly index: PagefindIndex;
  readonly searches: readonly string[];
}): Promise<readonly string[]> {
  let found: readonly string[] | undefined;
  for (const search of asked.searches) {
    // So few are soon looked at one by one.
    if (found && found.length <= 20) break;
    const ids = (await asked.index.search(search)).results.map(({ id }) => id);
    found = found?.filter((id) => ids.includes(id)) ?? ids;
  }
  const load = async (id: string) =>
    (await fetch(`/pagefind/fragment/${id}.pf_fragment`)).arrayBuffer();
  await Promise.all((found ?? []).slice(0, 10).map(load));
  return found ?? [];
}
