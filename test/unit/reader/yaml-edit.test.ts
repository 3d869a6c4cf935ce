import { describe, expect, test } from 'vitest';
import { setInYaml } from '#reader/yaml-edit.ts';
import { yamlText } from '#reader/yaml-write.ts';
import type { Path } from '../../support/yaml-files.ts';

const POWER = `# 2026年5月核对
code: "1199012273102340924000131001000"
name: 食品经营许可

legalBasis:
  # 上位法
  - name: 中华人民共和国食品安全法
    article: 第三十五条第一款
statutoryLimit: 20个工作日
fees: [SF-31-01] # 窗口收
steps:
  - name: 受理
    days: 1
    next:
      - answer: 材料齐全
        to: 决定
  - name: 决定
    days: 2.5
remark: |
  只受理书面申请。
  周末不办。
`;

describe('one value of a power', () => {
  const changed = (from: string, to: string) => {
    expect(POWER).toContain(from);
    return POWER.replace(from, to);
  };

  test.each<[string, Path, unknown, string, string]>([
    ['text', ['name'], '小餐饮登记', 'name: 食品经营许可', 'name: 小餐饮登记'],
    ['text that needs quotes', ['name'], '许可: 食品', '食品经营许可', '"许可: 食品"'],
    [
      'text in quotes',
      ['code'],
      '11990122731023409X',
      '"1199012273102340924000131001000"',
      '"11990122731023409X"',
    ],
    ['day', ['statutoryLimit'], '2026-03-01', '20个工作日', '2026-03-01'],
    ['number', ['steps', 1, 'days'], 3, '2.5', '3'],
    ['list in brackets', ['fees'], ['SF-31-01', 'SF-31-02'], '[SF-31-01]', '[SF-31-01, SF-31-02]'],
    ['item in brackets', ['fees', 1], '甲，乙', '[SF-31-01]', '[SF-31-01, 甲，乙]'],
    [
      'list of maps for brackets',
      ['fees'],
      [{ a: 1 }],
      'fees: [SF-31-01] # 窗口收',
      'fees: # 窗口收\n  - a: 1',
    ],
    [
      'text behind a bar',
      ['remark'],
      '一。\n二。\n',
      '只受理书面申请。\n  周末不办。',
      '一。\n  二。',
    ],
    [
      'text that a bar cannot hold',
      ['remark'],
      '一。',
      '|\n  只受理书面申请。\n  周末不办。',
      '一。',
    ],
    [
      'item of a list',
      ['legalBasis', 1],
      { name: '甲', article: '第一条' },
      '第三十五条第一款\n',
      '第三十五条第一款\n  - name: 甲\n    article: 第一条\n',
    ],
    [
      'key of an item',
      ['legalBasis', 0, 'gist'],
      '要旨。',
      '第三十五条第一款\n',
      '第三十五条第一款\n    gist: 要旨。\n',
    ],
    ['first key of an item', ['steps', 0, 'name'], undefined, '- name: 受理\n    days', '- days'],
    [
      'item',
      ['steps', 0],
      undefined,
      POWER.slice(POWER.indexOf('  - name: 受'), POWER.indexOf('  - name: 决')),
      '',
    ],
    ['last item', ['fees', 0], undefined, '[SF-31-01]', '[]'],
    [
      'missing way',
      ['liability', 'persons', 0],
      '甲',
      '  周末不办。\n',
      '  周末不办。\nliability:\n  persons:\n    - 甲\n',
    ],
  ])('%s', (_, path, value, from, to) => {
    expect(setInYaml(POWER, path, value)).toBe(changed(from, to));
  });

  test('a value that is there already changes nothing', () => {
    expect(setInYaml(POWER, ['fees'], ['SF-31-01'])).toBe(POWER);
    expect(setInYaml(POWER, ['subItem'], undefined)).toBe(POWER);
  });

  const ORDER = ['id', 'code', 'name', 'subItem', 'level', 'steps', 'fees', 'remark'];

  test.each([
    [
      'behind the nearest key before it',
      'subItem',
      'name: 食品经营许可\n',
      'name: 食品经营许可\nsubItem: 甲\n',
    ],
    ['before all others', 'id', 'code: ', 'id: 甲\ncode: '],
    ['at the end, unknown to the order', 'note', '周末不办。\n', '周末不办。\nnote: 甲\n'],
  ])('a key is put in %s', (_, key, from, to) => {
    expect(setInYaml(POWER, [key], '甲', ORDER)).toBe(changed(from, to));
  });

  test('a key is put in before the first of an item and within brackets', () => {
    const order = ['a', 'b', 'c'];
    expect(setInYaml('x:\n  - b: 1\n', ['x', 0, 'a'], ['甲'], order)).toBe(
      'x:\n  - a:\n      - 甲\n    b: 1\n',
    );
    expect(setInYaml('x: {b: 1}\n', ['x', 'a'], '一:二', order)).toBe('x: {a: "一:二", b: 1}\n');
    expect(setInYaml('x: {b: 1}\n', ['x', 'c'], [2], order)).toBe('x: {b: 1, c: [2]}\n');
  });

  test('plain text is quoted where a comment follows', () => {
    expect(setInYaml('a: 3 # 条\n', ['a'], '三')).toBe('a: "三" # 条\n');
    expect(setInYaml('a: # 见下\n  - 一\nb: 2\n', ['a'], '三')).toBe('a: "三" # 见下\nb: 2\n');
  });

  test.each<[string, string, Path, unknown]>([
    ['a source with slips', 'a: b # c\n', ['a'], 1],
    ['a way through text', 'a: b\n', ['a', 'b'], 1],
    ['an index past the end', 'a: [1]\n', ['a', 2], 1],
    ['a key of a list', 'a: [1]\n', ['a', 'b'], 1],
    ['a number with lost digits', 'a: 1\n', ['a'], 119901229734092340],
    ['no number', 'a: 1\n', ['a'], Number.NaN],
    ['a value that YAML has no word for', 'a: 1\n', ['a'], new Date(0)],
    ['a key that the reader refuses', 'a: 1\n', ['__proto__'], 1],
  ])('%s is refused', (_, source, path, value) => {
    expect(() => setInYaml(source, path, value)).toThrow(RangeError);
  });
});

