import type * as z from 'zod';
import { type Column, column, optional } from '#schema/columns.ts';
import { HEADING_ALIASES, POWER_HEADINGS, POWER_SHEETS } from '#strings/ledger-headings.ts';
import { ADJUSTMENTS, POWER_LEVELS, POWER_TYPES, STAGES } from '#strings/vocabulary-powers.ts';
import type { LedgerColumn, LedgerKind, LedgerTable } from './types.ts';

type Sheet = keyof typeof POWER_SHEETS;
type Specs = Readonly<Record<string, (key: string) => Column<z.ZodType>>>;

/** A list of texts whose lengths the schema of the whole power knows. */
const lines = column.lines(1000, 40);

/** Columns whose cells need no schema of their own: the schema of the power reads them. */
const own = (kind: LedgerKind, width: number) => ({ kind, width });

const specs = {
  powers: {
    code: column.code(),
    name: column.text(100, 28),
    subItem: optional(column.text(100, 24)),
    powerType: column.word(POWER_TYPES, 12),
    agency: optional(column.agency()),
    office: column.text(60, 18),
    level: column.word(POWER_LEVELS, 8),
    authority: optional(column.text(400, 30)),
    legalBasis: column.basis(),
    statutoryLimit: column.limit(),
    promisedLimit: column.promise(),
    fees: optional(column.ids('fees')),
    noDiscretion: optional(column.text(100)),
    persons: column.text(100, 24),
    circumstances: lines,
    liabilityBasis: optional(column.basis()),
    supervisionPhone: column.text(60, 16),
    subjects: optional(column.lines(40, 14)),
    remark: optional(column.text(400, 24)),
  },
  duties: {
    code: column.code(),
    stage: column.text(20, 12),
    content: column.text(600, 60),
    legalBasis: column.basis(),
  },
  steps: {
    code: column.code(),
    name: column.text(16, 14),
    stage: column.word(STAGES, 10),
    does: column.text(120, 50),
    office: column.text(40, 18),
    post: column.text(20, 14),
    notCounted: optional(column.text(60, 20)),
  },
  adjustments: {
    code: column.code(),
    on: column.day(),
    action: column.word(ADJUSTMENTS, 8),
    document: column.text(60, 20),
    note: optional(column.text(300, 40)),
    to: optional(column.agency()),
  },
} as const satisfies Readonly<Record<Sheet, Specs>>;

/** What has no column among those of lists. */
const OWN: Readonly<Record<string, ReturnType<typeof own>>> = {
  'duties/number': own('number', 8),
  'steps/number': own('number', 8),
  'steps/days': own('number', 10),
  'steps/onward': own('onward', 40),
  'adjustments/was': own('former', 30),
};

const REQUIRED_OWN = ['days'];

/** Places of values that do not stand under the name of their column. */
const PATHS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'powers/persons': [['liability', 'persons']],
  'powers/circumstances': [['liability', 'circumstances']],
  'powers/liabilityBasis': [['liability', 'legalBasis']],
  'steps/onward': [['next'], ['end']],
  'steps/code': [],
  'steps/number': [],
  'duties/code': [],
  'duties/number': [],
  'adjustments/code': [],
};

function tableOf(sheet: Sheet, keys: readonly string[]): LedgerTable {
  const shared: Specs = specs[sheet];
  return {
    name: POWER_SHEETS[sheet],
    keys,
    columns: Object.entries(POWER_HEADINGS[sheet]).map(([key, label]): LedgerColumn => {
      const place = `${sheet}/${key}`;
      const known = shared[key]?.(key);
      const common = {
        key,
        label,
        aliases: HEADING_ALIASES[key] ?? [],
        paths: PATHS[place] ?? [[key]],
      };
      if (!known) {
        const { kind, width } = OWN[place] ?? own('text', 20);
        return { ...common, kind, width, isRequired: REQUIRED_OWN.includes(key) };
      }
      return {
        ...common,
        ...known,
        kind: key === 'subjects' ? 'names' : known.kind,
        isRequired: !known.schema.safeParse(undefined).success,
      };
    }),
  };
}

/** The sheets of a workbook of powers: the items, and what each has several of. */
export const powerTables = {
  powers: tableOf('powers', ['code']),
  duties: tableOf('duties', ['code']),
  steps: tableOf('steps', ['code']),
  adjustments: tableOf('adjustments', ['code']),
};

/** The parts of a power that stand on sheets of their own, in the order of a file. */
export const POWER_PARTS = ['steps', 'duties', 'adjustments'] as const;

export type PowerPart = (typeof POWER_PARTS)[number];

/** The keys of one step, duty or adjustment in the order of a file. */
export const PART_KEYS: Readonly<Record<PowerPart, readonly string[]>> = {
  steps: ['name', 'stage', 'does', 'days', 'office', 'post', 'notCounted', 'next', 'end'],
  duties: ['stage', 'content', 'legalBasis'],
  adjustments: ['on', 'action', 'document', 'note', 'was', 'to'],
};
