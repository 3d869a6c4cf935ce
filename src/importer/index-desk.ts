import { documentSlug, nextIndexNumber, readIndexNumber } from '#domain/index-number.ts';
import { ANY_FORMAT } from '#domain/index-number-format.ts';
import type { KnownAgency, KnownSite } from './known.ts';

/** An index number for a document, and why it is not the one printed. */
type GivenIndexNumber =
  | { readonly indexNumber: string; readonly reason?: 'missing' | 'unfit' | 'taken' | 'style' }
  /** No format of the site allows a number to be made up for this agency. */
  | { readonly indexNumber?: never };

/** Gives every document of an import an index number and an address that nobody else has. */
export interface IndexDesk {
  give: (printed: string | undefined, agency: KnownAgency, year: number) => GivenIndexNumber;
}

/** What stands before the serial where a site takes numbers of any form and has none of its own. */
const OWN_FORMAT = 'import/{year}-{serial:5}';

/**
 * @param taken Index numbers in use, with the agencies whose documents have them.
 */
export function indexDesk(
  site: KnownSite,
  taken: Iterable<{ readonly indexNumber: string; readonly agency: string }>,
): IndexDesk {
  const numbers = new Set<string>();
  const addresses = new Set<string>();
  const address = (indexNumber: string, agency: string) => `${agency}/${documentSlug(indexNumber)}`;
  const isFree = (indexNumber: string, agency: string) =>
    !numbers.has(indexNumber) && !addresses.has(address(indexNumber, agency));
  const take = (indexNumber: string, agency: string) => {
    numbers.add(indexNumber);
    addresses.add(address(indexNumber, agency));
    return indexNumber;
  };
  for (const { indexNumber, agency } of taken) take(indexNumber, agency);

  const next = (agency: KnownAgency, year: number): string | undefined => {
    const values = {
      uscc: agency.uscc,
      orgcode: agency.uscc?.slice(8, 17),
      area: site.divisionCode,
      year,
      month: 1,
    };
    const own = site.indexNumberFormats.filter((format) => format !== ANY_FORMAT);
    const any = site.indexNumberFormats.includes(ANY_FORMAT) ? [OWN_FORMAT] : [];
    for (const format of [...own, ...any]) {
      const made = nextOf(numbers, format, values);
      // Another system's number may have the same end, and so the same address.
      for (let free = made, tries = 0; free && tries < 1_000; tries += 1) {
        if (isFree(free, agency.id)) return free;
        free = nextOf([...numbers, free], format, values);
      }
    }
    return undefined;
  };

  return {
    give: (printed, agency, year) => {
      const read = printed === undefined ? undefined : readPrinted(printed, site, agency);
      if (read && isFree(read.indexNumber, agency.id)) {
        take(read.indexNumber, agency.id);
        return read;
      }
      const made = next(agency, year);
      if (made === undefined) return {};
      const reason = printed === undefined ? 'missing' : read ? 'taken' : 'unfit';
      return { indexNumber: take(made, agency.id), reason };
    },
  };
}

/** The printed number in a form that the site takes, unless it belongs to another agency. */
function readPrinted(
  printed: string,
  { indexNumberFormats }: KnownSite,
  agency: KnownAgency,
): { indexNumber: string; reason?: 'style' } | undefined {
  const bare = printed.replace(/\s/g, '');
  const checked = readIndexNumber(bare, indexNumberFormats);
  if ('indexNumber' in checked) {
    const { uscc, text } = checked.indexNumber;
    const foreign = uscc !== undefined && agency.uscc !== undefined && uscc !== agency.uscc;
    if (foreign) return undefined;
    return bare === printed ? { indexNumber: text } : { indexNumber: text, reason: 'style' };
  }
  const { defect } = checked;
  return defect.defect === 'style' ? { indexNumber: defect.expected, reason: 'style' } : undefined;
}

function nextOf(
  numbers: Iterable<string>,
  format: string,
  values: Parameters<typeof nextIndexNumber>[2],
): string | undefined {
  try {
    return nextIndexNumber(numbers, format, values);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
