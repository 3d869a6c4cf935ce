import { pageAddress } from './permalink-address.ts';
import type { PermalinkRules } from './permalinks.ts';

/** A redirect or a tombstone, by its place in the file. */
export interface RulePlace {
  readonly list: keyof PermalinkRules;
  readonly index: number;
}

/** What is wrong with a rule. */
export type RuleDefect = RulePlace &
  (
    | { readonly kind: 'twice'; readonly address: string; readonly first: RulePlace }
    | { readonly kind: 'published'; readonly address: string }
    /** The addresses of the loop in order, the first one again at the end. */
    | { readonly kind: 'loop'; readonly way: readonly string[] }
    /** `end` is where the second step leads. */
    | { readonly kind: 'chain'; readonly to: string; readonly end: string }
    | { readonly kind: 'targetGone'; readonly to: string }
    | { readonly kind: 'targetMissing'; readonly to: string }
  );

/** What stands at addresses without any rule. */
interface Published {
  /** Whether a page or a file stands, or will stand, at the address, or in the way of it. */
  readonly takes: (address: string) => boolean;
  /** Whether readers who are sent to the address find something there. */
  readonly offers: (address: string) => boolean;
}

interface Rule extends RulePlace {
  readonly address: string;
  readonly to: string | undefined;
}

/**
 * Everything that keeps rules from doing what they say: two for one address, one for an address that
 * needs none, and one that does not lead to its end in one step.
 */
export function ruleDefects(rules: PermalinkRules, { takes, offers }: Published): RuleDefect[] {
  const all: Rule[] = [
    ...rules.redirects.map(({ from, to }, index) => ({
      ...{ list: 'redirects' as const, index },
      ...{ address: from, to },
    })),
    ...rules.gone.map(({ path, instead }, index) => ({
      ...{ list: 'gone' as const, index },
      ...{ address: path, to: instead },
    })),
  ];
  // The index of a folder is the folder: one page stands at both.
  const first = new Map<string, Rule>();
  for (const rule of all) {
    const page = pageAddress(rule.address);
    if (!first.has(page)) first.set(page, rule);
  }

  return all.flatMap((rule): RuleDefect[] => {
    const { list, index, address, to } = rule;
    const twin = first.get(pageAddress(address));
    if (twin && twin !== rule) {
      const { list: firstList, index: firstIndex } = twin;
      return [
        { list, index, kind: 'twice', address, first: { list: firstList, index: firstIndex } },
      ];
    }
    if (takes(address)) return [{ list, index, kind: 'published', address }];
    if (to === undefined) return [];
    const next = first.get(pageAddress(to));
    if (!next) return offers(to) ? [] : [{ list, index, kind: 'targetMissing', to }];
    if (list === 'gone' && next === rule) return [{ list, index, kind: 'targetGone', to }];
    if (next.list === 'gone') return [{ list, index, kind: 'targetGone', to }];
    return stepsFrom(rule, to, first);
  });
}

/** What is wrong with a rule that leads to a redirect. */
function stepsFrom(
  { list, index, address }: Rule,
  to: string,
  rules: ReadonlyMap<string, Rule>,
): RuleDefect[] {
  const way = [address];
  const passed = new Set([pageAddress(address)]);
  let end = to;
  while (!passed.has(pageAddress(end))) {
    way.push(end);
    passed.add(pageAddress(end));
    const next = rules.get(pageAddress(end));
    if (next?.list !== 'redirects' || next.to === undefined) break;
    end = next.to;
  }
  if (pageAddress(end) === pageAddress(address) && list === 'redirects') {
    // A loop is told once, where it is written first.
    const isFirst = way.every((one) => (rules.get(pageAddress(one))?.index ?? index) >= index);
    return isFirst ? [{ list, index, kind: 'loop', way: [...way, address] }] : [];
  }
  if (rules.get(pageAddress(end))?.list === 'gone')
    return [{ list, index, kind: 'targetGone', to: end }];
  // The way ends in a loop of others, which is told by itself.
  if (way.at(-1) !== end) return [];
  return [{ list, index, kind: 'chain', to, end }];
}
