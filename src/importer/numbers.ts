import { fold } from './characters.ts';

const YEAR_IN_BRACKETS = String.raw`[〔\[(﹝<〈{] ?(?:19|20)\d\d ?年? ?[〕\])﹞>〉}]`;
const SERIAL = String.raw` ?第? ?\d{1,5} ?号`;
const NUMBER = new RegExp(`[\\p{Script=Han}\\dA-Za-z]{1,20} ?${YEAR_IN_BRACKETS}${SERIAL}`, 'u');
const WHOLE_NUMBER = new RegExp(
  `^[(\\[]?(?:[\\p{Script=Han}\\dA-Za-z·、 -]{0,24}?${YEAR_IN_BRACKETS}${SERIAL}|(?:[\\p{Script=Han}]{0,20}?(?:令|公告|通告))? ?(?:(?:19|20)\\d\\d ?年)? ?第 ?[\\d一二三四五六七八九十百〇零]{1,5} ?号)[)\\]]?$`,
  'u',
);

/** Whether `text` is a document number and nothing more: 嵊政办发〔2022〕70号, 公告2023年第8号, 第12号. */
export function isDocumentNumber(text: string): boolean {
  return text.length <= 50 && WHOLE_NUMBER.test(fold(text).trim());
}

/** The document number with which `text` begins or ends, as titles carry it, and the rest. */
export function numberInTitle(text: string): { number: string; rest: string } | undefined {
  if (text.length > 200) return undefined;
  const folded = fold(text);
  const match = NUMBER.exec(folded);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  if (match.index === 0) return { number: text.slice(0, end), rest: text.slice(end).trim() };
  const closed = /^\)$/.test(folded.slice(end).trim()) && folded.charAt(match.index - 1) === '(';
  if (closed) {
    return {
      number: text.slice(match.index, end),
      rest: text.slice(0, match.index - 1).trim(),
    };
  }
  return undefined;
}

/**
 * The document number that `text` was before it lost a bracket: 阜委发〔20177号 and 长县政发〔20226
 * have one reading, 〔2017〕7号 and 〔2022〕6号.
 */
export function repairedNumber(text: string): string | undefined {
  const match = /^([\p{Script=Han}\dA-Za-z]{1,20})[〔[(]((?:19|20)\d\d)(\d{1,4}) ?号?$/u.exec(
    fold(text).trim(),
  );
  return match ? `${text.slice(0, match[1]?.length)}〔${match[2]}〕${match[3]}号` : undefined;
}

/** Whether `text` has the shape of an index number (索引号): a code with at least four digits. */
export function isIndexNumber(text: string): boolean {
  const folded = fold(text).replace(/ ?([/\-—–]) ?/g, '$1');
  return (
    folded.length <= 60 &&
    /^[\p{Script=Han}A-Za-z]{0,6}[\dA-Za-z][\dA-Za-z/_\-—–.()[\]:]{4,}$/u.test(folded) &&
    (folded.match(/\d/g)?.length ?? 0) >= 4
  );
}

/** Whether `text` is a code that cannot be anything but an index number: 11330922090963010M/2022-29756. */
export function isBareIndexNumber(text: string): boolean {
  return /^[\dA-Za-z]{4,20}-?[/-](?:[\dA-Za-z]+[/-])*\d{4,6}-\d{3,8}$/.test(fold(text));
}

/** Whether `text` is a registration number of a normative document: CSDR—2022—00004, ALSD00-2022-0003. */
export function isRegistrationNumber(text: string): boolean {
  return /^[A-Z]{3,8}\d{0,3}[-—–](?:19|20)\d\d[-—–]\d{3,7}$/.test(fold(text));
}
