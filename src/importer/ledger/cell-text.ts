import { basisCell, LINE_END } from '#strings/basis-cell.ts';
import { cellText } from '#strings/cells.ts';
import { FORMER_LABELS, formerLine, onwardText } from '#strings/ledger-cells.ts';
import type { CellColumn, LedgerCell } from './types.ts';

type Texts = readonly string[];

/**
 * What stands in the cell of a value: the same as in the tables of the portal.
 *
 * @param raw As its file writes it.
 * @param agencyName What an agency is called, by its id.
 */
export function cellTextOf(
  { kind }: CellColumn,
  raw: unknown,
  agencyName: (id: string) => string,
): string | number | undefined {
  if (raw === undefined) return undefined;
  const eachLine = <T>(write: (one: T) => string) => (raw as readonly T[]).map(write).join('\n');
  switch (kind) {
    case 'agency':
      return agencyName(raw as string);
    case 'agencies':
      return (raw as Texts).map(agencyName).join(cellText.comma);
    case 'words':
    case 'ids':
    case 'names':
      return (raw as Texts).join(cellText.comma);
    case 'lines':
    case 'codes':
      return (raw as Texts).join('\n');
    case 'basis':
    case 'approvals':
      return eachLine(basisCell);
    case 'materials':
      return eachLine((one: never) => cellText.material([one]));
    case 'range':
      return cellText.range(raw as never);
    case 'tiers':
      return eachLine(cellText.tier);
    case 'percent':
      // Below one, Excel would not tell it from a share.
      return (raw as number) < 1 ? `${raw as number}%` : (raw as number);
    case 'onward':
      return typeof raw === 'string' ? onwardText.end(raw) : eachLine(onwardText.branch);
    case 'former':
      return formerLines(raw as Readonly<Record<string, string | undefined>>).join('\n');
    default:
      return raw as string | number;
  }
}

function formerLines(values: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(FORMER_LABELS).flatMap(([key, label]) => {
    const value = values[key];
    return value === undefined ? [] : [formerLine(label, value.replaceAll('\n', LINE_END))];
  });
}

/** The text that a workbook gives back for a cell. */
export function textIn(cell: LedgerCell['value']): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'number') return String(cell).replace(/\r\n?/g, '\n').trim();
  return String(Number(cell.toPrecision(15)));
}
