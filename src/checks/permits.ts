import type { IsoDate } from '#domain/date.ts';
import { isListed } from '#domain/listing.ts';
import type { Problem } from '#domain/problem.ts';
import { normaliseTitle } from '#domain/title.ts';
import { type ListRow, rowsOf } from '#portal/lists.ts';
import type { Portal } from '#portal/portal.ts';
import { type Power, powerName } from '#portal/powers.ts';
import { placeIn } from '#portal/references.ts';
import type { LegalBasis } from '#schema/legal-basis.ts';
import { columnLabel } from '#strings/lists.ts';
import { listProblems } from '#strings/problems-lists.ts';
import { limitText } from '#strings/time-limit.ts';
import { HANDLINGS } from '#strings/vocabulary-lists.ts';
import { AT_ONCE, POWER_TYPES } from '#strings/vocabulary-powers.ts';
import { type Check, problemAt } from './check.ts';
import { hasAllPowers, hasAllRows } from './complete.ts';
import { lastUpdates, overtaken } from './since-then.ts';

type Permit = ListRow<'permits'>;

/** The stages that a guide has to describe. 行政许可法 art. 30. */
const STAGES = ['受理', '审查', '决定', '送达'];

/** Permits and the powers of type 行政许可 are the same, with the same basis, fee and limits. */
export const checkPermits: Check = (context) => {
  const { portal, asOf } = context;
  const permits = rowsOf(portal, 'permits');
  const known = hasAllPowers(context);
  return [
    ...permits.flatMap((row) => ownProblems(row)),
    ...twins(permits),
    ...permits.flatMap((row) => {
      const power = portal.powersByCode.get(row.data.code);
      if (power) return powerProblems(row, power, asOf);
      return known ? missingPower(row, asOf) : [];
    }),
    ...(hasAllRows(context, 'permits') ? unlisted(permits, portal, asOf) : []),
  ];
};

function ownProblems({ data, origin }: Permit): Problem[] {
  const { handling, promisedLimit, procedure } = data;
  const limit = limitText(promisedLimit);
  const problems: Problem[] = [];
  if ((handling === 'atOnce') !== (limit === AT_ONCE)) {
    problems.push(
      problemAt(listProblems.handling(HANDLINGS[handling], limit), origin, ['handling']),
    );
  }
  const missing = STAGES.filter((stage) => !procedure.includes(stage));
  if (missing.length > 0) {
    problems.push(problemAt(listProblems.procedureStages(missing), origin, ['procedure']));
  }
  return problems;
}

function twins(permits: readonly Permit[]): Problem[] {
  const first = new Map<string, Permit>();
  return permits.flatMap((row) => {
    const twin = first.get(row.data.code);
    if (!twin) first.set(row.data.code, row);
    if (!twin) return [];
    const finding = listProblems.permitTwice(row.data.code, placeIn(twin.origin, ['code']));
    return [problemAt(finding, row.origin, ['code'])];
  });
}

function missingPower({ data, agency, origin, updatedOn }: Permit, asOf: IsoDate): Problem[] {
  if (updatedOn > asOf) return [];
  const finding = listProblems.permitMissing(data.name, data.code, `powers/${agency.id}/`);
  return [problemAt(finding, origin, ['code'])];
}

function powerProblems(row: Permit, power: Power, asOf: IsoDate): Problem[] {
  const { data, origin, updatedOn } = row;
  const { from = '', until } = power.listing;
  // A list that was brought up to date later says nothing of the day, nor does a row written ahead.
  if (updatedOn > asOf || from > asOf) return [];
  const place = () => placeIn(power.origin, ['code']);
  if (power.data.powerType !== 'permit') {
    const type = POWER_TYPES[power.data.powerType];
    const finding = listProblems.powerType(powerName(power), type, POWER_TYPES.permit, place());
    return [problemAt(finding, origin, ['code'])];
  }
  if (until !== undefined && until <= asOf) {
    const finding = listProblems.powerEnded(data.code, powerName(power), until, place());
    return [problemAt(finding, origin, ['code'], overtaken(updatedOn, until))];
  }
  const changedOn = power.adjustments.findLast(({ on }) => on <= asOf)?.on;
  return differences(row, power).map(([key, own, other]) => {
    const there = placeIn(power.origin, [keyInPower(key, power)]);
    const finding = listProblems.permitDiffers(columnLabel('permits', key), own, other, there);
    return problemAt(finding, origin, [key], overtaken(updatedOn, changedOn));
  });
}

/** Where a power says what a row says under a key. */
function keyInPower(key: string, { data }: Power): string {
  if (key === 'name' && data.subItem !== undefined) return 'subItem';
  return key === 'agency' ? 'code' : key;
}

function differences(
  { data, agency }: Permit,
  power: Power,
): (readonly [string, string, string])[] {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['name', data.name, powerName(power)],
    ['agency', agency.name, power.agency.name],
    ['legalBasis', basisText(data.legalBasis), basisText(power.data.legalBasis)],
    ['statutoryLimit', limitText(data.statutoryLimit), limitText(power.data.statutoryLimit)],
    ['promisedLimit', limitText(data.promisedLimit), limitText(power.data.promisedLimit)],
    ['fees', feeText(data.fees), feeText(power.data.fees)],
  ];
  return pairs.filter(([, own, other]) => own !== other);
}

/** Laws and articles, whatever their order. */
function basisText(bases: readonly LegalBasis[]): string {
  return bases
    .map(({ name, article }) => `《${normaliseTitle(name)}》${article}`)
    .sort()
    .join('；');
}

function feeText(fees: readonly string[] | undefined): string {
  return fees ? [...fees].sort().join('、') : listProblems.free;
}

function unlisted(permits: readonly Permit[], portal: Portal, asOf: IsoDate): Problem[] {
  const listed = new Set(permits.map(({ data }) => data.code));
  const updates = lastUpdates(permits);
  const later = new Set(permits.filter((row) => row.updatedOn > asOf).map(({ agency }) => agency));
  return portal.powers.flatMap(({ data, agency, listing, origin }) => {
    if (data.powerType !== 'permit' || listed.has(data.code)) return [];
    // What is going to leave the list may have left the list of permits already.
    if (!isListed(listing, asOf) || listing.until !== undefined || later.has(agency)) return [];
    const finding = listProblems.permitUnlisted(
      data.subItem ?? data.name,
      data.code,
      `lists/permits/${agency.id}.yaml`,
    );
    return [problemAt(finding, origin, ['code'], overtaken(updates.get(agency), listing.from))];
  });
}
