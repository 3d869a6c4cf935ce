import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { releasesFolder } from '#site/release/place.ts';
import { openRelease, releasesOf, rollBack } from '#site/release/release.ts';
import { temporaryPath } from '../../../support/temporary.ts';

const FILES = Array.from({ length: 12 }, (_, number) => `${number}.html`);
const MODULE = join(process.cwd(), 'src/site/release/release.ts');

function publish(out: string, word: string): void {
  const next = openRelease(out);
  for (const file of ['index.html', ...FILES]) writeFileSync(join(next.folder, file), word);
  next.publish();
}

/** The words of a release, each once: one for a whole one. */
function wordsOf(release: string): Set<string> {
  return new Set(['index.html', ...FILES].map((file) => readFileSync(join(release, file), 'utf8')));
}

/** Publishes one word after the other until it is killed; what it publishes is whole. */
const PUBLISHER = `
  import { writeFileSync } from 'node:fs';
  import { join } from 'node:path';
  const [out, module, files] = process.argv.slice(1);
  const { openRelease } = await import(module);
  for (let turn = 0; ; turn += 1) {
    const next = openRelease(out);
    for (const file of files.split(',')) writeFileSync(join(next.folder, file), turn % 2 ? 'a' : 'b');
    next.publish();
    if (turn === 0) process.stdout.write('published');
  }
`;

function startPublisher(out: string): ChildProcess {
  const words = [
    '--input-type=module',
    '-e',
    PUBLISHER,
    out,
    MODULE,
    ['index.html', ...FILES].join(),
  ];
  return spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('a process that is killed while it publishes leaves a whole site, and the next one cleans up', async () => {
  const out = join(temporaryPath('place'), 'dist');
  for (let kill = 0; kill < 20; kill += 1) {
    const publisher = startPublisher(out);
    await once(publisher.stdout as NodeJS.ReadableStream, 'data');
    await pause((kill * 7) % 40);
    publisher.kill('SIGKILL');
    await once(publisher, 'close');
    expect(['a', 'b']).toContain([...wordsOf(out)].join());
    for (const { id } of releasesOf(out))
      expect(wordsOf(join(releasesFolder(out), id)).size, id).toBe(1);
  }
  publish(out, 'c');
  expect([...wordsOf(out)]).toEqual(['c']);
  const all = releasesOf(out).map(({ id }) => id);
  expect(readdirSync(releasesFolder(out)).sort()).toEqual([...all].sort());
  expect(readdirSync(dirname(out)).sort()).toEqual(['dist', 'dist.releases']);
}, 60_000);

/** Reads the site without pause, and tells how often, and what went wrong, when it is asked. */
const READER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { readFileSync } = require('node:fs');
  const seen = { reads: 0, a: 0, b: 0, failed: [] };
  parentPort.once('message', () => { parentPort.postMessage(seen); process.exit(); });
  const read = () => {
    for (let times = 0; times < 20; times += 1) {
      try { seen[readFileSync(workerData, 'utf8')] += 1; seen.reads += 1; }
      catch (error) { seen.failed.push(String(error)); }
    }
    setImmediate(read);
  };
  read();
`;

test('400 changes between two releases: no read fails', async () => {
  const out = join(temporaryPath('place'), 'dist');
  mkdirSync(dirname(out), { recursive: true });
  publish(out, 'a');
  publish(out, 'b');
  const [first, second] = releasesOf(out).map(({ id }) => id);
  const reader = new Worker(READER, { eval: true, workerData: join(out, 'index.html') });
  await once(reader, 'online');
  for (let turn = 0; turn < 400; turn += 1) {
    expect(rollBack(out, turn % 2 ? second : first)).toMatchObject({ current: true });
    if (turn % 20 === 0) await pause(1);
  }
  expect(realpathSync(out)).toBe(realpathSync(join(releasesFolder(out), second ?? '')));
  reader.postMessage('enough');
  const [seen] = (await once(reader, 'message')) as [Record<string, unknown>];
  expect(seen).toMatchObject({ failed: [] });
  expect(seen['reads']).toBe(Number(seen['a']) + Number(seen['b']));
  expect(Math.min(Number(seen['a']), Number(seen['b']))).toBeGreaterThan(0);
}, 60_000);
