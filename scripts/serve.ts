import { cli } from '#strings/cli.ts';
import { command, contentOptions, run, withContent, withOut, withPort } from './lib/command.ts';
import { serveSite } from './lib/serve.ts';

await run(
  withPort(withOut(withContent(command('serve', cli.serveDescription)))).action((options) =>
    serveSite(contentOptions(options).out, options.port),
  ),
);
