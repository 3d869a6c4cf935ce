import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Problem, sortProblems } from '#domain/problem.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { cardProblems } from '#strings/cards.ts';
import { linkFile } from '../link-files.ts';
import type { Card, CardDesk } from './desk.ts';
import { drawAll } from './draw-all.ts';

/** The words that ICU finds decide where lines break: another ICU draws anew, under the same address. */
const ICU = process.versions.icu ?? '';
const keptAs = ({ digest }: Card) => join(digest.slice(0, 2), `${digest}-${ICU}.png`);

export interface CardOptions {
  readonly desk: CardDesk;
  readonly documents: readonly PortalDocument[];
  /** The folder of the site: `cards/` in it is wholly ours. */
  readonly out: string;
  /** A folder for drawn cards alone. */
  readonly stateFolder: string;
  /** Called after each card that is drawn. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

export interface WrittenCards {
  /** Cards of the site. */
  readonly written: number;
  /** Those that were not there from an earlier time. */
  readonly drawn: number;
  /** Warnings, for documents that have no card. */
  readonly problems: readonly Problem[];
}

/** Draw the cards that are not kept yet, put all of them into the site and drop the kept ones of no use. */
export async function writeCards(options: CardOptions): Promise<WrittenCards> {
  const { desk, documents, out, stateFolder, progress } = options;
  const problems: Problem[] = [];
  const cards = new Map<string, Card & { readonly document: PortalDocument }>();
  for (const document of documents) {
    const card = desk.cardOf(document);
    if ('missing' in card) problems.push(missingProblem(document, card.missing));
    else cards.set(card.link.path.slice(1), { ...card, document });
  }

  const needed = new Map([...cards.values()].map((card) => [keptAs(card), card]));
  const kept = new Set(filesBelow(stateFolder));
  const toDraw = [...needed]
    .filter(([name]) => !kept.has(name))
    .map(([name, { document, rare }]) => ({
      view: desk.viewOf(document),
      rare,
      file: join(stateFolder, name),
    }));
  await drawAll(toDraw, desk.fonts.main, (done) => progress?.(done, toDraw.length));

  for (const name of filesBelow(join(out, 'cards'))) {
    if (!cards.has(`cards/${name.split(sep).join('/')}`)) rmSync(join(out, 'cards', name));
  }
  for (const [path, card] of cards) {
    const target = join(out, path);
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    linkFile(join(stateFolder, keptAs(card)), target);
  }
  // Last of all, so that a run that is broken off loses nothing.
  for (const name of kept) if (!needed.has(name)) rmSync(join(stateFolder, name));
  return { written: cards.size, drawn: toDraw.length, problems: sortProblems(problems) };
}

/** The whole pictures below a folder; what a crash left is removed. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) =>
    item.isFile(),
  );
  return files.flatMap(({ parentPath, name }) => {
    const path = join(parentPath, name);
    if (name.endsWith('.png') && statSync(path).size > 0) return [relative(folder, path)];
    rmSync(path);
    return [];
  });
}

function missingProblem({ origin }: PortalDocument, missing: readonly string[]): Problem {
  return {
    ...cardProblems.missingCharacters(missing),
    severity: 'warning',
    file: origin.file,
    line: origin.lineOf(['title']),
  };
}
