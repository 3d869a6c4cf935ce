import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { KnownAgency } from '#importer/known.ts';
import type { LedgerTarget } from '#importer/ledger/list-tables.ts';
import type { LedgerContent } from '#importer/ledger/plan.ts';
import { readYamlFile } from '#reader/read-file.ts';
import { agencySchema } from '#schema/agency.ts';
import { LIST_IDS } from '#schema/lists/all.ts';
import { listContent } from '#site/content-files.ts';
import { ledgerReport } from '#strings/ledger-report.ts';
import { CommandError, EXIT } from './command.ts';

/** What a content folder holds that ledgers have to do with. A folder that is not there holds nothing. */
export function readLedgerFolder(folder: string): LedgerContent {
  const paths = existsSync(folder) ? listContent(folder).texts : [];
  const agencies: KnownAgency[] = [];
  const files = new Map<string, string>();
  for (const path of paths) {
    const id = /^agencies\/([a-z0-9][a-z0-9-]*)\.yaml$/.exec(path)?.[1];
    if (id !== undefined) {
      const read = readYamlFile(agencySchema, { path, bytes: readFileSync(join(folder, path)) });
      agencies.push(read.ok ? { id, ...read.entry.data } : { id, name: id });
    } else if (/^(?:lists|powers)\/.+\.yaml$/.test(path)) {
      files.set(path, textOf(join(folder, path)));
    }
  }
  return { agencies, files };
}

/** The text with its byte order mark, if it has one, and its own line ends. */
function textOf(file: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(file));
}

/** What a command line says that a ledger is of. */
export function targetOf(text: string): LedgerTarget {
  const kind = text.replace(/\/$/, '').replace(/^lists\//, '');
  if (kind === 'powers' && !text.startsWith('lists/')) return 'powers';
  const list = LIST_IDS.find((id) => id === kind);
  if (list === undefined) throw new InvalidArgumentError(ledgerReport.badTarget(text, LIST_IDS));
  return list;
}

/**
 * The id of the agency that a command line names.
 *
 * @throws {CommandError} With exit code 2 when there is no such agency.
 */
export function askedAgency(
  text: string | undefined,
  { agencies }: LedgerContent,
): string | undefined {
  if (text === undefined) return undefined;
  const agency = agencies.find(
    ({ id, name, shortName }) => id === text || name === text || shortName === text,
  );
  if (agency) return agency.id;
  const ids = agencies.map(({ id }) => id);
  throw new CommandError(ledgerReport.unknownAgency(text, ids), EXIT.usage);
}
