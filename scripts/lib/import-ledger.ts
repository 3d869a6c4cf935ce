import { basename, join } from 'node:path';
import type { IsoDate } from '#domain/date.ts';
import type { Finding, Problem } from '#domain/problem.ts';
import type { LedgerTarget } from '#importer/ledger/list-tables.ts';
import { planLedger } from '#importer/ledger/plan-ledger.ts';
import { RefusedFileError } from '#site/office/safe-zip.ts';
import { problemText } from '#strings/cli.ts';
import { ledgerReport as words } from '#strings/ledger-report.ts';
import { writeWhole } from './ledger-files.ts';
import { askedAgency, readLedgerFolder } from './ledger-folder.ts';
import { rowJson, rowReport, totalReport } from './ledger-report.ts';
import { damagedNumber, readWorkbook, type Workbook } from './xlsx-read.ts';

export interface LedgerImport {
  readonly content: string;
  readonly target: LedgerTarget;
  readonly agency: string | undefined;
  readonly asOf: IsoDate;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly say: (text: string) => void;
}

/** Formulas without a result: what is missing there would be taken for empty cells. */
const NOT_CALCULATED = 'workbook/not-calculated';
/** Told again, with its row, where it matters. */
const ERROR_CELL = 'workbook/error-cell';

/**
 * Imports one workbook, and reports row by row.
 *
 * @returns Whether everything in it was imported.
 * @throws {CommandError} When there is no such file or agency.
 */
export async function importLedger(file: string, options: LedgerImport): Promise<boolean> {
  const { content, target, dryRun, json, say } = options;
  const tell = json ? () => {} : say;
  const folder = readLedgerFolder(content);
  const agency = askedAgency(options.agency, folder);
  const workbook = await workbookOf(file);
  if ('finding' in workbook) return refuse(file, [], [workbook.finding], options);
  const fatal = workbook.warnings.filter(({ rule }) => rule === NOT_CALCULATED);
  if (fatal.length > 0) return refuse(file, [], fatal, options);

  const { asOf } = options;
  const plan = planLedger(target, workbook.sheets, folder, {
    agency,
    asOf,
    damaged: damagedNumber,
  });
  const read = workbook.warnings.filter(({ rule }) => rule !== ERROR_CELL);
  const warnings = [...read, ...plan.warnings];
  if (plan.errors.length > 0) return refuse(file, warnings, plan.errors, options);

  const isOnlySheet = new Set(plan.rows.map(({ sheet }) => sheet)).size < 2;
  for (const row of plan.rows) {
    if (json) say(rowJson(basename(file), row));
    else say(rowReport(row, { isDry: dryRun, isOnlySheet }));
  }
  if (json && warnings.length > 0) say(JSON.stringify({ file: basename(file), warnings }));
  for (const { path, text, isNew } of plan.files) {
    if (!dryRun) writeWhole(join(content, path), text);
    tell(words.file(path, isNew));
  }
  for (const warning of warnings) tell(words.warning(words.finding(warning)));
  tell(totalReport(basename(file), plan.rows));
  if (dryRun) tell(words.nextStepDry);
  else if (plan.files.length > 0) tell(words.nextStep);
  return plan.rows.every(({ state }) => state !== 'refused');
}

async function workbookOf(file: string): Promise<Workbook | { readonly finding: Finding }> {
  try {
    return await readWorkbook(file);
  } catch (error) {
    if (error instanceof RefusedFileError) return { finding: error.finding };
    throw error;
  }
}

/** Says why nothing of a workbook is imported. */
function refuse(
  path: string,
  warnings: readonly Finding[],
  errors: readonly (Finding | Problem)[],
  { json, say }: LedgerImport,
): false {
  const file = basename(path);
  if (json) {
    say(JSON.stringify({ file, errors, ...(warnings.length > 0 && { warnings }) }));
    return false;
  }
  if (errors.some((error) => 'line' in error)) say(words.contentBroken);
  for (const error of errors) say('line' in error ? problemText(error) : words.finding(error));
  for (const warning of warnings) say(words.warning(words.finding(warning)));
  say(words.nothingRead(file));
  return false;
}
