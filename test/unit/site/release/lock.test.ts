import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { lock } from '#site/release/lock.ts';
import { temporaryPath } from '../../../support/temporary.ts';

/** A path in a folder of its own, so that a test sees what lies beside it. */
const place = () => join(temporaryPath('place'), 'dist');

function held(out: string): () => void {
  const unlock = lock(out);
  if (typeof unlock !== 'function') throw new Error('taken');
  return unlock;
}

/** A lock as another process would have left it. */
function leftBehind(out: string, holder: string): string {
  const folder = join(dirname(out), '.dist.lock');
  mkdirSync(folder, { recursive: true });
  if (holder !== '') writeFileSync(join(folder, holder), '');
  return folder;
}

test('the second is told who has the place, until the first gives it free', () => {
  const out = place();
  const unlock = held(out);
  expect(lock(out)).toEqual({ pid: process.pid });
  unlock();
  held(out)();
  expect(readdirSync(dirname(out))).toEqual([]);
});

test('two places do not mind each other', () => {
  const unlocks = [held(place()), held(place())];
  for (const unlock of unlocks) unlock();
});

// Process numbers end at 4,194,304 on Linux and lower elsewhere.
test.each(['99999999-1', '', '不是数字', '0-1', '-1-1', `${process.pid}-1`, '1-1'])(
  'a lock that nobody holds is taken: “%s”',
  (holder) => {
    const out = place();
    leftBehind(out, holder);
    held(out)();
    expect(readdirSync(dirname(out))).toEqual([]);
  },
);

test('so is one that was never put in its place, and a file of the name', () => {
  const out = place();
  mkdirSync(dirname(out), { recursive: true });
  mkdirSync(join(dirname(out), '.dist.lock-99999999-1'));
  writeFileSync(join(dirname(out), '.dist.lock'), '12');
  held(out)();
  expect(readdirSync(dirname(out))).toEqual([]);
});

/** Takes the lock and never gives it free. */
const HOLDER = `
  const [out, module] = process.argv.slice(1);
  const { lock } = await import(module);
  process.stdout.write(typeof lock(out));
  setInterval(() => 0, 1000);
`;

function start(program: string, out: string): ChildProcessWithoutNullStreams {
  const module = join(process.cwd(), 'src/site/release/lock.ts');
  return spawn(process.execPath, ['--input-type=module', '-e', program, out, module]);
}

test('a process that lives keeps its lock; one that was killed does not', async () => {
  const out = place();
  const child = start(HOLDER, out);
  expect(String((await once(child.stdout, 'data'))[0])).toBe('function');
  expect(lock(out)).toEqual({ pid: child.pid });
  child.kill('SIGKILL');
  await once(child, 'close');
  held(out)();
  expect(readdirSync(dirname(out))).toEqual([]);
});

/** Takes the lock again and again, and fails when another process is in the place as well. */
const CONTENDER = `
  import { rmSync, writeFileSync, mkdirSync } from 'node:fs';
  import { join, dirname } from 'node:path';
  const [out, module] = process.argv.slice(1);
  const { lock } = await import(module);
  let taken = 0;
  for (let turn = 0; turn < 300; turn += 1) {
    const unlock = lock(out);
    if (typeof unlock !== 'function') continue;
    taken += 1;
    writeFileSync(join(dirname(out), 'inside'), '', { flag: 'wx' });
    rmSync(join(dirname(out), 'inside'));
    unlock();
    if (turn % 3 === 0) continue;
    // What a process leaves that dies and whose number is given to nobody.
    try {
      mkdirSync(join(dirname(out), '.dist.lock'));
      writeFileSync(join(dirname(out), '.dist.lock', '99999999-' + turn), '');
    } catch {}
  }
  process.stdout.write(String(taken));
`;

test('of many that find a dead lock, one has it', async () => {
  const out = place();
  mkdirSync(dirname(out), { recursive: true });
  const contenders = Array.from({ length: 4 }, () => {
    const child = start(CONTENDER, out);
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes) => {
        said += bytes;
      });
    return once(child, 'close').then(() => said);
  });
  const said = await Promise.all(contenders);
  for (const one of said) expect(one).toMatch(/^\d+$/);
  expect(said.reduce((sum, one) => sum + Number(one), 0)).toBeGreaterThan(100);
});
