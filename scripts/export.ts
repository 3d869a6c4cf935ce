import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Option } from 'commander';
import type { LedgerTarget } from '#importer/ledger/list-tables.ts';
import { cli, usage } from '#strings/cli.ts';
import { ledgerReport } from '#strings/ledger-report.ts';
import { command, run } from './lib/command.ts';
import { exportLedger } from './lib/export-ledger.ts';
import { targetOf } from './lib/ledger-folder.ts';

const target = command('export', ledgerReport.exportDescription)
  .usage(`${usage.options} <WHAT>`)
  .argument('<WHAT>', ledgerReport.exportTarget, targetOf)
  .addOption(new Option('--content <DIR>', cli.contentOption).default('content'))
  .option('--agency <ID>', ledgerReport.agencyOption)
  .option('--out <FILE.xlsx>', ledgerReport.exportOut)
  .action(async (what: LedgerTarget, { content, agency, out }) => {
    const { file, items } = await exportLedger({
      content: resolve(content),
      target: what,
      agency,
      out,
    });
    process.stdout.write(`${stripVTControlCharacters(ledgerReport.exported(file, items))}\n`);
  });

await run(target);
