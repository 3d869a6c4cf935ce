import { normalise } from '#search/normalise.ts';
import type { SearchRecord } from '#search/record.ts';
import type { EvalQuery } from './classes.ts';
import { type Chance, drawQueries, type Source } from './draw.ts';
import type { Texts } from './texts.ts';
import { windowAt, wordsOf } from './windows.ts';

const SHORTEST = 8;
const LONGEST = 14;

type Made = Pick<EvalQuery, 'kind' | 'typed'> | undefined;

/**
 * A document that somebody knows: the middle of its title, or its title without one of its words. What
 * is meant is that one document, so titles are left out that another document answers just as well.
 */
export function knownItemQueries(source: Source, count: number): EvalQuery[] {
  return drawQueries('knownItem', source, count, (record, nth, chance) => {
    const made =
      nth % 2 === 0
        ? middleOf(record, source.texts, chance)
        : withoutWord(record, source.texts, chance);
    return made && { ...made, relevant: new Set([record.url]) };
  });
}

function middleOf({ title }: SearchRecord, texts: Texts, { random }: Chance): Made {
  const length = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST + 1));
  const letters = normalise(title).replaceAll(' ', '').length;
  if (letters < length) return undefined;
  const window = windowAt(title, Math.floor((letters - length) / 2), length);
  if (!window || texts.titled(window.folded).length > 1) return undefined;
  return { kind: 'middle', typed: window.typed };
}

function withoutWord({ title }: SearchRecord, texts: Texts, { pick }: Chance): Made {
  // Without its first or last word, a title would still be a part of itself.
  const words = wordsOf(title).filter(
    ({ typed, start, end }) =>
      /^\p{Script=Han}{2,}$/u.test(typed) && start > 0 && end < title.length,
  );
  if (words.length === 0) return undefined;
  const { start, end } = pick(words);
  const parts = [title.slice(0, start), title.slice(end)];
  const left = parts.map(normalise).filter((part) => part !== '');
  if (left.join('').length < SHORTEST || texts.titledInOrder(left).length > 1) return undefined;
  if (texts.having(normalise(parts.join(''))).size > 0) return undefined;
  return { kind: 'word missing', typed: parts.join('').trim() };
}
