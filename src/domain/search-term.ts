/**
 * A word for search in the form in which two spellings of it are one: width, case, kinds of brackets
 * and dashes, and blanks do not tell words apart. A mark between two words does: 三公经费 is found by
 * other letters than “三公”经费.
 *
 * @example
 * comparedTerm('ＫＴＶ 歌厅'); // 'ktv歌厅'
 */
export function comparedTerm(term: string): string {
  return term
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
