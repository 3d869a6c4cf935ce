import { describe, expect, test } from 'vitest';
import { parseStrictYaml } from '#reader/strict-yaml.ts';

const rules = (text: string) => parseStrictYaml(text).findings.map(({ finding }) => finding.rule);

describe('values stay as they are written', () => {
  test.each([
    ['2026-02-30', '2026-02-30'],
    ['2026-03-01 09:30', '2026-03-01 09:30'],
    ['2026-03-01T09:30:00Z', '2026-03-01T09:30:00Z'],
    ['yes', 'yes'],
    ['on', 'on'],
    ['12:30:45', '12:30:45'],
    ['0x1F', 31],
    ['1_000', '1_000'],
    ['9007199254740991', 9007199254740991],
    ['1.5', 1.5],
    ['true', true],
    ['~', null],
    ['""', ''],
    ["'它是''引用'''", "它是'引用'"],
  ])('%s', (source, value) => {
    expect(parseStrictYaml(`a: ${source}\n`)).toMatchObject({ data: { a: value }, findings: [] });
  });

  test('a number as it is written, for messages', () => {
    expect(parseStrictYaml('a: 010\n').sourceOf(['a'])).toBe('010');
    expect(parseStrictYaml('a: [1, 0x10]\n').sourceOf(['a', 1])).toBe('0x10');
    expect(parseStrictYaml('a: [1]\n').sourceOf(['a'])).toBeUndefined();
  });
});

describe('the line of a value', () => {
  const yaml = parseStrictYaml('# 说明\na: 1\nb:\n  c: 2\n  d:\n    - x\n    - e: 3\n', 5);

  test.each([
    [[], 6],
    [['a'], 6],
    [['b'], 7],
    [['b', 'c'], 8],
    [['b', 'd', 0], 10],
    [['b', 'd', 1, 'e'], 11],
    [['b', 'd', 7], 9],
    [['b', 'missing'], 7],
    [['missing'], 6],
  ])('%j: %i', (path, line) => {
    expect(yaml.lineOf(path)).toBe(line);
  });
});

describe('nesting', () => {
  const nested = (depth: number) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;

  test('twenty levels with the outermost are read', () => {
    expect(rules(nested(19))).toEqual([]);
    expect(rules(nested(20))).toEqual(['yaml/too-deep']);
  });

  test('brackets that close again do not add up', () => {
    expect(rules(`a: "${'（[{}]）'.repeat(50)}"\n`)).toEqual([]);
  });
});

describe('comments', () => {
  test('stand on lines of their own', () => {
    expect(rules('# 一\na: b\n# 二\nc: d\n  # 三\n')).toEqual([]);
  });

  test('stand behind what is no plain text', () => {
    expect(rules('a: 3 # 条\nb: "三" # 条\nc: # 见下\n  - d\n')).toEqual([]);
  });

  test('do not cut a value short', () => {
    expect(rules('a: 三 # 条\n')).toEqual(['yaml/comment']);
    expect(rules('a:\n  - 三 #条\n')).toEqual(['yaml/comment']);
    expect(rules('a: C#\n')).toEqual([]);
  });
});

describe('what went wrong is told once', () => {
  test('a line, once', () => {
    expect(rules('a: - b\n')).toEqual(['yaml/syntax']);
  });

  test('twenty lines at most', () => {
    expect(rules('a: b: c\n'.repeat(1000))).toHaveLength(20);
  });
});
