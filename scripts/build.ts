import { writeFileSync } from 'node:fs';
import { cli } from '#strings/cli.ts';
import { buildSite } from './lib/build.ts';
import { command, contentOptions, run, withContent, withOut } from './lib/command.ts';
import { costSoFar } from './lib/measure.ts';
import { finishedStages } from './lib/progress.ts';

await run(
  withOut(withContent(command('build', cli.buildDescription)))
    .option('--force', cli.force)
    .action(async (options) => {
      await buildSite({ ...contentOptions(options), force: options.force });
      // The benchmark asks the process that built for what it cost.
      const stats = process.env['GONGKAI_STATS'];
      if (stats) writeFileSync(stats, JSON.stringify(costSoFar(finishedStages)));
    }),
);
