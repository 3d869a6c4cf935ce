/** One tier (裁量阶次) of a discretion standard: a part of the statutory range. */
export interface Tier {
  readonly from: number;
  readonly to: number;
}

/** The statutory range of a penalty. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What keeps tiers from covering a range without gap or overlap; tiers by index. */
export type TierDefect =
  | { readonly kind: 'reversed'; readonly tier: number }
  | { readonly kind: 'gap'; readonly tier: number; readonly next: number }
  | { readonly kind: 'overlap'; readonly tier: number; readonly next: number }
  | { readonly kind: 'starts'; readonly tier: number }
  | { readonly kind: 'ends'; readonly tier: number };

/**
 * Whether tiers, in order, partition the range: the first begins at its least, each begins where the
 * one before it ends, the last ends at its most. Only the first may be a single point, where the law
 * lets a fine be left out.
 *
 * Source: 《国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见》（国办发〔2022〕27号）.
 */
export function tierDefects(tiers: readonly Tier[], { min, max }: Range): TierDefect[] {
  const defects: TierDefect[] = [];
  for (const [index, tier] of tiers.entries()) {
    if (tier.to < tier.from || (tier.to === tier.from && index > 0)) {
      defects.push({ kind: 'reversed', tier: index });
    }
    const next = tiers[index + 1];
    if (next && next.from > tier.to) defects.push({ kind: 'gap', tier: index, next: index + 1 });
    if (next && next.from < tier.to) {
      defects.push({ kind: 'overlap', tier: index, next: index + 1 });
    }
  }
  const last = tiers.length - 1;
  if (tiers[0] && tiers[0].from !== min) defects.push({ kind: 'starts', tier: 0 });
  if (tiers[last] && tiers[last].to !== max) defects.push({ kind: 'ends', tier: last });
  return defects;
}
