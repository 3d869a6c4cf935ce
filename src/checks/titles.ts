import { portalProblems } from '#strings/problems-portal.ts';
import { type Check, problemAt } from './check.ts';

/**
 * A title that begins with digits or Latin letters right before 关于, as hacked systems produce.
 * Years and document numbers are how honest titles begin.
 */
export const checkTitles: Check = ({ portal }) =>
  portal.documents.flatMap(({ data, origin }) => {
    const match = /^([\dA-Za-z][\dA-Za-z.\-_]*[^年月日\d]{0,4}?)(关于.+)$/.exec(data.title);
    if (!match?.[1] || !match[2]) return [];
    const finding = portalProblems.titlePrefix(data.title, match[1], match[2]);
    return [problemAt(finding, origin, ['title'], 'warning')];
  });
