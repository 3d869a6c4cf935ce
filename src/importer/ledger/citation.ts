import { formatDocNumber, parseDocNumber } from '#domain/doc-number.ts';

/** A law or document named in a cell, and what follows it. */
export interface NamedSource {
  readonly name: string;
  readonly number?: string;
  readonly rest: string;
}

const NUMERAL = '[一二三四五六七八九十百千零〇两\\d]+';
const PLACE = `第?\\s*[（(]?\\s*${NUMERAL}\\s*[)）]?\\s*(?:条(?:之${NUMERAL})?|款|项|目|章|节)`;
const ARTICLES = new RegExp(
  `^第\\s*${NUMERAL}\\s*条(?:之${NUMERAL})?(?:\\s*(?:、|，|,|和|及|以及|与|或者|至)?\\s*${PLACE})*`,
);

/** The articles with which a text begins, and the rest: 第三十条、第三十二条. */
export function articlesAtStart(text: string): { articles: string; rest: string } | undefined {
  const articles = ARTICLES.exec(narrowDigits(text))?.[0];
  if (articles === undefined) return undefined;
  const plain = articles.normalize('NFKC').replace(/\s+/g, '');
  return {
    articles: plain.replaceAll('(', '（').replaceAll(')', '）').replaceAll(',', '、'),
    rest: text.slice(articles.length),
  };
}

/** The text with half-width digits, character for character. */
function narrowDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
}

/** 《名称》 with 〈〉 and 《》 within it, and the number behind it; nothing without 《. */
export function sourceAtStart(text: string): NamedSource | undefined {
  if (!text.startsWith('《')) return undefined;
  const end = closing(text, '《', '》');
  if (end === undefined) return undefined;
  return { name: text.slice(1, end).trim(), ...numberAtStart(text.slice(end + 1)) };
}

/** A number of a document in brackets or without them; other words in brackets are left out. */
function numberAtStart(text: string): { number?: string; rest: string } {
  const open = text.trimStart();
  if (/^[（(]/.test(open)) {
    const [left, right] = open.startsWith('（') ? ['（', '）'] : ['(', ')'];
    const end = closing(open, left ?? '', right ?? '');
    if (end === undefined) return { rest: open };
    const number = parseDocNumber(open.slice(1, end));
    return { ...(number && { number: formatDocNumber(number) }), rest: open.slice(end + 1).trim() };
  }
  const bare = /^[\p{Script=Han}A-Za-z]{1,20}[〔[(（](?:19|20)\d\d[〕\])）]\s*\d{1,5}\s*号/u.exec(
    open,
  );
  const number = bare && parseDocNumber(bare[0]);
  if (!number) return { rest: open };
  return { number: formatDocNumber(number), rest: open.slice(bare[0].length).trim() };
}

/** Where the bracket with which a text begins closes. */
function closing(text: string, left: string, right: string): number | undefined {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text.charAt(index) === left) depth += 1;
    else if (text.charAt(index) === right) depth -= 1;
    if (depth === 0) return index;
  }
  return undefined;
}

/**
 * Cuts a line where another 《名称》 begins, but not within a sentence that only names one.
 *
 * @param isSource Whether what begins with 《 is a source of its own.
 */
export function cutAtSources(line: string, isSource: (text: string) => boolean): string[] {
  const starts = [...line.matchAll(/《/g)]
    .map(({ index }) => index)
    .filter((index) => {
      const before = line.slice(0, index);
      const depth = before.split('《').length - before.split('》').length;
      const isOpen = index === 0 || /[、；;，,。\s条款项目章节）)》号和及]$/.test(before);
      return depth === 0 && isOpen && isSource(line.slice(index));
    });
  const cuts = starts[0] === 0 ? starts : [0, ...starts];
  return cuts
    .map((start, index) => line.slice(start, cuts[index + 1]))
    .map((part, index, all) => {
      const isLast = index === all.length - 1;
      return isLast ? part.trim() : part.replace(/[、；;，,和及\s]+$/, '').trim();
    })
    .filter((part) => part !== '');
}
