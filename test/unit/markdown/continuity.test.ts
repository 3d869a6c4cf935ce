import { describe, expect, test } from 'vitest';
import { renderBody } from '#markdown/render.ts';
import { messagesOf, paragraphs } from './read-html.ts';

function problemsIn(...lines: readonly string[]): string[] {
  return renderBody(paragraphs(...lines))
    .messages.filter(({ rule }) => rule.startsWith('heading/'))
    .map(({ rule, message, line }) => `${line} ${rule} ${message}`);
}

describe('a missing number is reported after the one before it', () => {
  test.each([
    [
      ['一、甲', '文。', '二、乙', '文。', '四、丁', '文。'],
      5,
      '“二、乙”之后缺少“三、”，接着就是“四、丁”。',
    ],
    [
      ['（一）甲', '文。', '（三）丙', '文。'],
      1,
      '“（一）甲”之后缺少“（二）”，接着就是“（三）丙”。',
    ],
    [['(一)甲', '文。', '(三)丙', '文。'], 1, '“(一)甲”之后缺少“（二）”，接着就是“(三)丙”。'],
    [
      ['第一条　甲。', '第二条　乙。', '第四条　丁。'],
      3,
      '“第二条 乙。”之后缺少“第三条”，接着就是“第四条 丁。”。',
    ],
    [
      ['第一章　甲', '第一条　文。', '第三章　丙', '第二条　文。'],
      1,
      '“第一章 甲”之后缺少“第二章”，接着就是“第三章 丙”。',
    ],
    [
      ['第一条　甲。', '第一条之二　乙。'],
      1,
      '“第一条 甲。”之后缺少“第一条之一”，接着就是“第一条之二 乙。”。',
    ],
    [['1.1 甲', '文。', '1.3 丙', '文。'], 1, '“1.1 甲”之后缺少“1.2”，接着就是“1.3 丙”。'],
    [
      ['一、甲', '（一）乙。正文。', '（三）丙。正文。'],
      3,
      '“（一）乙。正文。”之后缺少“（二）”，接着就是“（三）丙。正文。”。',
    ],
    [
      ['第一条　甲：', '（一）乙；', '（三）丙。'],
      3,
      '“（一）乙；”之后缺少“（二）”，接着就是“（三）丙。”。',
    ],
    [['一、甲', '文。', '七、乙', '文。'], 1, '“一、甲”之后缺少“二、”至“六、”，接着就是“七、乙”。'],
    [['一、甲', '文。', '四、乙', '文。'], 1, '“一、甲”之后缺少“二、”“三、”，接着就是“四、乙”。'],
    [
      ['1.甲。正文。', '2.乙。正文。', '4.丁。正文。'],
      3,
      '“2.乙。正文。”之后缺少“3.”，接着就是“4.丁。正文。”。',
    ],
  ])('%j', (lines, line, message) => {
    expect(problemsIn(...lines)).toEqual([`${line} heading/gap ${message}`]);
  });

  test('the first number may be missing too', () => {
    expect(problemsIn('二、乙', '文。', '三、丙', '文。')).toEqual([
      '1 heading/gap “二、乙”之前缺少“一、”。',
    ]);
  });

  test('a document that begins with article 3 lacks two', () => {
    expect(problemsIn('第三条　甲。', '第四条　乙。')).toEqual([
      '1 heading/gap “第三条 甲。”之前缺少“第一条”“第二条”。',
    ]);
  });

  test('the source and the fix are named', () => {
    expect(renderBody(paragraphs('一、甲', '文。', '三、丙', '文。')).messages).toEqual([
      {
        rule: 'heading/gap',
        severity: 'warning',
        line: 1,
        message: '“一、甲”之后缺少“二、”，接着就是“三、丙”。',
        fix: '请核对原件：补上缺少的一项，或者改正序号。',
        source: 'GB/T 9704—2012 第7.3.3条',
      },
    ]);
  });
});

