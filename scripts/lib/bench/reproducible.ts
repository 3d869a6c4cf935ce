import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bench } from '#strings/bench.ts';
import { differences, treeDigest } from '../compare-trees.ts';
import { type BenchPlace, build } from './builds.ts';
import { copyProject } from './project.ts';

/** A path with what breaks careless code: a space, and characters that are not ASCII. */
const ELSEWHERE = '别 处';
const SHOWN = 10;

/** The site that a first build has made, and the content that it was made from. */
export interface Snapshot {
  readonly content: string;
  readonly tree: ReadonlyMap<string, string>;
}

/** Remember what a build has made of what. */
export function snapshotOf({ content, out }: BenchPlace, folder: string): Snapshot {
  const kept = join(folder, 'kept');
  rmSync(kept, { recursive: true, force: true });
  cpSync(content, kept, { recursive: true });
  return { content: kept, tree: treeDigest(out) };
}

/**
 * The same content makes the same bytes: after edits that are undone, and from nothing elsewhere, in
 * another language and time zone.
 *
 * @param tell Takes a line for each of the two.
 * @returns Whether it does.
 */
export async function checkReproducible(
  place: BenchPlace,
  folder: string,
  { content, tree }: Snapshot,
  tell: (line: string) => void,
): Promise<boolean> {
  const differ: [name: string, files: string[]][] = [];
  rmSync(place.content, { recursive: true, force: true });
  cpSync(content, place.content, { recursive: true });
  await build(place);
  differ.push([bench.checks.undone, differences(tree, treeDigest(place.out))]);

  const moved: BenchPlace = {
    content: join(folder, ELSEWHERE, 'content'),
    out: join(folder, ELSEWHERE, 'site'),
    project: copyProject(join(folder, ELSEWHERE, 'project'), place.project.folder),
  };
  cpSync(content, moved.content, { recursive: true });
  await build(moved, { TZ: 'America/New_York', LANG: 'C' });
  differ.push([bench.checks.moved, differences(tree, treeDigest(moved.out))]);
  rmSync(join(folder, ELSEWHERE), { recursive: true, force: true });

  for (const [name, files] of differ) {
    const line =
      files.length === 0 ? bench.same(name) : bench.different(name, files.slice(0, SHOWN));
    tell(`${line}\n`);
  }
  return differ.every(([, files]) => files.length === 0);
}
