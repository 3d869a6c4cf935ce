import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../support/csv.ts';
import { files, page, pages, read } from './built-site.ts';
import { first, named, property, text, withClass } from './html.ts';
import { byId, choicesOf, hrefsIn, mainOf } from './item-pages.ts';
import { documentOf } from './published.ts';
import { agencyIdOf, meant, plans, type SourcePlan, type SourceTask } from './source-plans.ts';

/** The rows of the table of tasks, by the numbers of the tasks. */
function rowsOf(path: string): Map<string, Element> {
  const [table] = withClass(mainOf(page(path)), 'plan-tasks');
  return new Map(
    named(named(table, 'tbody')[0], 'tr').map((row) => [text(withClass(row, 'no')[0]), row]),
  );
}

const unitsIn = (row: Element | undefined) =>
  withClass(row, 'task-units').flatMap((list) =>
    named(list, 'li').map((item) => ({ name: text(item), href: hrefsIn(item)[0] })),
  );
const hasRole = ({ units }: SourceTask, agency: string) =>
  units.some((unit) => meant(unit).includes(agency));
const agenciesOf = ({ tasks }: SourcePlan) => [
  ...new Set(tasks.flatMap(({ units }) => units.flatMap(meant))),
];

test('the sample tells the progress of two plans, of 26 tasks and of 16', () => {
  expect(plans.map(({ tasks }) => tasks.length).sort()).toEqual([16, 26]);
});

describe.each(plans)('the plan at $path', (plan) => {
  const { path, tasks, progress, document } = plan;
  const rows = rowsOf(path);

  test('has a row for each task of its text', () => {
    expect([...rows.keys()]).toEqual(tasks.map(({ number }) => number));
    for (const { number, title } of tasks) {
      const row = rows.get(number);
      expect(text(named(row, 'th')[0])).toBe(title);
      expect(property(row, 'id')).toBe(`task-${number}`);
    }
  });

  test('leads to the place of each task in the text', () => {
    const article = mainOf(page(document.path));
    for (const { number, title } of tasks) {
      const [href = ''] = hrefsIn(named(rows.get(number), 'th')[0]);
      expect(href).toMatch(new RegExp(`^${document.path}#`));
      const place = byId(article, href.slice(document.path.length + 1));
      expect(text(place)).toContain(title);
    }
  });

  test('names the lead unit first, and links those that are on the portal', () => {
    for (const { number, units } of tasks) {
      const expected = units.map((name) => {
        const id = agencyIdOf(name);
        return { name, href: id && `/agencies/${id}/` };
      });
      expect(unitsIn(rows.get(number))).toEqual(expected);
    }
  });

  test('tells how far each task has come, as its file does', () => {
    expect(progress).toHaveLength(tasks.length);
    for (const { task, status, done, on, evidence = [], targets = [] } of progress) {
      const [cell] = withClass(rows.get(String(task)), 'progress');
      expect(text(withClass(cell, 'task-status')[0])).toBe(status);
      if (done) expect(text(withClass(cell, 'account')[0])).toBe(done.replace(/\s+/g, ' ').trim());
      if (on) expect(text(cell)).toContain(`${on} 完成`);
      const proofs = evidence.flatMap((number) => documentOf(number)?.path ?? []);
      expect(hrefsIn(cell)).toEqual(expect.arrayContaining(proofs));
      const results = withClass(rows.get(String(task)), 'result').map(text);
      expect(results).toHaveLength(targets.length);
      for (const { value } of targets) expect(results.join()).toContain(String(value));
    }
  });

  test('counts the tasks of each status, in words and in the chart', () => {
    const counts = Map.groupBy(progress, ({ status }) => status);
    const [list] = withClass(mainOf(page(path)), 'progress-counts');
    for (const [status, own] of counts) expect(text(list)).toContain(`${status} ${own.length}`);
    const chart = byId(mainOf(page(path)), 'chart-progress');
    const leads = new Set(tasks.map(({ units }) => units[0]));
    const body = named(named(chart, 'table')[0], 'tbody')[0];
    expect(new Set(named(body, 'th').map(text))).toEqual(leads);
  });

  test('can be read by agency, without scripts', () => {
    const { counts } = choicesOf(page(path), '按单位');
    const agencies = agenciesOf(plan);
    expect(Object.keys(counts).sort()).toEqual(
      [path, ...agencies.map((id) => `${path}unit-${id}/`)].sort(),
    );
    for (const id of agencies) {
      const own = tasks.filter((task) => hasRole(task, id)).map(({ number }) => number);
      expect([...rowsOf(`${path}unit-${id}/`).keys()]).toEqual(own);
      expect(counts[`${path}unit-${id}/`]).toBe(own.length);
    }
  });

  test('is in files for spreadsheets and for programs', () => {
    const [head = [], ...body] = csvRows(read(`${path.slice(1)}tasks.csv`));
    const json = JSON.parse(read(`${path.slice(1)}tasks.json`));
    expect(body.map((cells) => cells[head.indexOf('任务')])).toEqual(
      tasks.map(({ title }) => title),
    );
    expect(body.map((cells) => cells[head.indexOf('牵头单位')])).toEqual(
      tasks.map(({ units }) => units[0]),
    );
    expect(body.map((cells) => cells[head.indexOf('进展')])).toEqual(
      progress.map(({ status }) => status),
    );
    expect(json.count).toBe(tasks.length);
    expect(json.tasks.map((task: { number: string }) => task.number)).toEqual(
      tasks.map(({ number }) => number),
    );
  });

  test('is led to from its document', () => {
    expect(hrefsIn(byId(mainOf(page(document.path)), 'tasks'))).toEqual([path]);
  });
});

test('the page of each agency has the tasks that plans give it', () => {
  for (const id of new Set(plans.flatMap(agenciesOf))) {
    const section = byId(mainOf(page(`/agencies/${id}/`)), 'tasks');
    const links = hrefsIn(section);
    for (const { path, tasks } of plans) {
      const own = links.filter((href) => href.startsWith(`${path}#`));
      const expected = tasks.filter((task) => hasRole(task, id));
      expect(own.sort()).toEqual(expected.map(({ number }) => `${path}#task-${number}`).sort());
    }
    const [leads] = named(section, 'details');
    const led = plans.flatMap(({ path, tasks }) =>
      tasks
        .filter(({ units: [lead = ''] }) => meant(lead).includes(id))
        .map(({ number }) => `${path}#task-${number}`),
    );
    if (led.length > 0) expect(hrefsIn(leads)).toEqual(expect.arrayContaining(led));
  }
});

test('the list of plans leads to every plan, and the column and the site map lead to it', () => {
  const links = hrefsIn(mainOf(page('/plans/')));
  const own = pages.filter(({ path }) => /^\/plans\/[a-z-]+\/[^/]+\/$/.test(path));
  expect(own.length).toBeGreaterThanOrEqual(plans.length);
  expect(links).toEqual(expect.arrayContaining(own.map(({ path }) => path)));
  for (const path of ['/disclosure/', '/sitemap/']) {
    expect(hrefsIn(mainOf(page(path)))).toContain('/plans/');
  }
});

test('rules, notices and reports are no plans', () => {
  const names = files.filter((file) => /^plans\/.*tasks\.json$/.test(file));
  const titles = names.map((file) => JSON.parse(read(file)).title as string);
  const words = /规划|计划|方案|要点|实事|意见/;
  expect(titles.filter((title) => !words.test(title))).toEqual([]);
  expect(first(mainOf(page('/plans/')), ({ tagName }) => tagName === 'table')).toBeUndefined();
});
