import type { CitationIndex } from '#domain/citation-index.ts';
import type { IsoDate } from '#domain/date.ts';
import { dataOn, isListed, type Listing, listingOf } from '#domain/listing.ts';
import { basicCode, type PowerCode } from '#domain/power-code.ts';
import type { Finding } from '#domain/problem.ts';
import { compareText } from '#domain/text-order.ts';
import type { ReadEntry } from '#reader/read-file.ts';
import type { YamlPath } from '#reader/strict-yaml.ts';
import type { LawData } from '#schema/laws.ts';
import type { PowerAdjustment, PowerData } from '#schema/power.ts';
import { codeOf } from '#schema/power-code.ts';
import { powerProblems } from '#strings/problems-powers.ts';
import { addresses } from './addresses.ts';
import { type Basis, basesAt } from './basis.ts';
import type { Agency, Origin } from './portal.ts';
import { placeIn } from './references.ts';

/** One item of the power list (权责清单) of an agency. */
export interface Power {
  /** As it is on the day of the build. */
  readonly data: PowerData;
  /** As its file states it: after every adjustment. Steps have no earlier state. */
  readonly stated: PowerData;
  readonly agency: Agency;
  readonly code: PowerCode;
  /** Address on the portal, `/powers/<agency>/<basic code>/`; it never changes. */
  readonly path: string;
  readonly adjustments: readonly PowerAdjustment[];
  /** When it is in the list. */
  readonly listing: Listing;
  /** Everything that it rests on: its own bases, those of its duties and of the liability. */
  readonly bases: readonly Basis[];
  readonly origin: Origin;
}

type Report = (finding: Finding, entry: ReadEntry<unknown>, path: YamlPath) => void;

/** What powers are built from. */
interface PowerContext {
  readonly agencyOf: (id: string, entry: ReadEntry<unknown>, path: YamlPath) => Agency | undefined;
  readonly index: CitationIndex<LawData>;
  readonly asOf: IsoDate;
  readonly report: Report;
}

/** The powers of every agency, by agency and code. A code that is given twice is a problem. */
export function powersOf(
  entries: readonly ReadEntry<PowerData>[],
  { agencyOf, index, asOf, report }: PowerContext,
): Power[] {
  const taken = new Map<string, Power>();
  for (const entry of entries) {
    const agency = agencyOf(entry.file.split('/')[1] ?? '', entry, []);
    if (!agency) continue;
    const power = powerOf(entry, agency, index, asOf);
    const twin = taken.get(power.path) ?? taken.get(power.stated.code);
    if (twin) {
      const place = placeIn(twin.origin, ['code']);
      report(powerProblems.codeTwice(power.data.code, place), entry, ['code']);
    } else taken.set(power.path, power).set(power.stated.code, power);
  }
  return [...new Set(taken.values())].sort((a, b) => compareText(a.path, b.path));
}

function powerOf(
  entry: ReadEntry<PowerData>,
  agency: Agency,
  index: CitationIndex<LawData>,
  asOf: IsoDate,
): Power {
  const { adjustments = [] } = entry.data;
  const data = dataOn(entry.data, adjustments as never, asOf);
  const code = codeOf(data.code);
  return {
    data,
    stated: entry.data,
    agency,
    code,
    path: addresses.power(agency.id, basicCode(code)),
    adjustments,
    listing: listingOf(adjustments),
    bases: [
      ...basesAt(data.legalBasis, ['legalBasis'], index, asOf),
      ...data.duties.flatMap(({ legalBasis }, duty) =>
        basesAt(legalBasis, ['duties', duty, 'legalBasis'], index, asOf),
      ),
      ...basesAt(data.liability.legalBasis ?? [], ['liability', 'legalBasis'], index, asOf),
    ],
    origin: entry,
  };
}

/** Those that are in the list on a day. */
export function powersOn(powers: readonly Power[], asOf: IsoDate): Power[] {
  return powers.filter(({ listing }) => isListed(listing, asOf));
}

/** What people call a power: its sub item, else its name. */
export function powerName({ data }: Pick<Power, 'data'>): string {
  return data.subItem ?? data.name;
}
