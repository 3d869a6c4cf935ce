import type { IsoDate } from '#domain/date.ts';
import { addresses, typeSlug } from '#portal/addresses.ts';
import { type Agency, type Portal, type Subject, shortNameOf } from '#portal/portal.ts';
import { type Power, powersOn } from '#portal/powers.ts';
import { powerText } from '#strings/powers.ts';
import { POWER_TYPES, type PowerType } from '#strings/vocabulary-powers.ts';

/** A part of the power list that has an address of its own. */
export interface PowerPart {
  readonly path: string;
  readonly heading: string;
  /** What a link to it says, beside its like. */
  readonly label: string;
  readonly powers: readonly Power[];
  readonly agency?: Agency;
  readonly type?: PowerType;
  readonly subject?: Subject;
}

const TYPES = Object.keys(POWER_TYPES) as PowerType[];

/**
 * The power list of a day: the whole, by agency, by type, by agency and type, and by subject. Parts
 * that would be empty are left out.
 */
export function powerParts(portal: Portal, asOf: IsoDate): PowerPart[] {
  const powers = powersOn(portal.powers, asOf);
  const { title } = powerText;
  const whole: PowerPart = {
    path: addresses.powers,
    heading: title,
    label: powerText.all,
    powers,
  };
  const byAgency = Map.groupBy(powers, ({ agency }) => agency);
  const agencies = portal.agencies.flatMap((agency): PowerPart[] => {
    const own = byAgency.get(agency) ?? [];
    const path = addresses.agencyPowers(agency.id);
    const heading = powerText.ofAgency(agency.name);
    const part = { path, heading, label: shortNameOf(agency), powers: own, agency };
    return [part, ...byType(part)];
  });
  const subjects = portal.subjects.map(
    (subject): PowerPart => ({
      path: `${addresses.powers}subject-${subject.id}/`,
      heading: powerText.ofSubject(subject.name),
      label: subject.name,
      powers: powers.filter(({ data }) => data.subjects?.includes(subject.name)),
      subject,
    }),
  );
  const parts = [...byType(whole), ...agencies, ...subjects];
  return [whole, ...parts.filter((part) => part.powers.length > 0)];
}

function byType({ path, heading, powers, agency }: PowerPart): PowerPart[] {
  const grouped = Map.groupBy(powers, ({ data }) => data.powerType);
  return TYPES.flatMap((type) => {
    const own = grouped.get(type);
    if (!own) return [];
    const label = POWER_TYPES[type];
    return [
      {
        path: `${path}type-${typeSlug(type)}/`,
        heading: agency ? `${heading}：${label}` : powerText.ofType(label),
        label,
        powers: own,
        type,
        ...(agency ? { agency } : {}),
      },
    ];
  });
}
