/** Half-width marks and the full-width marks that Chinese text has in their place. */
const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
};

const CHINESE = /[\p{Script=Han}〇《》〈〉“”‘’（）〔〕【】「」、。，；：？！…—]/u;
/** What is left as it is: addresses of the web and of mail, times, ratios, thousands. */
const PROTECTED =
  /https?:\/\/[\w!-~]+|www\.[\w!-~]+|[\w.+-]{1,64}@[\w-]+\.[\w.-]+|\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}:\d{2}(?::\d{2})?/g;
const QUESTION = /[吗呢么谁哪否几]|什么|如何|怎|多少|为何/;

/**
 * Restores the full-width punctuation that a page lost, between Chinese characters only: numbers,
 * Latin text, addresses and times keep theirs, and a document number keeps 〔〕.
 *
 * A question mark is restored where a question ends; elsewhere it may stand for a lost character.
 *
 * @example
 * restorePunctuation('各乡镇,共3,205项(见http://a.cn/?x=1):'); // '各乡镇，共3,205项（见http://a.cn/?x=1）：'
 */
export function restorePunctuation(text: string): string {
  if (!/[,;:!?()<>[\]]/.test(text) || !/\p{Script=Han}/u.test(text)) return text;
  let restored = withNumberBrackets(text);
  // One mark restored may be the Chinese neighbour of the next.
  for (let round = 0; round < 3; round += 1) {
    const before = restored;
    restored = restoreOnce(restored);
    if (restored === before) break;
  }
  return nestedQuotes(restored);
}

function restoreOnce(text: string): string {
  const kept = protectedPlaces(text);
  const characters = text.split('');
  restoreBrackets(characters, kept);
  for (const [index, character] of characters.entries()) {
    const full = FULL[character];
    if (full === undefined || kept.has(index)) continue;
    if (isBetweenChinese(characters, index)) characters[index] = full;
  }
  return characters.join('');
}

/** Document numbers written with other brackets, which B9 of GB/T 9704 has as 〔〕: 云政发(2018)38号. */
function withNumberBrackets(text: string): string {
  return text.replace(
    /(\p{Script=Han})[[(［（【]((?:19|20)\d\d)[\])］）】](第?\d{1,5}号)/gu,
    '$1〔$2〕$3',
  );
}

function protectedPlaces(text: string): Set<number> {
  const places = new Set<number>();
  for (const match of text.matchAll(PROTECTED)) {
    for (let index = 0; index < match[0].length; index += 1) places.add(match.index + index);
  }
  return places;
}

function isBetweenChinese(characters: readonly string[], index: number): boolean {
  const before = neighbour(characters, index, -1);
  const after = neighbour(characters, index, 1);
  const mark = characters[index];
  if (mark === '?') {
    const sentence = characters.slice(Math.max(0, index - 30), index).join('');
    return (
      CHINESE.test(before) &&
      (after === '' || !/\p{Script=Han}/u.test(after) || QUESTION.test(sentence))
    );
  }
  if (/\d/.test(before) && /\d/.test(after)) return mark === ';';
  if (CHINESE.test(before)) return true;
  return CHINESE.test(after) && /[\d%‰℃)\]A-Za-z}]/.test(before);
}

/** The next character that is no space. */
function neighbour(characters: readonly string[], index: number, step: 1 | -1): string {
  const next = characters[index + step] ?? '';
  return next === ' ' ? (characters[index + 2 * step] ?? '') : next;
}

/** Pairs of half-width parentheses that hold or touch Chinese text. */
function restoreBrackets(characters: string[], kept: ReadonlySet<number>): void {
  const open: number[] = [];
  for (const [index, character] of characters.entries()) {
    if (kept.has(index)) continue;
    if (character === '(' || character === '（') open.push(index);
    if (character !== ')' && character !== '）') continue;
    const start = open.pop();
    if (start === undefined) {
      if (character === ')' && CHINESE.test(characters[index - 1] ?? '')) characters[index] = '）';
      continue;
    }
    if (touchesChinese(characters, start, index)) {
      characters[start] = '（';
      characters[index] = '）';
    }
  }
  for (const start of open) {
    if (characters[start] === '(' && CHINESE.test(characters[start + 1] ?? ''))
      characters[start] = '（';
  }
}

/** How far inside a pair of brackets Chinese text is looked for. */
const REACH = 60;

function touchesChinese(characters: readonly string[], start: number, end: number): boolean {
  if (CHINESE.test(characters[start - 1] ?? '') || CHINESE.test(characters[end + 1] ?? ''))
    return true;
  const item = end - start <= 3 && /^\d+$/.test(characters.slice(start + 1, end).join(''));
  if (item) return start === 0;
  return characters
    .slice(start + 1, Math.min(end, start + REACH))
    .some((character) => CHINESE.test(character));
}

/** Quotes inside a title, which scraped text has as <…>: 《关于印发<办法>的通知》. */
function nestedQuotes(text: string): string {
  if (!text.includes('<') || !text.includes('>')) return text;
  return text.replace(/《[^《》]{0,300}》/g, (title) =>
    title.replace(/<([^<>]{1,200})>/g, '〈$1〉'),
  );
}
