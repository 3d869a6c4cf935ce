import { describe, expect, test } from 'vitest';
import { importPage } from '#importer/import-page.ts';

const INDEX = '11990122000000001X/2024-00012';
const TITLE = '青屿县人民政府办公室关于印发青屿县渔船管理办法的通知';
const TEXT = [
  '各乡镇人民政府，县政府各部门：',
  '《青屿县渔船管理办法》已经县政府同意，现印发给你们，请认真贯彻执行。',
  '青屿县人民政府办公室',
  '2024年3月5日',
].join('\n');

/** The same document, as sites of different make print its metadata. */
const LAYOUTS: Record<string, string> = {
  'rows with pipes, colons in the label cells': `索引号: | ${INDEX} | 主题分类: | 农业、渔业 |
发文机关: | 县政府办公室 | 发文字号: | 青政办发〔2024〕12号 |
成文日期: | 2024-03-05 | 发布日期: | 2024-03-06 09:30 |
有效性: | 有效 | 登记号: |
${TITLE}`,
  'rows with pipes, no colons, three pairs': `索引号 | ${INDEX} | 主题分类 | 农业、渔业 | 有效性 | 有效 |
发文机关 | 县政府办公室 | 发文字号 | 青政办发〔2024〕12号 | ||
成文日期 | 2024年03月05日 | 发布日期 | 2024年03月06日 09:30 | ||
${TITLE}`,
  'pairs glued by colons between pipes': `索引号：${INDEX} | 主题分类：农业、渔业 | 发文机关：县政府办公室 |
文 号：青政办发〔2024〕12号 | 时效性：有效 |
标 题：
${TITLE}
|
成文日期：2024年3月5日 | 发布日期：2024年3月6日 09:30 |`,
  'two pairs on a line': `索引号： ${INDEX} 主题分类： 农业、渔业
发文机关： 县政府办公室 成文日期： 2024-03-05
发文字号： 青政办发〔2024〕12号 发布日期： 2024-03-06 09:30
统一登记号： 有效性： 有效
${TITLE}`,
  'values glued to the next label': `索 引 号：${INDEX}主题分类：农业、渔业
发 文 机 关：县政府办公室成文日期：2024-03-05
文　　号：青政办发〔2024〕12号发布日期：2024-03-06 09:30有 效 性：有效有效
${TITLE}`,
  'everything on one line': `索引号：${INDEX} 主题分类：农业、渔业 发文机关：县政府办公室 成文日期：2024年3月5日 主题词： 发文字号：青政办发〔2024〕12号 有效性：有效 发布日期：2024年3月6日 09:30
${TITLE}`,
  'no colons at all': `索 引 号 ${INDEX} 主 题 分 类 农业、渔业
发 文 机 关 县政府办公室 成 文 日 期 2024-03-05
文 号 青政办发〔2024〕12号 发布日期 2024-03-06 09:30
有效性 有效
${TITLE}`,
  'hyphen bullets': `- 索 引 号：${INDEX}
- 备注/文号：青政办发〔2024〕12号
- 主题分类：农业、渔业
- 发文机关：县政府办公室
- 成文日期：2024-03-05
- 发布日期：2024-03-06 09:30
- 有效性：有效
${TITLE}`,
  'a bullet for the label, a bullet for the value': `• 索引号：
  • ${INDEX}
  • 主题分类：
  • 农业、渔业
  • 发文机关：
  • 县政府办公室
  • 发文字号：
  • 青政办发〔2024〕12号
  • 登记号：
  • 成文日期：
  • 2024年03月05日
  • 发布日期：
  • 2024-03-06 09:30
  • 有效性：
  • 有效

${TITLE}`,
  'a bullet, a blank line and an indented value': `  • 索引号:

    ${INDEX}
  • 主题分类:

    农业、渔业
  • 发文机关:

    县政府办公室
  • 发文字号:

    青政办发〔2024〕12号
  • 成文日期:

    2024-03-05
  • 发布日期:

    2024-03-06 09:30
  • 有效性:

    有效
  • 内容概述:

${TITLE}`,
  'label lines and value lines': `索引号
${INDEX}
主题分类
农业、渔业
发文机关
县政府办公室
文号
青政办发〔2024〕12号
成文日期
2024-03-05
发布日期
2024-03-06 09:30
有效性
有效
信息名称
${TITLE}
${TITLE}`,
  'labels in brackets': `[ 索引号 ] ${INDEX} [ 发文字号 ] 青政办发〔2024〕12号
【主题分类】 农业、渔业 【有效性】 有效
[ 发文机关 ] 县政府办公室
[ 成文日期 ] 2024-03-05 [ 发布日期 ] 2024-03-06 09:30

${TITLE}`,
  'labels whose first characters are lost': `号: ${INDEX} 主题分类: 农业、渔业
发文机关: 县政府办公室 成文日期: 2024-03-05
文字号: 发布日期: 2024-03-06 09:30
号: 青政办发〔2024〕12号 性: 有效
题: ${TITLE}`,
  'a copy in traditional characters': `索引號: | ${INDEX} | 主題分類: | 农业、渔业 | ||
發文機關: | 县政府办公室 | 發文字號: | 青政办发〔2024〕12号 | ||
成文日期: | 2024-03-05 | 發布日期: | 2024-03-06 09:30 | 有效性: | 有效 |
名稱: | ${TITLE} |`,
  'readings behind the characters of the labels': `索引號(hào): | ${INDEX} | 主題(tí)分類(lèi): | 农业、渔业 |
發(fā)文機(jī)關(guān): | 县政府办公室 | 發(fā)文字號(hào): | 青政办发〔2024〕12号 |
成文日期: | 2024-03-05 | 發(fā)布日期: | 2024-03-06 09:30 |
有效性: | 有效 |
${TITLE}`,
};

