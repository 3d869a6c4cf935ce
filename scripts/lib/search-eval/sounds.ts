import { pinyin } from 'pinyin-pro';

/** The syllables of a text of Han characters, without tones, ü as v, each read as it is in the text. */
export function syllablesOf(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true });
}

/** Characters by their usual sound. */
export function homophonesOf(characters: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const bySound = new Map<string, string[]>();
  for (const character of [...characters].sort()) {
    const [sound = ''] = syllablesOf(character);
    const known = bySound.get(sound) ?? [];
    known.push(character);
    bySound.set(sound, known);
  }
  return bySound;
}
