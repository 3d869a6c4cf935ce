import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStrictYaml } from '#reader/strict-yaml.ts';
import { insertInYaml } from '#reader/yaml-edit.ts';
import { anyData, anyMap, anyYamlSource, type Path } from '../../support/yaml-files.ts';

const LIST = `# 清单
items:
  # 第一件
  - id: A-1
    name: 甲
    clients: [自然人]
    materials:
      - { name: 申请书, copies: 1 }

  # 第二件
  - id: A-2
    name: 乙
    materials: []
`;

describe('items put into a list', () => {
  test.each<[string, Path, unknown[], string, string]>([
    [
      'before a comment that belongs to the next',
      ['items', 1],
      [{ id: 'A-3', name: '丙' }, { id: 'A-4' }],
      'copies: 1 }\n',
      'copies: 1 }\n  - id: A-3\n    name: 丙\n  - id: A-4\n',
    ],
    ['first', ['items', 0], [{ id: 'A-0' }], '  - id: A-1\n', '  - id: A-0\n  - id: A-1\n'],
    ['last', ['items', 2], [{ id: 'A-3' }], 'materials: []\n', 'materials: []\n  - id: A-3\n'],
    ['between brackets', ['items', 0, 'clients', 0], ['法人'], '[自然人]', '[法人, 自然人]'],
    [
      'behind in brackets',
      ['items', 0, 'clients', 1],
      ['法人', '其他'],
      '[自然人]',
      '[自然人, 法人, 其他]',
    ],
    [
      'beside an item in braces',
      ['items', 0, 'materials', 1],
      [{ name: '证书', copies: 2 }],
      'copies: 1 }\n',
      'copies: 1 }\n      - { name: 证书, copies: 2 }\n',
    ],
    [
      'into an empty list',
      ['items', 1, 'materials', 0],
      [{ name: '证书' }],
      'materials: []',
      'materials:\n      - name: 证书',
    ],
  ])('%s', (_, path, values, from, to) => {
    expect(insertInYaml(LIST, path, values)).toBe(LIST.replace(from, to));
  });

  test.each<[string, Path]>([
    ['no list', ['items', 0, 'name', 0]],
    ['a list that is not there', ['others', 0]],
    ['past the end', ['items', 3]],
    ['before the beginning', ['items', -1]],
  ])('%s', (_, path) => {
    expect(() => insertInYaml(LIST, path, ['甲'])).toThrow(RangeError);
  });

  test('nothing put in changes nothing', () => {
    expect(insertInYaml(LIST, ['items', 1], [])).toBe(LIST);
  });

  test('whatever the data, no line goes', () => {
    const anyItems = fc.array(anyData, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        anyMap,
        anyItems,
        fc.array(anyData, { maxLength: 3 }),
        fc.nat(),
        (map, list, values, seed) => {
          const data = { ...map, 名单: list };
          const { source, flows } = anyYamlSource(data, seed, '\n');
          const index = seed % (list.length + 1);
          const edited = insertInYaml(source, ['名单', index], values);
          expect(parseStrictYaml(edited).data).toEqual({
            ...data,
            名单: list.toSpliced(index, 0, ...values),
          });
          if (flows.has('["名单"]')) return;
          const lines = source.split('\n');
          const left = edited.split('\n');
          const start = lines.findIndex((line, at) => line !== left[at]);
          const end = lines.length - (start < 0 ? lines.length : start);
          expect(lines.slice(lines.length - end)).toEqual(left.slice(left.length - end));
        },
      ),
      { numRuns: 400 },
    );
  });
});
