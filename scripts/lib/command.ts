import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type IsoDate, isIsoDate } from '#domain/date.ts';
import { asOfFrom, todayInChina } from '#site/as-of.ts';
import { isDiskFull } from '#site/release/disk-full.ts';
import { cli, usage } from '#strings/cli.ts';
import { release } from '#strings/release.ts';

/** Exit codes, the same for every command. */
export const EXIT = {
  ok: 0,
  problems: 1,
  usage: 2,
  config: 3,
  bug: 70,
  diskFull: 74,
  busy: 75,
} as const;

/** Ends a command with a sentence for its user, and no stack trace. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: number;

  constructor(message: string, code: number) {
    super(message);
    this.code = code;
  }
}

export interface ContentOptions {
  readonly content: string;
  readonly out: string;
  readonly asOf: IsoDate;
  /** Whether that is the present day: a portal of another day is a preview, and promises nothing. */
  readonly live: boolean;
}

/** A command whose every word of help is Chinese. */
export function command(name: string, description: string): Command {
  return new Command(`npm run ${name} --`)
    .description(description)
    .helpOption('-h, --help', cli.helpOption)
    .exitOverride()
    .usage(usage.options)
    .configureHelp({
      styleTitle: (title) => usage.titles[title] ?? title,
      optionDescription: ({ description: text, defaultValue }) =>
        defaultValue === undefined ? text : usage.withDefault(text, String(defaultValue)),
    })
    .configureOutput({ outputError: (text, write) => write(chineseUsage(text)) });
}

function chineseUsage(text: string): string {
  const sentence = usage.replacements.reduce(
    (changed, [english, chinese]) => changed.replace(english, chinese),
    text.trim(),
  );
  return `${stripVTControlCharacters(sentence)}${cli.usageHint}\n`;
}

export function withContent(target: Command): Command {
  return target
    .addOption(new Option('--content <DIR>', cli.contentOption).default('content'))
    .addOption(asOfOption());
}

export function withOut(target: Command): Command {
  return target.addOption(new Option('--out <DIR>', cli.outOption).default('dist'));
}

export function withPort(target: Command): Command {
  return target.addOption(
    new Option('--port <PORT>', cli.portOption).default(4321).argParser(portOf),
  );
}

function asOfOption(): Option {
  return new Option('--as-of <YYYY-MM-DD>', cli.asOfOption).argParser((text) => {
    if (!isIsoDate(text)) throw new InvalidArgumentError(cli.badDate(text));
    return text;
  });
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new InvalidArgumentError(cli.badPort(text));
  return port;
}

/** Folders made absolute, and the day, which may come from `SITE_AS_OF`. */
export function contentOptions(options: {
  content?: string;
  out?: string;
  asOf?: string;
}): ContentOptions {
  const asOf = asOfFrom(options.asOf);
  if (!asOf) throw new CommandError(cli.badDate(process.env['SITE_AS_OF'] ?? ''), EXIT.usage);
  return {
    content: resolve(options.content ?? 'content'),
    out: resolve(options.out ?? 'dist'),
    asOf,
    live: asOf === todayInChina(),
  };
}

/** Run a command to its exit code; whatever goes wrong becomes a sentence. */
export async function run(target: Command): Promise<void> {
  // A reader such as `head` that has seen enough is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    await target.parseAsync(process.argv.slice(2), { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
      return;
    }
    if (error instanceof CommandError) {
      process.stderr.write(`${stripVTControlCharacters(error.message)}\n`);
      process.exitCode = error.code;
      return;
    }
    if (isDiskFull(error)) {
      process.stderr.write(`${release.diskFullSomewhere}\n`);
      process.exitCode = EXIT.diskFull;
      return;
    }
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${cli.crashed(stripVTControlCharacters(message))}\n${cli.stackHint}\n`);
    if (process.env['GONGKAI_DEBUG'] && error instanceof Error)
      process.stderr.write(`${error.stack}\n`);
    process.exitCode = EXIT.bug;
  }
}
