const DOWN = '减少|下降|压减|精简|缩减|降低|压缩|缩短|缩小|回落|收窄|削减|减低|核减|调减|降|减';
const UP = '增加|增长|提高|上升|扩大|提升|扩展|攀升|跃升|上涨|增|升';

/** Words by which a text says that a number went up or down; a group of a regular expression. */
export const CHANGE_VERB = `(?:${DOWN}|${UP})`;

/** Nouns for the size of a change. */
export const CHANGE_NOUN =
  '(?:[减降增涨升]幅|幅度|(?:增长|下降|减少|精简|压缩|压减|缩减|削减|提升)(?:率|幅度|比例))';

const IS_DOWN = new RegExp(`(?:${DOWN}|少|低)`);
const IS_UP = new RegExp(`(?:${UP}|多|高)(?!达)`);

/** Whether words speak of a fall (-1), of a rise (1), of both or of neither (0). */
export function directionOf(words: string): -1 | 0 | 1 {
  const [down, up] = [IS_DOWN.test(words), IS_UP.test(words)];
  if (down === up) return 0;
  return down ? -1 : 1;
}
