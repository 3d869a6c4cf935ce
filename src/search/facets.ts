import type { Validity } from '#domain/validity.ts';

/** By what results can be narrowed down, in the order in which it is offered. */
export const FACETS = ['type', 'agency', 'topic', 'year', 'validity', 'attachment'] as const;

export type FacetName = (typeof FACETS)[number];

/**
 * The value that a result must have, by facet. Types, agencies and topics are names, years four
 * digits, validities those of the domain or `CURRENT`, attachments `ATTACHED`.
 */
export type Filters = Readonly<Partial<Record<FacetName, string>>>;

/** Of the validities: all that a reader may rely on. */
export const CURRENT = 'current';
export const ATTACHED = 'yes';

const RELIABLE: ReadonlySet<string> = new Set<Validity>(['inForce', 'amended', 'partial']);

/** The values that one document has. */
export interface FacetValues {
  readonly type: string;
  readonly agency: readonly string[];
  readonly topic: string | undefined;
  readonly year: string | undefined;
  /** On the reader's day. */
  readonly validity: Validity | undefined;
  readonly attachment: boolean;
}

export interface Facet {
  readonly name: FacetName;
  /** The most frequent first; years newest first. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** Whether a document has the value that is asked for. */
export function hasValue(values: FacetValues, name: FacetName, wanted: string): boolean {
  if (name === 'agency') return values.agency.includes(wanted);
  if (name === 'attachment') return values.attachment === (wanted === ATTACHED);
  if (name === 'validity' && wanted === CURRENT) return RELIABLE.has(values.validity ?? '');
  return values[name] === wanted;
}

/**
 * How many documents have each value, under all filters but that of the facet itself: so the values
 * beside a chosen one keep their counts.
 */
export function facetsOf(documents: Iterable<FacetValues>, filters: Filters): Facet[] {
  const counts = new Map(FACETS.map((name) => [name, new Map<string, number>()]));
  const active = Object.entries(filters) as [FacetName, string][];
  for (const values of documents) {
    const misses = active.filter(([name, wanted]) => !hasValue(values, name, wanted));
    if (misses.length > 1) continue;
    const [missed] = misses;
    for (const name of missed ? [missed[0]] : FACETS) count(counts.get(name), values, name);
  }
  return FACETS.map((name) => ({
    name,
    values: [...(counts.get(name) ?? [])]
      .map(([value, count]) => ({ value, count }))
      .sort(name === 'year' ? byValue : byCount),
  }));
}

function count(
  counts: Map<string, number> | undefined,
  values: FacetValues,
  name: FacetName,
): void {
  const add = (value: string) => counts?.set(value, (counts.get(value) ?? 0) + 1);
  if (name === 'agency') for (const agency of values.agency) add(agency);
  else if (name === 'attachment') values.attachment && add(ATTACHED);
  else if (values[name] !== undefined) add(values[name]);
}

type Value = { readonly value: string; readonly count: number };
const byCount = (a: Value, b: Value) => b.count - a.count || (a.value < b.value ? -1 : 1);
const byValue = (a: Value, b: Value) => (a.value < b.value ? 1 : -1);
