import { resolve } from 'node:path';
import { release } from '#strings/release.ts';
import { command, run, withOut } from './lib/command.ts';
import { printReleases, rollBackTo } from './lib/releases.ts';

await run(
  withOut(command('release', release.description))
    .option('--list', release.list)
    .option('--rollback [ID]', release.rollback)
    .action(({ out, rollback }: { out: string; rollback?: string | true }) => {
      const folder = resolve(out);
      if (rollback === undefined) printReleases(folder);
      else rollBackTo(folder, rollback === true ? undefined : rollback);
    }),
);
