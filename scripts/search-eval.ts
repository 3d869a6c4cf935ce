import { InvalidArgumentError, Option } from 'commander';
import { cli } from '#strings/cli.ts';
import { searchEval as text } from '#strings/search-eval.ts';
import { command, contentOptions, run, withContent } from './lib/command.ts';
import { CLASSES, type ClassName } from './lib/search-eval/classes.ts';
import { evaluateSearch } from './lib/search-eval/evaluate.ts';
import { buildIndexIn } from './lib/search-eval/index-build.ts';
import { writePagefind } from './lib/search-eval/pagefind-build.ts';

const DOCUMENTS = 1000;
const QUERIES = 60;

const target = withContent(command('search:eval', text.description))
  .option('--documents <N>', text.documents, countOf, DOCUMENTS)
  .option('--seed <S>', text.seed, countOf, 1)
  .option('--queries <K>', text.queries, countOf, QUERIES)
  .option('--classes <NAMES>', text.classes, classesOf)
  .option('--again <N>', text.again, countOf)
  .option('--site <DIR>', text.site)
  .option('--details <FILE>', text.details)
  .option('--peer <NAME>', text.peer, peerOf)
  .addOption(new Option('--index <DIR>').hideHelp())
  .addHelpText('after', text.measures)
  .action(async (options) => {
    const { documents, seed, queries, classes, again, site, details, peer } = options;
    if (options.index !== undefined) {
      return buildIndexIn(options.index, peer ? writePagefind : undefined);
    }
    const report = await evaluateSearch({
      ...contentOptions(options),
      documents,
      seed,
      queries,
      classes: classes ?? CLASSES,
      again,
      site,
      details,
      peer,
      indexWords: (folder) => ['scripts/run.mjs', 'search-eval', '--index', folder],
    });
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  });

function countOf(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError(cli.badNumber(value));
  return Number(value);
}

function classesOf(value: string): ClassName[] {
  const names = value.split(',');
  const unknown = names.find((name) => !CLASSES.includes(name as ClassName));
  if (unknown !== undefined) throw new InvalidArgumentError(text.badClass(unknown, CLASSES));
  return names as ClassName[];
}

function peerOf(value: string): 'pagefind' {
  if (value !== 'pagefind') throw new InvalidArgumentError(text.badPeer(value));
  return value;
}

await run(target);
