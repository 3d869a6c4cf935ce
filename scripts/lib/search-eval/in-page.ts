/** What a page tells of a search that has finished. */
export interface PageAnswer {
  readonly ids: readonly string[];
  readonly notes: readonly string[];
  readonly top: readonly string[];
  /** From the start of the search until its first results stood in the page. */
  readonly ms: number;
}

interface Results {
  readonly ids: () => readonly string[];
  readonly grown: () => Promise<void> | undefined;
  readonly state: () => { readonly total: number };
}

interface Heard {
  readonly notes: readonly { readonly kind: string }[];
  readonly results: Results;
}

/** What the page keeps for us. */
interface Watched {
  heard: Heard[];
  ms: number;
}

/** In the page, before anything else: keep every answer, and how long it took. */
export function watchSearch(): void {
  const watched: Watched = { heard: [], ms: 0 };
  Object.assign(window, { watched });
  let started = 0;
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (!(target instanceof Element) || !target.matches('[data-search]')) continue;
      if (target.getAttribute('aria-busy') === 'true') started = performance.now();
      else watched.ms = performance.now() - started;
    }
  }).observe(document, { attributes: true, attributeFilter: ['aria-busy'], subtree: true });
  document.addEventListener('search:answer', (event) => {
    watched.heard.push((event as CustomEvent<Heard>).detail);
  });
}

/** In the page: how many searches have finished. */
export function countAnswers(): number {
  return (window as unknown as { watched: Watched }).watched.heard.length;
}

/** In the page: whether one more has finished. */
export function hasAnswered(before: number): boolean {
  const { watched } = window as unknown as { watched?: Watched };
  return watched !== undefined && watched.heard.length > before;
}

/** In the page: the last answer, when all parts of the index have been looked through. */
export async function readAnswer(): Promise<PageAnswer> {
  const { heard, ms } = (window as unknown as { watched: Watched }).watched;
  const last = heard.at(-1);
  if (!last) throw new Error('No answer');
  for (let more = last.results.grown(); more; more = last.results.grown()) await more;
  const links = () => [...document.querySelectorAll<HTMLAnchorElement>('a.result-title')];
  const expected = Math.min(10, last.results.state().total);
  for (let waited = 0; links().length < expected && waited < 100; waited += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    ids: last.results.ids(),
    notes: last.notes.map(({ kind }) => kind),
    top: links()
      .slice(0, 10)
      .map((link) => decodeURI(new URL(link.href).pathname)),
    ms,
  };
}
