import type { TimeLimit } from '#domain/time-limit.ts';
import { limitText } from '#strings/time-limit.ts';
import {
  GRADES,
  MATERIAL_SOURCES,
  NECESSITIES,
  RANGE_UNITS,
  YES_NO,
} from '#strings/vocabulary-lists.ts';
import type { Column } from './columns.ts';
import type { Material } from './materials.ts';
import type { StatutoryRange, TierData } from './tiers.ts';

/** A value as its file writes it: words in Chinese, limits as text. What programs and workbooks get. */
export function rawOf({ kind, words = {} }: Column, value: unknown): unknown {
  if (value === undefined) return undefined;
  switch (kind) {
    case 'word':
      return words[value as string];
    case 'words':
      return (value as string[]).map((id) => words[id]);
    case 'limit':
      return limitText(value as TimeLimit);
    case 'materials':
      return (value as Material[]).map(rawMaterial);
    case 'range':
      return { ...(value as StatutoryRange), unit: RANGE_UNITS[(value as StatutoryRange).unit] };
    case 'tiers':
      return (value as TierData[]).map((tier) => ({ ...tier, grade: GRADES[tier.grade] }));
    default:
      return value;
  }
}

function rawMaterial(material: Material) {
  const { necessity, source, form } = material;
  return {
    ...material,
    necessity: NECESSITIES[necessity],
    source: MATERIAL_SOURCES[source],
    form: YES_NO[form],
  };
}
