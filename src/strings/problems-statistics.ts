import type { Finding } from '#domain/problem.ts';
import type { Statistic, StatisticKind } from '#domain/statistics/statistic.ts';

const LONGEST_QUOTE = 80;

const FIX =
  '请先与签发的原件核对。原件与网页不同的，照原件改；原件本身算错的，不要自行改动，请商请制发机关发更正。';

/** What is wrong with a statistic, by its kind: the calculation, and what the text states. */
const DEFECTS: Readonly<Record<StatisticKind, (statistic: Statistic) => string>> = {
  sum: compared,
  share: compared,
  change: compared,
  equation: compared,
  part: ({ stated, computed }) => `其中一项${computed}，多于总数${stated}`,
  direction: ({ stated, working, computed }) =>
    `${working}是${computed}，原文写“${stated}”，方向相反`,
  whole: ({ working, computed }) => `${working}＝${computed}，同一整体的各部分超过了100%`,
};

/** What to check first, and the number that would be right. */
const FIXES: Readonly<Record<StatisticKind, (statistic: Statistic) => string>> = {
  sum: ({ computed }) => `各分项都对的话，总数应为${computed}。`,
  share: rightNumber,
  change: rightNumber,
  equation: rightNumber,
  part: () => '分项不能多于总数，请核对两个数字。',
  direction: () => '请核对前后两个数字是否写反。',
  whole: () => '请核对各项占比。',
};

/** Findings about the numbers of a text. They are warnings: a text says what its signed original says. */
export const statisticProblems = {
  wrong: (statistic: Statistic): Finding => ({
    rule: `statistics/${statistic.kind}`,
    message: `“${shortened(statistic.text)}”：${DEFECTS[statistic.kind](statistic)}。`,
    fix: `${FIX}${FIXES[statistic.kind](statistic)}`,
  }),
};

function compared({ working, computed, stated }: Statistic): string {
  return `${working}＝${computed}，原文写${stated}`;
}

function rightNumber({ computed }: Statistic): string {
  return `其他数字都对的话，这里应为${computed}。`;
}

/** A long list keeps its two ends. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= LONGEST_QUOTE) return line;
  const half = LONGEST_QUOTE / 2;
  return `${line.slice(0, half)}……${line.slice(-half)}`;
}
