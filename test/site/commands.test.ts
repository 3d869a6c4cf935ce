import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { releasesFolder } from '#site/release/place.ts';
import { type Finished, forgetState, run, start, treeOf } from '../support/commands.ts';
import { type Changes, contentFolder, edited, field, load } from '../support/content.ts';
import { NOTICE, OFFICE, OFFICE_USCC, SITE } from '../support/content-files.ts';
import { temporaryPath } from '../support/temporary.ts';

const AS_OF = ['--as-of', '2026-03-20'];
const BROKEN = field('issuedOn', '2026-02-30');

/** What holds of every command, whatever it was asked: plain sentences, in Chinese, without a stack. */
function expectManners({ stdout, stderr }: Finished): void {
  for (const text of [stdout, stderr]) {
    expect(text).not.toMatch(/^\s+at .+:\d+:\d+/m);
    expect(text).not.toMatch(/node:internal|\.ts:\d+:\d+|UnhandledPromise|Error:/);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  }
}

async function polite(...words: readonly string[]): Promise<Finished> {
  const finished = await run(...words);
  expectManners(finished);
  return finished;
}

const check = (changes: Changes, ...options: readonly string[]) =>
  polite('check', '--content', contentFolder(changes), ...AS_OF, ...options);

describe.concurrent('check', () => {
  test('content without a problem passes', async () => {
    const { code, stdout, stderr } = await check({});
    expect(code).toBe(0);
    expect(stdout).toBe('检查通过：9 个文件，没有发现问题。\n');
    expect(stderr).toMatch(/^读取内容：9 个文件，[\d.]+ 秒\n$/);
  });

  test('an error stops it, and is told with its place, its fix and its rule', async () => {
    const { code, stdout } = await check(BROKEN);
    expect(code).toBe(1);
    expect(stdout).toBe(`${NOTICE}:10
  “2026-02-30”不是有效日期。
  请写成“年-月-日”的形式，例如 2026-03-01，月和日都是两位数，并且这一天要真实存在。
  规则：date/not-a-day

共 1 处错误。改好后请再运行 npm run check。
`);
  });

  test('a warning does not stop it, unless warnings are counted', async () => {
    const changes = field('issuedOn', '待补');
    const [free, counted] = await Promise.all([
      check(changes),
      check(changes, '--max-warnings', '0'),
    ]);
    expect(free.code).toBe(0);
    expect(free.stdout).toContain(`${NOTICE}:10（提醒）\n`);
    expect(free.stdout).toContain('检查通过，有 1 处提醒。');
    expect(counted.code).toBe(1);
  });

  test('a folder that is not there', async () => {
    const { code, stdout } = await polite('check', '--content', '/nowhere/内容');
    expect(code).toBe(1);
    expect(stdout).toContain('找不到内容文件夹“/nowhere/内容”。');
  });

  test('for programs: one object on standard output and nothing else', async () => {
    const { code, stdout } = await check(
      { ...BROKEN, 'agencies/说明.txt': '说明' },
      '--format',
      'json',
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      problems: [
        {
          rule: 'attachment/unlisted',
          severity: 'warning',
          file: 'agencies/说明.txt',
          line: 1,
          message: expect.stringContaining('“agencies/说明.txt”'),
          fix: expect.any(String),
          source: null,
        },
        {
          rule: 'date/not-a-day',
          severity: 'error',
          file: NOTICE,
          line: 10,
          message: '“2026-02-30”不是有效日期。',
          fix: expect.any(String),
          source: null,
        },
      ],
    });
    const [first] = JSON.parse(stdout).problems;
    expect(Object.keys(first)).toEqual([
      'rule',
      'severity',
      'file',
      'line',
      'message',
      'fix',
      'source',
    ]);
  });

  test('for programs: no problem is an empty list', async () => {
    const { code, stdout } = await check({}, '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ problems: [] });
  });

  test('what an editor wrote can neither steer the terminal nor speak to the CI', async () => {
    const words = '"通知\\e[31m\\e]0;标题\\a\\n::error file=a::假\\r\\u202e错"';
    const changes = { ...field('type', words), 'notices/2026/\u001b[2J.md': '' };
    const [text, json] = await Promise.all([check(changes), check(changes, '--format', 'json')]);
    expect(text.code).toBe(1);
    expect(text.stdout).toContain('通知');
    expect(text.stdout).not.toMatch(/^::error/m);
    expect(JSON.parse(json.stdout).problems[1].message).toContain('\u001b[31m');
  });

  test('a reader that has seen enough', async () => {
    const names = Array.from({ length: 600 }, (_, index) => `notices/2026/${index}.md`);
    const content = contentFolder(Object.fromEntries(names.map((name) => [name, '通知'])));
    const running = start(['check', '--content', content, '--format', 'json']);
    running.stopReading();
    const finished = await running.finished;
    expectManners(finished);
    expect(finished.stderr).not.toContain('EPIPE');
  });
});

