import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readYamlFile } from '#reader/read-file.ts';
import { powerSchema } from '#schema/power.ts';
import { ITEM_FILES, itemText, lineOf, PERMIT } from '../../support/item-files.ts';
import { POWER_SLIPS } from '../../support/power-slips/all.ts';
import { told } from '../../support/told.ts';

const GOOD = itemText(PERMIT);

function read(text: string) {
  return readYamlFile(powerSchema, { path: PERMIT, bytes: new TextEncoder().encode(text) });
}

function problemsOf(text: string) {
  const result = read(text);
  return result.ok ? [] : result.problems;
}

/** Every field of a schema, after the key above it, and whether it is required. */
function fieldsOf(schema: z.ZodType, above = ''): (readonly [field: string, required: boolean])[] {
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap() as z.ZodType, above);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType, above);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, one]) => [
    [above === '' ? key : `${above}/${key}`, !one.safeParse(undefined).success] as const,
    ...(key === 'legalBasis' && above !== '' ? [] : fieldsOf(one, key)),
  ]);
}

const FIELDS = fieldsOf(powerSchema);

test('the good files pass', () => {
  for (const [path, text] of Object.entries(ITEM_FILES)) {
    if (path.startsWith('powers/')) expect([path, problemsOf(text)]).toEqual([path, []]);
  }
});

test.each(FIELDS)('there is a slip for %s', (field) => {
  expect(POWER_SLIPS.map(([of]) => of)).toContain(field);
});

test.each(
  // What stands as a list or a map is missed by the name that was written in its place.
  FIELDS.filter(
    ([field, required]) => required && !/basis$|steps$|duties$|liability$/i.test(field),
  ),
)('that %s is missed is told', (field) => {
  const rules = POWER_SLIPS.flatMap(([of, , , rule]) => (of === field ? [rule] : []));
  const names = field === 'liability/circumstances' ? ['field/empty'] : ['field/missing'];
  expect(rules).toEqual(expect.arrayContaining(names));
});

describe('slips', () => {
  test.each(POWER_SLIPS.map((slip) => [slip[0], slip[1], slip[2], slip] as const))(
    '%s: %j as %j',
    (_field, _from, _to, [, from, to, rule, says, at]) => {
      expect(GOOD).toContain(from);
      const text = GOOD.replace(from, () => to);
      const problems = problemsOf(text);
      const expected = `${PERMIT}:${lineOf(text, at ?? to.trimEnd())} ${rule}`;
      expect(told(problems)).toContain(expected);
      // A key of another name is missed as well, and what is no list is none.
      const others = problems.filter((one) => told([one])[0] !== expected);
      const allowed =
        rule === 'field/unknown' ? ['field/missing', 'field/shape', 'adjustment/field'] : [];
      for (const one of others) expect(allowed).toContain(one.rule);
      const { message = '', fix = '' } = problems.find((one) => one.rule === rule) ?? {};
      for (const words of says) expect(message + fix).toContain(words);
      for (const sentence of [message, fix]) {
        expect(sentence).toMatch(/\p{Script=Han}.*[。？]$/u);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|Error|invalid|expected/i);
      }
    },
  );

  test.each([
    ['days: 4.5\n', '', '时限（工作日）（days）'],
    ['days: 4.5\n    office: 水路运输科\n', 'days: 4.5\n', '承办机构（office）'],
    ['post: 审查岗\n', '', '岗位（post）'],
  ])('a step without %j names the one thing that it lacks', (from, to, name) => {
    const text = GOOD.replace(`    ${from}`, to === '' ? '' : `    ${to}`);
    const problems = problemsOf(text);
    expect(told(problems)).toEqual([`${PERMIT}:${lineOf(text, '  - name: 审查')} field/missing`]);
    expect(problems[0]?.message).toBe(`缺少必填项“${name}”。`);
  });

  test('a step without days, office and post lacks each of them', () => {
    const text = GOOD.replace(/ {4}days: 4.5\n.*\n.*\n/, '');
    expect(problemsOf(text).map(({ message }) => message)).toEqual([
      '缺少必填项“时限（工作日）（days）”。',
      '缺少必填项“承办机构（office）”。',
      '缺少必填项“岗位（post）”。',
    ]);
  });
});

describe('what is read', () => {
  test.each([
    ['20个工作日', { unit: 'workingDay', amount: 20 }],
    ['0.5个工作日', { unit: 'workingDay', amount: 0.5 }],
    ['90日', { unit: 'day', amount: 90 }],
    ['3个月', { unit: 'month', amount: 3 }],
    ['即时', { unit: 'workingDay', amount: 0 }],
    ['无规定', { unit: 'none' }],
  ])('the limit %s', (text, limit) => {
    const result = read(GOOD.replace('statutoryLimit: 20个工作日', `statutoryLimit: ${text}`));
    expect(result.ok && result.entry.data.statutoryLimit).toEqual(limit);
  });

  test('words by their ids, in steps and adjustments too', () => {
    const result = read(GOOD);
    if (!result.ok) throw new Error('not read');
    const { powerType, level, steps, adjustments } = result.entry.data;
    expect([powerType, level]).toEqual(['permit', 'county']);
    expect(steps.map(({ stage }) => stage)).toEqual([
      'acceptance',
      'examination',
      'examination',
      'decision',
      'service',
    ]);
    expect(steps[0]?.next?.map(({ outcome }) => outcome)).toEqual([
      'proceed',
      'supplement',
      'refuse',
    ]);
    expect(adjustments?.map(({ action, was }) => [action, was])).toEqual([
      ['add', undefined],
      ['change', { promisedLimit: { unit: 'workingDay', amount: 12 } }],
    ]);
  });
});