describe('one document in many layouts', () => {
  test.each(Object.entries(LAYOUTS))('%s', (_, head) => {
    const { fields } = importPage(`首页 > 政务公开 > 政府文件\n${head}\n\n${TEXT}\n打印 关闭`);
    expect(fields).toMatchObject({
      title: TITLE,
      indexNumber: INDEX,
      documentNumber: '青政办发〔2024〕12号',
      issuer: '县政府办公室',
      topic: '农业、渔业',
      writtenDate: '2024-03-05',
      publishedDate: '2024-03-06',
      publishedTime: '09:30',
      validity: '有效',
      addressees: true,
    });
    expect(fields.registrationNumber).toBeUndefined();
  });
});

test('a block whose labels are lost is read by the shapes of its values', () => {
  const { fields } = importPage(
    `${TITLE}\n${INDEX}\n农业、渔业\n青政办发〔2024〕12号\n县政府办公室\n2024-03-05\n2024-03-06\n2029-03-05\n有效\n\n${TEXT}`,
  );
  expect(fields).toMatchObject({
    indexNumber: INDEX,
    topic: '农业、渔业',
    documentNumber: '青政办发〔2024〕12号',
    issuer: '县政府办公室',
    writtenDate: '2024-03-05',
    publishedDate: '2024-03-06',
    expiryDate: '2029-03-05',
    validity: '有效',
  });
});

describe('bylines', () => {
  test.each([
    ['来源：县渔业局 发布时间：2024-03-06 09:30:11 浏览次数：12 字体：[大 中 小]'],
    ['发布时间 : 2024-03-06 09:30来源 : 县渔业局'],
    ['2024-03-06 09:30作者：海风来源：县渔业局文字大小：[ ]'],
    ['青屿县人民政府门户网站www.qingyu.example2024-03-06来源： 县渔业局 阅读人次：-'],
    ['更新时间：2024-03-06 发布时间： |  来源：县渔业局'],
    ['来源:县渔业局\n2024.03.06\n字体:\n32px\n- 12px'],
    ['06.03.2024  09:30\n来源：县渔业局'],
    ['时间：2024年3月6日  来源：县渔业局  作者：  点击数：'],
  ])('%s', (byline) => {
    const { fields } = importPage(`关于春季禁渔的通告\n${byline}\n\n为保护资源，现通告如下。`);
    expect(fields).toMatchObject({
      title: '关于春季禁渔的通告',
      publishedDate: '2024-03-06',
      source: '县渔业局',
    });
  });

  test('the day in the head of the site is no day of publication', () => {
    const { fields } = importPage(
      '青屿县人民政府 2019年12月3日星期二\n关于禁渔的通告\n\n为保护资源，现通告如下。',
    );
    expect(fields.publishedDate).toBeUndefined();
  });
});

describe('values that are none', () => {
  test.each(['无', 'null', '/', '—', '', '未知', '暂无'])('文号：%s', (value) => {
    const { fields } = importPage(
      `文号：${value}\n发布机构：县渔业局\n关于禁渔的通告\n为保护资源，现通告如下。`,
    );
    expect(fields.documentNumber).toBeUndefined();
    expect(fields.issuer).toBe('县渔业局');
  });

  test('headings of a table of contents of documents are no metadata', () => {
    const { fields } = importPage(
      '序号 | 文件名称 | 文号 | 发布日期 | 有效性 |\n1 | 办法甲 | 青政发〔2020〕1号 | 2020-01-02 | 有效 |',
    );
    expect(fields).toEqual({ addressees: false, attachments: [], headings: [] });
  });
});
