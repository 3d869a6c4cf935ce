import type { IsoDate } from '#domain/date.ts';
import { isListed } from '#domain/listing.ts';
import type { Finding, Problem } from '#domain/problem.ts';
import { type TierDefect, tierDefects } from '#domain/tiers.ts';
import { type ListRow, rowsOf } from '#portal/lists.ts';
import type { Portal } from '#portal/portal.ts';
import { type Power, powerName } from '#portal/powers.ts';
import { placeIn } from '#portal/references.ts';
import { listProblems } from '#strings/problems-lists.ts';
import { powerProblems } from '#strings/problems-powers.ts';
import { GRADES } from '#strings/vocabulary-lists.ts';
import { POWER_TYPES } from '#strings/vocabulary-powers.ts';
import { type Check, problemAt } from './check.ts';
import { hasAllRows } from './complete.ts';
import { powerTypeProblems } from './power-type.ts';
import { lastUpdates, overtaken } from './since-then.ts';

type Standard = ListRow<'discretion'>;

/** Tiers cover the statutory range, and every penalty has a discretion standard. */
export const checkDiscretion: Check = (context) => {
  const { portal, asOf } = context;
  const standards = rowsOf(portal, 'discretion');
  return [
    ...standards.flatMap(tierProblems),
    ...standards.flatMap(gradeProblems),
    ...portal.powers.flatMap(reasonProblems),
    ...standards.flatMap((row) => powerTypeProblems(row, 'penalty', portal)),
    ...(hasAllRows(context, 'discretion') ? missing(standards, portal, asOf) : []),
  ];
};

function tierProblems({ data, origin }: Standard): Problem[] {
  const { tiers, range } = data;
  const grade = (index: number) => GRADES[tiers[index]?.grade ?? 'slight'];
  const rangePlace = () => placeIn(origin, ['range']);
  return tierDefects(tiers, range).map((defect) => {
    const { from = 0, to = 0 } = tiers[defect.tier] ?? {};
    return problemAt(findingOf(defect, { from, to }), origin, ['tiers', defect.tier]);
  });

  function findingOf(defect: TierDefect, { from, to }: { from: number; to: number }): Finding {
    const name = grade(defect.tier);
    switch (defect.kind) {
      case 'reversed':
        return listProblems.tierReversed(name, from, to);
      case 'starts':
        return listProblems.tierStart(name, from, range.min, rangePlace());
      case 'ends':
        return listProblems.tierEnd(name, to, range.max, rangePlace());
      case 'overlap':
      case 'gap': {
        const next = tiers[defect.next]?.from ?? 0;
        const place = placeIn(origin, ['tiers', defect.next]);
        const finding = defect.kind === 'gap' ? listProblems.tierGap : listProblems.tierOverlap;
        return finding(name, to, grade(defect.next), next, place);
      }
    }
  }
}

const GRADE_IDS = Object.keys(GRADES);

/** A tier that is punished harder than the one before it is of a graver grade. */
function gradeProblems({ data, origin }: Standard): Problem[] {
  const ranks = data.tiers.map(({ grade }) => GRADE_IDS.indexOf(grade));
  return data.tiers.flatMap(({ grade }, index) => {
    const before = data.tiers[index - 1];
    if (!before || (ranks[index] ?? 0) > (ranks[index - 1] ?? 0)) return [];
    const place = placeIn(origin, ['tiers', index - 1]);
    const finding = listProblems.tierGrades(GRADES[grade], GRADES[before.grade], place);
    return [problemAt(finding, origin, ['tiers', index, 'grade'])];
  });
}

/** Only a penalty leaves, or leaves no, discretion. */
function reasonProblems({ stated, origin }: Power): Problem[] {
  const { noDiscretion, powerType } = stated;
  if (noDiscretion === undefined || powerType === 'penalty') return [];
  const finding = powerProblems.discretionOfNoPenalty(POWER_TYPES[powerType]);
  return [problemAt(finding, origin, ['noDiscretion'])];
}

function missing(standards: readonly Standard[], portal: Portal, asOf: IsoDate): Problem[] {
  const byPower = new Map(standards.map((row) => [row.data.power, row]));
  const updates = lastUpdates(standards);
  const later = new Set(
    standards.filter((row) => row.updatedOn > asOf).map(({ agency }) => agency),
  );
  return portal.powers.flatMap((power) => {
    const { data, agency, listing, origin } = power;
    if (data.powerType !== 'penalty' || !isListed(listing, asOf)) return [];
    const row = byPower.get(data.code);
    if (data.noDiscretion !== undefined) {
      if (!row) return [];
      const place = placeIn(row.origin, ['power']);
      const finding = listProblems.discretionUnneeded(data.noDiscretion, place);
      return [problemAt(finding, origin, ['noDiscretion'])];
    }
    // What is going to leave the list may have left the list of standards already.
    if (row || listing.until !== undefined || later.has(agency)) return [];
    const file = `lists/discretion/${agency.id}.yaml`;
    const finding = listProblems.discretionMissing(powerName(power), data.code, file);
    return [problemAt(finding, origin, ['code'], overtaken(updates.get(agency), listing.from))];
  });
}
