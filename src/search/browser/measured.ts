import type { Hit, Results } from '../answer.ts';

/** Results that are taken in any number, not ten by ten. */
export interface MeasuredResults extends Results {
  /** As many as that, fewer at the end. */
  readonly take: (count: number) => Promise<readonly Hit[]>;
}

/** Where an older part of the index fills up a page, what is left of its ten waits for the next page. */
export function measured(results: Results): MeasuredResults {
  const waiting: Hit[] = [];
  const take = async (count: number) => {
    while (waiting.length < count && results.state().more) waiting.push(...(await results.next()));
    return waiting.splice(0, count);
  };
  return {
    ...results,
    take,
    next: () => take(10),
    state: () => {
      const state = results.state();
      return { ...state, more: state.more || waiting.length > 0 };
    },
  };
}
