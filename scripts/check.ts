import { InvalidArgumentError } from 'commander';
import { sortProblems } from '#domain/problem.ts';
import { keptEntriesOf } from '#site/kept-entries.ts';
import { loadContent } from '#site/load-content.ts';
import { renderCache } from '#site/render-cache.ts';
import { textsOfAttachments } from '#site/search-records.ts';
import { citationsReport } from '#strings/basis.ts';
import { cli } from '#strings/cli.ts';
import { citationsText } from './lib/citations.ts';
import { command, contentOptions, EXIT, run, withContent, withOut } from './lib/command.ts';
import { printProblems, problemsJson } from './lib/print.ts';
import { stage } from './lib/progress.ts';

const target = withOut(withContent(command('check', cli.checkDescription)))
  .option('--format <FORMAT>', cli.formatOption, formatOf, 'text')
  .option('--max-warnings <N>', cli.maxWarnings, countOf)
  .option('--citations', citationsReport.option)
  .action(async (options) => {
    const { content, asOf, live } = contentOptions(options);
    const reading = stage(cli.reading);
    let files = 0;
    const { portal, problems: own } = loadContent({
      folder: content,
      asOf,
      live,
      texts: renderCache(),
      kept: keptEntriesOf(content),
      progress: (done, total) => {
        files = total;
        reading.step(done, total);
      },
    });
    reading.end(cli.files(files));
    const attachments = portal && (await textsOfAttachments(content, portal.documents));
    const problems = sortProblems([...own, ...(attachments?.problems ?? [])]);

    if (options.citations && portal) process.stdout.write(`${citationsText(portal, asOf)}\n`);
    if (options.format === 'json') process.stdout.write(problemsJson(problems));
    else if (problems.length === 0) process.stdout.write(`${cli.noProblems(files)}\n`);
    else printProblems(problems, (text) => process.stdout.write(text));

    const warnings = problems.filter((problem) => problem.severity === 'warning').length;
    const failed =
      problems.length > warnings || warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY);
    process.exitCode = failed ? EXIT.problems : EXIT.ok;
  });

function formatOf(text: string): 'text' | 'json' {
  if (text === 'text' || text === 'json') return text;
  throw new InvalidArgumentError(cli.badFormat(text));
}

function countOf(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError(cli.badNumber(text));
  return Number(text);
}

await run(target);
