import * as z from 'zod';
import { powerProblems } from '#strings/problems-powers.ts';
import { docNumber } from './document.ts';
import { findingIssue, isoDate, line, ofForm, paragraph } from './fields.ts';

const ARTICLE = /^第[一二三四五六七八九十百千零〇0-9]+条/;

/** The name of a law or document. Pages put 《》 around it. */
export function bareName(max: number) {
  return ofForm(line('name', max), (text) => !/^《.*》$/.test(text), powerProblems.nameInMarks);
}

const parts = {
  /** Name of the law, or title of a document of the portal, without 《》. */
  name: bareName(150),
  /** 文号, where a name is not enough. */
  number: docNumber.optional(),
  /** 第三十五条第一款; several joined by 、. */
  article: ofForm(
    line('article', 120),
    (text) => ARTICLE.test(text),
    powerProblems.articleUnreadable,
  ),
  /** 条文原文: a quotation. */
  text: paragraph('text', 2000).optional(),
  /** 条文要旨: what it says, in other words. */
  gist: paragraph('gist', 600).optional(),
  /** 颁布机关. */
  issuedBy: line('issuedBy', 100).optional(),
  /** 实施时间. */
  effectiveFrom: isoDate.optional(),
};

/** Where something rests: a law or document, and its article. */
export const citedBasis = z.strictObject(parts).superRefine((basis, context) => {
  if (basis.text !== undefined && basis.gist !== undefined) {
    context.addIssue({ ...findingIssue(powerProblems.textOrGist()), path: ['gist'] });
  }
});

/** A basis that also says what the article says. */
export const quotedBasis = citedBasis.superRefine((basis, context) => {
  if (basis.text === undefined && basis.gist === undefined) {
    context.addIssue(findingIssue(powerProblems.textOrGist()));
  }
});

/**
 * A basis as catalogues of discretion standards name it: with who issued it and since when it is
 * in force.
 */
export const datedBasis = z
  .strictObject({ ...parts, issuedBy: line('issuedBy', 100), effectiveFrom: isoDate })
  .superRefine((basis, context) => {
    if (basis.text !== undefined && basis.gist !== undefined) {
      context.addIssue({ ...findingIssue(powerProblems.textOrGist()), path: ['gist'] });
    }
  });

export type LegalBasis = z.output<typeof citedBasis>;
