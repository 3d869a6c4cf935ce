import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteData } from '#schema/site.ts';
import { cardSetup } from '#strings/cards.ts';
import { root } from '../paths.ts';
import { sha256 } from '../render-cache.ts';
import { type Covers, coveredBy } from './covered.ts';

/** Cards are wanted, and what they need is not installed; the message says what to do. */
export class CardSetupError extends Error {
  override readonly name = 'CardSetupError';
}

/** A file of a font. */
export interface FontFile {
  readonly path: string;
  readonly weight: 400 | 700;
}

/** The fonts of cards: the one of every card, and those for characters that it lacks. */
export interface CardFonts {
  readonly main: readonly FontFile[];
  readonly rare: readonly { readonly file: FontFile; readonly covers: Covers }[];
  /** Whether the font of every card has a character. */
  readonly covers: Covers;
  /** Changes with every file. */
  readonly version: string;
}

/** Noto Sans SC: it has all 8,105 characters of 《通用规范汉字表》 and all of GBK. */
const PACKAGE = '@expo-google-fonts/noto-sans-sc';
const VERSION = '0.4.3';
const MAIN = [
  { file: '400Regular/NotoSansSC_400Regular.ttf', weight: 400 },
  { file: '700Bold/NotoSansSC_700Bold.ttf', weight: 700 },
] as const;

/**
 * Find the fonts of cards: the installed one and those of the content folder.
 *
 * @param folder Where the package of the font lies. It is nobody's dependency, because it has 92 MB and
 *   most portals want no cards.
 * @throws {CardSetupError} When one of them is missing or no font.
 */
export function cardFonts(
  site: SiteData,
  content: string,
  folder = join(root, 'node_modules', PACKAGE),
): CardFonts {
  const main = MAIN.map(({ file, weight }) => ({ path: join(folder, file), weight }));
  if (!main.every(({ path }) => existsSync(path))) {
    throw new CardSetupError(cardSetup.noFont(PACKAGE, VERSION));
  }
  const rare = (site.cardFonts ?? []).map((name) => rareFont(content, name));
  const bytes = main.map(({ path }) => readFileSync(path));
  const covered = bytes.map((one, place) => coversOf(MAIN[place]?.file ?? '', one));
  return {
    main,
    rare,
    covers: (character) => covered.every((covers) => covers(character)),
    version: sha256([...bytes.map(sha256), ...rare.map(({ digest }) => digest)].join('\n')),
  };
}

/** A package and its version, as it is installed. */
export function versionOf(name: string): string {
  const text = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
  return `${name}@${(JSON.parse(text) as { version: string }).version}`;
}

function rareFont(content: string, name: string) {
  const path = join(content, name);
  if (!existsSync(path)) throw new CardSetupError(cardSetup.noFontFile(name));
  const bytes = readFileSync(path);
  const file: FontFile = { path, weight: 400 };
  return { file, covers: coversOf(name, bytes), digest: sha256(bytes) };
}

function coversOf(name: string, bytes: Uint8Array): Covers {
  const covers = coveredBy(bytes);
  if (!covers) throw new CardSetupError(cardSetup.badFontFile(name));
  return covers;
}
