import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PortalDocument } from '#portal/portal.ts';
import { type CardDesk, cardDesk } from '#site/cards/desk.ts';
import { cardDrawer } from '#site/cards/draw.ts';
import { writeCards } from '#site/cards/write-cards.ts';
import { listFiles } from '#site/list-files.ts';
import { document, portalOf } from '../../../support/portal.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-cards-'));
const content = join(folder, 'content');
const RARE = 'fonts/rare.ttf';
const FONT = 'test/fixtures/cards/noto-sans-sc';

beforeAll(() => {
  mkdirSync(join(content, 'fonts'), { recursive: true });
  cpSync('test/fixtures/cards/rare.ttf', join(content, RARE));
  writeFileSync(join(content, 'fonts/no.ttf'), 'no font');
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function deskOf(documents: readonly PortalDocument[], fonts: readonly string[] = []): CardDesk {
  const portal = portalOf(documents);
  const site = { ...portal.site, cards: true, cardFonts: [...fonts] };
  const desk = cardDesk({ ...portal, site }, content, FONT);
  if (!desk) throw new Error('No cards');
  return desk;
}

const DOCUMENTS = [
  document(1, { title: '关于𬭚𫓧𠳐村渡口停航的公告', docNumber: '青政函〔2026〕3号' }),
  document(2, { title: '关于开展 Wi-Fi 6 建设的通知' }),
  document(3),
];

function write(
  name: string,
  documents = DOCUMENTS,
  { state = name, fonts }: { state?: string; fonts?: readonly string[] } = {},
) {
  const desk = deskOf(documents, fonts);
  const out = join(folder, name, 'out');
  return writeCards({ desk, documents, out, stateFolder: join(folder, state, 'state') });
}

function filesOf(name: string): Map<string, Buffer> {
  const out = join(folder, name);
  return new Map(listFiles(out).map((file) => [file, readFileSync(join(out, file))]));
}

describe('the cards of three documents', () => {
  beforeAll(async () => {
    expect(await write('first')).toEqual({ written: 3, drawn: 3, problems: [] });
  });

  test('stand where the desk says, as PNG of 1200 by 630', async () => {
    const desk = deskOf(DOCUMENTS);
    const paths = DOCUMENTS.map((one) => desk.linkOf(one)?.path ?? '');
    expect(paths[0]).toMatch(/^\/cards\/county-office\/2026-00001-[0-9a-f]{16}\.png$/);
    for (const path of paths) {
      const { format, width, height } = await sharp(join(folder, 'first/out', path)).metadata();
      expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    }
    expect(listFiles(join(folder, 'first/out')).sort()).toEqual(
      paths.map((path) => path.slice(1)).sort(),
    );
  });

  test('have not one colour: paper, ink and red are there', async () => {
    const path = deskOf(DOCUMENTS).linkOf(DOCUMENTS[0] as PortalDocument)?.path ?? '';
    const { data, info } = await sharp(join(folder, 'first/out', path))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const counts = { paper: 0, ink: 0, red: 0 };
    for (let at = 0; at < data.length; at += info.channels) {
      const [red = 0, green = 0] = data.subarray(at, at + 2);
      if (red > 240 && green > 240) counts.paper += 1;
      else if (red < 60 && green < 60) counts.ink += 1;
      else if (red > 140 && green < 60) counts.red += 1;
    }
    const all = data.length / info.channels;
    expect(counts.paper / all).toBeGreaterThan(0.8);
    expect(counts.ink / all).toBeGreaterThan(0.02);
    // The band at the top alone is 16 of 630 rows.
    expect(counts.red / all).toBeGreaterThan(16 / 630);
  });

  test('are drawn once', async () => {
    expect(await write('second', DOCUMENTS, { state: 'first' })).toMatchObject({
      written: 3,
      drawn: 0,
    });
    expect(filesOf('second/out')).toEqual(filesOf('first/out'));
  });

  test('have the same bytes on another day of drawing, elsewhere', async () => {
    vi.stubEnv('TZ', 'America/New_York');
    vi.stubEnv('LANG', 'tr_TR.UTF-8');
    expect(await write('third')).toMatchObject({ drawn: 3 });
    expect(filesOf('third/out')).toEqual(filesOf('first/out'));
  });

  test('are drawn again where the document shows something else, and what is of no use goes', async () => {
    cpSync(join(folder, 'first/state'), join(folder, 'fourth/state'), { recursive: true });
    await write('fourth');
    const before = new Set(filesOf('fourth/out').keys());
    const changed = DOCUMENTS.map((one) =>
      one.data.indexNumber.endsWith('3') ? document(3, { title: '更正' }) : one,
    );
    expect(await write('fourth', changed)).toMatchObject({ written: 3, drawn: 1 });
    const after = [...filesOf('fourth/out').keys()];
    expect([after.length, after.filter((path) => !before.has(path)).length]).toEqual([3, 1]);
    expect(listFiles(join(folder, 'fourth/state'))).toHaveLength(3);
  });

  test('are drawn again where a crash left an empty one', async () => {
    cpSync(join(folder, 'first/state'), join(folder, 'fifth/state'), { recursive: true });
    const [some = ''] = listFiles(join(folder, 'fifth/state'));
    rmSync(join(folder, 'fifth/state', some));
    writeFileSync(join(folder, 'fifth/state', some), '');
    writeFileSync(join(folder, 'fifth/state', `${some}.1-1`), 'part');
    expect(await write('sixth', DOCUMENTS, { state: 'fifth' })).toMatchObject({ drawn: 1 });
    expect(listFiles(join(folder, 'fifth/state'))).toHaveLength(3);
    expect(filesOf('sixth/out')).toEqual(filesOf('first/out'));
  });
});

describe('rare characters', () => {
  const desk = deskOf([]);
  const drawer = cardDrawer(desk.fonts.main);

  /** What is drawn for a title, without all that is the same on every card. */
  async function pathsOf(title: string, fonts: CardDesk = desk): Promise<string> {
    const one = document(1, { title });
    const card = fonts.cardOf(one);
    const { rare } = 'missing' in card ? { rare: [] } : card;
    return drawer.svgOf(fonts.viewOf(one), rare);
  }

  test('of 《通用规范汉字表》 are drawn, each as itself and none as the box of what is missing', async () => {
    const characters = [...'𬭚𫓧𠳐𡎚𣲘𨱏𪣻㙍鿍'];
    const drawn = await Promise.all(characters.map((one) => pathsOf(one)));
    const box = await pathsOf('\ue000');
    expect(new Set([...drawn, box]).size).toBe(characters.length + 1);
    expect(await pathsOf('\ue001')).toBe(box);
  });

  test('that no font has leave the document without a card, and its editor is told', async () => {
    const documents = [document(7, { title: '关于𠂊村和\ue000路的公告' }), ...DOCUMENTS];
    expect(deskOf(documents).linkOf(documents[0] as PortalDocument)).toBeUndefined();
    const { written, problems } = await write('missing', documents, { state: 'first' });
    expect(written).toBe(3);
    expect(problems).toEqual([
      expect.objectContaining({
        rule: 'card/missing-characters',
        severity: 'warning',
        file: 'notices/2026/7.md',
        message: '分享图片的字体里没有“𠂊”（U+2008A）、“\ue000”（U+E000），这条信息没有分享图片。',
      }),
    ]);
  });

  test('are taken from a font of the content folder', async () => {
    const withRare = deskOf([], [RARE]);
    const [box, drawn] = [await pathsOf('𠂊'), await pathsOf('𠂊', withRare)];
    expect(drawn).not.toBe(box);
    // A card that does not need the font is drawn without it.
    const needed = (title: string) => {
      const card = withRare.cardOf(document(1, { title }));
      return 'missing' in card ? undefined : card.rare.length;
    };
    expect([needed('𠂊村'), needed('渡村')]).toEqual([1, 0]);
    const documents = [document(7, { title: '关于𠂊村的公告' })];
    expect(await write('rare', documents, { fonts: [RARE] })).toEqual({
      written: 1,
      drawn: 1,
      problems: [],
    });
  });
});

describe('what is wrong with the fonts is said in a sentence', () => {
  test.each([
    ['fonts/none.ttf', '内容文件夹里没有这个文件'],
    ['fonts/no.ttf', '不是能用的字体'],
  ])('%s', (name, sentence) => {
    expect(() => deskOf([], [name])).toThrow(
      expect.objectContaining({
        name: 'CardSetupError',
        message: expect.stringContaining(sentence),
      }),
    );
  });

  test('and with the font that is not installed, with the command that installs it', async () => {
    vi.stubEnv('GONGKAI_ROOT', folder);
    vi.resetModules();
    const fresh = await import('#site/cards/desk.ts');
    const portal = portalOf([]);
    const open = () =>
      fresh.cardDesk({ ...portal, site: { ...portal.site, cards: true } }, content);
    expect(open).toThrow(
      /npm install --save-dev --save-exact @expo-google-fonts\/noto-sans-sc@0\.4\.3/,
    );
    expect(open).toThrow(expect.objectContaining({ name: 'CardSetupError' }));
  });
});

test('a portal that wants no cards has none, whatever is installed', () => {
  vi.stubEnv('GONGKAI_ROOT', folder);
  expect(cardDesk(portalOf([]), content)).toBeUndefined();
  expect(existsSync(join(folder, 'cards'))).toBe(false);
});
