import { once } from 'node:events';
import { unlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, load } from '../support/content.ts';
import { NOTICE, SITE, sampleText } from '../support/content-files.ts';
import { encode } from '../support/encodings.ts';
import { told } from '../support/told.ts';
import { expectTold } from '../support/trap.ts';
import { attachments } from '../support/traps/attachments.ts';
import { bytes } from '../support/traps/bytes.ts';
import { characters } from '../support/traps/characters.ts';
import { cleanups } from '../support/traps/cleanups.ts';
import { columns } from '../support/traps/columns.ts';
import { consultations } from '../support/traps/consultations.ts';
import { dateOrder } from '../support/traps/date-order.ts';
import { dates } from '../support/traps/dates.ts';
import { docNumbers } from '../support/traps/doc-numbers.ts';
import { files } from '../support/traps/files.ts';
import { frontMatter } from '../support/traps/front-matter.ts';
import { indexNumbers } from '../support/traps/index-numbers.ts';
import { keys } from '../support/traps/keys.ts';
import { basis } from '../support/traps/laws.ts';
import { lives } from '../support/traps/lives.ts';
import { pages } from '../support/traps/pages.ts';
import { references } from '../support/traps/references.ts';
import { site } from '../support/traps/site.ts';
import { texts } from '../support/traps/text.ts';
import { values } from '../support/traps/values.ts';
import { yaml } from '../support/traps/yaml.ts';

test('the sample content has nothing to excuse', () => {
  expect(load(contentFolder()).problems).toEqual([]);
});

const TRAPS = {
  dates,
  values,
  bytes,
  yaml,
  frontMatter,
  keys,
  characters,
  references,
  indexNumbers,
  docNumbers,
  dateOrder,
  attachments,
  files,
  site,
  columns,
  pages,
  texts,
  lives,
  cleanups,
  consultations,
  basis,
};

for (const [subject, traps] of Object.entries(TRAPS)) {
  describe(subject, () => {
    for (const trap of traps) test(trap[0], () => expectTold(trap));
  });
}

describe('what other systems write', () => {
  test.each<[string, Uint8Array]>([
    ['a byte order mark', encode(`\ufeff${sampleText(NOTICE)}`)],
    ['the line ends of Windows', encode(sampleText(NOTICE).replaceAll('\n', '\r\n'))],
    ['the line ends of old Macs', encode(sampleText(NOTICE).replaceAll('\n', '\r'))],
    ['all of it', encode(`\ufeff${sampleText(NOTICE).replaceAll('\n', '\r\n')}`)],
  ])('%s is no problem, and lines are counted right', (_, bytes) => {
    expect(load(contentFolder({ [NOTICE]: bytes })).problems).toEqual([]);
    const wrong = Buffer.from(bytes).toString().replace('2026-03-02', '2026-02-30');
    expect(told(load(contentFolder({ [NOTICE]: wrong })).problems)).toEqual([
      `${NOTICE}:10 date/not-a-day`,
    ]);
  });
});

describe('a folder that cannot be read', () => {
  test('it is not there', () => {
    const { portal, problems } = load('/nowhere/内容');
    expect(portal).toBeUndefined();
    expect(told(problems)).toEqual(['/nowhere/内容:1 content/folder-missing']);
  });

  test('it is a file', () => {
    const path = join(contentFolder(), SITE);
    expect(told(load(path).problems)).toEqual([`${path}:1 content/folder-missing`]);
  });

  test.runIf(process.platform === 'linux')('two names are one on other systems', () => {
    const twins = { 'notices/2026/附件A.md': '', 'notices/2026/附件a.md': '' };
    expect(told(load(contentFolder(twins)).problems)).toEqual([
      'notices/2026/附件A.md:1 front-matter/missing',
      'notices/2026/附件a.md:1 file/twin',
    ]);
  });

  test.runIf(process.platform === 'linux')('a socket, on which nobody may wait', async () => {
    const folder = contentFolder();
    const server = createServer().listen(join(folder, 'notices/2026/a.md'));
    await once(server, 'listening');
    const { problems } = load(folder);
    server.close();
    expect(told(problems)).toEqual(['notices/2026/a.md:1 file/not-a-file']);
  });

  test('a file vanishes while the others are read', () => {
    const folder = contentFolder();
    const { problems } = load(folder, undefined, (done) => {
      if (done === 1) unlinkSync(join(folder, NOTICE));
    });
    expect(told(problems)).toContain(`${NOTICE}:1 file/unreadable`);
    expect(problems.find(({ rule }) => rule === 'file/unreadable')?.message).toContain('ENOENT');
  });
});
