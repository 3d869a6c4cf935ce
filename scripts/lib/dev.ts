import { watch } from 'node:fs';
import { type AstroIntegration, dev } from 'astro';
import { attachmentServer } from '#site/attachment-server.ts';
import { setContext } from '#site/context.ts';
import { loadContent } from '#site/load-content.ts';
import { root } from '#site/paths.ts';
import { renderCache } from '#site/render-cache.ts';
import { cli } from '#strings/cli.ts';
import { CommandError, type ContentOptions, EXIT } from './command.ts';
import { printProblems } from './print.ts';

/** Milliseconds for which an editor's several writes to one file count as one. */
const PAUSE = 150;

/** Serve the pages of a content folder, and again after every change of a file. Ends by Ctrl+C. */
export async function previewContent(
  { content, asOf }: ContentOptions,
  port: number,
): Promise<void> {
  const texts = renderCache();
  const load = (): boolean => {
    const { portal, problems } = loadContent({ folder: content, asOf, texts });
    printProblems(problems, (text) => process.stderr.write(text));
    if (portal) setContext({ portal, asOf, texts });
    return portal !== undefined;
  };
  if (!load()) throw new CommandError(cli.devNothing, EXIT.problems);

  let reload: () => void = () => {};
  const integration: AstroIntegration = {
    name: 'content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(attachmentServer(content));
        reload = () => {
          // Astro keeps the paths of a page until one of its modules changes.
          server.watcher.emit('change', `${root}/src/site/views.ts`);
          server.environments.client.hot.send({ type: 'full-reload' });
        };
      },
    },
  };
  const site = await dev({
    root,
    server: { host: '127.0.0.1', port },
    logLevel: 'warn',
    integrations: [integration],
    // Tens of thousands of files that no page is made of.
    vite: { server: { watch: { ignored: ['**/*.releases/**', '**/.gongkai/**'] } } },
  });

  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(content, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!load()) return;
      reload();
      process.stderr.write(`${cli.devReloaded}\n`);
    }, PAUSE);
  });
  process.stdout.write(`${cli.serving(`http://localhost:${site.address.port}`)}\n`);
  await new Promise<void>((stop) => process.once('SIGINT', stop));
  watcher.close();
  await site.stop();
}
