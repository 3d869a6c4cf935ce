import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tests } from '#strings/tests.ts';
import { findChromium } from './lib/chromium.ts';
import { command, EXIT, run } from './lib/command.ts';

/** The tests that need nothing but the project. */
const PROJECTS = ['unit', 'site', 'e2e'];
/** The tests on real documents, which lie beside the project. */
const REAL_PROJECTS = ['real'];

const target = command('test', tests.description)
  .option('--real', tests.realOption)
  .allowUnknownOption()
  .argument('[ARGS...]')
  .action((words: string[], { real }: { real?: boolean }) => {
    const projects = real ? REAL_PROJECTS : PROJECTS;
    const environment = { ...process.env, CHROME_PATH: findChromium() };
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'));
    const report = join(folder, 'report.json');
    const { status } = spawnSync(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        ...projects.flatMap((project) => ['--project', project]),
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
