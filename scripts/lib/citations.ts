import type { IsoDate } from '#domain/date.ts';
import { statusOn } from '#domain/life.ts';
import { compareText } from '#domain/text-order.ts';
import { isInForce } from '#domain/validity.ts';
import { lineInFile, type Portal, type TextOrigin, textOrigins } from '#portal/portal.ts';
import type { Reference } from '#portal/read-references.ts';
import { nameOf } from '#portal/references.ts';
import { basisText, citationsReport as say } from '#strings/basis.ts';
import { VALIDITIES } from '#strings/vocabulary.ts';

/** Everything that the texts of a portal cite, and what it means, file by file. */
export function citationsText(portal: Portal, asOf: IsoDate): string {
  const origins = textOrigins(portal).sort((a, b) => compareText(a.file, b.file));
  let all = 0;
  let unresolved = 0;
  const parts = origins.flatMap((origin) => {
    const references = portal.citations.inFile.get(origin.file) ?? [];
    all += references.length;
    unresolved += references.filter(({ meaning }) => meaning.kind === 'unresolved').length;
    if (references.length === 0) return [];
    const lines = references.map((reference) => lineOf(reference, origin, portal, asOf));
    return [[say.heading(origin.file, references.length), ...lines].join('\n')];
  });
  return `${[...parts, say.totals(all, unresolved)].join('\n\n')}\n`;
}

function lineOf(
  { citation, meaning }: Reference,
  origin: TextOrigin,
  portal: Portal,
  asOf: IsoDate,
): string {
  const place = `${origin.file}:${lineInFile(origin, citation.line)}`;
  const text = citation.text.replace(/\s+/g, '');
  switch (meaning.kind) {
    case 'self':
      return say.line(place, text, say.self);
    case 'law':
      return say.line(place, text, say.law(meaning.law.name, meaning.law.repealedOn));
    case 'ambiguous':
      return say.line(place, text, say.ambiguous(meaning.ids));
    case 'unresolved':
      return say.line(place, text, say.unresolved);
    case 'document': {
      const document = portal.byIndexNumber.get(meaning.id);
      const validity = document?.life && statusOn(document.life, asOf);
      const state =
        validity === undefined || isInForce(validity) ? '' : basisText.ended(VALIDITIES[validity]);
      return say.line(place, text, say.document(document ? nameOf(document) : meaning.id, state));
    }
  }
}
