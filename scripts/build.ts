import { cli } from '#strings/cli.ts';
import { buildSite } from './lib/build.ts';
import { command, contentOptions, run, withContent, withOut } from './lib/command.ts';

await run(
  withOut(withContent(command('build', cli.buildDescription))).action((options) =>
    buildSite(contentOptions(options)),
  ),
);
