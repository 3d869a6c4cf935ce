import type { SearchRecord } from '#search/record.ts';
import { corpusWords as words } from '#strings/bench.ts';
import { evalWords } from '#strings/search-eval-words.ts';
import type { Chance } from './draw.ts';

/** What new texts are put together from. */
export interface Fragments {
  readonly sentences: readonly string[];
  /** Parts of sentences between commas. */
  readonly clauses: readonly string[];
}

/** A place, and what is done there with what it has. */
export interface Subject {
  readonly place: string;
  readonly object: string;
  readonly matter: string;
}

const SENTENCE = /[^。；\n]{8,120}[。；]/g;
const YEAR = /(?:19|20)\d\d(?=年|〕)/g;
const NUMBER = /\d+/g;

/** The sentences and clauses of the texts of a content folder. */
export function fragmentsOf(records: readonly SearchRecord[]): Fragments {
  const sentences = records.flatMap(({ blocks }) =>
    blocks.flatMap(({ text }) => text.match(SENTENCE) ?? []),
  );
  const clauses = sentences
    .flatMap((sentence) => sentence.slice(0, -1).split('，'))
    .filter((clause) => clause.length >= 4 && clause.length <= 40);
  return { sentences: [...new Set(sentences)], clauses: [...new Set(clauses)] };
}

export function drawSubject(chance: Chance): Subject {
  const { pick } = chance;
  return {
    place: pick(evalWords.placeFirst) + pick(evalWords.placeSecond) + pick(evalWords.placeKinds),
    object: pick(evalWords.objects),
    matter: pick(evalWords.matters),
  };
}

/** One sentence: of the content folder, of its clauses in another order, of the benchmark, or of its own. */
export function drawSentence(fragments: Fragments, subject: Subject, chance: Chance): string {
  const { random, pick } = chance;
  const kind = random();
  if (kind < 0.35 && fragments.sentences.length > 0) {
    return renumbered(pick(fragments.sentences), random);
  }
  if (kind < 0.65 && fragments.clauses.length > 0) {
    const count = 2 + Math.floor(random() * 3);
    const clauses = Array.from({ length: count }, () => pick(fragments.clauses));
    return `${renumbered(clauses.join('，'), random)}。`;
  }
  if (kind < 0.75) {
    const { when, who, does, what, how } = words;
    return words.sentence(pick(when), pick(who), pick(does), pick(what), pick(how));
  }
  const about = random() < 0.5 ? subject : drawSubject(chance);
  return pick(evalWords.facts)(
    about.place,
    about.object,
    about.matter,
    1 + Math.floor(random() * 9000),
    1 + Math.floor(random() * 900),
  );
}

/** Other figures of the same length, and other years, so that no two texts tell the same. */
function renumbered(text: string, random: () => number): string {
  const years = text.replace(YEAR, () => String(2008 + Math.floor(random() * 20)));
  return years.replace(NUMBER, (digits, at: number) => {
    const isYear = digits.length === 4 && /^[年〕]/.test(years.slice(at + 4));
    if (isYear || random() < 0.5) return digits;
    const least = 10 ** (digits.length - 1);
    return String(Math.floor(least + random() * least * 9)).slice(0, digits.length);
  });
}
