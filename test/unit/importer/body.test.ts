import { describe, expect, test } from 'vitest';
import { importPage } from '#importer/import-page.ts';

const bodyOf = (page: string) => importPage(page).body.trim();

/** What stands above every document of these tests. */
const HEAD =
  '当前位置：首页 > 政府文件\n关于印发青屿县渔船管理办法的通知\n来源：县政府办公室 发布时间：2024-03-06\n';

describe('the page around the document', () => {
  test('is left out: breadcrumb, byline, repeated title, number, buttons, footer', () => {
    const page = `${HEAD}青屿县人民政府办公室
关于印发青屿县渔船管理办法的通知
青政办发〔2024〕12号
各乡镇人民政府:
现印发给你们。
青屿县人民政府办公室
2024年3月5日
(此件公开发布)
打印
分享
返回列表
主办：青屿县人民政府
无标题文档`;
    expect(bodyOf(page)).toBe(
      [
        '各乡镇人民政府：',
        '现印发给你们。',
        '青屿县人民政府办公室',
        '2024年3月5日',
        '（此件公开发布）',
      ].join('\n\n'),
    );
    const kinds = importPage(page).repairs.map(({ what }) => what);
    expect(kinds).toEqual(
      expect.arrayContaining(['chrome', 'title-repeated', 'number-moved', 'punctuation']),
    );
  });

  test('nothing is dropped in the middle of a document, though a button may be called so', () => {
    const body = bodyOf(`${HEAD}现印发给你们。\n内容\n打印\n请认真执行。`);
    expect(body).toBe('现印发给你们。\n\n内容\n\n打印\n\n请认真执行。');
  });
});

describe('paragraphs', () => {
  test('a sentence that a line broke is joined; what begins a block is not', () => {
    const long =
      '按照省里的要求，各乡镇要在汛期之前完成渔船的登记、检查和编号，并把名单报县渔业局备';
    const body = bodyOf(
      `${HEAD}${long}\n\n案，由县渔业局汇总。\n一、总体要求\n（一）加强领导，落实责任\n各乡镇要成立专班。`,
    );
    expect(body.split('\n\n')).toEqual([
      `${long}案，由县渔业局汇总。`,
      '一、总体要求',
      '（一）加强领导，落实责任',
      '各乡镇要成立专班。',
    ]);
  });

  test('a number does not become a list, and marks of Markdown stay text', () => {
    const body = bodyOf(
      `${HEAD}现印发给你们。\n1. 推广试点经验。\n3.改进考试制度。\n# 号与*号、_线_、<b>、[甲]\n- 甲`,
    );
    expect(body).toContain('1\\. 推广试点经验。');
    expect(body).toContain('3.改进考试制度。');
    expect(body).toContain('\\# 号与\\*号、\\_线\\_');
    expect(body).not.toContain('<b>');
    expect(body).toContain('\\[甲]');
  });

  test('no-break spaces that indented paragraphs are gone', () => {
    expect(bodyOf(`${HEAD}\u00a0\u00a0\u00a0\u00a0现印发给你们。\n\u3000\u3000请认真执行。`)).toBe(
      '现印发给你们。\n\n请认真执行。',
    );
  });
});

describe('a notice and the document that it issues', () => {
  test('the issued document has its title as a heading', () => {
    const body = bodyOf(`${HEAD}各乡镇人民政府：
《青屿县渔船管理办法》已经县政府同意，现印发给你们。
青屿县人民政府办公室
2024年3月5日
（此件公开发布）
青屿县
渔船管理办法
第一章 总则
第一条 为了加强渔船管理，制定本办法。`);
    expect(body).toContain('（此件公开发布）\n\n# 青屿县渔船管理办法\n\n第一章 总则');
  });

  test('a list of attachments stays where it is', () => {
    const body = bodyOf(
      `${HEAD}现印发给你们。\n附件：1.登记表\n2.任务分工表\n县渔业局\n2024年3月5日`,
    );
    expect(body).toContain('附件：1.登记表\n\n2.任务分工表\n\n县渔业局');
  });
});

