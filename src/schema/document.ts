import * as z from 'zod';
import { formatDocNumber, parseDocNumber, suggestDocNumber } from '#domain/doc-number.ts';
import { fileNameFinding, identifierProblems } from '#strings/problems-identifiers.ts';
import { lifeProblems } from '#strings/problems-life.ts';
import { ACTIONS, DISCLOSURES, NOTICE_TYPES } from '#strings/vocabulary.ts';
import {
  findingIssue,
  isoDate,
  isoDateOrPending,
  isoMinuteOrPending,
  line,
  paragraph,
  webAddress,
  wordOf,
} from './fields.ts';
import { articleName, lastDay, stage, term } from './life-fields.ts';

/** 发文字号 in its one right form; a near miss is refused together with the right form. */
export const docNumber = z.string().superRefine((text, context) => {
  const parsed = parseDocNumber(text);
  const expected = parsed && formatDocNumber(parsed);
  if (!expected) {
    context.addIssue(
      findingIssue(identifierProblems.docNumberUnreadable(text, suggestDocNumber(text))),
    );
  } else if (expected !== text) {
    context.addIssue(findingIssue(identifierProblems.docNumberStyle(text, expected)));
  }
});

const attachment = z.strictObject({
  /** Name of a file in the folder of the document. */
  file: z.string().superRefine((name, context) => {
    const finding = fileNameFinding(name);
    if (finding) context.addIssue(findingIssue(finding));
  }),
  /** What readers see; the file name when left out. */
  title: line('title').optional(),
});

/** What a document does to another one. It is stated here alone; the other document says nothing. */
const effect = z
  .strictObject({
    action: wordOf('action', ACTIONS),
    /** 发文字号 or 索引号 of the other document. */
    document: line('document', 60),
    /** The first day of the effect; the 施行日期 of this document when left out. */
    from: isoDate.optional(),
    /** For 部分废止: the articles. */
    articles: z.array(articleName).min(1).max(200).optional(),
    /** For 延长有效期: the last day in force after it. */
    until: isoDate.optional(),
  })
  .superRefine(({ action, articles, until }, context) => {
    const wants = { repealPart: 'articles', extend: 'until' } as const;
    const given = { articles, until };
    for (const [one, key] of Object.entries(wants)) {
      const stated = given[key] !== undefined;
      if (stated === (action === one)) continue;
      const finding = stated
        ? lifeProblems.onlyWith(key, ACTIONS[one as keyof typeof wants], ACTIONS[action])
        : lifeProblems.neededWith(key, ACTIONS[action]);
      context.addIssue({ ...findingIssue(finding), path: stated ? [key] : [] });
    }
  });

/** What is common to everything that is published as a document. */
export const documentFields = {
  /** 标题, exactly as on the signed original. */
  title: line('title', 150),
  /** 发布机构: the name of a file in `agencies/`. */
  agency: line('agency', 64),
  /** 联合发文机构, in the order in which they sign. */
  jointAgencies: z.array(line('jointAgencies', 64)).optional(),
  /** 索引号. Never changed and never used again. */
  indexNumber: line('indexNumber', 60),
  /** 发文字号. Left out for items issued without one. */
  docNumber: docNumber.optional(),
  /** 文件登记号 (统一编号) of a registered document. */
  registrationNumber: line('registrationNumber', 60).optional(),
  /** 组配分类. */
  category: line('category', 40).optional(),
  /** 主题分类: a name in `topics.yaml`. */
  topic: line('topic', 40).optional(),
  keywords: z.array(line('keywords', 30)).max(12).optional(),
  /** 内容概述, required for the catalogue by 条例 art. 12. */
  summary: paragraph('summary', 400),
  /** 公开方式. */
  disclosure: wordOf('disclosure', DISCLOSURES),
  /** 成文日期: the day under the seal. */
  issuedOn: isoDateOrPending,
  /** 生成日期: the day on which the information came about, where it differs. */
  createdOn: isoDate.optional(),
  /** 发布时间 on the portal. */
  publishedAt: isoMinuteOrPending,
  /** 施行日期. */
  effectiveFrom: isoDate.optional(),
  /** 有效期至: the last day in force. */
  effectiveUntil: lastDay.optional(),
  /** 废止日期: the first day no longer in force. */
  repealedOn: isoDate.optional(),
  effects: z.array(effect).max(200).optional(),
  /** 信息来源; the agency's name when left out. */
  source: line('source', 60).optional(),
  /** 责任编辑. */
  editor: line('editor', 30).optional(),
  /** 审议会议 that adopted it. */
  adoptedBy: line('adoptedBy', 80).optional(),
  attachments: z.array(attachment).max(50).optional(),
  /** Index numbers of items shown as related. */
  related: z.array(line('related', 60)).max(20).optional(),
  /** Where an imported document came from. */
  imported: z
    .strictObject({
      file: line('file', 255),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      /** SHA-256 of what the import wrote, so that an edited file is never overwritten. */
      written: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
      url: webAddress.optional(),
    })
    .optional(),
};

/** Front matter of an item in `notices/`: everything that is not a 行政规范性文件. */
export const noticeSchema = z.strictObject({
  ...documentFields,
  /** 信息类型. */
  type: wordOf('type', NOTICE_TYPES),
  /** For 政策解读: the index numbers of the documents that it explains. */
  interprets: z.array(line('interprets', 60)).max(20).optional(),
  /** For 征求意见: the first and the last day on which comments are taken. */
  consultation: z
    .strictObject({
      opensOn: isoDate,
      closesOn: isoDate,
      /** Why it is open for fewer than thirty days. */
      reason: line('reason', 200).optional(),
    })
    .optional(),
  /** For 意见采纳情况: the index numbers of the consultations that it answers. */
  feedbackTo: z.array(line('feedbackTo', 60)).max(20).optional(),
});

/** Front matter of a 行政规范性文件 in `normative/`. */
export const normativeSchema = z.strictObject({
  ...documentFields,
  /** 有效期 counted from the day of effect, in the place of `effectiveUntil`. */
  term: term.optional(),
  /** The stages that a document passes before and after it is issued. */
  stages: z
    .strictObject({
      drafted: isoDate.optional(),
      legalityReviewed: stage.optional(),
      fairCompetitionReviewed: stage.optional(),
      adopted: isoDate.optional(),
      filed: stage.optional(),
    })
    .optional(),
});

export type NoticeData = z.output<typeof noticeSchema>;
export type NormativeData = z.output<typeof normativeSchema>;

/** The keys that only the other kind has: they can be asked for, and are never there. */
type Without<Other, Own> = { readonly [Key in Exclude<keyof Other, keyof Own>]?: undefined };

/** Front matter of a document of either kind. */
export type DocumentData =
  | (NoticeData & Without<NormativeData, NoticeData>)
  | (NormativeData & Without<NoticeData, NormativeData>);
