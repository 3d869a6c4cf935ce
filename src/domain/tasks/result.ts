import type { Target } from './task.ts';

/**
 * Whether a result reaches a target; nothing where the words do not tell: a result of another unit, or
 * less than what was to be just so.
 *
 * @param result As a clerk writes it: 62%, 7.1公里, 3.6.
 */
export function reaches({ comparator, value, unit }: Target, result: string): boolean | undefined {
  const match = /^(\d+(?:\.\d+)?)(?!\d)\s*(\S{0,8})$/u.exec(result.replaceAll(',', '').trim());
  if (!match || (match[2] !== '' && match[2]?.replace('％', '%') !== unit)) return undefined;
  const amount = Number(match[1]);
  switch (comparator) {
    case '≥':
      return amount >= value;
    case '>':
      return amount > value;
    case '≤':
      return amount <= value;
    case '<':
      return amount < value;
    case '=':
      // Less than all is not all; less than some other figure may still be what was meant.
      return amount >= value || (unit === '%' ? false : undefined);
  }
}
