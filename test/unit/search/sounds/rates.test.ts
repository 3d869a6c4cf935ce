import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { fromInitials, fromPinyin, homophones } from '#search/sounds/correct.ts';
import { syllablesIn } from '#search/sounds/readings.ts';
import { initialsOf, syllablesOf } from '#search/sounds/syllables.ts';
import { sampleTexts, vocabularyOf } from './vocabulary.ts';

const { titles, readings, pairs, initials, has } = vocabularyOf(sampleTexts());
const known = syllablesIn(readings);
const charactersBySound = Map.groupBy(readings.keys(), (character) => readings.get(character)?.[0]);

/** Parts of titles, with the syllables that a reader would type. */
function draw(shortest: number, longest: number) {
  const part = fc
    .tuple(
      fc.constantFrom(...titles.filter((title) => title.length >= longest)),
      fc.integer({ min: shortest, max: longest }),
      fc.nat(),
      fc.nat(),
    )
    .map(([title, length, at, chance]) => {
      const from = at % (title.length - length + 1);
      const sounds = pinyin(title, { toneType: 'none', type: 'array', v: true });
      return {
        meant: title.slice(from, from + length),
        sounds: sounds.slice(from, from + length),
        chance,
      };
    });
  return fc.sample(part, 300);
}

async function rateOf<T extends { meant: string }>(
  parts: readonly T[],
  candidatesFor: (part: T) => Promise<readonly string[]>,
): Promise<number> {
  const found = await Promise.all(
    parts.map(async (part) => (await candidatesFor(part)).includes(part.meant)),
  );
  return found.filter(Boolean).length / parts.length;
}

describe('parts of the titles of the sample county are found among what may be meant', () => {
  test('with one wrong character of the same sound, among the first three', async () => {
    const typos = draw(4, 8).flatMap(({ meant, sounds, chance }) => {
      const place = chance % meant.length;
      const others = (charactersBySound.get(sounds[place]) ?? []).filter(
        (other) => other !== meant[place],
      );
      const other = others[chance % Math.max(1, others.length)];
      const typed = Array.from(meant)
        .with(place, other ?? '')
        .join('');
      return other === undefined || has(typed) ? [] : [{ meant, typed }];
    });
    expect(typos.length).toBeGreaterThan(200);
    const rate = await rateOf(typos, async ({ typed }) =>
      (await homophones(typed, readings, pairs)).slice(0, 3),
    );
    expect(rate).toBeGreaterThanOrEqual(0.95);
  });

  test('in pinyin without spaces and tones', async () => {
    const rate = await rateOf(draw(3, 6), ({ sounds }) =>
      fromPinyin(syllablesOf(sounds.join(''), known), pairs),
    );
    expect(rate).toBeGreaterThanOrEqual(0.95);
  });

  test('in initials', async () => {
    const rate = await rateOf(draw(4, 6), async ({ sounds }) => {
      const letters = initialsOf(sounds.map((sound) => sound.charAt(0)).join(''));
      return letters === undefined ? [] : fromInitials(letters, initials);
    });
    expect(rate).toBeGreaterThanOrEqual(0.95);
  });
});
