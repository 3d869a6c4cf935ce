import { describe, expect, test } from 'vitest';
import { permalinksSchema } from '#schema/permalinks.ts';
import { problemsOf, rowDefects } from '../../support/manual-keys.ts';
import { keyRows, readManual, sectionOf, yamlBlocks } from '../../support/manuals.ts';

const rule = (text: string) => `redirects:\n  - ${text}\n`;
const gone = (text: string) => `gone:\n  - ${text}\n`;

test.each([
  rule('{ from: /old/, to: /guide/ }'),
  rule('{ from: /files/a/%E8%A1%A8.pdf, to: /files/a/表.pdf }'),
  gone('{ path: /old, reason: 有误。, on: 2026-03-01 }'),
  gone('{ path: /old, reason: 有误。, on: 2026-03-01, instead: /guide/ }'),
  'redirects: []\n',
])('%j is read', (yaml) => {
  expect(problemsOf(permalinksSchema, yaml)).toEqual([]);
});

test.each([
  [rule('{ from: /old/ }'), '缺少必填项“现在的网址（to）”'],
  [rule('{ from: /old/, to: "https://www.qingyu.example/guide/" }'), '不是本站的网址'],
  [rule('{ from: /old.php?id=3, to: /guide/ }'), '不是本站的网址'],
  [rule('{ from: old, to: /guide/ }'), '不是本站的网址'],
  [rule('{ from: /old/, to: /guide/, code: "302" }'), 'code'],
  [gone('{ path: /old/, on: 2026-03-01 }'), '缺少必填项“撤下原因（reason）”'],
  [gone('{ path: /old/, reason: "", on: 2026-03-01 }'), '撤下原因'],
  [gone('{ path: /old/, reason: 有误。 }'), '缺少必填项“撤下日期（on）”'],
  [gone('{ path: /old/, reason: 有误。, on: 2026-02-30 }'), '2026-02-30'],
])('%j is refused', (yaml, says) => {
  const problems = problemsOf(permalinksSchema, yaml);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(says);
  expect(String(problems[0])).toMatch(/^2 /);
});

describe('the manual', () => {
  const section = sectionOf(readManual('README.md'), '12.1');
  const { redirects, gone: withdrawn } = permalinksSchema.shape;
  const keys = { ...redirects.unwrap().element.shape, ...withdrawn.unwrap().element.shape };

  test('explains each key, and gives examples that are read', () => {
    const rows = keyRows(section);
    expect([...rows.keys()].sort()).toEqual(Object.keys(keys).sort());
    const defects = Object.entries(keys).flatMap(([key, schema]) => {
      const [name = '', meaning = '', needed = '', example = ''] = rows.get(key) ?? [];
      return rowDefects([name, meaning, needed, '', example], key, schema);
    });
    expect(defects).toEqual([]);
  });

  test('has an example that is read', () => {
    const examples = yamlBlocks(readManual('README.md')).filter(({ heading }) =>
      heading.startsWith('12.1'),
    );
    expect(examples.map(({ yaml }) => problemsOf(permalinksSchema, yaml))).toEqual([[]]);
  });
});
