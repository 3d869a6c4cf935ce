import { cli } from '#strings/cli.ts';
import { command, contentOptions, run, withContent, withPort } from './lib/command.ts';
import { previewContent } from './lib/dev.ts';

await run(
  withPort(withContent(command('dev', cli.devDescription))).action((options) =>
    previewContent(contentOptions(options), options.port),
  ),
);
