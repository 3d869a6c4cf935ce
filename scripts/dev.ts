import { cli } from '#strings/cli.ts';
import { command, contentOptions, run, withContent, withOut, withPort } from './lib/command.ts';
import { previewContent } from './lib/dev.ts';

await run(
  withPort(withOut(withContent(command('dev', cli.devDescription)))).action((options) =>
    previewContent(contentOptions(options), options.port),
  ),
);
