import { isUscc } from '#domain/uscc.ts';
import { siteStubWords as words } from '#strings/import.ts';
import { PENDING } from '#strings/vocabulary.ts';
import { placeOf } from './agency-names.ts';
import type { KnownSite } from './known.ts';

/** The beginnings of a `site.yaml`, every value of it a guess. */
export interface SiteStub extends KnownSite {
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * A `site.yaml` for a folder that has none: the place that most agencies belong to, its division code
 * where an index number carries one, a domain that nobody can have, and index numbers of any form.
 */
export function siteStub(
  names: readonly string[],
  indexNumbers: readonly (string | undefined)[],
): SiteStub {
  const place = mostFrequent(names.flatMap((name) => placeOf(name) ?? [])) ?? words.place;
  const codes = indexNumbers.flatMap((number = '') => {
    const uscc = number.replace(/\s/g, '').slice(0, 18);
    return isUscc(uscc) ? uscc.slice(2, 8) : [];
  });
  const divisionCode = mostFrequent(codes);
  const indexNumberFormats = [...(divisionCode ? ['{area}/{year}-{serial:5}'] : []), 'any'];
  const name = words.government(place);
  return {
    indexNumberFormats,
    divisionCode,
    data: {
      name,
      shortName: place.slice(0, 20),
      domain: 'portal.example',
      ...(divisionCode ? { divisionCode } : {}),
      description: words.description(place),
      keywords: words.keywords(place),
      organiser: { name, address: PENDING, phone: PENDING },
      indexNumberFormats,
      // Which term a document has that states none is a rule of the place, which nobody has told us.
      validity: {},
    },
  };
}

/** The value that comes most often; of several, the one that came first. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
