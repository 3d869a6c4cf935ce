import { consultationProblems } from '#strings/problems-consultation.ts';
import { type Check, problemAt } from './check.ts';

/** A 政策解读 names the document that it explains. */
export const checkInterpretations: Check = ({ portal }) =>
  portal.documents.flatMap(({ type, data, origin }) => {
    const interprets = data.interprets ?? [];
    if (type !== 'interpretation' || interprets.length > 0) return [];
    const severity = data.imported ? 'warning' : 'error';
    return [problemAt(consultationProblems.interpretsNothing(), origin, ['type'], severity)];
  });
