import { describe, expect, test } from 'vitest';
import { importPage } from '#importer/import-page.ts';

const fieldsOf = (text: string) => importPage(text).fields;

describe('the title', () => {
  test.each([
    [
      'wrapped behind the agency',
      '青屿县渔业局\n关于印发渔港管理\n办法的通知\n\n各乡镇：\n现印发给你们。',
      '青屿县渔业局关于印发渔港管理办法的通知',
    ],
    [
      'wrapped inside a quoted title',
      '关于印发《青屿县\n渔港管理办法》的通知\n各乡镇：\n现印发给你们。',
      '关于印发《青屿县渔港管理办法》的通知',
    ],
    [
      'with 通知 on a line of its own',
      '青屿县渔业局\n关于印发渔港管理办法的\n通 知\n各乡镇：\n现印发给你们。',
      '青屿县渔业局关于印发渔港管理办法的通 知',
    ],
    [
      'of a report below its agency',
      '青屿县统计局\n2023年政府信息公开工作年度报告\n一、总体情况\n全年公开信息12条。',
      '青屿县统计局2023年政府信息公开工作年度报告',
    ],
    [
      'without the name of the site behind it',
      '青屿县防汛预案-青屿县人民政府\n\n青屿县防汛预案\n\n1 总则\n为了防汛，制定本预案。',
      '青屿县防汛预案',
    ],
    [
      'glued to the text by nothing',
      '索引号：990122/2024-00001\n名称：青屿县防汛预案\n1 总则\n为了防汛，制定本预案。',
      '青屿县防汛预案',
    ],
  ])('%s', (_, page, title) => {
    expect(fieldsOf(page).title).toBe(title);
  });

  test('is absent from a page that has none', () => {
    expect(fieldsOf('一、总体情况\n全年公开信息12条。').title).toBeUndefined();
  });
});

describe('dates', () => {
  test('成文日期 comes before 生成日期, and both before the signature', () => {
    const page =
      '生成日期：2024-03-08 成文日期：2024-03-05\n关于禁渔的通告\n为保护资源，现通告如下。\n县渔业局\n2024年3月1日';
    expect(fieldsOf(page)).toMatchObject({ writtenDate: '2024-03-05', createdDate: '2024-03-08' });
  });

  test('发文日期 is the day written, or the day published where another day is the day written', () => {
    expect(fieldsOf('发文日期：2024-03-05\n关于禁渔的通告\n为保护资源。').writtenDate).toBe(
      '2024-03-05',
    );
    const both = fieldsOf(
      '生成日期：2024-03-01 发文日期：2024-03-05\n关于禁渔的通告\n为保护资源。',
    );
    expect(both).toMatchObject({ writtenDate: '2024-03-01', publishedDate: '2024-03-05' });
  });

  test.each([
    ['2024年3月5日', '2024-03-05'],
    ['二〇二四年三月五日', '2024-03-05'],
    ['二OO六年二月二十日', '2006-02-20'],
    ['20241105', '2024-11-05'],
    ['2024年11月 5 日', '2024-11-05'],
  ])('a signature dated %s', (printed, date) => {
    expect(
      fieldsOf(`关于禁渔的通告\n为保护资源，现通告如下。\n\n县渔业局\n\n${printed}`),
    ).toMatchObject({
      writtenDate: date,
      issuer: '县渔业局',
    });
  });

  test.each(['2024523', '2022117', '20235'])('the damaged date %s is no date', (printed) => {
    const page = `关于禁渔的通告\n为保护资源，现通告如下。\n县渔业局\n${printed}`;
    expect(fieldsOf(page).writtenDate).toBeUndefined();
  });
});

describe('numbers', () => {
  test.each([['青政办发〔2024〕12号'], ['(青政办函[2024]12号)'], ['〔2024〕第4号'], ['第12号']])(
    '%s on its own line',
    (number) => {
      const page = `关于禁渔的通告\n${number}\n为保护资源，现通告如下。`;
      expect(fieldsOf(page).documentNumber).toBe(number.replace(/^\(|\)$/g, ''));
    },
  );

  test('a number that lost its bracket is none', () => {
    expect(
      fieldsOf('青政办发〔202412\n关于禁渔的通告\n为保护资源。').documentNumber,
    ).toBeUndefined();
  });

  test('the number behind a title', () => {
    expect(fieldsOf('关于禁渔的通告（青政发〔2024〕3号）\n为保护资源。').documentNumber).toBe(
      '青政发〔2024〕3号',
    );
  });
});

