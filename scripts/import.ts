import { stripVTControlCharacters } from 'node:util';
import { Option } from 'commander';
import { usage } from '#strings/cli.ts';
import { importCli } from '#strings/import-cli.ts';
import { ledgerReport } from '#strings/ledger-report.ts';
import { CommandError, command, contentOptions, EXIT, run, withContent } from './lib/command.ts';
import { importLedger } from './lib/import-ledger.ts';
import { importPages } from './lib/import-pages.ts';
import { targetOf } from './lib/ledger-folder.ts';

const WORKBOOK = /\.xls[xm]?$/i;

const target = withContent(command('import', importCli.description))
  .usage(`${usage.options} <FILE…>`)
  .argument('<FILE...>', importCli.files)
  .addOption(new Option('--as <WHAT>', ledgerReport.asOption).argParser(targetOf))
  .option('--agency <ID>', ledgerReport.agencyOption)
  .option('--dry-run', importCli.dryRunOption)
  .option('--json', importCli.jsonOption)
  .action(async (files: string[], options) => {
    const common = {
      ...contentOptions(options),
      dryRun: options.dryRun === true,
      json: options.json === true,
      say: (text: string) => process.stdout.write(`${stripVTControlCharacters(text)}\n`),
    };
    const { as, agency } = options;
    process.exitCode = EXIT.ok;
    if (as === undefined) {
      refuseWorkbooks(files, agency);
      if (!importPages(files, common)) process.exitCode = EXIT.problems;
      return;
    }
    for (const file of files) {
      const isDone = await importLedger(file, { ...common, target: as, agency });
      if (!isDone) process.exitCode = EXIT.problems;
    }
  });

/** A workbook cannot be imported before it is said what it is of. */
function refuseWorkbooks(files: readonly string[], agency: string | undefined): void {
  const workbook = files.find((file) => WORKBOOK.test(file));
  if (workbook !== undefined) {
    throw new CommandError(ledgerReport.needsTarget(workbook), EXIT.usage);
  }
  if (agency !== undefined) throw new CommandError(ledgerReport.agencyWithoutTarget, EXIT.usage);
}

await run(target);
