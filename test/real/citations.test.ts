import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citationIndex } from '#domain/citation-index.ts';
import { isoDate } from '#domain/date.ts';
import { issuedNames } from '#domain/title.ts';
import { importPage } from '#importer/import-page.ts';
import { renderBody } from '#markdown/render.ts';
import { LAWS } from '#strings/laws.ts';
import { SHARED } from './score.ts';

const folder = join(SHARED, 'seeds');

/** The seed with number `index`, imported and rendered, and what each of its citations means. */
function read(index: number): { raw: string; html: string; meanings: [string, string][] } {
  const fileName = readdirSync(folder).find((file) => file.startsWith(`00${index}_`)) ?? '';
  const raw = readFileSync(join(folder, fileName), 'utf8');
  const { body, fields } = importPage(raw, { fileName });
  const title = fields.title ?? '';
  const self = {
    id: 'self',
    titles: [title, ...issuedNames(title)],
    numbers: fields.documentNumber === undefined ? [] : [fields.documentNumber],
    isInForceOn: () => true,
  };
  const { resolve } = citationIndex([self], LAWS, { places: ['嵊泗县'] });
  const { html, citations } = renderBody(body);
  const meanings = citations.map((citation): [string, string] => {
    const meaning = resolve(citation, { on: isoDate('2022-12-27'), self: 'self' });
    return [citation.text, meaning.kind === 'law' ? meaning.law.name : meaning.kind];
  });
  return { raw, html, meanings };
}

describe.skipIf(!existsSync(folder))('citations in the seed documents', () => {
  test('S4: each that a person finds, and what it is', () => {
    const { meanings, html } = read(4);
    expect(meanings).toEqual([
      ['《嵊泗县纵深推进法治政府建设升级版的实施意见》', 'self'],
      ['《法治政府建设实施纲要（2021—2025年）》', '法治政府建设实施纲要（2021—2025年）'],
      // The seed leaves the bracket open.
      ['《浙江省法治政府建设实施纲要(2021—2025年》', 'unresolved'],
      ['《法治舟山建设规划（2021—2025年）》', 'unresolved'],
      ['舟委法发〔2021〕2号', 'unresolved'],
      [
        '《浙江省人民政府办公厅关于进一步完善行政规范性文件合法性审核机制的实施意见》',
        'unresolved',
      ],
      ['《重大行政决策程序暂行条例》', '重大行政决策程序暂行条例'],
      ['《浙江省重大行政决策程序规定》', 'unresolved'],
      // The name of the attached file, 嵊政办发〔2022〕70号.pdf.
      ['嵊政办发〔2022〕70号', 'self'],
    ]);
    expect(html.match(/<cite data-n="\d+">/g)).toHaveLength(meanings.length);
  });

  test('S0: laws and central documents', () => {
    expect(read(0).meanings).toEqual([
      ['《伊春市加快法治政府建设20152020年实施规划》', 'unresolved'],
      [
        '《中共中央关于全面推进依法治国若干重大问题的决定》',
        '中共中央关于全面推进依法治国若干重大问题的决定',
      ],
      ['《行政执法机关移送涉嫌犯罪案件的规定》', '行政执法机关移送涉嫌犯罪案件的规定'],
      ['《依法行政暨行政执法责任制考核目标和实施方案》', 'unresolved'],
      ['《政府信息公开条例》', '政府信息公开条例'],
      ['《仲裁法》', '仲裁法'],
      [
        '《国务院办公厅关于进一步做好重新组建仲裁机构工作的通知》',
        '国务院办公厅关于进一步做好重新组建仲裁机构工作的通知',
      ],
    ]);
  });

  test('S3: a notice within the name of a plan', () => {
    const name = '国务院办公厅关于推广随机抽查规范事中事后监管的通知';
    expect(read(3).meanings).toEqual(
      expect.arrayContaining([
        [`《工业和信息化部贯彻落实〈${name}〉实施方案》`, 'unresolved'],
        [`〈${name}〉`, name],
        [`《${name}》`, name],
      ]),
    );
  });

  // S3 is left out: its page around the text names the title as well.
  test.each([0, 1, 2, 4])('S%i: as many titles as there are 《', (index) => {
    const { raw, meanings } = read(index);
    const titles = meanings.filter(([text]) => text.startsWith('《'));
    expect(titles).toHaveLength(raw.split('《').length - 1);
  });
});
