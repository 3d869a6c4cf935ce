import * as z from 'zod';
import { searchProblems } from '#strings/problems-search.ts';
import { findingIssue, line, ofForm } from './fields.ts';

/** What answers a question is worth this. */
const ANSWER = 3;

const page = z.strictObject({
  /** Address on the portal. */
  url: ofForm(
    line('url', 200),
    (text) => /^\/(?:[A-Za-z0-9._~-]+\/)+$/.test(text),
    searchProblems.pageAddress,
  ),
  /** 3 answers the question, 2 is largely about it, 1 is related. */
  grade: z.int().min(1).max(ANSWER),
});

const question = z
  .strictObject({
    /** As a reader types it. */
    q: line('q', 60),
    relevant: z
      .array(page)
      .min(1)
      .max(50)
      .superRefine((pages, context) => {
        const urls = pages.map(({ url }) => url);
        for (const [index, url] of urls.entries()) {
          if (urls.indexOf(url) === index) continue;
          const finding = searchProblems.pageTwice(url);
          context.addIssue({ ...findingIssue(finding), path: [index, 'url'] });
        }
      }),
  })
  .superRefine(({ q, relevant }, context) => {
    if (relevant.some(({ grade }) => grade === ANSWER)) return;
    context.addIssue({ ...findingIssue(searchProblems.noAnswer(q)), path: ['q'] });
  });

/** `search/questions.yaml`: what readers ask, with the pages that people have judged to be of use. */
export const questionsSchema = z.strictObject({
  questions: z
    .array(question)
    .max(1000)
    .superRefine((questions, context) => {
      const all = questions.map(({ q }) => q);
      for (const [index, q] of all.entries()) {
        const first = all.indexOf(q);
        if (first === index) continue;
        const finding = searchProblems.questionTwice(q, first + 1);
        context.addIssue({ ...findingIssue(finding), path: [index, 'q'] });
      }
    }),
});
