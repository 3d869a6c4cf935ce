import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mainDays } from '#domain/flow.ts';
import { flowDefects } from '#domain/flow-defects.ts';
import { tierDefects } from '#domain/tiers.ts';
import { workingDaysWithin } from '#domain/time-limit.ts';
import { renderBody } from '#markdown/render.ts';
import { readYamlFile } from '#reader/read-file.ts';
import { LIST_IDS, LIST_KINDS, type ListKindId } from '#schema/lists/all.ts';
import { planSchema } from '#schema/plan.ts';
import { powerSchema } from '#schema/power.ts';
import { subjectsSchema } from '#schema/subjects.ts';
import { columnLabel, LIST_TEXTS } from '#strings/lists.ts';
import * as listWords from '#strings/vocabulary-lists.ts';
import { TASK_STATUSES } from '#strings/vocabulary-plans.ts';
import * as powerWords from '#strings/vocabulary-powers.ts';
import { keysOf, problemsOf, rowDefects, unnamedWords } from '../../support/manual-keys.ts';
import {
  anchorsOf,
  keyRows,
  linksOf,
  readManual,
  rowsOfTables,
  sectionOf,
  sectionsOf,
  yamlBlocks,
} from '../../support/manuals.ts';

const POWERS = readManual('powers/README.md');
const LISTS = readManual('lists/README.md');
const REPORTS = readManual('reports/README.md');
const PLANS = readManual('plans/README.md');
/** Keys that are explained once for all lists. */
const COMMON = ['subjects', 'remark'];

function listOf(heading: string): ListKindId | undefined {
  return LIST_IDS.find((id) => heading.endsWith(`\`${id}\``));
}

describe('the manual of powers', () => {
  const { steps, legalBasis, duties, liability, adjustments } = powerSchema.shape;
  const step = steps.element;
  const adjustment = adjustments.unwrap().element;

  test.each([
    ['二、', powerSchema],
    ['4.1', step],
    ['4.1', step.shape.next.unwrap().element],
    ['5.1', legalBasis.element],
    ['5.2', duties.element],
    ['5.3', liability],
    ['六、', adjustment],
  ])('explains each key in %s', (section, schema) => {
    const rows = keyRows(sectionOf(POWERS, section));
    expect(Object.keys(schema.shape).filter((key) => !rows.has(key))).toEqual([]);
  });

  test('names each key that a former value may have', () => {
    const former = keysOf(adjustment.shape.was);
    expect(former.filter((key) => !sectionOf(POWERS, '6.2').includes(`\`${key}\``))).toEqual([]);
  });

  test.each([
    ['二、', powerSchema.shape],
    ['4.1', { ...step.shape, end: undefined }],
  ])('says in %s what may be left out, and gives examples that are read', (section, shape) => {
    const rows = keyRows(sectionOf(POWERS, section));
    const defects = Object.entries(shape).flatMap(([key, schema]) =>
      schema && key !== 'next' ? rowDefects(rows.get(key) ?? [], key, schema) : [],
    );
    expect(defects).toEqual([]);
  });

  test('names each word', () => {
    expect(unnamedWords(POWERS, Object.values(powerWords))).toEqual([]);
  });
});

describe('the manual of lists', () => {
  test('has a section for each list', () => {
    const headings = sectionsOf(LISTS).map(({ heading }) => heading);
    const expected = LIST_IDS.map((id, at) => `3.${at + 1} ${LIST_TEXTS[id].title} \`${id}\``);
    expect(headings.filter(listOf)).toEqual(expected);
  });

  test.each(LIST_IDS)('explains each column of %s as it is', (id) => {
    const { heading = '', text = '' } =
      sectionsOf(LISTS).find((one) => listOf(one.heading) === id) ?? {};
    const rows = keyRows(text);
    const defects = Object.entries(LIST_KINDS[id].columns).flatMap(([key, { schema, words }]) => {
      if (COMMON.includes(key)) return [];
      const cells = rows.get(key);
      if (!cells) return [`${heading}: ${key}`];
      const label = columnLabel(id, key);
      return [
        ...(cells[1] === label ? [] : [`${key}: ${cells[1]}, not ${label}`]),
        ...rowDefects(cells, key, schema),
        ...unnamedWords(text, [words ?? {}]),
      ];
    });
    expect(defects).toEqual([]);
  });

  test('names each key, also of files, bases, materials, ranges and tiers', () => {
    const keys = LIST_IDS.flatMap((id) => keysOf(LIST_KINDS[id].schema));
    const all = new Set([...keys, ...keysOf(subjectsSchema)]);
    expect([...all].filter((key) => !LISTS.includes(`\`${key}\``))).toEqual([]);
  });

  test('names each word', () => {
    expect(unnamedWords(LISTS, Object.values(listWords))).toEqual([]);
  });
});

