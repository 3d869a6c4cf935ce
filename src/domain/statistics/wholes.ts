import type { Quantity } from './quantities.ts';
import { between, type Reading, statisticAt } from './reading.ts';
import { isSum, sumOfValues } from './rounding.ts';
import type { Statistic } from './statistic.ts';

const OF_ONE = /分别占[^,;、:\d]{0,12}$/;
const NEXT = /^(?:、|,|和|及|与|以及)$/;
/** Shares that may overlap, or of which each holds the one before. */
const OVERLAPPING = /党员|女|男|学历|本科|硕士|博士|民族|周岁|以上|以下|累计|各自|[上去]年/;

/** Shares of one whole that are said together: 分别占60%、30%、10%. They are 100 % at most. */
export function readWholes(reading: Reading): Statistic[] {
  const { quantities, text } = reading;
  const found: Statistic[] = [];
  for (let index = 0; index < quantities.length; index += 1) {
    const first = quantities[index];
    if (first?.unit !== '%') continue;
    const lead = OF_ONE.exec(text.slice(Math.max(0, first.start - 16), first.start));
    if (!lead) continue;
    const shares = inARow(reading, index);
    index += shares.length - 1;
    const whole = { ...first, value: 100, slack: 0 };
    const sum = sumOfValues(shares);
    const before = text.slice(Math.max(0, first.start - 60), first.start);
    if (shares.length < 2 || OVERLAPPING.test(before)) continue;
    if (shares.some(({ precision }) => precision !== 'exact')) continue;
    const slack = shares.reduce((total, { places }) => total + 0.5 / 10 ** places, 0);
    const end = shares.at(-1)?.end ?? first.end;
    found.push(
      statisticAt(reading, 'whole', [first.start - lead[0].length, end], {
        stated: '100%',
        working: shares.map(({ written }) => `${written}%`).join('＋'),
        computed: `${Number(sum.toFixed(6))}%`,
        holds: sum <= 100 + slack || isSum(shares, whole),
      }),
    );
  }
  return found;
}

function inARow(reading: Reading, from: number): Quantity[] {
  const row: Quantity[] = [];
  for (const share of reading.quantities.slice(from, from + 20)) {
    const last = row.at(-1);
    if (share.unit !== '%' || (last && !NEXT.test(between(reading, last, share)))) break;
    row.push(share);
  }
  return row;
}
