import { chineseNumber } from './chinese-number.ts';

const NUMBER = '[〇零一二两三四五六七八九十百千\\d]{1,9}';
const ARTICLE = `第(${NUMBER})条(?:之(${NUMBER}))?`;
const PART = `第${NUMBER}[款项目]`;
/** 第七条, and 第三条第二款、第七条至第九条 as one. */
const CHAIN = new RegExp(`${ARTICLE}(?:${PART}|以及|或者|[、和与及或至到]|${ARTICLE})*`, 'g');
const EACH = new RegExp(ARTICLE, 'g');

const LOOK_BACK = 100;
const AFTER_TITLE = /(?:》(?:〔(?:[^〔〕]|〔[^〔〕]*〕)*〕)?|[法典例则定])$/;
const AFTER_OWN_NAME = /本(?:办法|规定|细则|条例|规则|规程|章程|准则|通则|决定)$/;

/**
 * A folded text with other names for the articles of its own to which it refers.
 *
 * 《行政处罚法》第三十二条 is an article of another document and stays; so does one of which this is
 * not certain.
 *
 * @param rename Told the number, `8` or `8-1`; gives what stands for it.
 * @example
 * renameOwnArticles('违反第八条、《民法典》第九条的', (number) => `<${number}>`);
 * // '违反<8>、《民法典》第九条的'
 */
export function renameOwnArticles(text: string, rename: (number: string) => string): string {
  return text.replace(CHAIN, (chain: string, ...rest) => {
    const offset = rest.find((part) => typeof part === 'number') as number;
    const above = text.slice(Math.max(0, offset - LOOK_BACK), offset);
    if (AFTER_TITLE.test(above) && !AFTER_OWN_NAME.test(above)) return chain;
    return chain.replace(EACH, (_, number: string, sub?: string) =>
      rename(sub === undefined ? `${read(number)}` : `${read(number)}-${read(sub)}`),
    );
  });
}

function read(written: string): number | string {
  return /^\d+$/.test(written) ? Number(written) : (chineseNumber(written) ?? written);
}
