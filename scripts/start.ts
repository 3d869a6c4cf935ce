import { cli } from '#strings/cli.ts';
import { buildSite } from './lib/build.ts';
import { command, contentOptions, run, withContent, withOut, withPort } from './lib/command.ts';
import { serveSite } from './lib/serve.ts';

await run(
  withPort(withOut(withContent(command('start', cli.startDescription)))).action(async (options) => {
    const { out } = contentOptions(options);
    await buildSite(contentOptions(options));
    await serveSite(out, options.port);
  }),
);
