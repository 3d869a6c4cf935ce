/** The longest heading, in characters without its number. */
const LONGEST_HEADING = 60;
/** The longest sentence that heads the paragraph it stands in. */
const LONGEST_LEAD = 40;

const SENTENCE_END = /[。！？；：!?;:…]|[，,、.]$/;

/** Whether a text reads like a heading: short, and neither sentence nor item of a list. */
export function isHeadingLike(text: string): boolean {
  const trimmed = text.trim();
  return trimmed !== '' && trimmed.length <= LONGEST_HEADING && !SENTENCE_END.test(trimmed);
}

/** Whether a text is one short sentence and nothing more. */
export function isLoneSentence(text: string): boolean {
  return /^[^。！？；：!?;:]+。$/.test(text.trim()) && text.trim().length <= LONGEST_LEAD;
}

/**
 * The length of the short first sentence, with its full stop, of a text that goes on after it; 0
 * when the text has no such lead.
 *
 * @example
 * leadLength('主动公开情况。全年公开信息120条。'); // 7
 */
export function leadLength(text: string): number {
  const length = text.search(/[。！？；：!?;:]/) + 1;
  const isLead = text[length - 1] === '。' && length <= LONGEST_LEAD;
  return isLead && text.slice(length).trim() !== '' ? length : 0;
}
