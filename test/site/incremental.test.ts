import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '#site/list-files.ts';
import { differences, treeDigest } from '../../scripts/lib/compare-trees.ts';
import { writeCorpus } from '../../scripts/lib/corpus.ts';

// A copy of the project, because these tests change its code.
const project = mkdtempSync(join(tmpdir(), 'gongkai-incremental-'));
const content = join(project, 'corpus');
const out = join(project, 'out');

beforeAll(() => {
  for (const name of [
    'src',
    'scripts',
    'public',
    'package.json',
    'tsconfig.json',
    'astro.config.mjs',
  ]) {
    cpSync(name, join(project, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  writeCorpus(content, 'content', 30, 7);
  build();
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

function build(): Map<string, string> {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'build', '--content', content, '--out', out, '--as-of', '2026-11-20'],
    { cwd: project, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  return treeDigest(out);
}

/** The build with what was kept of earlier ones, and the build with nothing kept. */
function warmAndCold(): [Map<string, string>, Map<string, string>] {
  const warm = build();
  rmSync(join(project, '.gongkai'), { recursive: true });
  return [warm, build()];
}

function documentPages(paths: readonly string[]): number {
  return paths.filter((path) => /^documents\/.*\.html$/.test(path)).length;
}

test('an edit of a text changes the page of its document alone', () => {
  const before = build();
  const [name] = listFiles(join(content, 'notices')).sort();
  const file = join(content, 'notices', name ?? '');
  const original = readFileSync(file, 'utf8');
  writeFileSync(file, `${original}\n一段新的话。\n`);
  const [warm, cold] = warmAndCold();
  expect(differences(warm, cold)).toEqual([]);
  const changed = differences(before, warm).filter((path) => path.endsWith('.html'));
  expect(changed).toHaveLength(1);
  expect(changed[0]).toMatch(/^documents\//);

  writeFileSync(file, original);
  expect(differences(before, build())).toEqual([]);
});

test('new office hours of an agency change its own pages and no document', () => {
  const before = build();
  const file = join(content, 'agencies', 'transport.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/^hours: .*$/m, 'hours: 工作日 9:00—17:00'),
  );
  const [warm, cold] = warmAndCold();
  expect(differences(warm, cold)).toEqual([]);
  expect(documentPages(differences(before, warm))).toBe(0);
  expect(differences(before, warm)).toContain('agencies/transport/index.html');
});

test('a change of a plugin reaches every text', () => {
  const before = build();
  const plugin = join(project, 'src/markdown/render.ts');
  const original = readFileSync(plugin, 'utf8');
  const changed = original.replace(
    /^(\s*)html: (.+),$/m,
    "$1html: ($2).replaceAll('<p', '<p dir=\"ltr\"'),",
  );
  expect(changed).not.toBe(original);
  writeFileSync(plugin, changed);

  const [warm, cold] = warmAndCold();
  expect(differences(warm, cold)).toEqual([]);
  expect(documentPages(differences(before, warm))).toBe(documentPages([...before.keys()]));
  writeFileSync(plugin, original);
});

test('a change of a style reaches every page', () => {
  appendFileSync(join(project, 'src/styles/tokens.css'), '\n:root { --color-red: #900; }\n');
  const [warm, cold] = warmAndCold();
  expect(differences(warm, cold)).toEqual([]);
});
