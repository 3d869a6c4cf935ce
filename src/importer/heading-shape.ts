import { fold } from './characters.ts';

/** The numbering of a heading, by rank: 1 第一编, 2 第一章, 3 第一节, 4 一、, 5 （一）, 6 1., 7 1.1, 8 1.1.1. */
export interface HeadingNumber {
  readonly rank: number;
  /** As printed, folded, without spaces: `第一章`, `（一)`, `1.1`. */
  readonly label: string;
  /** Where the text behind it begins. */
  readonly end: number;
}

const FORMS: readonly [number, RegExp][] = [
  [1, /^第 ?[一二三四五六七八九十百]{1,4} ?(?:编|部分|篇)(?: |(?=[^条款]))/],
  [2, /^第 ?(?:[一二三四五六七八九十百]{1,4}|\d{1,2}) ?章/],
  [3, /^第 ?(?:[一二三四五六七八九十百]{1,4}|\d{1,2}) ?节/],
  [4, /^[一二三四五六七八九十]{1,3} ?[、.,] ?/],
  [5, /^\( ?[一二三四五六七八九十]{1,3} ?\) ?[、.]? ?/],
  [8, /^\d{1,2}(?:\.\d{1,2}){2,4}\.?(?!\d) ?/],
  [7, /^\d{1,2}\.\d{1,2}\.?(?!\d) ?/],
  [
    6,
    /^\d{1,2} ?[.、](?!\d) ?|^\d{1,2} ?(?=\p{Script=Han})(?![年月日个名人项家条件万亿户%元号:时])/u,
  ],
];

/** The heading number with which a line begins, if it begins with one. */
export function headingNumber(text: string): HeadingNumber | undefined {
  const folded = fold(text.slice(0, 40));
  for (const [rank, form] of FORMS) {
    const match = form.exec(folded);
    if (match) return { rank, label: match[0].replace(/ /g, ''), end: match[0].length };
  }
  return undefined;
}

/** The words that only begin a sentence, never a heading. */
const SENTENCE_START =
  /^(?:根据|按照|依据|为了|为(?!民|人|企|农)|(?:围绕|结合).{18}|自\d|自本|本(?:办法|规定|预案|规则|细则|条例|方案|意见|决定|通知|公告|制度|令|通告|报告)|凡|对于|经.{0,20}(?:研究|同意|批准|审)|由于|如有|如果|若|违反|有下列|下列|上述|以上)/;

/**
 * The heading that a line is or begins with, as far as its first full stop; nothing for a clause,
 * an item of a list or a sentence that merely carries a number.
 *
 * @example
 * headingText('（一）主动公开情况。今年共公开……'); // '（一）主动公开情况'
 * headingText('三、为减少重复填报，请各单位……。'); // undefined
 */
export function headingText(text: string): string | undefined {
  const number = headingNumber(text);
  if (!number) return undefined;
  const folded = fold(text.slice(0, 120));
  const rest = folded.slice(number.end);
  if (rest.trim() === '' || /^[\d\s.…·-]*$/.test(rest)) return undefined;

  const stop = rest.search(/。|\.(?=\p{Script=Han})/u);
  const words = (stop < 0 ? rest : rest.slice(0, stop)).trim();
  const runIn = stop >= 0 && text.length > number.end + stop + 1;
  if (stop < 0 && text.length > number.end + 60) return undefined;
  if (number.rank <= 3)
    return words.length <= 40
      ? text.slice(0, number.end + (stop < 0 ? 80 : stop)).trim()
      : undefined;
  if (/[;:!]|,$|、$/.test(words) || (stop < 0 && /[,;:]$/.test(rest))) return undefined;
  if (SENTENCE_START.test(words) || (number.rank > 5 && /^《.*[》)]$/.test(words)))
    return undefined;
  // 一、……。 is a clause of a decision; a heading of that rank has no full stop.
  if (stop >= 0 && !runIn && number.rank === 4 && words.length > 12) return undefined;
  const limit = number.rank === 6 ? 30 : 45;
  if (words.length > (stop < 0 || runIn ? limit : 32)) return undefined;
  if (stop >= 0 && !runIn && /应当|必须|不得|可以|予以|《|的,/.test(words)) return undefined;
  const commas = words.match(/,/g)?.length ?? 0;
  if (commas > 2 || (commas === 2 && words.length > 26)) return undefined;
  return text.slice(0, number.end + (stop < 0 ? rest.length : stop)).trim();
}