describe('a number used twice is reported', () => {
  test.each([
    [['一、甲', '文。', '二、乙', '文。', '二、丙', '文。'], 9],
    [['一、甲', '文。', '一、乙', '文。'], 5],
    [['第一条　甲。', '第二条　乙。', '第二条　丙。'], 5],
    [['第一章　甲', '第一条　文。', '第一章　乙', '第二条　文。'], 5],
    [['一、甲', '（一）乙', '文。', '（一）丙', '文。'], 7],
    [['1.1 甲', '文。', '1.1 乙', '文。'], 5],
  ])('%j', (lines, line) => {
    expect(messagesOf(paragraphs(...lines))).toEqual([`heading/repeated ${line}`]);
  });
});

describe('what is in order is not reported', () => {
  test.each([
    [
      'run-on Arabic numbers',
      [
        '一、甲',
        '（一）乙',
        '1.丙。文。',
        '2.丁。文。',
        '（二）戊',
        '3.己。文。',
        '二、庚',
        '（一）辛',
        '4.壬。文。',
      ],
    ],
    [
      'Arabic numbers that begin anew',
      ['（一）乙', '1.丙。文。', '2.丁。文。', '（二）戊', '1.己。文。', '2.庚。文。'],
    ],
    [
      'two lists in one section',
      ['一、甲', '企业：', '1.丙；', '2.丁。', '个人：', '1.己；', '2.庚。'],
    ],
    ['articles through chapters', ['第一章　甲', '第一条　文。', '第二章　乙', '第二条　文。']],
    [
      'chapters through volumes',
      ['第一编　甲', '第一章　文', '第一条　文。', '第二编　乙', '第二章　文', '第二条　文。'],
    ],
    [
      'chapters in each volume',
      ['第一编　甲', '第一章　文', '第一条　文。', '第二编　乙', '第一章　文', '第二条　文。'],
    ],
    [
      'sections in each chapter',
      ['第一章　甲', '第一节　乙', '第一条　文。', '第二章　丙', '第一节　丁', '第二条　文。'],
    ],
    [
      'items in each article',
      ['第一条　甲：', '（一）乙；', '（二）丙。', '第二条　丁：', '（一）戊；', '（二）己。'],
    ],
    [
      'items in two paragraphs of one article',
      ['第一条　甲：', '（一）乙；', '（二）丙。', '有下列情形的：', '（一）戊；', '（二）己。'],
    ],
    [
      'an article put in later',
      ['第一条　甲。', '第一条之一　乙。', '第一条之二　丙。', '第二条　丁。'],
    ],
    [
      'a reference at the head of a paragraph',
      ['第一条　甲。', '第九条规定的期限从其规定。', '第二条　乙。'],
    ],
    [
      'articles of a second document',
      ['第一条　甲。', '第二条　乙。', '附件', '第一条　丙。', '第二条　丁。'],
    ],
    ['a Markdown list between paragraphs', ['1. 甲\n2. 乙', '3.丙。文。']],
    [
      'decimals under each number',
      ['1 甲', '1.1 乙', '文。', '1.2 丙', '文。', '2 丁', '2.1 戊', '文。'],
    ],
    [
      'contracts with their own articles',
      ['一、甲', '第一条　文。', '第二条　文。', '二、乙', '第一条　文。', '第二条　文。'],
    ],
    ['no numbers at all', ['甲。', '乙。']],
  ])('%s', (_what, lines) => {
    expect(problemsIn(...lines)).toEqual([]);
  });

  test('a number that is far too high is not taken for one', () => {
    expect(problemsIn('1.甲。文。', '100.元以下的罚款。文。')).toEqual([]);
  });
});

test('a text that breaks a rule all the time does not bury the editor', () => {
  const { messages } = renderBody('一、甲\n\n文。\n\n'.repeat(500));
  expect(messages).toHaveLength(50);
});
