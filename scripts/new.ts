import { stderr, stdin } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { cli, usage } from '#strings/cli.ts';
import { ui } from '#strings/ui.ts';
import { NOTICE_TYPES } from '#strings/vocabulary.ts';
import { command, contentOptions, run, withContent } from './lib/command.ts';
import { createDocument, type NewDocument } from './lib/new-document.ts';

const target = withContent(command('new', cli.newDescription))
  .usage(`${usage.options} [COLLECTION]`)
  .argument('[COLLECTION]', cli.newCollection)
  .option('--agency <ID>', cli.newAgency)
  .option('--title <TITLE>', cli.newTitle)
  .option('--type <TYPE>', cli.newType)
  .option('--topic <TOPIC>', cli.newTopic)
  .option('--issued-on <YYYY-MM-DD>', cli.newIssuedOn)
  .action(async (collection: string | undefined, options) => {
    const asked = await ask({ collection, ...options });
    process.stdout.write(`${cli.newCreated(createDocument(contentOptions(options), asked))}\n`);
  });

/** What the options leave open is asked for at a terminal, and takes a default elsewhere. */
async function ask(given: Partial<NewDocument>): Promise<NewDocument> {
  const lines = stdin.isTTY ? createInterface({ input: stdin, output: stderr }) : undefined;
  const answer = async (value: string | undefined, label: string, otherwise: string) =>
    value ?? ((await lines?.question(cli.newPrompt(`${label}（${otherwise}）`))) || otherwise);
  const collection = await answer(given.collection, cli.newCollection, 'notices');
  const document: NewDocument = {
    collection,
    agency: await answer(given.agency, cli.newAgency, ''),
    title: await answer(given.title, cli.newTitle, ui.pending),
    type:
      collection === 'notices'
        ? await answer(given.type, cli.newType, NOTICE_TYPES.notice)
        : undefined,
    topic: given.topic,
    issuedOn: given.issuedOn,
  };
  lines?.close();
  return document;
}

await run(target);
