import { describe, expect, test } from 'vitest';
import { renderBody } from '#markdown/render.ts';
import { messagesOf, paragraphs, textsOfClass } from './read-html.ts';

describe('addressees', () => {
  test.each([
    '各乡镇人民政府，县政府直属各单位：',
    '各县（市）、区人民政府（林业局），市政府各委、办、局，中、省直各单位，各企事业单位：',
    '四合镇人民政府，各街道办事处，区政府有关部门，驻区有关单位:',
    '县司法局：',
    '各有关企业：',
    '各位居民：',
    '各乡镇人民政府（街道办事处）：',
    '青屿县第一中学校：',
  ])('%s', (line) => {
    expect(textsOfClass(paragraphs(line, '正文。'), 'addressees')).toEqual([line]);
  });

  test.each([
    '现将有关事项通知如下：',
    '为做好防台风工作，现提出以下意见：',
    '根据《条例》规定，决定如下：',
    '一、各乡镇人民政府：',
    '会议强调，要做好以下工作：',
    '各乡镇人民政府要做好工作。各单位：',
  ])('%s names nobody', (line) => {
    expect(textsOfClass(paragraphs(line, '正文。'), 'addressees')).toEqual([]);
  });

  test('only at the beginning', () => {
    expect(textsOfClass(paragraphs('前言。', '各有关单位：'), 'addressees')).toEqual([]);
  });

  test('below the document number and below a heading', () => {
    const body = paragraphs('青政办发〔2024〕3号', '# 通知', '各有关单位：', '正文。');
    expect(textsOfClass(body, 'addressees')).toEqual(['各有关单位：']);
  });

  test('are cut from a text on the next line', () => {
    const { html } = renderBody('各有关单位：\n现将**办法**印发给你们。');
    expect(html).toBe(
      '<p class="addressees">各有关单位：</p>\n<p>现将<strong>办法</strong>印发给你们。</p>',
    );
  });
});

describe('the signature', () => {
  const expected =
    '<div class="signature"><p class="signatory">青屿县人民政府</p><p class="signature-date">2024年3月5日</p></div>';

  test.each([
    ['in two paragraphs', '青屿县人民政府\n\n2024年3月5日'],
    ['in two lines', '青屿县人民政府\n2024年3月5日'],
    ['with a hard break', '青屿县人民政府  \n2024年3月5日'],
    ['on one line', '青屿县人民政府　　2024年3月5日'],
    ['pushed to the right with blanks', '　　　　青屿县人民政府\n\n　　　　　2024年3月5日'],
    [
      'pushed to the right with half-width blanks',
      '            青屿县人民政府\n\n                2024年3月5日',
    ],
    ['with blanks in the date', '青屿县人民政府\n\n2024 年 3 月 5 日'],
  ])('%s', (_how, lines) => {
    expect(renderBody(`正文。\n\n${lines}`).html).toBe(`<p>正文。</p>\n${expected}`);
  });

  test('of several agencies', () => {
    const body = paragraphs('正文。', '青屿县教育局', '青屿县财政局', '二〇二四年三月五日');
    expect(textsOfClass(body, 'signatory')).toEqual(['青屿县教育局', '青屿县财政局']);
    expect(textsOfClass(body, 'signature-date')).toEqual(['二〇二四年三月五日']);
  });

  test('may be a date alone', () => {
    expect(textsOfClass('正文。\n\n2024年3月5日', 'signature-date')).toEqual(['2024年3月5日']);
  });

  test('does not take the formula above it', () => {
    const body = paragraphs('正文。', '特此通知', '青屿县人民政府', '2024年3月5日');
    expect(textsOfClass(body, 'signatory')).toEqual(['青屿县人民政府']);
  });

  test('closes the last section', () => {
    const body = paragraphs('一、甲', '正文。', '青屿县人民政府', '2024年3月5日');
    expect(renderBody(body).html).toContain(`</section>\n${expected}`);
  });

  test.each([
    ['a note', '（此件公开发布）'],
    ['an annex', '附件1'],
    ['the list of annexes', '附件：1. 分工表'],
    ['the issued document', '青屿县渔港管理办法'],
    ['a heading', '# 任意标题'],
    ['copies', '抄送：县委各部门。'],
    ['the printing office', '青屿县人民政府办公室　2024年3月6日印发'],
    ['a file name', '青政办发〔2024〕3号.pdf'],
    ['a rule', '---'],
  ])('may be followed by %s', (_what, line) => {
    const body = paragraphs('正文。', '青屿县人民政府', '2024年3月5日', line);
    expect(textsOfClass(body, 'signature-date')).toEqual(['2024年3月5日']);
  });

  test.each([
    ['a date at the top', ['青屿县渔港管理办法', '2024年3月5日', '为了规范管理，制定本办法。']],
    [
      'a date in a chronicle',
      ['大事记。', '2024年3月5日', '召开会议，研究工作。', '2024年3月6日', '检查安全生产工作。'],
    ],
    ['a date above a table', ['见下表。', '2024年3月5日', '| 甲 |\n|---|\n| 1 |']],
    ['a date in a sentence', ['会议于2024年3月5日召开。']],
  ])('%s is none', (_what, lines) => {
    expect(textsOfClass(paragraphs(...lines), 'signature')).toEqual([]);
  });

  test('both the notice and what it issues may have one', () => {
    const body = paragraphs(
      '现印发《甲办法》。',
      '青屿县人民政府',
      '2024年3月5日',
      '甲办法',
      '正文。',
      '青屿县司法局',
      '2024年2月1日',
    );
    expect(textsOfClass(body, 'signature-date')).toEqual(['2024年3月5日', '2024年2月1日']);
  });

  test('with a date that lost its characters is set, and reported', () => {
    const body = paragraphs('正文。', '青屿县人民政府办公室', '2018523');
    expect(textsOfClass(body, 'signatory')).toEqual(['青屿县人民政府办公室']);
    expect(messagesOf(body)).toEqual(['signature/date-unreadable 5']);
  });
});

