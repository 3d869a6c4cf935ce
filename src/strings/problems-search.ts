import type { Finding } from '#domain/problem.ts';
import { shown } from './shown.ts';

/** Findings about the words and questions of search. */
export const searchProblems = {
  termTooShort: (term: string): Finding => ({
    rule: 'synonym/too-short',
    message: `同义词“${shown(term)}”不到两个字。`,
    fix: '一个字的意思太宽，请写两个字以上的词，或者删去。',
  }),
  termTooLong: (term: string, length: number, max: number): Finding => ({
    rule: 'synonym/too-long',
    message: `同义词“${shown(term)}”有 ${length} 个字，超过了 ${max} 个字。`,
    fix: '请只写读者会搜的那个词，不写整个标题；几个词之间用半角逗号隔开。',
  }),
  groupOfOne: (term: string | undefined): Finding => ({
    rule: 'synonym/alone',
    message:
      term === undefined
        ? '这一组一个词也没有。'
        : `这一组只有一个词“${shown(term)}”，没有与它同义的词。`,
    fix: '一组至少写两个词，用半角逗号隔开，例如 terms: [规范性文件, 红头文件]；没有同义词的，把这一组删去。',
  }),
  termTwice: (term: string): Finding => ({
    rule: 'synonym/twice',
    message: `“${shown(term)}”在这一组里写了两次。`,
    fix: '请删去一次。',
  }),
  termRespelt: (term: string, first: string): Finding => ({
    rule: 'synonym/respelt',
    message: `“${shown(term)}”与这一组的“${shown(first)}”只差全角半角、大小写或者标点，检索时是同一个词。`,
    fix: '请删去其中一个，检索时会自动把它们看作一样。',
  }),
  termInTwoGroups: (term: string, first: string, place: string): Finding => ({
    rule: 'synonym/two-groups',
    message:
      term === first
        ? `“${shown(term)}”已经写在 ${place} 的另一组里。`
        : `“${shown(term)}”与 ${place} 另一组里的“${shown(first)}”检索时是同一个词。`,
    fix: `一个词只能在一组里：意思相同的，把两组合并成一组；只是相近的，在那一组里写 near: true；意思不同的，从其中一组里删去。`,
  }),
  questionTwice: (question: string, first: number): Finding => ({
    rule: 'question/twice',
    message: `问题“${shown(question)}”与第 ${first} 个问题相同。`,
    fix: '请删去一个，把评定的文件合并到一起。',
  }),
  pageTwice: (url: string): Finding => ({
    rule: 'question/page-twice',
    message: `网址 ${shown(url)} 在这个问题下写了两次。`,
    fix: '请核对分值，只留一次。',
  }),
  pageAddress: (url: string): Finding => ({
    rule: 'question/address',
    message: `“${shown(url)}”不是本站网页的地址。`,
    fix: '请打开那个网页，从浏览器的地址栏里复制域名以后的部分，以“/”开头、以“/”结尾，例如 /documents/transport/2026-00029/。',
  }),
  noAnswer: (question: string): Finding => ({
    rule: 'question/no-answer',
    message: `问题“${shown(question)}”下面没有分值是 3 的网页。`,
    fix: '请找出直接回答这个问题的网页，写 grade: 3；本站确实没有答案的，把这个问题删去。',
  }),
};
