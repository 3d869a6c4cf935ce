import { chineseNumber, toChineseNumber } from './chinese-number.ts';

/**
 * The styles in which Chinese official documents number their parts, outermost first.
 *
 * Source: 《立法法》（2023年修正）第六十五条 (编、章、节、条、项、目) and GB/T 9704—2012 7.3.3
 * (一、（一）1.（1）). Emergency plans number with decimals: 1 总则, 1.1 编制目的.
 */
export const NUMBERING_KINDS = [
  'part',
  'volume',
  'chapter',
  'section',
  'article',
  'chinese',
  'chineseBracketed',
  'decimal',
  'arabic',
  'arabicBracketed',
] as const;

export type NumberingKind = (typeof NUMBERING_KINDS)[number];

/** The number at the head of a paragraph. */
export interface Numbering {
  readonly kind: NumberingKind;
  /** The number; of a decimal its last component. */
  readonly number: number;
  /** 1 in 第五条之一, an article put in between later. */
  readonly sub?: number;
  /** All components of a decimal: 1.2.3 is [1, 2, 3]. */
  readonly path?: readonly number[];
  /** The number as it is written, 第五条之一 or （二）. */
  readonly label: string;
  /** What follows the number and the blanks or the colon after it. */
  readonly rest: string;
  /** Whether a blank or a colon stood between the number and `rest`. */
  readonly spaced: boolean;
}

const ORDINAL_KINDS: Readonly<Record<string, NumberingKind>> = {
  部分: 'part',
  编: 'volume',
  章: 'chapter',
  节: 'section',
  条: 'article',
};

const CHINESE = '[零〇一二两三四五六七八九十百千]{1,9}';
const ORDINAL = new RegExp(
  String.raw`^第\s?(${CHINESE}|\d{1,4})\s?(部分|编|章|节|条)(?:之(${CHINESE}|\d{1,2}))?`,
);
const LIST_MARK = /^([一二三四五六七八九十百]{1,5})[、．.]/;
const BRACKETED = new RegExp(String.raw`^[（(]\s?(${CHINESE}|\d{1,3})\s?[）)]、?`);
const DECIMAL = /^\d{1,2}(?:[.．]\d{1,2}){1,4}[.．]?(?![\d.．%％‰])/;
const LONE_DECIMAL = /^(\d{1,2})(?=\s+[\p{Script=Han}《“])/u;
// 1.2024年… is item 1 and no decimal; 1、2号楼 are two houses.
const ARABIC = /^(\d{1,3})(?:[.．](?!\d(?!\d{3}年))|、(?!\d(?!\d)))/;

/** One character that holds a whole number: ㈠ is （一）, ⑴ is （1）, ⒈ is 1. */
const ENCLOSED = [
  { first: '㈠', last: '㈩', kind: 'chineseBracketed' },
  { first: '⑴', last: '⒇', kind: 'arabicBracketed' },
  { first: '⒈', last: '⒛', kind: 'arabic' },
] as const;

const LONGEST_LABEL = 40;

/**
 * The number with which a paragraph begins, or nothing.
 *
 * This is syntax only. Whether 3.15消费者权益日 or 第三条规定的期限 numbers anything is for the caller,
 * who sees the paragraphs around it.
 *
 * @param text A paragraph, with or without the blanks that indent it.
 * @example
 * readNumbering('第五条之一　公开的内容');
 * // { kind: 'article', number: 5, sub: 1, label: '第五条之一', rest: '公开的内容', spaced: true }
 */
export function readNumbering(text: string): Numbering | undefined {
  const body = text.trimStart();
  const head = halfWidthDigits(body.slice(0, LONGEST_LABEL));
  const found = ordinal(head) ?? listMark(head) ?? enclosed(head) ?? decimal(head);
  if (!found) return undefined;
  const { length, ...numbering } = found;
  const after = body.slice(length);
  const rest = after.replace(/^[\s：:]+/, '');
  return { ...numbering, label: body.slice(0, length), rest, spaced: rest.length < after.length };
}

/** A number in a style, as GB/T 9704 and the law write it: （四）, 第五条之一, 4. */
export function formatNumbering(kind: NumberingKind, number: number, sub?: number): string {
  const chinese = toChineseNumber(number);
  switch (kind) {
    case 'part':
      return `第${chinese}部分`;
    case 'volume':
      return `第${chinese}编`;
    case 'chapter':
      return `第${chinese}章`;
    case 'section':
      return `第${chinese}节`;
    case 'article':
      return `第${chinese}条${sub === undefined ? '' : `之${toChineseNumber(sub)}`}`;
    case 'chinese':
      return `${chinese}、`;
    case 'chineseBracketed':
      return `（${chinese}）`;
    case 'decimal':
      return `${number}`;
    case 'arabic':
      return `${number}.`;
    case 'arabicBracketed':
      return `（${number}）`;
  }
}

type Found = Omit<Numbering, 'label' | 'rest' | 'spaced'> & { readonly length: number };

function ordinal(head: string): Found | undefined {
  const match = ORDINAL.exec(head);
  const kind = ORDINAL_KINDS[match?.[2] ?? ''];
  const number = numberOf(match?.[1]);
  if (!match || !kind || number === undefined) return undefined;
  const sub = numberOf(match[3]);
  return { kind, number, ...(sub === undefined ? {} : { sub }), length: match[0].length };
}

function listMark(head: string): Found | undefined {
  const mark = LIST_MARK.exec(head);
  const chinese = numberOf(mark?.[1]);
  if (mark && chinese !== undefined) {
    return { kind: 'chinese', number: chinese, length: mark[0].length };
  }
  const bracketed = BRACKETED.exec(head);
  const number = numberOf(bracketed?.[1]);
  if (bracketed && number !== undefined) {
    const kind = /\d/.test(bracketed[1] ?? '') ? 'arabicBracketed' : 'chineseBracketed';
    return { kind, number, length: bracketed[0].length };
  }
  const arabic = ARABIC.exec(head);
  if (!arabic) return undefined;
  return { kind: 'arabic', number: Number(arabic[1]), length: arabic[0].length };
}

function enclosed(head: string): Found | undefined {
  const code = head.codePointAt(0) ?? 0;
  for (const { first, last, kind } of ENCLOSED) {
    const start = first.charCodeAt(0);
    if (code >= start && code <= last.charCodeAt(0)) {
      return { kind, number: code - start + 1, length: 1 };
    }
  }
  return undefined;
}

function decimal(head: string): Found | undefined {
  const match = DECIMAL.exec(head) ?? LONE_DECIMAL.exec(head);
  if (!match) return undefined;
  const path = match[0].split(/[.．]/).filter(Boolean).map(Number);
  return { kind: 'decimal', number: path.at(-1) ?? 0, path, length: match[0].length };
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d+$/.test(text) ? Number(text) : chineseNumber(text);
  return number === 0 ? undefined : number;
}

/** Full-width digits made half-width, character for character. */
function halfWidthDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
