import type { EvalQuery } from './classes.ts';
import { drawQueries, type Source } from './draw.ts';
import { homophonesOf, syllablesOf } from './sounds.ts';
import { drawWindow, isHanOnly, type Window } from './windows.ts';

/** The kind of pinyin queries that are first letters alone. */
export const INITIALS = 'initials';

const isHan = ({ folded }: Window): boolean => isHanOnly(folded);

/** Part of a title with one wrong character of the same sound, so that it stands nowhere. */
export function typoQueries(source: Source, count: number): EvalQuery[] {
  const homophones = homophonesOf(source.texts.characters());
  return drawQueries('typo', source, count, (record, _nth, { random, pick }) => {
    const window = drawWindow(record.title, 4 + Math.floor(random() * 5), random, isHan);
    if (!window) return undefined;
    const characters = Array.from(window.folded);
    const place = Math.floor(random() * characters.length);
    const sound = syllablesOf(window.folded)[place] ?? '';
    const others = (homophones.get(sound) ?? []).filter((one) => one !== characters[place]);
    if (others.length === 0) return undefined;
    const typed = characters.with(place, pick(others)).join('');
    if (source.texts.having(typed).size > 0) return undefined;
    const relevant = source.texts.having(window.folded);
    return { kind: String(characters.length), typed, relevant };
  });
}

/** Part of a title in pinyin without tones and spaces; a quarter of them first letters only. */
export function pinyinQueries(source: Source, count: number): EvalQuery[] {
  return drawQueries('pinyin', source, count, (record, nth, { random }) => {
    const initials = nth % 4 === 3;
    const length = initials ? 4 + Math.floor(random() * 3) : 3 + Math.floor(random() * 4);
    const window = drawWindow(record.title, length, random, isHan);
    if (!window) return undefined;
    const syllables = spokenIn(record.title, window);
    if (!syllables.every((syllable) => /^[a-z]+$/.test(syllable))) return undefined;
    // Many texts have the same first letters: what counts is that the document meant is among them.
    return initials
      ? {
          kind: INITIALS,
          typed: syllables.map(([first]) => first).join(''),
          relevant: new Set([record.url]),
        }
      : {
          kind: String(length),
          typed: syllables.join(''),
          relevant: source.texts.having(window.folded),
        };
  });
}

/** The syllables of a part of a line, read as they are in the whole of it. */
function spokenIn(line: string, { start, end }: Window): string[] {
  const all = syllablesOf(line);
  return all.length === line.length ? all.slice(start, end) : syllablesOf(line.slice(start, end));
}
