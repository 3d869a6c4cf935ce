import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Finished, run, treeOf } from '../support/commands.ts';
import { type Changes, contentFolder, edited, load } from '../support/content.ts';
import { OFFICE, sampleText, TRANSPORT_USCC } from '../support/content-files.ts';

/** A county with a government beside its office, on a day in 2026. */
const COUNTY: Changes = {
  'agencies/county-government.yaml': sampleText(OFFICE)
    .replace('name: 青屿县人民政府办公室', 'name: 青屿县人民政府')
    .replace('kind: 政府办公室', 'kind: 县政府')
    .replace(/(?:shortName|aliases|docPrefixes|uscc): .*\n/g, '')
    .concat('uscc: 11990122731000119W\n'),
};

const create = (content: string, ...words: readonly string[]): Promise<Finished> =>
  run('new', '--content', content, '--as-of', '2026-03-20', ...words);

const report = (content: string, kind: string, agency: string, year: number) =>
  create(content, '--report', kind, '--agency', agency, '--year', String(year));

/** What is wrong besides what a report that has just been begun must lack. */
const slips = (content: string) =>
  load(content)
    .problems.filter(({ rule }) => rule !== 'field/pending' && rule !== 'report/overdue')
    .map(({ rule, file, severity }) => `${severity} ${file} ${rule}`);

