/**
 * Widths of Latin characters in hundredths of an em: what the widest of Noto Sans CJK, PingFang and
 * Microsoft YaHei needs, bold too, so that a text measured here is never wider on a screen.
 */
const LATIN: readonly (readonly [characters: string, width: number])[] = [
  [" !',.:;|Iijl", 38],
  ['()[]{}-/\\frt', 46],
  ['"#$*+<=>?^_`~0123456789', 64],
  ['abcdeghknopqsuvxyz', 66],
  ['ABCDEFGHJKLNOPQRSTUVXYZ', 80],
  ['&w', 90],
  ['%@MWm', 102],
];
const WIDTHS = new Map(
  LATIN.flatMap(([characters, width]) => [...characters].map((one) => [one, width] as const)),
);
const FULL = 100;
/** Pictures are drawn by a font of their own. */
const PICTURE = 140;

/** The width of a text on one line, in em: 1 for a Chinese character, no less than drawn for others. */
export function textWidth(text: string): number {
  // Hundredths are whole numbers, so that a sum is exact.
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width / FULL;
}

function widthOf(character: string): number {
  // Most characters are of these two kinds.
  if (character >= '\u3400' && character <= '\u9fff') return FULL;
  const latin = WIDTHS.get(character);
  if (latin !== undefined) return latin;
  if (/^[\p{M}\p{Cf}]$/u.test(character)) return 0;
  return /^\p{Emoji_Presentation}$/u.test(character) ? PICTURE : FULL;
}
