import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { cli } from '#strings/cli.ts';
import { crash } from '#strings/release.ts';
import { command, EXIT, run } from './lib/command.ts';
import { writeCorpus } from './lib/corpus.ts';
import { crashTest } from './lib/crash/crash-test.ts';
import { faultsOf } from './lib/crash/faults.ts';
import { stage } from './lib/progress.ts';

const target = command('crash-test', crash.description)
  .option('--kills <N>', crash.kills, countOf, 60)
  .option('--documents <N>', crash.documents, countOf, 30)
  .option('--seed <S>', crash.seed, countOf, 1)
  .action(async ({ kills, documents, seed }) => {
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-crash-'));
    try {
      const contents = [join(folder, 'a'), join(folder, 'b')] as const;
      contents.forEach((content, number) => {
        writeCorpus(content, 'content', documents, seed + number);
      });
      const killing = stage(crash.progress);
      const { step: progress } = killing;
      const place = join(folder, 'place');
      const report = await crashTest({ folder: place, contents, kills, seed, progress });
      killing.end();
      process.stdout.write(`${crash.report({ ...report, ...report.seen })}\n`);
      const faults = faultsOf(report);
      for (const fault of faults) process.stdout.write(`${fault}\n`);
      if (faults.length > 0) process.exitCode = EXIT.problems;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

function countOf(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError(cli.badNumber(text));
  return Number(text);
}

await run(target);
