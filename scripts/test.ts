import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tests } from '#strings/tests.ts';
import { findChromium } from './lib/chromium.ts';
import { command, EXIT, run } from './lib/command.ts';

/** The tests that need nothing but the project. The suite for real documents is `npm run test:real`. */
const PROJECTS = ['unit', 'site', 'e2e'];

const target = command('test', tests.description)
  .allowUnknownOption()
  .argument('[ARGS...]')
  .action((words: string[]) => {
    const environment = { ...process.env, CHROME_PATH: findChromium() };
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'));
    const report = join(folder, 'report.json');
    const { status } = spawnSync(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        ...PROJECTS.flatMap((project) => ['--project', project]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...words,
      ],
      { stdio: 'inherit', env: environment },
    );
    try {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
      process.stdout.write(`${tests.closing(numPassedTests, numFailedTests)}\n`);
    } catch {
      process.stdout.write(`${tests.closing(0, 1)}\n`);
    }
    rmSync(folder, { recursive: true, force: true });
    process.exitCode = status === 0 ? EXIT.ok : EXIT.problems;
  });

await run(target);
