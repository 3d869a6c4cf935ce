import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readWorkbook } from '../../scripts/lib/xlsx-read.ts';
import { type SheetToWrite, writeWorkbook } from '../../scripts/lib/xlsx-write.ts';
import { OFFICE, sampleText } from './content-files.ts';
import { sampleContent } from './ledgers.ts';
import { temporaryPath } from './temporary.ts';

/** A content folder with the sample of ledgers, but for `changes`. */
export function ledgerFolder(changes: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryPath('content');
  const agencies = [OFFICE, 'agencies/transport.yaml'].map(
    (path) => [path, sampleText(path)] as const,
  );
  for (const [path, text] of [...agencies, ...sampleContent(changes).files]) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/**
 * A workbook with another text in one cell, as Excel would save it.
 *
 * @param at Sheet, row from 1, heading.
 */
export async function withCell(
  file: string,
  [sheet, row, heading]: readonly [number, number, string],
  text: string,
): Promise<string> {
  const { sheets } = await readWorkbook(file);
  const changed = sheets.map(({ name, rows }, index): SheetToWrite => {
    const [head = [], ...others] = rows.map((cells) => cells.map(({ value }) => value as string));
    const column = head.indexOf(heading);
    const cells = others[row - 2];
    if (index === sheet) {
      if (column < 0 || !cells) throw new Error(`No ${heading} in row ${row}`);
      cells[column] = text;
    }
    return { name, columns: head.map((one) => ({ heading: one, width: 10 })), rows: others };
  });
  const path = temporaryPath('workbook.xlsx');
  writeFileSync(path, await writeWorkbook(changed));
  return path;
}

/** The texts of a folder, by path. */
export function textsIn(folder: string): Record<string, string> {
  const paths = [...sampleContent().files.keys()];
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
