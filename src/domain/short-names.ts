import type { PlacedCitation } from './placed-citation.ts';

type InSentence = Pick<PlacedCitation, 'sentence' | 'at'>;

/** Whether a text gives a document this short name: （以下简称《办法》）. */
export function isShortNameGiven({ sentence, at }: InSentence): boolean {
  return /(?:简称|以下称)[“"「]?$/u.test(sentence.slice(0, at).trimEnd());
}

/** The day that stands right before a citation, as `YYYY-MM-DD`: 2020年11月25日《…的决定》. */
export function dayBefore({ sentence, at }: InSentence): string | undefined {
  const found = /(\d{4})年(\d{1,2})月(\d{1,2})日[^。；，\d]{0,20}$/u.exec(sentence.slice(0, at));
  if (!found) return undefined;
  const [, year = '', month = '', day = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
