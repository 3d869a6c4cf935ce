import { basisCell } from '#strings/basis-cell.ts';
import { cellText } from '#strings/cells.ts';
import type { Approval } from './approvals.ts';
import type { Column } from './columns.ts';
import type { LegalBasis } from './legal-basis.ts';
import type { Material } from './materials.ts';
import { rawOf } from './raw.ts';
import type { TierData } from './tiers.ts';

/** A value in one cell of a table: several things stand on lines of their own. */
export type Cell = string | number | undefined;

/** @param agencyName What an agency is called, by its id. */
export function cellOf(column: Column, value: unknown, agencyName: (id: string) => string): Cell {
  if (value === undefined) return undefined;
  switch (column.kind) {
    case 'agency':
      return agencyName(value as string);
    case 'agencies':
      return (value as string[]).map(agencyName).join(cellText.comma);
    case 'words':
      return (rawOf(column, value) as string[]).join(cellText.comma);
    case 'ids':
      return (value as string[]).join(cellText.comma);
    case 'lines':
    case 'codes':
      return (value as string[]).join('\n');
    case 'basis':
      return (value as LegalBasis[]).map(basisCell).join('\n');
    case 'approvals':
      return (value as Approval[]).map(basisCell).join('\n');
    case 'materials':
      return (value as Material[])
        .map((one) => cellText.material(rawOf(column, [one]) as never))
        .join('\n');
    case 'range':
      return cellText.range(rawOf(column, value) as never);
    case 'tiers':
      return (rawOf(column, value) as (Omit<TierData, 'grade'> & { grade: string })[])
        .map(cellText.tier)
        .join('\n');
    default:
      return rawOf(column, value) as string | number;
  }
}
