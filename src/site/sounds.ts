import { polyphonic } from 'pinyin-pro';
import type { Readings } from '#search/sounds/readings.ts';

const MOST_READINGS = 3;
const SYLLABLE = /^[a-z]+$/;
const HAN = /^\p{Script=Han}$/u;

// For all parts of an index.
const known = new Map<string, readonly string[]>();

/**
 * How characters are read, the commonest reading first. Besides those that are asked for, it has the
 * 3,755 characters in daily use (GB 2312, level 1), because a wrong character need not stand in any
 * text. What has no reading is left out.
 */
export function readingsOf(characters: Iterable<string>): Readings {
  const readings = new Map<string, readonly string[]>();
  for (const character of new Set([...commonCharacters(), ...characters])) {
    const typed = known.get(character) ?? typedFor(character);
    known.set(character, typed);
    if (typed.length > 0) readings.set(character, typed);
  }
  return readings;
}

function typedFor(character: string): readonly string[] {
  if (!HAN.test(character)) return [];
  const [sounds = []] = polyphonic(character, { toneType: 'none', type: 'array', v: true });
  const typed = sounds
    .map((sound) => sound.replace(/^([ln])ve$/, '$1ue'))
    .filter((sound) => SYLLABLE.test(sound));
  return [...new Set(typed)].slice(0, MOST_READINGS);
}

/** Rows 16 to 55 of GB 2312. */
function commonCharacters(): string[] {
  const rows = Array.from({ length: 40 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);
  const bytes = rows.flatMap((row) => cells.flatMap((cell) => [row, cell]));
  return Array.from(new TextDecoder('gb2312').decode(Uint8Array.from(bytes)));
}
