import { readNumbering } from '../numbering.ts';
import type { PlanBlock } from './task.ts';

const YEAR = '(20\\d{2})年';
/** 到2025年底, 2025年底前, 2026年建成: by the end of which year something is to be there. */
const DUE = new RegExp(
  [
    `(?:到|至|于)${YEAR}(?:底|末)?`,
    `${YEAR}(?:底|末|\\d{1,2}月(?:底|末)?|上半年|年底)?(?:以前|之前|前)`,
    `${YEAR}(?:底|末|\\d{1,2}月(?:底|末)?)?(?:全面|全部|基本|正式)?(?:建成|完成|通水|通车|通航|通电|投用|投入|竣工|完工|交付|启用|运行|实现|达到|争创|创成|开工|开通)`,
  ].join('|'),
  'gu',
);

/** A year by whose end something is due, and where in the words it stands. */
export interface DueYear {
  readonly year: number;
  readonly at: number;
}

/** The years that words name as the end of something, in order. */
export function dueYears(text: string): DueYear[] {
  return [...text.matchAll(DUE)].map((match) => ({
    year: Number(match[1] ?? match[2] ?? match[3]),
    at: match.index,
  }));
}

const GOALS = /目标|指标/u;
const LONGEST_HEADING = 30;
const COLUMN = /^(20\d{2})年(?:底|末)?(?:目标(?:值)?)?$/u;
/** 2022年政务公开工作要点: what is planned for one year. */
const ONE_YEAR =
  /^\p{Script=Han}{0,12}(20\d{2})年度?[^，。；]{2,40}(?:要点|计划|任务|实事|清单|方案|分工)$/u;
const SPAN = /[（(]20\d{2}年?[—–－~至-]+(20\d{2})年[）)]/u;

/**
 * The year by whose end a plan is to be done: the 到2025年 of its goals, else the last year in the head
 * of a table there, else the year of its title, （2021—2025年） or 2022年…工作要点. Nothing when it says
 * none.
 */
export function horizonOf(blocks: readonly PlanBlock[]): number | undefined {
  let level: string | undefined;
  let column: number | undefined;
  for (const { text, cells } of blocks) {
    const numbering = cells ? undefined : readNumbering(text);
    if (numbering && text.length <= LONGEST_HEADING && GOALS.test(text)) level = numbering.kind;
    else if (numbering && numbering.kind === level) level = undefined;
    if (level === undefined) continue;
    const stated = /到(20\d{2})年/u.exec(text)?.[1];
    if (stated !== undefined && !cells) return Number(stated);
    const years = (cells ?? []).flatMap((cell) => COLUMN.exec(cell)?.[1] ?? []).map(Number);
    if (years.length > 0) column ??= Math.max(...years);
  }
  if (column !== undefined) return column;
  const title = blocks.find(({ text }) => text.length <= 100 && SPAN.test(text.slice(-40)));
  const end = title && SPAN.exec(title.text)?.[1];
  const year = end ?? blocks.flatMap(({ text }) => ONE_YEAR.exec(text)?.[1] ?? [])[0];
  return year === undefined ? undefined : Number(year);
}
