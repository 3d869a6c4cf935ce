import type { IsoDate } from '#domain/date.ts';
import type { Finding } from '#domain/problem.ts';
import { OUTCOMES, type Outcome } from './vocabulary.ts';

const BASIS =
  '《国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知》（国办发〔2018〕37号）';

/** Findings about cleanup decisions. */
export const cleanupProblems = {
  decisionTwice: (decision: string, place: string): Finding => ({
    rule: 'cleanup/decision-twice',
    message: `清理决定“${decision}”已经写在 ${place}。`,
    fix: '一个决定只写在一个文件里，请把两个文件合并成一个。',
  }),
  sum: (all: number, parts: readonly number[], sum: number): Finding => ({
    rule: 'cleanup/sum',
    message: `清理总数写的是 ${all} 件，可是 ${parts.join('＋')} ＝ ${sum} 件。`,
    fix: '请与决定原文核对，改正写错的数；原文就是错的，请先按程序更正。',
    source: BASIS,
  }),
  count: (outcome: Outcome, stated: number, listed: number, place: string): Finding => ({
    rule: 'cleanup/count',
    message: `写的是${OUTCOMES[outcome]} ${stated} 件，outcomes（${place}）里列了 ${listed} 件。`,
    fix: '请逐件核对名单，补上漏列的，或者改正总数。',
    source: BASIS,
  }),
  twice: (document: string, place: string): Finding => ({
    rule: 'cleanup/twice',
    message: `“${document}”在这次清理里已经列过，在 ${place}。`,
    fix: '一份文件只能有一个结论，请删去其中一行。',
  }),
  outOfScope: (document: string, issuedOn: IsoDate, until: IsoDate): Finding => ({
    rule: 'cleanup/out-of-scope',
    message: `“${document}”成文于 ${issuedOn}，不在清理范围（截至 ${until}）之内。`,
    fix: '请核对 scope.issuedUntil 和这份文件的成文日期。',
  }),
  agencyOutOfScope: (document: string, agency: string): Finding => ({
    rule: 'cleanup/out-of-scope',
    message: `“${document}”由“${agency}”发布，不在清理范围的机构之内。`,
    fix: '请核对 scope.agencies 和这份文件的发布机构。',
  }),
  scopeAfterDecision: (until: IsoDate, decidedOn: IsoDate, place: string): Finding => ({
    rule: 'cleanup/scope-after-decision',
    message: `清理范围写的是截至 ${until}，可是决定 ${decidedOn} 就作出了（${place}）。`,
    fix: '请核对 scope.issuedUntil：决定作出以后的文件还没有，不会清理到。',
    source: BASIS,
  }),
  onPortal: (number: string, place: string): Finding => ({
    rule: 'cleanup/on-portal',
    message: `“${number}”网站上有（${place}），这里写的是 title，结论不会落到那份文件上。`,
    fix: `请把 title 改成“document: ${number}”。`,
  }),
  notInForce: (document: string, on: IsoDate, validity: string): Finding => ({
    rule: 'cleanup/not-in-force',
    message: `清理说“${document}”继续有效，可是到 ${on} 它已经是“${validity}”。`,
    fix: '请核对结论；已经届满的文件不能靠清理恢复效力，应当重新制定公布。',
    source: BASIS,
  }),
  unlisted: (documents: readonly string[]): Finding => ({
    rule: 'cleanup/unlisted',
    message: `清理范围内有 ${documents.length} 份文件没有列出结论：${documents.join('、')}。`,
    fix: '请补上结论；决定写明“未列入的不再执行”的，请写 unlisted: 失效。',
    source: BASIS,
  }),
};
