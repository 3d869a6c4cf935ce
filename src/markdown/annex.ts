import { chineseNumber } from '#domain/chinese-number.ts';

const LABEL = /^附\s*件\s*(\d{1,2}|[一二三四五六七八九十]{1,3})?\s*[:：]?$/;
const NOTE = /^附\s*件\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?\s*[:：]\s*\S/;

/** Whether a paragraph is the mark at the head of an annex: 附件, 附件2, and nothing else. */
export function isAnnexLabel(text: string): boolean {
  return LABEL.test(text.trim()) && !/[:：]$/.test(text.trim());
}

/** The number of an annex label: 附件2 and 附件二 are 2; 附件 alone has none. */
export function annexNumber(text: string): number | undefined {
  const written = LABEL.exec(text.trim())?.[1];
  if (written === undefined) return undefined;
  return /^\d/.test(written) ? Number(written) : chineseNumber(written);
}

/** Whether a paragraph begins the list of annexes after a text: 附件：1. 任务分工表. */
export function isAttachmentsNote(text: string): boolean {
  return NOTE.test(text.trim());
}

/** Whether 附件： stands alone and the list follows in paragraphs or in a list. */
export function isAttachmentsHead(text: string): boolean {
  return LABEL.test(text.trim()) && /[:：]$/.test(text.trim());
}
