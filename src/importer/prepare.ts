import { importDoubts } from '#strings/import.ts';
import type { Doubt, Repair } from './types.ts';

/** A Chinese character and its reading, as copies of sites on other hosts have it: 陽(yáng). */
const READING = /(?<=\p{Script=Han})[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,6} ?[)）]/gu;
/** Readings carry tone marks; a few Latin letters in brackets are no readings. */
const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/;
const FEWEST = 5;
/** Radicals and compatibility forms that fonts show like the character they stand for. */
const COMPATIBLE = /[\u2e80-\u2fdf\uf900-\ufad9]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  mdash: '—',
  ndash: '–',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
};

/**
 * Text as the page meant it: without readings behind its characters, entities and look-alikes; a
 * character that was lost in decoding stands as □ and is reported.
 */
export function prepareText(raw: string): { text: string; repairs: Repair[]; doubts: Doubt[] } {
  const repairs: Repair[] = [];
  let text = raw.replace(/&(\w{2,6});/g, (entity, name: string) => ENTITIES[name] ?? entity);
  const readings = text.match(READING) ?? [];
  if (readings.length >= FEWEST && readings.some((reading) => TONE.test(reading))) {
    repairs.push({ what: 'readings', line: 1, before: readings[0] ?? '', after: '' });
    text = text.replace(READING, '');
  }
  const [alike] = text.match(COMPATIBLE) ?? [];
  if (alike) {
    text = text.replace(COMPATIBLE, (character) => character.normalize('NFKC'));
    repairs.push({
      what: 'compatibility-character',
      line: 1,
      before: alike,
      after: alike.normalize('NFKC'),
    });
  }
  const doubts: Doubt[] = [];
  const lost = text.indexOf('\ufffd');
  if (lost >= 0) {
    const line = text.slice(0, lost).split('\n').length;
    text = text.replace(/\ufffd+/g, '□');
    doubts.push({
      ...importDoubts.undecoded(text.slice(Math.max(0, lost - 8), lost + 9).trim()),
      line,
    });
  }
  return { text, repairs, doubts };
}