describe('a whole file', () => {
  test('stands in the order of the file, other keys behind', () => {
    const long = '要旨。'.repeat(100);
    const power = {
      steps: [{ name: '受理', next: [{ answer: '是', end: '办结' }] }, { name: '决定' }],
      remark: undefined,
      fees: [],
      extra: long,
      name: '许可',
      code: '007',
    };
    expect(yamlText(power, ['code', 'name', 'steps'])).toBe(`code: "007"
name: 许可
steps:
  - name: 受理
    next:
      - answer: 是
        end: 办结
  - name: 决定
fees: []
extra: ${long}
`);
  });

  test.each([
    ['2026-03-01', '2026-03-01'],
    ['8个工作日', '8个工作日'],
    ['0000-8802609', '0000-8802609'],
    ['第三十五条、第三十六条', '第三十五条、第三十六条'],
    ['https://example.cn/a#b', 'https://example.cn/a#b'],
    ['1199', '"1199"'],
    ['1.19901E+17', '"1.19901E+17"'],
    ['true', '"true"'],
    ['~', '"~"'],
    ['', '""'],
    ['- 甲', '"- 甲"'],
    ['甲: 乙', '"甲: 乙"'],
    ['甲 #乙', '"甲 #乙"'],
    ['“甲”', '“甲”'],
    ['"甲"', '"\\"甲\\""'],
    ['甲\n乙', '"甲\\n乙"'],
  ])('the text %j is written %s', (text, written) => {
    expect(yamlText({ a: text })).toBe(`a: ${written}\n`);
    expect(yamlText({ a: [text] })).toBe(`a:\n  - ${written}\n`);
  });
});