describe('notes', () => {
  test.each(['（此件公开发布）', '(此件公开发布)', '（此件主动公开）', '（此文有删减）'])(
    '%s',
    (line) => {
      expect(textsOfClass(paragraphs('正文。', line), 'note')).toEqual([line]);
    },
  );

  test('any brackets below the signature', () => {
    const body = paragraphs(
      '正文。',
      '青屿县司法局',
      '2024年3月5日',
      '（联系人：办公室，电话：0000）',
    );
    expect(textsOfClass(body, 'note')).toEqual(['（联系人：办公室，电话：0000）']);
  });

  test.each(['（县司法局牵头）', '（一）甲（乙）', '（甲）乙（丙）'])(
    '%s in the text is none',
    (line) => {
      expect(textsOfClass(paragraphs('正文。', line, '正文。'), 'note')).toEqual([]);
    },
  );
});

describe('the list of annexes', () => {
  test.each([
    ['one', '附件：任务分工表', ['附件：任务分工表']],
    ['lines', '附件：1. 分工表\n2. 进度表', ['附件：1. 分工表', '2. 进度表']],
    ['paragraphs', '附件：1．分工表\n\n2．进度表', ['附件：1．分工表', '2．进度表']],
    [
      'a head and paragraphs',
      '附件：\n\n1．分工表\n\n2．进度表',
      ['附件：', '1．分工表', '2．进度表'],
    ],
    ['blanks in the word', '附　件：分工表', ['附　件：分工表']],
  ])('%s', (_how, lines, expected) => {
    expect(textsOfClass(`正文。\n\n${lines}`, 'attachments-note')).toEqual(expected);
  });

  test('as a Markdown list', () => {
    expect(renderBody('正文。\n\n附件：\n\n1. 分工表\n2. 进度表').html).toContain(
      '<p class="attachments-note">附件：</p>\n<ol class="attachments-note">',
    );
  });

  test('keeps its lines apart', () => {
    expect(renderBody('附件：甲\n乙').html).toBe(
      '<p class="attachments-note">附件：甲<br>\n乙</p>',
    );
  });

  test('is not what the text says of annexes', () => {
    expect(textsOfClass('附件所列单位应当报送。', 'attachments-note')).toEqual([]);
  });

  test('is no heading, and its numbers are no gap', () => {
    const { toc, messages } = renderBody(paragraphs('一、甲', '文。', '附件：2．甲', '4．乙'));
    expect(toc.map(({ id }) => id)).toEqual(['h-1']);
    expect(messages).toEqual([]);
  });
});

describe('annexes', () => {
  test.each([
    ['附件', 'annex-1'],
    ['附件1', 'annex-1'],
    ['附件 2', 'annex-2'],
    ['附件3', 'annex-3'],
    ['附件二', 'annex-2'],
    ['**附件1**', 'annex-1'],
    ['## 附件1', 'annex-1'],
    ['附　件', 'annex-1'],
  ])('%s', (line, id) => {
    expect(renderBody(paragraphs('正文。', line, '表格。')).html).toMatch(
      new RegExp(`<section><h2 class="annex-heading" id="${id}">`),
    );
  });

  test('without numbers are counted', () => {
    const { toc } = renderBody(paragraphs('正文。', '附件', '甲。', '附件', '乙。'));
    expect(toc.map(({ id }) => id)).toEqual(['annex-1', 'annex-2']);
  });

  test('number on their own', () => {
    const { toc } = renderBody(
      paragraphs('一、甲', '文。', '附件1', '一、乙', '文。', '附件2', '第一条　丙。'),
    );
    expect(toc.map(({ id, depth }) => `${id} ${depth}`)).toEqual([
      'h-1 2',
      'annex-1 2',
      'annex-1-h-1 3',
      'annex-2 2',
    ]);
  });

  test.each(['附件1-3为空表。', '附件1：分工表', '见附件1'])('%s is none', (line) => {
    expect(textsOfClass(paragraphs('正文。', line), 'annex-heading')).toEqual([]);
  });
});

describe('the document number', () => {
  test.each([
    '青政发〔2024〕3号',
    '青政办发〔2022〕70号',
    '青政发[2024]3号',
    '公告2024年第3号',
    '　　青政发〔2024〕3号',
  ])('%s', (line) => {
    expect(textsOfClass(paragraphs(line, '正文。'), 'doc-number')).toEqual([line.trim()]);
  });

  test.each(['根据青政发〔2024〕3号文件，通知如下', '2024', '青政发〔2024〕3号文件'])(
    '%s is none',
    (line) => {
      expect(textsOfClass(paragraphs(line, '正文。'), 'doc-number')).toEqual([]);
    },
  );

  test('only at the top', () => {
    expect(textsOfClass(paragraphs('正文。', '青政发〔2024〕3号'), 'doc-number')).toEqual([]);
  });
});
