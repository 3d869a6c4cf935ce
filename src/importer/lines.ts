import { cleanCharacters, fold } from './characters.ts';
import type { Line } from './line.ts';
import { splitRunTogether } from './run-together.ts';

/**
 * The printed lines of scraped text.
 *
 * A row whose cells are all empty has an empty `text`. A document that was scraped as one line is
 * cut where its paragraphs began.
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (const [index, raw] of cleanCharacters(text.replace(/\r\n?/g, '\n')).split('\n').entries()) {
    // Tags left over in scraped text, and question marks for spaces that could not be converted.
    const tagless = raw
      .replace(/<\/?[a-zA-Z][^<>]{0,200}>/g, '')
      .replace(/ +/g, ' ')
      .trim();
    const row = tagless.replace(/^\?+$| \?[? ]*$/, '');
    if (row === '') {
      gap = true;
      continue;
    }
    const bullet = /^(?:[•●◆■▪◇○·►▸]|[-–] (?=\S))/.exec(row);
    const bare = bullet ? row.slice(bullet[0].length).trim() : row;
    const content = onlyCell(bare);
    for (const [part, piece] of splitRunTogether(content).entries()) {
      lines.push({
        number: index + 1,
        text: piece,
        folded: fold(piece),
        row: part === 0 && piece === content ? bare : piece,
        bullet: bullet !== null,
        indented: /^ {2}/.test(raw) || raw.startsWith('\t'),
        gap: gap || part > 0,
      });
    }
    gap = false;
  }
  return lines;
}

/** The one filled cell of a row with pipes, or the row itself when several are filled. */
function onlyCell(row: string): string {
  if (!row.includes('|')) return row;
  const cells = row.split('|').map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length > 1) return row;
  return filled[0] ?? '';
}
