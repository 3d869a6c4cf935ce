import { brokenBases } from '#portal/broken-basis.ts';
import { nameOf, placeOf } from '#portal/references.ts';
import { basisProblems } from '#strings/basis.ts';
import { VALIDITIES } from '#strings/vocabulary.ts';
import { type Check, problemInText } from './check.ts';

/**
 * Nothing that is in force rests on what is not. A notice that was right on its day is left alone: it
 * stands in the report, but nobody is to rewrite it.
 */
export const checkBasis: Check = ({ portal, asOf }) =>
  brokenBases(portal, asOf).flatMap(({ source, origin, citation, target, broken }) => {
    const isNotice = 'data' in source && !source.life;
    if (isNotice && broken === 'since') return [];
    const [state, day, place] =
      target.kind === 'law'
        ? [VALIDITIES.repealed, target.repealedOn, target.law.name]
        : [
            VALIDITIES[target.period.validity],
            target.period.from,
            `${nameOf(target.document)}，${placeOf(target.document)}`,
          ];
    const finding = broken === 'since' ? basisProblems.ended : basisProblems.endedWhenCited;
    const told = finding(citation.text, state, day, place);
    return [problemInText(told, origin, citation.line, 'warning')];
  });
