import type { LifeRow } from '#domain/life-row.ts';
import { normalise } from '#search/normalise.ts';

/** Whether a document has all the words of a text in its title or its numbers. */
export function hasWords(text: string): (row: LifeRow) => boolean {
  const words = normalise(text)
    .split(' ')
    .filter((word) => word !== '');
  return ({ title, docNumber, registrationNumber, indexNumber }) => {
    const facts = [title, docNumber, registrationNumber, indexNumber];
    const folded = facts.map((fact) => normalise(fact ?? '')).join('\n');
    return words.every((word) => folded.includes(word));
  };
}
