import { expect, test, vi } from 'vitest';
import { isoDate } from '#domain/date.ts';
import type { Answer, Hit, ResultsState } from '#search/answer.ts';
import { NOTHING, type SearchState } from '#search/browser/address.ts';
import type { PanelView } from '#search/browser/panel.ts';
import { searchSession } from '#search/browser/session.ts';
import { parseQuery } from '#search/query.ts';
import { searchRecord } from './records.ts';

const stateFor = (typed: string, filters: SearchState['filters'] = {}) => ({
  ...NOTHING,
  typed,
  filters,
});
const hit = (title: string): Hit => ({ record: searchRecord({ title }), tier: 'body' });
const ten = (name: string) => Array.from({ length: 10 }, (_, index) => hit(`${name}${index}`));
const titles = (hits: readonly Hit[]) => hits.map(({ record }) => record.title);

/** An answer whose parts arrive one after another, when `arrive` is called. */
function answerOf(typed: string, ...parts: readonly (readonly Hit[])[]) {
  let queue = [...(parts[0] ?? [])];
  let next = 1;
  let total = queue.length;
  let arrive = () => {};
  const wait = () =>
    new Promise<void>((resolve) => {
      arrive = () => {
        queue.push(...(parts[next] ?? []));
        total += parts[next]?.length ?? 0;
        next += 1;
        growing = next < parts.length ? wait() : undefined;
        resolve();
      };
    });
  let growing = parts.length > 1 ? wait() : undefined;
  const state = (): ResultsState => ({ total, approximate: false, more: queue.length > 0 });
  const results = {
    next: async () => {
      const page = queue.slice(0, 10);
      queue = queue.slice(10);
      return page;
    },
    state,
    facets: () => [],
    grown: () => growing,
    ids: () => [],
  };
  const answer: Answer = { query: parseQuery(typed), notes: [], results };
  return { answer, arrive: () => arrive() };
}

function visit(search: (state: SearchState) => Promise<Answer>) {
  const said: [string, ...unknown[]][] = [];
  const shown =
    (name: string) =>
    (hits: readonly Hit[]): void =>
      void said.push([name, ...titles(hits)]);
  let retry = () => {};
  const view: PanelView = {
    busy: () => said.push(['busy']),
    slow: () => said.push(['slow']),
    start: () => said.push(['start']),
    results: shown('results'),
    grown: shown('grown'),
    more: shown('more'),
    advice: (_, __, alternatives) =>
      said.push(['advice', ...alternatives.map(({ label, total }) => `${label} ${total}`)]),
    failure: (again) => {
      said.push(['failure']);
      retry = again;
    },
  };
  const paged: number[] = [];
  const session = searchSession({
    client: { search: (request) => search(request) },
    view,
    asOf: isoDate('2026-11-20'),
    answered: () => said.push(['answered']),
    changed: () => said.push(['changed']),
    paged: (pages) => paged.push(pages),
  });
  return { session, said, paged, retry: () => retry() };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('nothing is looked for where nothing is asked', async () => {
  const { session, said } = visit(() => Promise.reject(new Error('asked')));
  await session.run(NOTHING);
  expect(said).toEqual([['start']]);
});

test('results are shown page by page, and it is kept how many', async () => {
  const { answer } = answerOf('渔船', [...ten('a'), hit('b')]);
  const { session, said, paged } = visit(async () => answer);
  await session.run(stateFor('渔船'));
  await session.more();
  expect(said).toEqual([['busy'], ['results', ...titles(ten('a'))], ['answered'], ['more', 'b']]);
  expect(paged).toEqual([2]);
});

test('who comes back gets all pages at once', async () => {
  const { answer } = answerOf('渔船', [...ten('a'), hit('b')]);
  const { session, said } = visit(async () => answer);
  await session.run(stateFor('渔船'), 2);
  expect(said[1]).toEqual(['results', ...titles(ten('a')), 'b']);
});

test('of several searches under way only the last one shows anything', async () => {
  const first = Promise.withResolvers<Answer>();
  const { answer } = answerOf('渔船安全', [hit('right')]);
  const { session, said } = visit(({ typed }) =>
    typed === '渔船' ? first.promise : Promise.resolve(answer),
  );
  const running = session.run(stateFor('渔船'));
  await session.run(stateFor('渔船安全'));
  first.resolve(answerOf('渔船', [hit('wrong')]).answer);
  await running;
  expect(said.filter(([name]) => name === 'results')).toEqual([['results', 'right']]);
});

test('older parts fill up the page that is shown, and no more', async () => {
  const { answer, arrive } = answerOf('渔船', [hit('new')], ten('a'), ten('b'));
  const { session, said } = visit(async () => answer);
  await session.run(stateFor('渔船'));
  arrive();
  await settled();
  arrive();
  await settled();
  expect(said.slice(1)).toEqual([
    ['results', 'new'],
    ['answered'],
    ['grown', ...titles(ten('a')).slice(0, 9)],
    ['changed'],
    ['grown'],
    ['changed'],
  ]);
});

test('an older part that arrives after another search changes nothing', async () => {
  const old = answerOf('渔船', [hit('old')], [hit('older')]);
  const { answer } = answerOf('渔港', [hit('harbour')]);
  const { session, said } = visit(async ({ typed }) => (typed === '渔船' ? old.answer : answer));
  await session.run(stateFor('渔船'));
  await session.run(stateFor('渔港'));
  old.arrive();
  await settled();
  expect(said.at(-2)).toEqual(['results', 'harbour']);
});

test('where nothing is found, it is said which filter shuts out how many', async () => {
  const { session, said } = visit(async ({ filters }) => {
    const found = filters.year === undefined ? [hit('a'), hit('b')] : [];
    return answerOf('渔船', found).answer;
  });
  await session.run(stateFor('渔船', { year: '2019', type: '通知公告' }));
  await settled();
  expect(said.filter(([name]) => name === 'advice')).toEqual([
    ['advice'],
    ['advice', '去掉“通知公告” 0', '去掉“2019 年” 2', '清除全部条件 2'],
  ]);
});

test('what is not found in the newest part may be in an older one', async () => {
  const { answer, arrive } = answerOf('渔船', [], [hit('old')]);
  const { session, said } = visit(async () => answer);
  await session.run(stateFor('渔船'));
  arrive();
  await settled();
  expect(said.map(([name]) => name)).toEqual(['busy', 'results', 'answered', 'grown', 'changed']);
});

test('a search that fails is tried again when the reader says so', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { answer } = answerOf('渔船', [hit('a')]);
  let tries = 0;
  const { session, said, retry } = visit(async () => {
    tries += 1;
    if (tries === 1) throw new Error('offline');
    return answer;
  });
  await session.run(stateFor('渔船'));
  expect(said.at(-1)).toEqual(['failure']);
  expect(log).toHaveBeenCalledOnce();
  retry();
  await settled();
  expect(said.slice(-2)).toEqual([['results', 'a'], ['answered']]);
  log.mockRestore();
});

test('a network that is slow is told of, unless the results are there', async () => {
  vi.useFakeTimers();
  const late = Promise.withResolvers<Answer>();
  const { session, said } = visit(() => late.promise);
  const running = session.run(stateFor('渔船'));
  await vi.advanceTimersByTimeAsync(3000);
  expect(said.at(-1)).toEqual(['slow']);
  late.resolve(answerOf('渔船', [hit('a')]).answer);
  await running;
  await vi.advanceTimersByTimeAsync(5000);
  expect(said.filter(([name]) => name === 'slow')).toHaveLength(1);
  vi.useRealTimers();
});