describe.concurrent('new --report', () => {
  test('a report with tables: nothing is wrong with it but what is 待补', async () => {
    const content = contentFolder();
    const path = 'reports/disclosure/2025/transport';
    const { code, stdout } = await report(content, '公开年报', 'transport', 2025);
    expect(code).toBe(0);
    expect(stdout).toContain(`已建立 ${path}.md 和 ${path}.yaml。\n`);
    expect(stdout).toContain('本站没有上一年的年报');
    expect(readFileSync(join(content, `${path}.md`), 'utf8')).toContain(`---
title: 青屿县交通运输局2025年政府信息公开工作年度报告
agency: transport
indexNumber: ${TRANSPORT_USCC}/2026-00001
summary: 待补
disclosure: 主动公开
issuedOn: 待补
publishedAt: 待补
---
`);
    expect(readFileSync(join(content, `${path}.yaml`), 'utf8')).toContain('\nform: 2021\n');
    expect(slips(content)).toEqual([]);
  });

  test('the next year goes on from it: cases, agencies, topic and number', async () => {
    const content = contentFolder();
    const first = 'reports/disclosure/2024/county-office';
    await create(
      content,
      ...['--report', '公开年报', '--agency', 'county-office', '--year', '2024'],
      ...['--topic', '政务公开', '--issued-on', '2025-01-20'],
    );
    const tables = join(content, `${first}.yaml`);
    const filled = readFileSync(tables, 'utf8')
      .replace('# gathers:\n#   - 机关的代号', 'gathers:\n  - transport')
      .replace('received: [0, 0, 0, 0, 0, 0, 0]', 'received: [2, 1, 0, 0, 0, 0, 3]')
      .replace('carriedOut: [0, 0, 0, 0, 0, 0, 0]', 'carriedOut: [2, 1, 0, 0, 0, 0, 3]');
    writeFileSync(tables, filled);

    const { stdout } = await report(content, '公开年报', 'county-office', 2025);
    expect(stdout).toContain('上年结转 3 件等已经照2024年的年报填好');
    const second = join(content, 'reports/disclosure/2025/county-office');
    const text = readFileSync(`${second}.md`, 'utf8');
    expect(text).toContain('\ntopic: 政务公开\n');
    expect(text).toMatch(/\nrelated:\n {2}- 119901227310014889\/2025-00001\n/);
    const yaml = readFileSync(`${second}.yaml`, 'utf8');
    expect(yaml).toContain('\n  carriedIn: [2, 1, 0, 0, 0, 0, 3] ');
    expect(yaml).toContain('\ngathers:\n  - transport\n');
    const unanswered = 'error reports/disclosure/2025/county-office.yaml report/i1';
    expect(slips(content)).toEqual([unanswered, unanswered, unanswered]);
  });

  test.each([
    ['公开年报', 2020, '青屿县2020年政府信息公开工作年度报告', 'disclosure', ['form: 2019']],
    ['公开年报', 2018, '青屿县2018年政府信息公开工作年度报告', 'disclosure', undefined],
    ['法治政府建设年报', 2025, '青屿县2025年法治政府建设年度报告', 'rule-of-law', undefined],
    ['行政执法统计年报', 2025, '青屿县2025年行政执法统计年报', 'enforcement', undefined],
    ['其他年度报告', 2025, '青屿县2025年度报告', 'other', undefined],
  ])('%s of the county on %i', async (kind, year, title, folder, tables) => {
    const content = contentFolder(COUNTY);
    const before = Object.keys(treeOf(content));
    const { code } = await report(content, kind, 'county-government', year);
    expect(code).toBe(0);
    const path = `reports/${folder}/${year}/county-government`;
    const files = Object.keys(treeOf(content)).filter((file) => !before.includes(file));
    expect(files).toEqual([`${path}.md`, ...(tables ? [`${path}.yaml`] : [])]);
    expect(readFileSync(join(content, `${path}.md`), 'utf8')).toContain(`\ntitle: ${title}\n`);
    for (const line of tables ?? [])
      expect(readFileSync(join(content, `${path}.yaml`), 'utf8')).toContain(`\n${line}\n`);
    expect(slips(content)).toEqual([]);
  });

  test('what is there already stays as it is', async () => {
    const content = contentFolder();
    await report(content, '公开年报', 'transport', 2025);
    const before = treeOf(content);
    const { code, stderr } = await report(content, '公开年报', 'transport', 2025);
    expect(stderr).toBe('文件 reports/disclosure/2025/transport.md 已经有了，没有改动。\n');
    expect(code).toBe(2);
    expect(treeOf(content)).toEqual(before);
  });

  const ANSWERS = ['--report', '公开年报', '--agency', 'transport', '--year', '2025'];
  test.each<[string, string[], string]>([
    ['no such kind', ['--report', '公开年板'], '没有“公开年板”这种年度报告，是不是 公开年报？'],
    ['an agency that is misspelt', [...ANSWERS, '--agency', 'transprt'], '是不是 transport？'],
    ['an agency by its name', [...ANSWERS, '--agency', '县交通运输局'], '是不是 transport？'],
    ['no agency', ['--report', '公开年报'], '没有“”这个机构'],
    ['a year that is none', [...ANSWERS, '--year', '去年'], '“去年”不是报告年度'],
    ['a year that is not over', [...ANSWERS, '--year', '2026'], '2026年到 2026-03-20 还没有结束'],
    ['signed before its end', [...ANSWERS, '--issued-on', '2025-12-30'], '那时这一年还没有结束'],
    ['a day that is none', [...ANSWERS, '--issued-on', '2026-02-30'], '“2026-02-30”不是有效日期'],
    ['no such topic', [...ANSWERS, '--topic', '气象'], '没有“气象”这个主题分类'],
    ['another year in the title', [...ANSWERS, '--title', '2024年年报'], '里没有“2025年”'],
    ['a hostile title', [...ANSWERS, '--title', '2025年\u001b[31m'], '没有新建文件'],
    ['a type beside it', [...ANSWERS, '--type', '公开年报'], '不能和 notices、normative、--type'],
    ['a folder beside it', ['notices', ...ANSWERS], '不能和 notices、normative、--type'],
    ['a year without it', ['notices', '--year', '2025'], '--year 要和 --report 一起用'],
  ])('%s', async (_, words, sentence) => {
    const content = contentFolder();
    const before = treeOf(content);
    const { code, stdout, stderr } = await create(content, ...words);
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(treeOf(content)).toEqual(before);
  });

  test('an agency without a code', async () => {
    const content = contentFolder(
      edited(OFFICE, /uscc: .*\n/.exec(sampleText(OFFICE))?.[0] ?? '', ''),
    );
    const { code, stderr } = await report(content, '公开年报', 'county-office', 2025);
    expect(stderr).toContain('没有统一社会信用代码');
    expect(code).toBe(2);
  });
});
