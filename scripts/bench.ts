import { rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { stateFolder } from '#site/paths.ts';
import { bench } from '#strings/bench.ts';
import { benchPowers } from '#strings/bench-powers.ts';
import { benchResults as text } from '#strings/bench-results.ts';
import { cli } from '#strings/cli.ts';
import { type BenchPlace, measureRuns } from './lib/bench/builds.ts';
import { writeCorpusOf } from './lib/bench/corpus.ts';
import { compareIncremental } from './lib/bench/incremental.ts';
import { copyProject } from './lib/bench/project.ts';
import { checkReproducible, type Snapshot, snapshotOf } from './lib/bench/reproducible.ts';
import { RUN_IDS, type RunId, readResult } from './lib/bench/result.ts';
import { comparisonTable, resultTable } from './lib/bench/table.ts';
import { benchPowerList, powerReport } from './lib/bench-powers.ts';
import { CommandError, command, EXIT, run } from './lib/command.ts';
import { measureLives } from './lib/lives.ts';

const DOCUMENTS = 1000;
/** Documents beside a power list, and duties of each power, unless other numbers are asked for. */
const BESIDE_POWERS = 100;
const DUTIES_PER_POWER = 7;
const SAMPLE = 'content';

const target = command('bench', cli.benchDescription)
  .option('--documents <N>', bench.documents, countOf)
  .option('--powers-percent <N>', text.powersPercent, shareOf)
  .option('--seed <S>', bench.seed, countOf, 1)
  .option('--out <DIR>', bench.out, relative(process.cwd(), stateFolder))
  .option('--runs <NAMES>', text.runsOption, runsOf)
  .option('--json', bench.json)
  .option('--compare <FILE...>', text.compare)
  .option('--reproducible', bench.reproducible)
  .option('--incremental <N>', text.incremental, countOf)
  .option('--every <N>', text.every, countOf, 1)
  .option('--lives <N>', bench.lives, countOf)
  .option('--powers <N>', benchPowers.powers, countOf)
  .option('--duties <N>', benchPowers.duties, countOf)
  .action(async (options) => {
    const { seed, powers, duties } = options;
    if (options.compare) return printComparison(options.compare);
    if (options.lives !== undefined) return printLives(options.lives, seed, options.json);
    // A folder of its own, because it is emptied.
    const folder = join(resolve(options.out), 'bench');
    if (powers === undefined && duties !== undefined) {
      throw new CommandError(benchPowers.needsPowers, EXIT.usage);
    }
    if (powers !== undefined) {
      const measured = await benchPowerList(folder, {
        documents: options.documents ?? BESIDE_POWERS,
        powers,
        duties: duties ?? powers * DUTIES_PER_POWER,
        seed,
      });
      process.stdout.write(options.json ? jsonOf(measured) : powerReport(measured));
      return;
    }
    const documents = options.documents ?? DOCUMENTS;
    rmSync(folder, { recursive: true, force: true });
    const place: BenchPlace = {
      content: join(folder, 'content'),
      out: join(folder, 'site'),
      project: copyProject(join(folder, 'project')),
    };
    process.stderr.write(`${bench.generating(documents)}\n`);
    const { powersPercent } = options;
    const county = await writeCorpusOf(place.content, SAMPLE, { documents, seed, powersPercent });

    if (options.incremental !== undefined) {
      const { incremental: edits, every } = options;
      const cold = join(folder, 'cold');
      const different = await compareIncremental(place, cold, { edits, every, seed });
      if (different > 0) process.exitCode = EXIT.problems;
      return;
    }
    let snapshot: Snapshot | undefined;
    const wanted = options.runs ?? RUN_IDS;
    const result = await measureRuns(place, documents, county, wanted, () => {
      if (options.reproducible) snapshot = snapshotOf(place, folder);
    });
    process.stdout.write(options.json ? jsonOf(result) : resultTable(result));
    if (!snapshot) return;
    // Nothing may follow the JSON.
    const output = options.json ? process.stderr : process.stdout;
    const tell = (line: string) => output.write(line);
    if (!(await checkReproducible(place, folder, snapshot, tell))) process.exitCode = EXIT.problems;
  });

function jsonOf(measured: object): string {
  return `${JSON.stringify(measured, null, 2)}\n`;
}

function printComparison(files: readonly string[]): void {
  const [before, after, ...others] = files;
  if (before === undefined || after === undefined || others.length > 0) {
    throw new CommandError(text.twoFiles(files.length), EXIT.usage);
  }
  process.stdout.write(comparisonTable(readResult(before), readResult(after)));
}

function printLives(count: number, seed: number, json: boolean | undefined): void {
  const measured = measureLives(count, seed);
  process.stdout.write(json ? jsonOf(measured) : bench.livesReport(measured));
}

function runsOf(list: string): RunId[] {
  const names = list.split(',').map((name) => name.trim());
  const known: readonly string[] = RUN_IDS;
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new InvalidArgumentError(text.badRuns(unknown, known));
  return names as RunId[];
}

function countOf(written: string): number {
  if (!/^[1-9]\d*$/.test(written)) throw new InvalidArgumentError(cli.badNumber(written));
  return Number(written);
}

/** As `countOf`, and none is a number too. */
function shareOf(written: string): number {
  return written === '0' ? 0 : countOf(written);
}

await run(target);
