import type { DutyKind } from '#domain/duties.ts';
import type { EffectKind } from '#domain/life.ts';
import { STAGE_LABELS } from './fields.ts';
import { EFFECT_NAMES } from './vocabulary.ts';

/** A sentence in pieces, some of which the page makes links of. */
export type Sentence<L> = readonly (string | L)[];

/** A day as people say it: 2025 年 4 月 1 日. */
export function longDay(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year} 年 ${month} 月 ${day} 日`;
}

/** Pieces with a mark between each two. */
function listed<L>(pieces: readonly L[], mark = '、'): Sentence<L> {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [mark, piece]));
}

/**
 * What the band at the head of a document says that is not plainly in force: first whether it is in
 * force and since when, then by what.
 */
export const bannerText = {
  label: '有效性说明',
  pendingFrom: (day: string) => [`本文件尚未生效，自 ${longDay(day)}起施行。`],
  pending: () => ['本文件尚未生效。'],
  untilThen: <L>(predecessors: readonly L[]): Sentence<L> => [
    '在那以前仍然适用',
    ...listed(predecessors),
    '。',
  ],
  amendedBelow: (from: string) => [`本文件现行有效，下面是自 ${longDay(from)}起适用的文本。`],
  amendedElsewhere: <L>(text: L): Sentence<L> => [
    '本文件已经修改，下面的文本不再适用，请看',
    text,
    '。',
  ],
  amendedOnly: () => ['本文件现行有效，但是已经修改。'],
  notConsolidated: '修改后的全文还没有整理，请把下面的文本和修改决定对照着读。',
  amendedBy: <L>(acts: readonly L[], comparison?: L): Sentence<L> => [
    '经',
    ...listed(acts),
    ...(comparison === undefined ? ['修改。'] : ['修改（', comparison, '）。']),
  ],
  /** For acts that are not on the portal. */
  unnamedAct: '有关决定',
  textFrom: (day: string) => `自 ${longDay(day)}起适用的文本`,
  compareWithBefore: '与修改前对照',
  repealedArticles: <L>(articles: readonly L[], day: string): Sentence<L> => [
    ...listed(articles),
    `自 ${longDay(day)}起不再有效，其余条文继续有效。`,
  ],
  repealedBy: <L>(by: L): Sentence<L> => ['由', by, '废止。'],
  replacedBy: <L>(by: L): Sentence<L> => ['由', by, '代替。'],
  /** `direct` took the place of the document, and has ended as well. */
  replacedSince: <L>(ended: 'repealed' | 'expired', living: L): Sentence<L> => [
    `代替它的文件也已${ended === 'repealed' ? '废止' : '失效'}，现在适用的是`,
    living,
    '。',
  ],
  replacedByEnded: (ended: 'repealed' | 'expired') =>
    ended === 'repealed' ? ['代替它的文件也已废止。'] : ['代替它的文件也已失效。'],
  repealed: (day: string) => [`本文件已于 ${longDay(day)}废止。`],
  lapsed: (day: string) => [`本文件已于 ${longDay(day)}失效。`],
  lapsedBy: <L>(by: L): Sentence<L> => ['由', by, '宣布失效。'],
  unlistedIn: <L>(by: L): Sentence<L> => ['没有列入', by, '公布的继续有效目录。'],
  termEnded: (lastDay: string) => [`有效期到 ${longDay(lastDay)}为止。`],
  /** What is decided and has not come yet. */
  coming: <L>(
    kind: EffectKind,
    day: string,
    by: L | undefined,
    articles: readonly L[],
  ): Sentence<L> => {
    const from = `自 ${longDay(day)}起`;
    if (by === undefined) return [`本文件${from}废止。`];
    switch (kind) {
      case 'amend':
        return [`本文件${from}由`, by, '修改。'];
      case 'repealPart':
        return [...listed(articles), `${from}由`, by, '废止。'];
      case 'replace':
        return [`本文件${from}废止，由`, by, '代替。'];
      case 'lapse':
        return [`本文件${from}失效，由`, by, '宣布。'];
      default:
        return [`本文件${from}由`, by, '废止。'];
    }
  },
} as const;

/** What the page says of the texts of a document that was amended. */
export const textsText = {
  heading: '历次文本',
  asPublished: '公布时的文本',
  asAmended: (day: string) => `${longDay(day)}修改后的文本`,
  days: (from: string, to: string | undefined) => (to ? `${from} 至 ${to}` : `${from} 起`),
  appliesNow: '现在适用',
  reading: '正在看',
  amendedBy: '修改依据',
  by: (act: string) => `依据 ${act}`,
  compareWithBefore: '与上一文本对照',
  compareAll: '任选两个文本对照',
  pair: (before: string, after: string) => `${before} 与 ${after}`,
  byDay: '按日期看文本',
  byDayButton: '看这一天的文本',
  notYet: '这一天本文件还没有施行。',
  ended: '这一天本文件已经不再有效。',
  pickDay: '请先选一个日期。',
  /** The line below the title of a dated text. */
  subtitle: (from: string, to: string | undefined) =>
    to ? `自 ${longDay(from)}至 ${longDay(to)}适用的文本` : `自 ${longDay(from)}起适用的文本`,
  pageTitle: (title: string, from: string) => `${title}（${from} 起适用的文本）`,
  description: (title: string, from: string, to: string | undefined) =>
    to ? `《${title}》自 ${from} 至 ${to} 适用的文本。` : `《${title}》自 ${from} 起适用的文本。`,
  document: '所属文件',
  back: '回到文件',
  period: '适用期间',
  force: '期间效力',
  forceSince: (day: string, validity: string) => `${day} 起${validity}`,
  past: () => ['这个文本已经不再适用。'],
  appliesToday: <L>(text: L): Sentence<L> => ['现在适用的是', text, '。'],
  future: (day: string) => [`这个文本自 ${longDay(day)}起适用，现在还没有开始适用。`],
} as const;

/** The page of two texts side by side. */
export const comparisonPage = {
  subtitle: (before: string, after: string) =>
    `新旧对照表：${longDay(before)}和 ${longDay(after)}起适用的两个文本`,
  pageTitle: (title: string, before: string, after: string) =>
    `${title}：${before} 与 ${after} 文本对照`,
  description: (title: string, before: string, after: string) =>
    `《${title}》${before} 起适用的文本和 ${after} 起适用的文本逐条对照。`,
  text: (from: string) => `${from} 起适用`,
  others: '对照其他文本',
} as const;

/** The life of a document, stage by stage. */
export const lifeText = {
  heading: '制定和变动',
  stages: {
    ...STAGE_LABELS,
    consultation: '征求意见',
    issued: '成文',
    published: '公布',
    effective: '施行',
    expiry: '有效期届满',
  },
  missing: '没有写明',
  acts: {
    amend: '修改',
    repealPart: '部分废止',
    repeal: '废止',
    replace: '废止',
    extend: '延长有效期',
    lapse: '失效',
    keep: '清理',
  } satisfies Record<EffectKind, string>,
  to: ' 至 ',
  chain: '前后文件',
  chainCurrent: '本文件',
  years: (from: string | undefined, to: string | undefined) => {
    if (from === undefined) return to === undefined ? '' : `至 ${to} 年`;
    return to === undefined ? `${from} 年起` : from === to ? `${from} 年` : `${from}—${to} 年`;
  },
} as const;

/** What a document does to others. */
export const actsText = {
  heading: '本文件的作用',
  since: (day: string) => `自 ${day} 起`,
  kinds: EFFECT_NAMES,
  toAmend: '列为需要修改',
  unlisted: '未列入目录，不再执行',
  articles: (articles: readonly string[]) => articles.join('、'),
  until: (day: string) => `有效期至 ${day}`,
  /** The badges beside what a cleanup decided in its time. */
  today: '标签是各文件今天的有效性。',
  cleanupTotals: (all: number, parts: readonly (readonly [string, number])[]) =>
    `共清理 ${all} 件：${parts.map(([label, count]) => `${label} ${count} 件`).join('，')}。`,
} as const;

/** What is to be done next. */
export const dutyText = {
  heading: '下一步',
  kinds: {
    filing: '报送备案',
    cleanup: '定期清理',
    evaluation: '有效期届满前评估',
  } satisfies Record<DutyKind, string>,
  due: (day: string) => `${longDay(day)}前`,
  window: (from: string, to: string) => `${longDay(from)}至 ${longDay(to)}`,
  overdue: (day: string) => `应当在 ${longDay(day)}前完成，已经逾期`,
} as const;

/** Notes in the table of a document. */
export const rowText = {
  lapsedOn: '失效日期',
  notStated: '未规定',
  byTerm: (day: string, years: number) => `${day}（有效期 ${years} 年，自施行之日起算）`,
  byRule: (day: string, years: number) => `${day}（文件没有写明，依本地规定为 ${years} 年）`,
  extended: (day: string, first: string) => `${day}（原为 ${first}，已经延长）`,
} as const;

/** The band at the head of a consultation, and of the notice that answers it. */
export const consultationText = {
  label: '征求意见情况',
  before: (opensOn: string, closesOn: string) => [
    `征求意见尚未开始，时间是 ${longDay(opensOn)}至 ${longDay(closesOn)}。`,
  ],
  open: (closesOn: string) => [`正在征求意见，${longDay(closesOn)}截止。`],
  closed: (closesOn: string) => [`征求意见已于 ${longDay(closesOn)}截止。`],
  reason: (reason: string) => [`期限短于 30 日的理由：${reason}`],
  feedback: <L>(notices: readonly L[]): Sentence<L> => ['采纳情况：', ...listed(notices)],
  noFeedback: () => ['采纳情况还没有公布。'],
  answers: <L>(consultations: readonly L[]): Sentence<L> => [
    '本文公布这次征求意见的采纳情况：',
    ...listed(consultations),
  ],
} as const;

/** Put behind the number of an article that is repealed. */
export const articleText = {
  repealed: '（已废止）',
  repealedFrom: (day: string) => `（自 ${longDay(day)}起废止）`,
} as const;
