import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importPage } from '#importer/import-page.ts';
import type { ImportedPage } from '#importer/types.ts';
import { SHARED } from './score.ts';

const folder = join(SHARED, 'seeds');

/** The seed with number `index`, imported. */
function seed(index: number): ImportedPage {
  const name = readdirSync(folder).find((file) => file.startsWith(`00${index}_`)) ?? '';
  return importPage(readFileSync(join(folder, name), 'utf8'), { fileName: name });
}

const rules = (page: ImportedPage) => page.doubts.map(({ rule }) => rule);
const suggestions = (page: ImportedPage) => page.doubts.map(({ suggestion }) => suggestion);
const paragraphs = (page: ImportedPage) => page.body.trim().split('\n\n');

/** Half-width marks between Chinese characters that the import should have restored. */
const HALF_WIDTH = /\p{Script=Han}[,;:!]|[,;:!]\p{Script=Han}/u;

describe.skipIf(!existsSync(folder))('the seed documents', () => {
  test.each([0, 1, 2, 3, 4])(
    'seed %i has full-width punctuation and no page around it',
    (index) => {
      const { body } = seed(index);
      expect(body).not.toMatch(HALF_WIDTH);
      expect(body).not.toMatch(/[\u00a0\u3000]/);
      expect(body).not.toMatch(/无标题文档|相关主题|返回列表|当前位置|浏览量|字体大小/);
    },
  );

  test('S0: spam before the title, a lost dash, a truncated signatory, an unmarked date', () => {
    const page = seed(0);
    expect(page.fields).toMatchObject({
      title: '关于印发伊春市加快法治政府建设2015—2020年实施规划的通知',
      source: '市政府办',
      publishedDate: '2015-11-05',
      writtenDate: '2015-10-30',
      addressees: true,
      headings: ['一、总体要求', '(一)指导思想', '(二)基本要求', '(三)总体目标', '二、主要任务'],
    });
    expect(rules(page)).toEqual(
      expect.arrayContaining([
        'import/injected-title',
        'text/lost-dash',
        'import/signatory-truncated',
        'signature/date-unreadable',
      ]),
    );
    expect(suggestions(page)).toEqual(
      expect.arrayContaining(['2015—2020年', '伊春市人民政府', '2015-10-30']),
    );
    expect(page.body).toContain(
      '\n\n伊春市人民政\n\n20151030\n\n# 伊春市加快法治政府建设20152020年实施规划\n\n',
    );
    const arabic = paragraphs(page)
      .map((text) => /^(\d+)\\?\./.exec(text)?.[1])
      .filter(Boolean);
    expect(arabic).toEqual(Array.from({ length: 24 }, (_, index) => String(index + 1)));
  });

  test('S1: a day-first stamp and a repeated title', () => {
    const page = seed(1);
    expect(page.fields).toMatchObject({
      title: '酒泉市2017年度法治政府建设工作报告',
      publishedDate: '2018-04-10',
      publishedTime: '12:27',
      addressees: false,
    });
    expect(page.fields.headings).toHaveLength(5);
    expect(page.body.startsWith('2017年，在省委、省政府的正确领导下')).toBe(true);
    expect(page.doubts).toEqual([]);
  });

  test('S2: brackets of numbers, a missing（四）, a damaged date, nested quotes', () => {
    const page = seed(2);
    expect(page.fields).toMatchObject({
      title: '阜新市细河区人民政府办公室关于印发2018年细河区法治政府建设工作要点的通知',
      issuer: '阜新市细河区人民政府办公室',
      publishedDate: '2018-05-25',
      source: '细河区政府',
      editor: '王宝新',
      addressees: true,
    });
    expect(page.fields.writtenDate).toBeUndefined();
    expect(rules(page)).toContain('heading/gap');
    expect(suggestions(page)).toEqual(
      expect.arrayContaining([
        '2017—2020年',
        '阜委发〔2017〕7号',
        '阜政办发〔2018〕42号',
        '2018-05-23',
      ]),
    );
    expect(page.body).toContain('关于印发〈阜新市法治政府建设实施方案');
    expect(page.body).toContain('\n\n1.推广试点经验。');
    expect(page.body).toContain('\n\n22.加大法治政府建设督察考核力度。');
    expect(page.body.trim().endsWith('（此件公开发布）')).toBe(true);
  });

  test('S3: masked years, broken lines, a wrapped second title', () => {
    const page = seed(3);
    expect(page.fields).toMatchObject({
      title: '贯彻落实《法治政府建设实施纲要(2015-2020年)》实施方案[001]',
      addressees: false,
    });
    expect(rules(page)).toContain('text/masked-year');
    expect(page.body).toContain('关于推广随机抽查规范事中事后监管的通知');
    expect(page.body).toContain('探索以支撑单位为基础');
    expect(page.body.startsWith('为深入贯彻落实')).toBe(true);
  });

  test('S4: two blocks, four dates, an issued document, an attachment', () => {
    const page = seed(4);
    expect(page.fields).toMatchObject({
      title: '嵊泗县人民政府办公室关于印发嵊泗县纵深推进法治政府建设升级版的实施意见的通知',
      indexNumber: '11330922090963010M/2022-29756',
      documentNumber: '嵊政办发〔2022〕70号',
      issuer: '县政府办公室',
      topic: '政务公开',
      category: '政府文件',
      writtenDate: '2022-12-27',
      createdDate: '2022-12-30',
      publishedDate: '2022-12-30',
      publishedTime: '15:29',
      validity: '有效',
      source: '县政府办公室',
      disclosure: '主动公开',
      addressees: true,
      attachments: ['嵊政办发〔2022〕70号.pdf'],
      headings: [
        '一、指导思想',
        '二、工作目标',
        '三、主要任务',
        '(一)全面加强党的领导,优化政府职能体系',
        '1.加强党对法治政府建设的领导',
      ],
    });
    expect(page.fields.registrationNumber).toBeUndefined();
    expect(rules(page)).toEqual(['text/unbalanced-brackets']);
    expect(page.body).toContain('# 嵊泗县纵深推进法治政府建设升级版的实施意见');
  });
});