describe.concurrent('wrong usage', () => {
  test.each([
    [['check', '--as-of', '2026-02-30'], '“2026-02-30”不是有效日期'],
    [['check', '--as-of', '\u001b[31m'], '不是有效日期'],
    [['check', '--as-of'], '选项“--as-of <YYYY-MM-DD>”后面要写值'],
    [['check', '--contnt', 'x'], '没有“--contnt”这个选项\n（是不是 --content？）'],
    [['check', '--format', 'xml'], '不支持输出格式“xml”'],
    [['check', '--max-warnings', '-1'], '“-1”不是有效的数'],
    [['check', '内容'], '多写了参数'],
    [['serve', '--port', 'http'], '“http”不是有效端口'],
    [['dev', '--port', '0'], '“0”不是有效端口'],
    [['bench', '--documents', '0'], '“0”不是有效的数'],
    [['bench', '--powers', '3.5'], '“3.5”不是有效的数'],
    [['bench', '--duties', '7'], '“--duties”要和“--powers”一起用'],
    [['bench', '--powers', '3', '--duties', '2'], '2 项责任分不到 3 项权力上'],
    [['new', 'letters'], '“letters”不对，请写 notices 或者 normative。'],
    [['new', '--agency', 'county-office', '--type', '通知'], '没有“通知”这个信息类型'],
  ])('%s', async (words, sentence) => {
    const { code, stdout, stderr } = await polite(...words);
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('a wrong day in the environment', async () => {
    const { code, stderr } = await start(['check'], { SITE_AS_OF: '2026-02-30' }).finished;
    expect(stderr).toContain('“2026-02-30”不是有效日期');
    expect(code).toBe(2);
  });
});

describe.concurrent('help', () => {
  test.each(['check', 'build', 'serve', 'release', 'start', 'dev', 'new', 'import', 'bench'])(
    '%s --help is Chinese throughout',
    async (command) => {
      const { code, stdout } = await polite(command, '--help');
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`^用法： ?npm run ${command} -- `));
      expect(stdout).toContain('选项：');
      expect(stdout).not.toMatch(/Usage|Options|Arguments|default|display help|\[options\]/);
      for (const line of stdout.split('\n').filter((text) => text.startsWith('  -')))
        expect(line).toMatch(/\p{Script=Han}/u);
    },
  );
});

describe('build', () => {
  const build = (content: string, out: string) =>
    polite('build', '--content', content, '--out', out, ...AS_OF);

  test('two at once: one builds, the other says so; broken content leaves the site as it was', async () => {
    const content = contentFolder();
    forgetState(content);
    const out = temporaryPath('site');
    const both = await Promise.all([build(content, out), build(content, out)]);
    expect(both.map(({ code }) => code).sort()).toEqual([0, 75]);
    const busy = both.find(({ code }) => code === 75);
    expect(busy?.stderr).toMatch(/^另一个生成正在进行（进程 \d+），请等它结束后再试。\n$/);

    const before = treeOf(out);
    expect(Object.keys(before)).toContain('index.html');
    writeFileSync(
      join(content, NOTICE),
      edited(NOTICE, '2026-03-02', '2026-02-30')[NOTICE] as string,
    );
    const broken = await build(content, out);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain(`${NOTICE}:10\n`);
    expect(broken.stderr).toContain('网站没有生成，原来的网站没有改动');
    expect(treeOf(out)).toEqual(before);
    const beside = readdirSync(dirname(out)).filter((name) => name.includes(basename(out)));
    expect(beside).toEqual([basename(out), basename(releasesFolder(out))]);
  });

  test('two sites of one content at once: they would share what builds keep', async () => {
    const content = contentFolder();
    forgetState(content);
    const both = await Promise.all([
      build(content, temporaryPath('site')),
      build(content, temporaryPath('site')),
    ]);
    expect(both.map(({ code }) => code).sort()).toEqual([0, 75]);
  });

  test('it does not touch a folder of other things', async () => {
    const out = temporaryPath('desk');
    mkdirSync(out);
    writeFileSync(join(out, '论文.docx'), '全部');
    const { code, stderr } = await build(contentFolder(), out);
    expect(code).toBe(2);
    expect(stderr).toContain(`不能生成到“${out}”`);
    expect(readFileSync(join(out, '论文.docx'), 'utf8')).toBe('全部');
  });

  test('nor the content folder, what is in it or what it lies in', async () => {
    const content = contentFolder();
    const before = treeOf(content);
    for (const out of [content, join(content, 'site'), dirname(content)])
      expect((await build(content, out)).code).toBe(2);
    expect(treeOf(content)).toEqual(before);
  });

  test('nor a file', async () => {
    const out = temporaryPath('file');
    writeFileSync(out, '全部');
    expect((await build(contentFolder(), out)).code).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe('全部');
  });
});

