import { readFileSync } from 'node:fs';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import type { CardView } from '#views/card.ts';
import { CARD_SIZE } from '#views/card-size.ts';
import { CARD_FONT, cardTree } from './draw-tree.ts';
import type { FontFile } from './fonts.ts';

/** Paper, ink and red, and what lies between them at the edges of strokes. */
const COLOURS = 16;

/** Draws cards with fonts that it reads once. */
export interface CardDrawer {
  /** The card as paths, without a font in it. */
  readonly svgOf: (view: CardView, rare: readonly FontFile[]) => Promise<string>;
  readonly pngOf: (view: CardView, rare: readonly FontFile[]) => Promise<Uint8Array>;
}

/** A drawer with the fonts of every card; those for rare characters are read when a card needs them. */
export function cardDrawer(main: readonly FontFile[]): CardDrawer {
  // One thread of libvips for each of ours.
  sharp.concurrency(1);
  const [read, sets] = [new Map<string, Font>(), new Map<string, Font[]>()];
  const fontOf = ({ path, weight }: FontFile): Font => {
    const name = main.some((one) => one.path === path) ? CARD_FONT : path;
    const font = read.get(path) ?? { name, weight, style: 'normal', data: readFileSync(path) };
    read.set(path, font);
    return font;
  };
  // satori knows the fonts that it has parsed by their list.
  const fontsOf = (rare: readonly FontFile[]): Font[] => {
    const key = rare.map(({ path }) => path).join('\n');
    const fonts = sets.get(key) ?? [...main, ...rare].map(fontOf);
    sets.set(key, fonts);
    return fonts;
  };
  const svgOf: CardDrawer['svgOf'] = (view, rare) =>
    satori(cardTree(view), { ...CARD_SIZE, fonts: fontsOf(rare), embedFont: true });
  const pngOf: CardDrawer['pngOf'] = async (view, rare) =>
    sharp(Buffer.from(await svgOf(view, rare)))
      .png({ palette: true, colours: COLOURS, effort: 1, dither: 0 })
      .toBuffer();
  return { svgOf, pngOf };
}
