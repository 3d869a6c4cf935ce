import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { stateFolder, stateOf } from '#site/paths.ts';
import { listFiles } from '#site/verify.ts';
import { bench, corpusWords } from '#strings/bench.ts';
import { benchPowers } from '#strings/bench-powers.ts';
import { cli } from '#strings/cli.ts';
import { benchPowerList, powerReport } from './lib/bench-powers.ts';
import { CommandError, command, EXIT, run } from './lib/command.ts';
import { differences, treeDigest } from './lib/compare-trees.ts';
import { writeCorpus } from './lib/corpus.ts';
import { measureLives } from './lib/lives.ts';
import { type Measured, measureBuild } from './lib/measure.ts';

/** A path with what breaks careless code: a space, and characters that are not ASCII. */
const ELSEWHERE = '别 处';
const DOCUMENTS = 1000;
/** Documents beside a power list, and duties of each power, unless other numbers are asked for. */
const BESIDE_POWERS = 100;
const DUTIES_PER_POWER = 7;

const target = command('bench', cli.benchDescription)
  .option('--documents <N>', bench.documents, countOf)
  .option('--seed <S>', bench.seed, countOf, 1)
  .option('--out <DIR>', bench.out, relative(process.cwd(), stateFolder))
  .option('--json', bench.json)
  .option('--reproducible', bench.reproducible)
  .option('--lives <N>', bench.lives, countOf)
  .option('--powers <N>', benchPowers.powers, countOf)
  .option('--duties <N>', benchPowers.duties, countOf)
  .action(async (options) => {
    const { seed, powers, duties } = options;
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
    const content = join(folder, 'content');
    const out = join(folder, 'site');
    rmSync(folder, { recursive: true, force: true });
    rmSync(stateOf(content), { recursive: true, force: true });
    process.stderr.write(`${bench.generating(documents)}\n`);
    writeCorpus(content, 'content', documents, seed);

    const runs = {
      cold: await build(content, out),
      unchanged: await build(content, out),
      edited: await edited(content, () => build(content, out)),
    };
    const files = listFiles(out);
    const pages = files.filter((file) => file.endsWith('.html')).length;
    const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
    if (options.json) process.stdout.write(jsonOf({ documents, runs, pages, bytes }));
    else printTable(runs, pages, bytes);
    if (options.reproducible) await checkReproducible(folder, content, out);
  });

function jsonOf(measured: object): string {
  return `${JSON.stringify(measured, null, 2)}\n`;
}

function printLives(count: number, seed: number, json: boolean | undefined): void {
  const measured = measureLives(count, seed);
  process.stdout.write(json ? jsonOf(measured) : bench.livesReport(measured));
}

async function build(
  content: string,
  out: string,
  environment: Record<string, string> = {},
): Promise<Measured> {
  const measured = await measureBuild(content, out, environment);
  if (!measured) throw new CommandError(bench.failed, EXIT.problems);
  return measured;
}

/** Do something while one document has a paragraph more, and put the document back. */
async function edited<T>(content: string, work: () => Promise<T>): Promise<T> {
  const [document] = listFiles(join(content, 'notices')).sort();
  const file = join(content, 'notices', document ?? '');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, `${before}\n${corpusWords.edited}\n`);
  try {
    return await work();
  } finally {
    writeFileSync(file, before);
  }
}

function printTable(runs: Readonly<Record<string, Measured>>, pages: number, bytes: number): void {
  const names: Readonly<Record<string, string>> = bench.runs;
  const rows = Object.entries(runs).map(([name, { wallSeconds, cpuSeconds, peakMB, stages }]) => {
    const parts = Object.entries(stages).map(
      ([stage, seconds]) => `${stage} ${seconds.toFixed(1)}`,
    );
    return [
      names[name],
      wallSeconds.toFixed(1),
      cpuSeconds.toFixed(1),
      peakMB.toFixed(0),
      parts.join(' · '),
    ].join('\t');
  });
  process.stdout.write(`${[bench.header.join('\t'), ...rows].join('\n')}\n`);
  process.stdout.write(`${bench.total(pages, (bytes / 1e6).toFixed(1))}\n`);
}

/** The same content makes the same bytes: again, elsewhere, and after an edit that is undone. */
async function checkReproducible(folder: string, content: string, out: string): Promise<void> {
  await build(content, out);
  const first = treeDigest(out);
  const elsewhere = join(folder, ELSEWHERE, 'content');
  cpSync(content, elsewhere, { recursive: true });
  rmSync(stateOf(elsewhere), { recursive: true, force: true });

  const results: [string, string[]][] = [];
  rmSync(stateOf(content), { recursive: true, force: true });
  await build(content, out);
  results.push([bench.checks.again, differences(first, treeDigest(out))]);
  await build(elsewhere, join(folder, ELSEWHERE, 'site'), { TZ: 'America/New_York', LANG: 'C' });
  results.push([
    bench.checks.moved,
    differences(first, treeDigest(join(folder, ELSEWHERE, 'site'))),
  ]);
  await edited(content, () => build(content, out));
  await build(content, out);
  results.push([bench.checks.undone, differences(first, treeDigest(out))]);

  for (const [name, different] of results) {
    const line =
      different.length === 0 ? bench.same(name) : bench.different(name, different.slice(0, 10));
    process.stdout.write(`${line}\n`);
  }
  if (results.some(([, different]) => different.length > 0)) process.exitCode = EXIT.problems;
  if (existsSync(join(folder, ELSEWHERE))) rmSync(join(folder, ELSEWHERE), { recursive: true });
}

function countOf(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError(cli.badNumber(text));
  return Number(text);
}

await run(target);
