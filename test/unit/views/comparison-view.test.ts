import { describe, expect, test } from 'vitest';
import { countsSentence, sectionsOf } from '#views/comparison-view.ts';
import { compared, NONE } from './comparisons.ts';

/** Each section in short: what a run says, or kind, label and note of a row. */
const sections = (before: readonly string[], after: readonly string[]) =>
  sectionsOf(compared(before, after).rows).map((section) =>
    'row' in section
      ? [section.row.kind, (section.row.after ?? section.row.before)?.label, section.note ?? '']
          .join(' ')
          .trim()
      : section.summary,
  );

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八'];
const WORDS = ['制定目的', '适用范围', '主管部门', '明码标价', '停航退费', '安全责任', '施行日期'];
const CHAPTER = '第一章　总则';
/** Articles in order, each with one of the words. */
const articles = (words: readonly string[]) =>
  words.map((word, index) => `第${NUMERALS[index]}条　${word}由${word}条款规定。`);

describe('a run without changes', () => {
  const text = [CHAPTER, ...articles(WORDS)];

  test('is one section that names its articles', () => {
    expect(sections(text, text)).toEqual(['第一条至第七条没有变化']);
    expect(sections(text.slice(0, 3), text.slice(0, 3))).toEqual(['第一条、第二条没有变化']);
    expect(sections(text.slice(0, 1), text.slice(0, 1))).toEqual(['第一章标题没有变化']);
  });

  test('names the title and the annexes too', () => {
    const all = ['为了规范经营，作如下规定。', ...text, '附件1', '价目表'];
    expect(sections(all, all)).toEqual(['标题和前言、第一条至第七条、附件1没有变化']);
  });

  test('quotes the numbers of items', () => {
    const items = ['一、优先安排小岛。', '二、每月公布一次。', '三、接受群众监督。'];
    expect(sections(items, items)).toEqual(['“一、”至“三、”没有变化']);
  });

  test('ends at a change and says what numbers became', () => {
    const added = [...WORDS.slice(0, 3), '渔排垂钓', ...WORDS.slice(3)];
    expect(sections(text, [CHAPTER, ...articles(added)])).toEqual([
      '第一条至第三条没有变化',
      'added 第四条',
      '第四条至第七条改为第五条至第八条，文字没有变化',
    ]);
  });
});

describe('a row that has to be looked at', () => {
  const [first = '', second = '', third = ''] = articles(WORDS);

  test.each([
    [[first, second], [first, second.replace('范围', '对象')], 'changed 第二条'],
    [[first, second], [first], 'removed 第二条'],
    [
      [first, `第二条　${WORDS[3]}。${WORDS[4]}。`],
      [first, `第二条　${WORDS[3]}。`, `${WORDS[4]}。`],
      'changed 第二条 文字没有变化，段落的划分有变化',
    ],
    [
      ['第一章　总则', first, '第二章　附则', third],
      ['第一章　总则', first, '第三章　附则', third],
      'renumbered 第三章 只调整序号，文字没有变化',
    ],
    [
      [first, '第二条　违反第一条的，责令改正。'],
      ['第一条　渔排垂钓另行规定。', first.replace('一', '二'), '第三条　违反第二条的，责令改正。'],
      'renumbered 第三条 只调整序号，文字没有变化',
    ],
  ])('%j and %j: %s', (before, after, row) => {
    expect(sections(before, after)).toContain(row);
  });

  test('is one that moved', () => {
    const words = WORDS.slice(0, 4);
    expect(sections(articles(words), articles([words[3] ?? '', ...words.slice(0, 3)]))).toEqual([
      'moved 第一条 只调整位置，文字没有变化',
      '第一条至第三条改为第二条至第四条，文字没有变化',
    ]);
  });
});

test.each([
  [{}, '两个版本的文字没有变化。'],
  [{ changed: 1 }, '修改 1 处。'],
  [
    { changed: 3, added: 2, removed: 1, renumbered: 12, moved: 1 },
    '修改 3 处，增加 2 处，删去 1 处，移动位置 1 处，只调整序号 12 处。',
  ],
])('%j is %s', (counts, sentence) => {
  expect(countsSentence({ ...NONE, ...counts })).toBe(sentence);
});
