import { LINE_END, PART } from './basis-cell.ts';

interface MaterialParts {
  readonly name: string;
  readonly necessity: string;
  readonly originals: number;
  readonly copies: number;
  readonly source: string;
  readonly form: string;
}

interface RangeParts {
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly of?: string | undefined;
}

interface TierParts {
  readonly grade: string;
  readonly circumstances: string;
  readonly from: number;
  readonly to: number;
  readonly penalty: string;
}

const oneLine = (text: string) => text.replaceAll('\n', LINE_END);

/** How compound values are written into one cell. */
export const cellText = {
  comma: '、',
  material: ([one]: readonly [MaterialParts]): string =>
    [
      one.name,
      one.necessity,
      `原件${one.originals}份`,
      `复印件${one.copies}份`,
      one.source,
      `表样：${one.form}`,
    ].join(PART),
  /** 1000—3000元; 1—5倍（货值金额）. */
  range: ({ min, max, unit, of }: RangeParts): string =>
    `${min}—${max}${unit}${of === undefined ? '' : `（${of}）`}`,
  tier: ({ grade, from, to, circumstances, penalty }: TierParts): string =>
    [grade, `${from}—${to}`, oneLine(circumstances), oneLine(penalty)].join(PART),
};