describe('the manual of plans', () => {
  const task = planSchema.shape.tasks.element;
  const target = task.shape.targets.unwrap().element;

  test.each([
    ['三、', planSchema.shape],
    ['3.1', task.shape],
    ['3.2', target.shape],
  ])('explains each key in %s, and gives examples that are read', (section, shape) => {
    const rows = keyRows(sectionOf(PLANS, section));
    expect([...rows.keys()].sort()).toEqual(Object.keys(shape).sort());
    const defects = Object.entries(shape).flatMap(([key, schema]) =>
      // `on` is needed with one status alone.
      key === 'on' && section === '3.1' ? [] : rowDefects(rows.get(key) ?? [], key, schema),
    );
    expect(defects).toEqual([]);
  });

  test('names each word', () => {
    expect(unnamedWords(PLANS, [TASK_STATUSES])).toEqual([]);
  });

  test('has an example that is read, and a text whose tasks are read', () => {
    const [example, ...others] = yamlBlocks(PLANS);
    expect(others).toEqual([]);
    expect(problemsOf(planSchema, example?.yaml ?? '')).toEqual([]);
    const [, text = ''] = /^```markdown\n(.*?)^```$/msu.exec(PLANS) ?? [];
    expect(renderBody(text).tasks.map(({ units }) => units.lead.name)).toEqual([
      '县交通运输局',
      '县司法局',
      '县应急管理局',
    ]);
  });
});

describe('the examples of both manuals', () => {
  const powers = yamlBlocks(POWERS);
  const lists = yamlBlocks(LISTS);

  test('are read, whole powers and parts of them', () => {
    expect(powers.filter(({ yaml }) => yaml.startsWith('code:'))).not.toEqual([]);
    const problems = powers.flatMap(({ yaml }) =>
      problemsOf(yaml.startsWith('code:') ? powerSchema : powerSchema.partial(), yaml),
    );
    expect(problems).toEqual([]);
  });

  test('have steps that lead somewhere and take the time that is promised', () => {
    const parts = powers.flatMap(({ yaml }) => {
      const bytes = Buffer.from(yaml);
      const read = readYamlFile(powerSchema.partial(), { path: 'manual.yaml', bytes });
      return read.ok ? [read.entry.data] : [];
    });
    const flows = parts.flatMap(({ steps, promisedLimit }) =>
      steps && promisedLimit ? [{ steps, days: workingDaysWithin(promisedLimit) }] : [],
    );
    expect(flows).toHaveLength(2);
    for (const { steps, days } of flows) {
      expect(flowDefects(steps)).toEqual([]);
      expect(mainDays(steps)).toBe(days);
    }
  });

  test('are read, files of lists and of subjects', () => {
    const files = lists.filter(({ yaml }) => /^(?:agency|year|subjects):/.test(yaml));
    expect(files.map(({ heading }) => listOf(heading))).toEqual([
      'permits',
      'fees',
      'discretion',
      'decisions',
      undefined,
    ]);
    const problems = files.flatMap(({ heading, yaml }) => {
      const id = listOf(heading);
      return problemsOf(id ? LIST_KINDS[id].schema : subjectsSchema, yaml);
    });
    expect(problems).toEqual([]);
  });

  test('have tiers that cover the range', () => {
    const yaml = lists.find(({ heading }) => listOf(heading) === 'discretion')?.yaml ?? '';
    const bytes = Buffer.from(yaml);
    const read = readYamlFile(LIST_KINDS.discretion.schema, { path: 'manual.yaml', bytes });
    const rows = read.ok ? read.entry.data.items : [];
    expect(rows.map(({ tiers, range }) => tierDefects(tiers, range))).toEqual([[]]);
  });
});

describe('what the manuals point to', () => {
  const FILES = [
    'README.md',
    'powers/README.md',
    'lists/README.md',
    'plans/README.md',
    'reports/README.md',
    'search/README.md',
  ];

  test.each(FILES)('exists: %s', (file) => {
    const broken = linksOf(readManual(file)).filter((link) => {
      if (/^(?:https?:|\/)/.test(link)) return false;
      const { pathname, hash } = new URL(link, `file:///${file}`);
      const path = pathname.slice(1);
      if (!existsSync(new URL(`../../../content/${path}`, import.meta.url))) return true;
      return hash !== '' && !anchorsOf(readManual(path)).has(decodeURIComponent(hash.slice(1)));
    });
    expect(broken).toEqual([]);
  });

  test.each([
    ['powers', POWERS, '八、'],
    ['lists', LISTS, '七、'],
    ['reports', REPORTS, '十、'],
    ['plans', PLANS, '五、'],
  ])('is what the check says: %s', (_, manual, section) => {
    const sources = ['flow', 'life', 'lists', 'plans', 'powers', 'reports', 'schema']
      .map((name) => new URL(`../../../src/strings/problems-${name}.ts`, import.meta.url))
      .map((url) => readFileSync(url, 'utf8'))
      .join('\n');
    const phrases = rowsOfTables(sectionOf(manual, section))
      .slice(1)
      .map(([phrase = '']) => phrase);
    expect(phrases.length).toBeGreaterThan(10);
    expect(phrases.filter((phrase) => !sources.includes(phrase))).toEqual([]);
  });
});
