/** A text in which characters were folded or left out, and where each stood in the original. */
export interface FoldedText {
  readonly text: string;
  /** The place of each character in the original, and of the end. */
  readonly at: readonly number[];
}

/** One sentence of a text, in the two forms in which its numbers are read. */
export interface Sentence {
  /** Whether there is a digit in it. */
  readonly hasDigits: boolean;
  /** Without what stands in brackets and in 《》. */
  readonly bare: FoldedText;
  /** With the brackets opened: 210项（减幅41%） is 210项,减幅41%. */
  readonly flat: FoldedText;
}

const FOLDED: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '％': '%',
  '．': '.',
  '＋': '+',
  '－': '-',
  '−': '-',
  '＝': '=',
  '／': '/',
  '！': '!',
  '？': '?',
  '～': '~',
};
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '《': '》', '〔': '〕' };
const SENTENCE_END = /[。!?]/;

/** The text in half-width signs and digits, without blanks. */
export function foldText(original: string): FoldedText {
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const character = original.charAt(index);
    if (/\s|\u200b/u.test(character)) {
      // 2023 12件 are two numbers.
      if (!/[\dA-Za-z]$/.test(text.slice(-1)) || !/[\dA-Za-z]/.test(original.charAt(index + 1))) {
        continue;
      }
      text += ' ';
    } else if (character >= '０' && character <= '９') {
      text += String.fromCharCode(character.charCodeAt(0) - 0xfee0);
    } else {
      text += FOLDED[character] ?? character;
    }
    at.push(index);
  }
  at.push(original.length);
  return { text, at };
}

/** The sentences of a folded text. A semicolon divides none. */
export function sentencesOf(folded: FoldedText): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let index = 0; index <= folded.text.length; index += 1) {
    if (index < folded.text.length && !SENTENCE_END.test(folded.text.charAt(index))) continue;
    if (index > start) sentences.push(lazySentence(folded, start, index));
    start = index + 1;
  }
  return sentences;
}

/** The original characters from one place of a folded text to another. */
export function originalSpan(
  { at }: FoldedText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  return { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 };
}

/** Most sentences state no number, and nobody asks for their forms. */
function lazySentence(folded: FoldedText, start: number, end: number): Sentence {
  let forms: Pick<Sentence, 'bare' | 'flat'> | undefined;
  const read = () => {
    forms ??= formsOf(folded, start, end);
    return forms;
  };
  return {
    hasDigits: /\d/.test(folded.text.slice(start, end)),
    get bare() {
      return read().bare;
    },
    get flat() {
      return read().flat;
    },
  };
}

function formsOf(
  { text, at }: FoldedText,
  start: number,
  end: number,
): Pick<Sentence, 'bare' | 'flat'> {
  const closingOf = bracketPairs(text, start, end);
  const closings = new Set(closingOf.values());
  const bare = new Builder();
  const flat = new Builder();
  let hiddenUntil = -1;
  let titleUntil = -1;
  for (let index = start; index < end; index += 1) {
    const character = text.charAt(index);
    const place = at[index] ?? 0;
    const closing = closingOf.get(index);
    if (closing !== undefined) {
      hiddenUntil = Math.max(hiddenUntil, closing);
      if (character === '(') flat.add(',', place);
      else titleUntil = Math.max(titleUntil, closing);
    }
    if (index > hiddenUntil) bare.add(character, place);
    if (index > titleUntil && closing === undefined && !closings.has(index)) {
      flat.add(character, place);
    }
  }
  return { bare: bare.done(at[end] ?? 0), flat: flat.done(at[end] ?? 0) };
}

/** The opening brackets that are closed in the same sentence, and where. */
function bracketPairs(text: string, start: number, end: number): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: { readonly index: number; readonly closing: string }[] = [];
  for (let index = start; index < end; index += 1) {
    const character = text.charAt(index);
    const closing = CLOSING[character];
    if (closing !== undefined) open.push({ index, closing });
    else if (open.at(-1)?.closing === character) pairs.set(open.pop()?.index ?? 0, index);
  }
  return pairs;
}

class Builder {
  private text = '';
  private readonly at: number[] = [];

  add(character: string, place: number): void {
    this.text += character;
    this.at.push(place);
  }

  done(end: number): FoldedText {
    this.at.push(end);
    return { text: this.text, at: this.at };
  }
}
