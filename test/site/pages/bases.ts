import type { Element, Root } from 'hast';
import { expect } from 'vitest';
import { named, text, withClass } from './html.ts';
import type { SourceBasis } from './source-items.ts';

/** What bases of a list say: each as 《name》 and article, with what the article says. */
function basesIn(place: Element | Root | undefined) {
  return withClass(place, 'bases').flatMap((list) =>
    named(list, 'li').map((item) => ({
      cited: text(withClass(item, 'cited')[0]),
      says: text(withClass(item, 'says')[0]),
    })),
  );
}

/** 《食品安全法》（文号）第三十五条, as it is cited everywhere. */
export function citation({ name, number, article = '' }: SourceBasis): string {
  return `《${name}》${number ? `（${number}）` : ''}${article}`;
}

/** Whether a place shows bases as they were written, each with its article and what it says. */
export function expectBases(
  place: Element | Root | undefined,
  bases: readonly SourceBasis[],
  at: string,
): void {
  const shown = basesIn(place);
  expect(shown.length, at).toBe(bases.length);
  for (const [index, basis] of bases.entries()) {
    const { name, number, article = '', text: original, gist } = basis;
    const { cited = '', says } = shown[index] ?? {};
    // A document of the portal is shown with its number, also where its name was enough.
    expect(cited.startsWith(citation(number ? { name, number } : { name })), cited).toBe(true);
    expect(cited.endsWith(article), cited).toBe(true);
    const said = original ? `原文${original}` : gist ? `要旨${gist}` : '';
    expect(says, at).toBe(said.replace(/\s+/g, ' '));
  }
}

/** Whether a cell has a line for each basis, which begins with its citation and has what it says. */
export function expectBasisCell(cell: string, bases: readonly SourceBasis[], at: string): void {
  const lines = cell.split('\n');
  expect(lines.length, at).toBe(bases.length);
  for (const [index, basis] of bases.entries()) {
    expect(lines[index]?.startsWith(citation(basis)), lines[index]).toBe(true);
    const said = basis.text ?? basis.gist ?? '';
    expect(lines[index], at).toContain(said.replaceAll('\n', '↵'));
  }
}