describe('tables', () => {
  const TABLE = '| 项目 | 本年 | 上年 |\n| - | - | - |\n| 规章 | 0 | 1 |\n| 规范性文件 | 2 | 3 |';
  test.each([
    ['rows with pipes', '项目 | 本年 | 上年 |\n规章 | 0 | 1 |\n规范性文件 | 2 | 3 |'],
    ['rows in pipes', '| 项目 | 本年 | 上年 |\n| 规章 | 0 | 1 |\n| 规范性文件 | 2 | 3 |'],
    [
      'a lone pipe before every row',
      '|\n项目 |\n本年 |\n上年 |\n|\n规章 |\n0 |\n1 |\n|\n规范性文件 |\n2 |\n3 |',
    ],
    ['a cell on every line', '项目\n\n本年\n\n上年\n\n规章\n\n0\n\n1\n\n规范性文件\n\n2\n\n3'],
  ])('%s', (_, cells) => {
    expect(
      bodyOf(`${HEAD}一、总体情况\n全年情况如下表。\n${cells}\n二、下一步安排\n继续努力。`),
    ).toContain(`如下表。\n\n${TABLE}\n\n二、`);
  });

  test('cells on lines, the width known from a padded one', () => {
    const cells =
      '第二十条第（一）项 | |||\n信息内容 |\n本年制发件数 |\n本年废止件数 |\n现行有效件数 |\n规章 |\n0 |\n|\n2 |\n第二十条第（五）项 | |||';
    const body = bodyOf(`${HEAD}一、总体情况\n全年情况如下表。\n${cells}`);
    expect(body).toContain(
      '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 0 | | 2 |',
    );
  });

  test('figures stay under their headings where cells that span rows are lost', () => {
    const rows = '项目 | 类别 | 甲 | 乙 |\n一、新收 | 公民 | 1 | 2 |\n企业 | 3 | 4 |';
    expect(bodyOf(`${HEAD}全年情况如下表。\n${rows}`)).toContain('| 企业 | | 3 | 4 |');
  });

  test('the form of yearly reports gets the headings that it prescribes', () => {
    const rows = `（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 |
自然人 | 法人或其他组织 | 总计 |
商业 企业 | 科研 机构 | 社会公益组织 | 法律服务机构 | 其他 |
一、本年新收政府信息公开申请数量 | 4 | 1 | 0 | 0 | 0 | 0 | 5 |
三、本年度办理结果 | （一）予以公开 | 4 | 1 | 0 | 0 | 0 | 0 | 5 |`;
    const body = bodyOf(`${HEAD}全年情况如下表。\n${rows}`);
    expect(body).toContain(
      '| | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |',
    );
    expect(body).toContain('| 一、本年新收政府信息公开申请数量 | | 4 | 1 | 0 | 0 | 0 | 0 | 5 |');
  });

  test('a table whose empty cells left no trace is reported, not guessed', () => {
    const cells =
      '第二十条第（一）项\n信息内容\n本年制发件数\n规章\n规范性文件\n第二十条第（五）项\n信息内容\n行政许可\n第二十条第（六）项';
    const { body, doubts } = importPage(`${HEAD}全年情况如下表。\n${cells}`);
    expect(body).toContain('本年制发件数\n\n规章');
    expect(doubts.map(({ rule }) => rule)).toContain('import/table-lost');
  });
});

describe('a table of contents', () => {
  test('is left out when every entry comes again', () => {
    const body = bodyOf(
      `${HEAD}目 录\n1 总则\n1.1 编制目的\n1 总则\n1.1 编制目的\n为了防汛，制定本预案。`,
    );
    expect(body).toBe('1 总则\n\n1.1 编制目的\n\n为了防汛，制定本预案。');
  });

  test('stays when its headings do not come again', () => {
    expect(bodyOf(`${HEAD}现印发给你们。\n目录\n一、甲类事项\n二、乙类事项`)).toContain(
      '一、甲类事项',
    );
  });
});