test('there is nothing to serve before the first build', async () => {
  const { code, stderr } = await polite('serve', '--out', temporaryPath('site'));
  expect(code).toBe(3);
  expect(stderr).toContain('还没有网站，请先运行 npm run build');
});

describe.concurrent('new', () => {
  const create = (content: string, ...words: readonly string[]) =>
    polite('new', ...words, '--content', content, ...AS_OF);

  test('a document with the next free number, and nothing wrong with it but what is 待补', async () => {
    const content = contentFolder();
    const words = [
      'notices',
      '--agency',
      'county-office',
      '--title',
      '关于“五一”停航: 第3号的通知',
    ];
    const path = `notices/2026/county-office-2026-00013.md`;
    expect(await create(content, ...words)).toMatchObject({
      code: 0,
      stdout: `已建立 ${path}，请打开填写“待补”的内容和正文。\n`,
    });
    expect(readFileSync(join(content, path), 'utf8')).toContain(`${OFFICE_USCC}/2026-00013`);
    const { problems } = load(content);
    expect(problems.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
      `${path} field/pending`,
      `${path} field/pending`,
    ]);
    expect(problems.map(({ message }) => message).join()).toMatch(
      /内容概述.*成文日期|成文日期.*发布时间.*内容概述/,
    );

    const next = await create(content, 'normative', '--agency', 'county-office', '--title', '办法');
    expect(next.stdout).toContain('normative/2026/county-office-2026-00014.md');
    expect(load(content).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('the year is that of the date under the seal', async () => {
    const content = contentFolder();
    const { stdout } = await create(
      content,
      ...['--agency', 'transport', '--issued-on', '2025-12-31', '--topic', '交通运输'],
    );
    expect(stdout).toContain('notices/2025/transport-2025-00001.md');
  });

  test.each<[string, Changes, string[], number, string]>([
    [
      'no such agency',
      {},
      ['--agency', 'police'],
      2,
      '没有“police”这个机构。现有：county-office、transport',
    ],
    ['no agency', {}, [], 2, '没有“”这个机构'],
    [
      'no such topic',
      {},
      ['--agency', 'transport', '--topic', '气象'],
      2,
      '没有“气象”这个主题分类',
    ],
    [
      'a hostile title',
      {},
      ['--agency', 'transport', '--title', 'a\u001b[31m\nb'],
      2,
      '没有新建文件',
    ],
    ['an empty title', {}, ['--agency', 'transport', '--title', ''], 2, '没有新建文件'],
    [
      'an agency without a code',
      edited(OFFICE, `uscc: "${OFFICE_USCC}"\n`, ''),
      ['--agency', 'county-office'],
      2,
      '没有统一社会信用代码',
    ],
    ['no site.yaml', { [SITE]: undefined }, ['--agency', 'transport'], 1, 'site.yaml'],
  ])('%s', async (_, changes, words, expected, sentence) => {
    const content = contentFolder(changes);
    const before = treeOf(content);
    const { code, stdout, stderr } = await create(content, ...words);
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(code).toBe(expected);
    expect(treeOf(content)).toEqual(before);
  });
});