describe('the issuer', () => {
  test('发文机关 comes before 发布机构 and the signature', () => {
    const page =
      '发布机构：县大数据局 发文机关：县政府办公室\n关于禁渔的通告\n为保护资源。\n县渔业局\n2024年3月1日';
    expect(fieldsOf(page).issuer).toBe('县政府办公室');
  });

  test('an agency in a masthead is none', () => {
    expect(
      fieldsOf('青屿县人民政府\n关于禁渔的通告\n为保护资源，现通告如下。').issuer,
    ).toBeUndefined();
  });
});

describe('classification', () => {
  test('信息分类 is the category, or the topic beside 组配分类', () => {
    expect(
      fieldsOf('信息分类：通知\n发布机构：县渔业局\n关于禁渔的通告\n为保护资源。').category,
    ).toBe('通知');
    expect(fieldsOf('组配分类：渔业 信息分类：通知\n关于禁渔的通告\n为保护资源。')).toMatchObject({
      category: '渔业',
      topic: '通知',
    });
  });
});

describe('attachments', () => {
  test.each([
    ['附件：登记表.doc', ['登记表.doc']],
    ['附件:1.登记表\n2.任务分工表', ['登记表', '任务分工表']],
    ['附：渔船名单', ['渔船名单']],
    ['附件1：登记表\n附件2：任务分工表', ['登记表', '任务分工表']],
  ])('%s', (list, names) => {
    expect(
      fieldsOf(`关于禁渔的通告\n为保护资源，现通告如下。\n${list}\n县渔业局\n2024年3月1日`)
        .attachments,
    ).toEqual(names);
  });

  test('a file below the text is the attachment named above it', () => {
    const page =
      '关于禁渔的通告\n为保护资源。\n附件：渔船登记表\n县渔业局\n2024年3月1日\n附件下载\n渔船登记表.xlsx';
    expect(fieldsOf(page).attachments).toEqual(['渔船登记表']);
  });
});

describe('headings', () => {
  test('run-in headings end with their first sentence; clauses and items are none', () => {
    const page =
      '青屿县防汛方案\n一、总体要求\n（一）指导思想。坚持预防为主，做好准备。\n（二）根据省里的要求，各单位应当做好下列准备。\n1.身份证复印件；\n第一条 为了防汛，制定本方案。\n二、保障措施';
    expect(fieldsOf(page).headings).toEqual(['一、总体要求', '（一）指导思想', '二、保障措施']);
  });

  test('a table of contents is skipped, with and without 目录 above it', () => {
    const contents = '1 总则\n1.1 编制目的\n2 组织体系';
    const text = '1 总则\n1.1 编制目的\n为了防汛，制定本预案。\n2 组织体系\n成立指挥部，负责指挥。';
    const headings = ['1 总则', '1.1 编制目的', '2 组织体系'];
    expect(fieldsOf(`青屿县防汛预案\n目 录\n${contents}\n${text}`).headings).toEqual(headings);
    expect(fieldsOf(`青屿县防汛预案\n${contents}\n${text}`).headings).toEqual(headings);
    expect(fieldsOf(`青屿县防汛预案\n1 总则……………1\n1.1 编制目的…………2\n${text}`).headings).toEqual(
      headings,
    );
  });

  test('rows of the form of yearly reports are none', () => {
    const page =
      '县统计局2023年政府信息公开工作年度报告\n一、总体情况\n全年公开12条。\n三、收到和处理申请情况\n一、本年新收政府信息公开申请数量\n0\n（一）予以公开\n0';
    expect(fieldsOf(page).headings).toEqual(['一、总体情况', '三、收到和处理申请情况']);
  });
});

describe('addressees', () => {
  test.each([
    ['各乡镇人民政府，县政府各部门：', true],
    ['市直有关单位、各渔业公司：', true],
    ['全县广大居民：', true],
    ['现将有关事项通知如下：', false],
    ['联系电话：', false],
  ])('%s', (line, addressed) => {
    expect(fieldsOf(`关于禁渔的通知\n${line}\n为保护资源，请遵守。`).addressees).toBe(addressed);
  });
});
