import type { IsoDate } from '#domain/date.ts';
import type { EffectKind } from '#domain/life.ts';
import type { Finding } from '#domain/problem.ts';
import { fieldName } from './problems-schema.ts';
import { EFFECT_NAMES, NOT_APPLICABLE, UNLIMITED } from './vocabulary.ts';

const BASIS =
  '《国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知》（国办发〔2018〕37号）';

/** Findings about the life of a document: its term, and what acts on it. */
export const lifeProblems = {
  term: (value: string): Finding => ({
    rule: 'life/term',
    message: `有效期“${value}”看不懂。`,
    fix: `请写“5年”这样的整年数（1年到50年），没有期限的写“${UNLIMITED}”；正文写明了最后一天的，请改用 effectiveUntil。`,
  }),
  stage: (value: string): Finding => ({
    rule: 'date/not-a-day',
    message: `“${value}”不是有效日期。`,
    fix: `请写成 2026-03-01 的形式；不需要经过这一步的，写“${NOT_APPLICABLE}”。`,
  }),
  articleName: (value: string): Finding => ({
    rule: 'life/article-name',
    message: `“${value}”不是条文的名称。`,
    fix: '请照正文写，例如“第十二条”“第八条之一”，一项写一条；只去掉一条里的某一款、某一项的，是修改，action 写“修改”。',
  }),
  onlyWith: (key: string, word: string, actual: string): Finding => ({
    rule: 'life/key-not-for-action',
    message: `“${fieldName(key)}”只能和“${word}”一起写，这里写的是“${actual}”。`,
    fix: `请删去 ${key}，或者把“${actual}”改成“${word}”。`,
  }),
  neededWith: (key: string, word: string): Finding => ({
    rule: 'life/key-missing',
    message: `“${word}”缺少“${fieldName(key)}”。`,
    fix:
      key === 'until'
        ? '请写延长以后的最后一天，例如 until: 2029-12-31。'
        : '请写被废止的条文，例如 articles: [第十二条, 第十三条]。',
  }),
  documentOrTitle: (): Finding => ({
    rule: 'cleanup/document-or-title',
    message: '这一行要么写 document，要么写 title，不能都写，也不能都不写。',
    fix: '网站上有的文件写 document（发文字号）；网站上没有的旧文件写 title（名称和文号）。',
  }),
  noLastDay: (value: string): Finding => ({
    rule: 'date/not-a-day',
    message: `“${value}”不是有效日期。`,
    fix: `请写最后一天，例如 2029-12-31；没有期限的，整行删去，规范性文件改写“term: ${UNLIMITED}”。`,
  }),
  termTwice: (until: IsoDate): Finding => ({
    rule: 'life/term-twice',
    message: `有效期写了两次：effectiveUntil 是 ${until}，又写了 term。`,
    fix: '只留一个。正文写明最后一天的留 effectiveUntil，只写年数的留 term。',
  }),
  termWithoutStart: (): Finding => ({
    rule: 'life/term-without-start',
    message: '写了有效期年数，却没有施行日期，算不出最后一天。',
    fix: '请补上 effectiveFrom；确实只有成文日期的，请补上 issuedOn。',
  }),
  documentUnknown: (number: string, near: string | undefined): Finding => ({
    rule: 'reference/unknown',
    message: `网站上没有发文字号或者索引号为“${number}”的信息。`,
    fix: near
      ? `是不是想写“${near}”？`
      : '请核对发文字号或者索引号，要一字不差；网站上还没有这份文件的，请先补登。',
  }),
  documentAmbiguous: (number: string, places: readonly string[]): Finding => ({
    rule: 'reference/ambiguous',
    message: `“${number}”对应网站上的 ${places.length} 份文件：${places.join('、')}。`,
    fix: '请改写索引号。',
  }),
  lawTwice: (name: string, first: number): Finding => ({
    rule: 'law/duplicate',
    message: `“${name}”写了两次，第一次是第 ${first} 项。`,
    fix: '一项规定只写一次，请核对后删去其中一项。',
  }),
  actsOnItself: (number: string): Finding => ({
    rule: 'reference/self',
    message: `“${number}”就是这份文件自己。`,
    fix: '请写被修改、被废止的那份文件的发文字号。',
  }),
  noDay: (place: string): Finding => ({
    rule: 'life/no-day',
    message: `不知道从哪一天起发生作用：没有写 from，${place} 也没有施行日期和成文日期。`,
    fix: '请在 from 里写第一天，或者补上那份文件的日期。',
  }),
  beforeCause: (kind: EffectKind, on: IsoDate, decidedOn: IsoDate, place: string): Finding => ({
    rule: 'life/before-cause',
    message: `“${EFFECT_NAMES[kind]}”从 ${on} 起，却是 ${decidedOn} 才作出的（${place}）。`,
    fix: '请核对日期：文件成文以前不能发生作用。',
    source: BASIS,
  }),
  beforeIssue: (kind: EffectKind, on: IsoDate, issuedOn: IsoDate, place: string): Finding => ({
    rule: 'life/before-issue',
    message: `“${EFFECT_NAMES[kind]}”从 ${on} 起，对方 ${issuedOn} 才成文（${place}）。`,
    fix: '请核对日期和发文字号，是不是写错了文件。',
  }),
  afterEnd: (kind: EffectKind, on: IsoDate, ended: string, place: string): Finding => ({
    rule: 'life/after-end',
    message: `${on} 对 ${place} 作出“${EFFECT_NAMES[kind]}”，可是它${ended}。`,
    fix:
      kind === 'extend'
        ? '有效期届满、已经废止或者失效的文件不能再延长，请重新制定公布；如果是日期写错了，请改正。'
        : '已经不再有效的文件不能再修改、废止或者延长。请核对日期和发文字号；多余的请删去。',
    source: BASIS,
  }),
  endedByTime: (until: IsoDate): string => `有效期到 ${until} 已经届满`,
  endedByAct: (on: IsoDate, place: string): string => `从 ${on} 起已经不再有效（见 ${place}）`,
  endedBefore: '已经不再有效',
  notLonger: (until: IsoDate | undefined, last: IsoDate | undefined, place: string): Finding => ({
    rule: 'life/not-longer',
    message:
      last === undefined
        ? `${place} 没有规定期限，用不着延长。`
        : `延长到 ${until}，不比原来的 ${last} 长（${place}）。`,
    fix:
      last === undefined
        ? '请删去这一项，或者核对发文字号。'
        : '请核对 until：写延长以后的最后一天。',
  }),
  twice: (kind: EffectKind, on: IsoDate, place: string, other: string): Finding => ({
    rule: 'life/contradiction',
    message: `${place} 被宣布不再有效两次：这里是 ${on} 起“${EFFECT_NAMES[kind]}”，${other} 已经写过。`,
    fix: '一件事只在一处写：由作出废止的那份文件写。请核对后删去其中一处。',
  }),
  cycle: (numbers: readonly string[]): Finding => ({
    rule: 'life/cycle',
    message: `几份文件互相废止或者代替，转成了一圈：${numbers.join(' → ')}。`,
    fix: '请核对各自的 effects，改正写反的一处。',
  }),
  cannotAct: (type: string): Finding => ({
    rule: 'life/cannot-act',
    message: `信息类型是“${type}”，它自己不修改、也不废止别的文件，却写了 effects。`,
    fix: '请删去 effects，写到正式发布的那份文件里；如果信息类型写错了，请改正 type。',
  }),
  actorEnded: (kind: EffectKind, on: IsoDate, ended: IsoDate, place: string): Finding => ({
    rule: 'life/actor-ended',
    message: `从 ${on} 起“${EFFECT_NAMES[kind]}”，可是本文件从 ${ended} 起已经废止（见 ${place}），到那一天作不出这件事。`,
    fix: '请删去这一项；仍要从那一天起的，写到接替本文件的那份文件里；日期写错了的，请改正。',
  }),
  articleTwice: (article: string, document: string, other: string): Finding => ({
    rule: 'life/contradiction',
    message: `“${document}”的“${article}”被废止两次，${other} 已经写过。`,
    fix: '一条只废止一次，请核对后删去其中一处。',
  }),
  articleMissing: (article: string, place: string, near: readonly string[]): Finding => ({
    rule: 'life/article-missing',
    message: `${place} 的正文里没有“${article}”。`,
    fix:
      near.length > 0
        ? `它的条文是${near[0]}到${near.at(-1)}，请核对。`
        : '它的正文没有分条，请核对发文字号。',
  }),
  versionWithoutAmendment: (from: IsoDate, document: string, days: readonly string[]): Finding => ({
    rule: 'version/without-amendment',
    message: `“${document}”没有从 ${from} 起的修改，这个文本没有依据。`,
    fix:
      days.length > 0
        ? `它的修改从 ${days.join('、')} 起，请核对 from。`
        : '请先在作出修改的文件里写 effects（action: 修改）。',
  }),
  versionMissing: (document: string, from: IsoDate): Finding => ({
    rule: 'version/missing',
    message: `“${document}”从 ${from} 起修改，还没有修改以后的全文，读者看到的仍是旧文本。`,
    fix: '请在 versions/ 里放上修改以后的全文，信息栏写 document 和 from。',
    source: BASIS,
  }),
  versionEmpty: (document: string): Finding => ({
    rule: 'version/empty',
    message: `“${document}”修改以后的文本是空的，读者在这里看不到正文。`,
    fix: '请把修改以后的全文写在第二个“---”之后。',
  }),
  versionTwice: (from: IsoDate, place: string): Finding => ({
    rule: 'version/duplicate',
    message: `从 ${from} 起的文本已经有了，在 ${place}。`,
    fix: '请删去其中一个，或者改正 from。',
  }),
  stageOrder: (earlier: string, first: IsoDate, later: string, second: IsoDate): Finding => ({
    rule: 'stage/order',
    message: `${later} ${second} 早于${earlier} ${first}。`,
    fix: '请核对这两个日期：先起草、审核，再审议通过、成文、发布，然后备案。',
    source: BASIS,
  }),
  stageMissing: (label: string, source: string): Finding => ({
    rule: 'stage/missing',
    message: `没有写${label}的日期。`,
    fix: `请在 stages 里补上；依法不需要的，写“${NOT_APPLICABLE}”。`,
    source,
  }),
  termNone: (): Finding => ({
    rule: 'life/no-term',
    message: '没有写有效期，按 site.yaml 的规则（validity）也推算不出，会一直显示为有效。',
    fix: `请补上 effectiveUntil 或者 term；确实没有期限的，写“term: ${UNLIMITED}”。`,
  }),
};

export const LEGALITY_SOURCE =
  '《国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见》（国办发〔2018〕115号）';

/** On whose word a stage is asked for. */
export const STAGE_SOURCES = {
  fairCompetitionReviewed: '《公平竞争审查条例》（国务院令第783号）',
  filed: BASIS,
} as const;
