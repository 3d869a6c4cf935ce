import type { PageFacts } from './page-facts.ts';
import { Reader, writer } from './varints.ts';

/** The facts of a page in few bytes: numbers of texts of the table. */
export type PackedFacts = Uint8Array;

/** Facts of pages in which each address and each id stands once. */
export interface FactTable {
  /** Every address to which a page refers or did once, by number. */
  readonly addresses: readonly string[];
  readonly ids: readonly string[];
  readonly pack: (facts: PageFacts) => PackedFacts;
}

/** A table that goes on from the texts of another one. */
export function factTable(
  addresses: readonly string[] = [],
  ids: readonly string[] = [],
): FactTable {
  const addressTexts = numbered(addresses);
  const idTexts = numbered(ids);
  return {
    addresses: addressTexts.texts,
    ids: idTexts.texts,
    pack: (facts) => {
      const out = writer();
      const links = addressTexts.rising(facts.links);
      const lost = addressTexts.rising(facts.lost);
      out.number(facts.isHidden ? 1 : 0);
      out.rising(links);
      out.rising(lost);
      out.rising(idTexts.rising(facts.ids));
      // A copy of its own: the room of a writer is far larger.
      return Uint8Array.from(out.done());
    },
  };
}

/** Whether search engines are asked to leave the page alone. */
export function isHidden(facts: PackedFacts): boolean {
  return facts[0] === 1;
}

/** Pass the numbers of all addresses of a page, those of places on itself that are not there too. */
export function eachAddress(facts: PackedFacts, visit: (address: number) => void): void {
  const reader = new Reader(facts);
  reader.number();
  reader.rising(visit);
  reader.rising(visit);
}

/** The ids of a page. */
export function idsOf(facts: PackedFacts, { ids }: Pick<FactTable, 'ids'>): Set<string> {
  const reader = new Reader(facts);
  const found = new Set<string>();
  reader.number();
  reader.rising(() => {});
  reader.rising(() => {});
  reader.rising((id) => found.add(ids[id] ?? ''));
  return found;
}

/** The facts as they were packed. Each list is in the order of the table. */
export function unpack(facts: PackedFacts, table: FactTable): PageFacts {
  const reader = new Reader(facts);
  const list = (texts: readonly string[]) => {
    const found: string[] = [];
    reader.rising((value) => found.push(texts[value] ?? ''));
    return found;
  };
  return {
    isHidden: reader.number() === 1,
    links: list(table.addresses),
    lost: list(table.addresses),
    ids: list(table.ids),
  };
}

/** Texts with numbers. They are looked up only once a page was read, so the map waits for that. */
function numbered(known: readonly string[]) {
  const texts = [...known];
  let numbers: Map<string, number> | undefined;
  const numberOf = (text: string) => {
    numbers ??= new Map(texts.map((one, index) => [one, index]));
    const before = numbers.get(text);
    if (before !== undefined) return before;
    // A copy: a part of the text of a page would keep all of that in memory.
    const own = Buffer.from(text).toString();
    numbers.set(own, texts.length);
    return texts.push(own) - 1;
  };
  return { texts, rising: (list: readonly string[]) => list.map(numberOf).sort((a, b) => a - b) };
}
