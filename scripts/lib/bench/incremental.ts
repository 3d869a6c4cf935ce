import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { benchResults as text } from '#strings/bench-results.ts';
import { differences, treeDigest } from '../compare-trees.ts';
import { randomOf } from '../corpus.ts';
import { type BenchPlace, build } from './builds.ts';
import { copyProject } from './project.ts';
import { editorOf } from './random-edits.ts';

/** Paths that are printed of those that differ. */
const SHOWN = 20;

/** How many edits to make, and after how many of them to compare. */
export interface IncrementalSpec {
  readonly edits: number;
  readonly every: number;
  readonly seed: number;
}

/**
 * Change the content again and again, build what has changed, and compare every byte with a portal that
 * was built from nothing, elsewhere.
 *
 * @param folder Where the other portal is built.
 * @returns How often they differed.
 * @throws {CommandError} When a build fails.
 */
export async function compareIncremental(
  place: BenchPlace,
  folder: string,
  { edits, every, seed }: IncrementalSpec,
): Promise<number> {
  const elsewhere: BenchPlace = {
    content: join(folder, 'content'),
    out: join(folder, 'site'),
    project: copyProject(join(folder, 'project'), place.project.folder),
  };
  const editor = editorOf(place.content, randomOf(seed));
  await build(place);
  let different = 0;
  for (let number = 1; number <= edits; number += 1) {
    const { name, path } = await editor.next();
    process.stderr.write(`${text.edit(number, edits, name, path)}\n`);
    await build(place);
    if (number % every !== 0 && number < edits) continue;
    const found = await coldDifferences(place, elsewhere);
    if (found.length > 0) different += 1;
    const line =
      found.length === 0
        ? text.incrementalSame(number, name)
        : text.incrementalDifferent(number, name, found.slice(0, SHOWN), found.length);
    process.stdout.write(`${line}\n`);
  }
  return different;
}

/** Build the same content from nothing in another place; the paths that differ. */
export async function coldDifferences(
  { content, out }: BenchPlace,
  elsewhere: BenchPlace,
  environment: Record<string, string> = {},
): Promise<string[]> {
  for (const folder of [elsewhere.content, elsewhere.out]) {
    rmSync(folder, { recursive: true, force: true });
  }
  elsewhere.project.forget();
  cpSync(content, elsewhere.content, { recursive: true });
  await build(elsewhere, environment);
  return differences(treeDigest(out), treeDigest(elsewhere.out));
}
