import type { Basis } from '#portal/basis.ts';
import { rowsOf } from '#portal/lists.ts';
import { LIST_TEXTS } from '#strings/lists.ts';
import { listProblems } from '#strings/problems-lists.ts';
import { powerProblems } from '#strings/problems-powers.ts';
import { POWER_TYPES } from '#strings/vocabulary-powers.ts';
import { type Check, problemAt } from './check.ts';

/** What a 规范性文件 must not set, and on whose word. */
const RESERVED = {
  permit: '《行政许可法》第十七条',
  penalty: '《行政处罚法》第十六条',
  coercion: '《行政强制法》第十条',
} as const;

/**
 * A permit, a penalty and a coercion rest on a law, a regulation or a rule. What leaves the list is
 * left alone: for want of such a basis it may be cancelled.
 */
export const checkPowerBasisRank: Check = ({ portal }) =>
  portal.powers.flatMap(({ data, bases, origin, listing }) => {
    const { powerType, legalBasis } = data;
    if (!(powerType in RESERVED) || listing.until !== undefined) return [];
    const own = bases.slice(0, legalBasis.length);
    if (!own.every(isAdministrative)) return [];
    const law = RESERVED[powerType as keyof typeof RESERVED];
    const names = [...new Set(legalBasis.map(({ name }) => name))];
    const finding = powerProblems.typeBasis(POWER_TYPES[powerType], names, law);
    return [problemAt(finding, origin, ['legalBasis'])];
  });

/** Lists whose items nobody may make conditions by a document of a county, and on whose word. */
const RESERVED_LISTS = {
  proofs: '《优化营商环境条例》第四十四条',
  intermediaries: '《优化营商环境条例》第四十三条',
} as const;

/** A proof and an intermediary service are asked for by a law, a regulation or the State Council. */
export const checkRowBasisRank: Check = ({ portal }) =>
  (['proofs', 'intermediaries'] as const).flatMap((kind) =>
    rowsOf(portal, kind).flatMap(({ bases, origin }) => {
      if (!bases.every(({ meaning }) => meaning.kind === 'document')) return [];
      const names = [...new Set(bases.map(({ data }) => data.name))];
      const finding = listProblems.basisRank(LIST_TEXTS[kind].item, names, RESERVED_LISTS[kind]);
      return [problemAt(finding, origin, ['legalBasis'])];
    }),
  );

/** Whether it is a document of the portal, or one of the centre that is no law or regulation. */
function isAdministrative({ meaning }: Basis): boolean {
  if (meaning.kind === 'document') return true;
  return meaning.kind === 'law' && 'kind' in meaning.law && meaning.law.kind === '规范性文件';
}
