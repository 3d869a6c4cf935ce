import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LedgerTarget } from '#importer/ledger/list-tables.ts';
import { type SheetOut, sheetsOf } from '#importer/ledger/sheets-of.ts';
import { problemText } from '#strings/cli.ts';
import { ledgerReport as words } from '#strings/ledger-report.ts';
import { LIST_TEXTS } from '#strings/lists.ts';
import { powerText } from '#strings/powers.ts';
import { CommandError, EXIT } from './command.ts';
import { writeWhole } from './ledger-files.ts';
import { askedAgency, readLedgerFolder } from './ledger-folder.ts';
import { writeWorkbook } from './xlsx-write.ts';

export interface LedgerExport {
  readonly content: string;
  readonly target: LedgerTarget;
  readonly agency: string | undefined;
  readonly out: string | undefined;
}

/** As much as Excel takes into one cell. */
const LONGEST_CELL = 32_767;

/**
 * Writes a workbook of powers or of a list. A workbook that is there already, and is another, stays.
 *
 * @returns The file and how many items are in it.
 * @throws {CommandError}
 */
export async function exportLedger(
  options: LedgerExport,
): Promise<{ readonly file: string; readonly items: number }> {
  const { content, target } = options;
  const folder = readLedgerFolder(content);
  const agency = askedAgency(options.agency, folder);
  const { sheets, items, problems } = sheetsOf(target, folder, agency);
  if (problems.length > 0) {
    const lines = [words.contentBroken, ...problems.map(problemText)];
    throw new CommandError(lines.join('\n'), EXIT.problems);
  }
  if (items === 0) throw new CommandError(words.nothingToExport, EXIT.problems);
  for (const sheet of sheets) refuseLongCells(sheet);

  const name = folder.agencies.find(({ id }) => id === agency);
  const title = target === 'powers' ? powerText.title : LIST_TEXTS[target].title;
  const own = name ? `${name.shortName ?? name.name}${title}.xlsx` : `${title}.xlsx`;
  const file = resolve(options.out ?? own);
  const bytes = await writeWorkbook(sheets);
  if (existsSync(file)) {
    if (!readFileSync(file).equals(bytes)) throw new CommandError(words.outTaken(file), EXIT.usage);
  } else write(file, bytes);
  return { file, items };
}

function refuseLongCells({ columns, rows }: SheetOut): void {
  for (const row of rows) {
    const long = row.findIndex((cell) => typeof cell === 'string' && cell.length > LONGEST_CELL);
    const cell = row[long];
    if (cell === undefined) continue;
    const heading = columns[long]?.heading ?? '';
    const length = String(cell).length;
    throw new CommandError(
      words.cellTooLong(String(row[0]), heading, length, LONGEST_CELL),
      EXIT.problems,
    );
  }
}

function write(file: string, bytes: Uint8Array): void {
  try {
    writeWhole(file, bytes);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EBUSY', 'EPERM', 'EACCES'].includes(code)) throw error;
    throw new CommandError(words.outLocked(file), EXIT.usage);
  }
}
