import type { Quantity } from './quantities.ts';
import { between, clauseBefore, leavesOut, quote, type Reading, statisticAt } from './reading.ts';
import { intervalOf, isStated, quotient, twoPlaces } from './rounding.ts';
import { readWhole, type ShareWords, shareWords } from './share-words.ts';
import type { Statistic } from './statistic.ts';
import { isCounting } from './units.ts';

const MOST_BASES = 8;

/**
 * What a text says of parts in per cent: 评出425宗，占评查卷宗的79.89%; 审结91件，结案率91.92%.
 *
 * It is right when any number before it can be the base. It is wrong only when one number alone can be,
 * and the words tie it to the part.
 *
 * @param before The quantities of the sentence before, which may hold the base.
 */
export function readShares(reading: Reading, before: readonly Quantity[]): Statistic[] {
  return reading.quantities.flatMap((stated, index) => {
    const previous = reading.quantities[index - 1];
    if (!previous || !isCounting(previous.unit)) return [];
    if (stated.unit !== '%' && stated.unit !== '倍') return [];
    const words = shareWords(between(reading, previous, stated));
    if (!words) return [];
    const found =
      words.kind === 'named'
        ? ofNamedWhole(reading, index)
        : stated.unit === '%' && ofPart(reading, before, index, words);
    return found ? [found] : [];
  });
}

/** 累计投资10.42亿元，占总投资12.86亿元的81.0%: the base stands between the part and the share. */
function ofNamedWhole(reading: Reading, index: number): Statistic | undefined {
  const base = reading.quantities[index - 1];
  const stated = reading.quantities[index];
  if (!base || !stated) return undefined;
  const parts = reading.quantities
    .slice(Math.max(0, index - 1 - MOST_BASES), index - 1)
    .filter((part) => part.unitClass === base.unitClass);
  const right = parts.findLast((part) => isShare(stated, part, base));
  if (right) return shareOf(reading, stated, right, base, true);
  const part = reading.quantities[index - 2];
  if (!part || part !== parts.at(-1) || !areExact([part, base])) return undefined;
  return readWhole(between(reading, part, base))
    ? shareOf(reading, stated, part, base, false)
    : undefined;
}

function ofPart(
  reading: Reading,
  before: readonly Quantity[],
  index: number,
  words: ShareWords,
): Statistic | undefined {
  const stated = reading.quantities[index];
  const part = reading.quantities[index - 1];
  if (!stated || !part) return undefined;
  const here = reading.quantities
    .slice(Math.max(0, index - 1 - MOST_BASES), index - 1)
    .filter((base) => base.unitClass === part.unitClass);
  const there = before.slice(-MOST_BASES).filter((base) => base.unitClass === part.unitClass);
  const right =
    [...there, ...here].findLast((base) => isShare(stated, part, base)) ??
    pairsOf([...here, part]).find((base) => isShare(stated, part, base));
  if (right) return shareOf(reading, stated, part, right, true);

  const plausible = here.filter((base) => base.value >= part.value);
  const [base] = plausible;
  if (!base || plausible.length > 1 || base.aside || part.aside) return undefined;
  if (!areExact([part, base]) || here.length > 1) return undefined;
  const context = {
    gap: reading.text.slice(base.end, part.start),
    base: clauseBefore(reading, base.start) + reading.text.slice(base.end, base.end + 6),
    part: clauseBefore(reading, part.start),
  };
  if (!words.ties(context, stated.value)) return undefined;
  const wrong = shareOf(reading, stated, part, base, false);
  return leavesOut(reading, wrong) ? undefined : wrong;
}

function isShare(stated: Quantity, part: Quantity, base: Quantity): boolean {
  if (base.value === 0 || (stated.unit === '%' && base.value < part.value && stated.value <= 100))
    return false;
  const factor = stated.unit === '%' ? 100 : 1;
  return isStated(stated, quotient(intervalOf(part), intervalOf(base), factor));
}

/** 起诉30人，不起诉10人，不起诉率25%: the base is what two numbers make. */
function pairsOf(bases: readonly Quantity[]): Quantity[] {
  return bases.flatMap((one, index) =>
    bases.slice(index + 1).map((other) => ({
      ...one,
      value: one.value + other.value,
      slack: one.slack + other.slack,
      written: `（${one.written}＋${other.written}）`,
    })),
  );
}

function areExact(quantities: readonly Quantity[]): boolean {
  return quantities.every(({ precision }) => precision === 'exact');
}

function shareOf(
  reading: Reading,
  stated: Quantity,
  part: Quantity,
  base: Quantity,
  holds: boolean,
): Statistic {
  const isPercent = stated.unit === '%';
  const start = reading.text.startsWith(base.written, base.start) ? base.start : part.start;
  return statisticAt(reading, 'share', [Math.min(start, part.start), stated.end], {
    stated: quote(stated),
    working: `${part.written}÷${base.written}`,
    computed: `${twoPlaces(((isPercent ? 100 : 1) * part.value) / base.value)}${stated.unit}`,
    holds,
  });
}
