import { stderr, stdin } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { yearOf } from '#domain/date.ts';
import { cli, usage } from '#strings/cli.ts';
import { newReport } from '#strings/new-report.ts';
import { ui } from '#strings/ui.ts';
import { NOTICE_TYPES } from '#strings/vocabulary.ts';
import { command, contentOptions, run, withContent } from './lib/command.ts';
import { usage as wrong } from './lib/new-answers.ts';
import { createDocument, type NewDocument } from './lib/new-document.ts';
import { createReport, type NewReport } from './lib/new-report.ts';

/** What may stand on the command line besides the folder and the day. */
interface Given extends Partial<NewDocument> {
  readonly report?: string;
  readonly year?: string;
}

const target = withContent(command('new', cli.newDescription))
  .usage(`${usage.options} [COLLECTION]`)
  .argument('[COLLECTION]', cli.newCollection)
  .option('--agency <ID>', cli.newAgency)
  .option('--title <TITLE>', cli.newTitle)
  .option('--type <TYPE>', cli.newType)
  .option('--topic <TOPIC>', cli.newTopic)
  .option('--issued-on <YYYY-MM-DD>', cli.newIssuedOn)
  .option('--report <KIND>', newReport.report)
  .option('--year <YEAR>', newReport.year)
  .action(async (collection: string | undefined, options) => {
    const given: Given = { collection, ...options };
    const folders = contentOptions(options);
    if (given.report === undefined) {
      if (given.year !== undefined) throw wrong(newReport.yearAlone);
      const document = await withAnswers((answer) => askDocument(given, answer));
      process.stdout.write(`${cli.newCreated(createDocument(folders, document))}\n`);
      return;
    }
    if (collection !== undefined || given.type !== undefined) throw wrong(newReport.mixed);
    const lastYear = String(yearOf(folders.asOf) - 1);
    const report = await withAnswers((answer) => askReport(given, lastYear, answer));
    const { files, tables } = createReport(folders, report);
    process.stdout.write(`${newReport.created(files, tables)}\n`);
  });

/** The value of an option, else what is typed, else what is usual. */
type Answer = (value: string | undefined, label: string, otherwise: string) => Promise<string>;

/** What the options leave open is asked for at a terminal, and takes a default elsewhere. */
async function withAnswers<T>(ask: (answer: Answer) => Promise<T>): Promise<T> {
  const lines = stdin.isTTY ? createInterface({ input: stdin, output: stderr }) : undefined;
  try {
    return await ask(
      async (value, label, otherwise) =>
        value ?? ((await lines?.question(cli.newPrompt(`${label}（${otherwise}）`))) || otherwise),
    );
  } finally {
    lines?.close();
  }
}

async function askDocument(given: Given, answer: Answer): Promise<NewDocument> {
  const collection = await answer(given.collection, cli.newCollection, 'notices');
  return {
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
}

async function askReport(given: Given, lastYear: string, answer: Answer): Promise<NewReport> {
  return {
    report: given.report ?? '',
    agency: await answer(given.agency, cli.newAgency, ''),
    year: await answer(given.year, newReport.yearAsked, lastYear),
    title: given.title,
    topic: given.topic,
    issuedOn: given.issuedOn,
  };
}

await run(target);
