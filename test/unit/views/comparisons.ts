import { renderBody } from '#markdown/render.ts';
import { type ComparedArticle, compareTexts } from '#views/comparison.ts';

/** A rendered text of some paragraphs. */
export const blocksOf = (...lines: readonly string[]) => renderBody(lines.join('\n\n')).blocks;

/** A version with its marks: [removed] and {added}, paragraphs parted by |. */
export const shown = (article: ComparedArticle | undefined) =>
  article &&
  [article.label, ...article.pieces.map((pieces) => pieces.map(pieceShown).join(''))].join('|');
const pieceShown = ({ text, mark }: ComparedArticle['pieces'][number][number]) =>
  mark === 'removed' ? `[${text}]` : mark === 'added' ? `{${text}}` : text;

/** Two texts compared, each given by its paragraphs. */
export const compared = (before: readonly string[], after: readonly string[]) =>
  compareTexts(blocksOf(...before), blocksOf(...after));
/** Each row in short: its kind and both labels. */
export const rowsOf = (before: readonly string[], after: readonly string[]) =>
  compared(before, after).rows.map((row) =>
    [row.kind, row.before?.label ?? '', row.after?.label ?? ''].join(' '),
  );

/** Counts of two texts without a change. */
export const NONE = { changed: 0, added: 0, removed: 0, renumbered: 0, moved: 0 };

/** Articles that have nothing in common, in a chapter. */
export const CHAPTER = '第一章　总则';
export const PURPOSE = '第一条　为了规范海岛民宿经营，保障住客安全，根据有关规定，制定本办法。';
export const SCOPE = '第二条　在本县行政区域内开办、经营海岛民宿，适用本办法。';
export const DUTY = '第三条　县文化和广电旅游体育局是民宿行业主管部门，负责规划引导和综合协调。';
export const PRICE = '第四条　经营者应当明码标价，在预订页面公示房价，不得在标价之外收取费用。';
export const FORCE = '第五条　本办法自2020年5月1日起施行，有效期至2025年4月30日。';
export const TEXT = [CHAPTER, PURPOSE, SCOPE, DUTY, PRICE, FORCE];

/** An article with another number. */
export const numbered = (article: string, number: string) =>
  article.replace(/^第.+?条/, `第${number}条`);
