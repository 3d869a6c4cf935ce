import { parse } from 'yaml';
import { filesIn, textOf } from './source.ts';

/** What something rests on, as it was written. */
export interface SourceBasis {
  readonly name: string;
  readonly number?: string;
  readonly article?: string;
  readonly text?: string;
  readonly gist?: string;
  readonly issuedBy?: string;
  readonly effectiveFrom?: string;
}

export interface SourceBranch {
  readonly answer: string;
  readonly outcome: string;
  readonly to?: string;
  readonly end?: string;
}

export interface SourceStep {
  readonly name: string;
  readonly stage: string;
  readonly does: string;
  readonly days: number;
  readonly office: string;
  readonly post: string;
  readonly next?: readonly SourceBranch[];
  readonly end?: string;
  readonly notCounted?: string;
}

export interface SourceAdjustment {
  readonly on: string;
  readonly action: string;
  readonly document: string;
  readonly note?: string;
  readonly was?: Readonly<Record<string, string>>;
  readonly to?: string;
}

/** A file of `powers/` as its agency wrote it, read without any code of the portal. */
export interface SourcePower {
  readonly file: string;
  /** Address that it must have. */
  readonly path: string;
  readonly agency: string;
  readonly code: string;
  readonly name: string;
  readonly subItem?: string;
  readonly powerType: string;
  readonly office: string;
  readonly level: string;
  readonly authority?: string;
  readonly legalBasis: readonly SourceBasis[];
  readonly statutoryLimit: string;
  readonly promisedLimit: string;
  readonly fees?: readonly string[];
  readonly noDiscretion?: string;
  readonly steps: readonly SourceStep[];
  readonly duties: readonly {
    readonly stage: string;
    readonly content: string;
    readonly legalBasis: readonly SourceBasis[];
  }[];
  readonly liability: {
    readonly persons: string;
    readonly circumstances: readonly string[];
    readonly legalBasis?: readonly SourceBasis[];
  };
  readonly supervisionPhone: string;
  readonly subjects?: readonly string[];
  readonly remark?: string;
  readonly adjustments?: readonly SourceAdjustment[];
}

/** A row of a file of `lists/`. */
export interface SourceRow {
  readonly kind: string;
  readonly path: string;
  readonly agency: string;
  readonly updatedOn: string;
  /** For decisions: the year of their catalogue. */
  readonly year?: number;
  readonly id: string;
  readonly name: string;
  readonly subjects?: readonly string[];
  /** Everything that was written, by key. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** A catalogue of decisions of one year. */
export interface SourceYear {
  readonly year: number;
  readonly publishedOn: string;
  readonly document?: string;
}

export interface SourceSubject {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly documents?: readonly string[];
}

const STARTS = ['新增', '承接'];
const ENDS = ['取消', '下放'];

export const powers: readonly SourcePower[] = filesIn('powers', '.yaml').map((file) => {
  const [, agency = ''] = file.split('/');
  const data = yaml(file) as SourcePower;
  return { ...data, file, agency, path: `/powers/${agency}/${data.code.slice(19)}/` };
});

/** Every adjustment, with its power. */
export const adjustments = powers.flatMap((power) =>
  (power.adjustments ?? []).map((one) => ({ ...one, power })),
);

export function isListed({ adjustments: all = [] }: SourcePower, day: string): boolean {
  return all.every(({ on, action }) => {
    if (STARTS.includes(action)) return on <= day;
    return !ENDS.includes(action) || day < on;
  });
}

/** What takes a power out of the list. */
export function endOf({ adjustments: all = [] }: SourcePower): SourceAdjustment | undefined {
  return all.find(({ action }) => ENDS.includes(action));
}

/** A power as it was on a day: of what was changed later, the value before the first of the changes. */
export function powerOn(power: SourcePower, day: string): SourcePower {
  const later = (power.adjustments ?? []).filter(({ on }) => on > day);
  return Object.assign({}, power, ...later.map(({ was }) => was).reverse());
}

export function powersOn(day: string): SourcePower[] {
  return powers.filter((power) => isListed(power, day)).map((power) => powerOn(power, day));
}

export function nameOf({ name, subItem }: SourcePower): string {
  return subItem ?? name;
}

/** The steps of the usual way, from the first on by the first branch of each. */
export function usualWay(steps: readonly SourceStep[]): SourceStep[] {
  const way: SourceStep[] = [];
  for (let step = steps[0]; step && !way.includes(step); ) {
    way.push(step);
    const [branch] = step.next ?? [];
    const following = step.end === undefined ? steps[steps.indexOf(step) + 1] : undefined;
    step = branch ? steps.find(({ name }) => name === branch.to) : following;
  }
  return way;
}

interface ListFile extends Partial<SourceYear> {
  readonly agency?: string;
  readonly updatedOn: string;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

const listFiles = filesIn('lists', '.yaml').map((file) => ({
  kind: file.split('/')[1] ?? '',
  data: yaml(file) as ListFile,
}));

export const rows: readonly SourceRow[] = listFiles.flatMap(({ kind, data }) =>
  data.items.map((values) => {
    const { id, name, subjects, agency = data.agency } = values as unknown as SourceRow;
    const path = `/lists/${kind}/${id.toLowerCase()}/`;
    const { updatedOn, year } = data;
    return { kind, path, agency, updatedOn, year, id, name, subjects, values } as SourceRow;
  }),
);

const byKind = Map.groupBy(rows, ({ kind }) => kind);

/** The rows of a list. */
export function rowsOf(kind: string): readonly SourceRow[] {
  return byKind.get(kind) ?? [];
}

/** The discretion standards of a penalty. */
export function standardsOf({ code }: SourcePower): SourceRow[] {
  return rowsOf('discretion').filter(({ values }) => values['power'] === code);
}

export const decisionYears = listFiles
  .filter(({ kind }) => kind === 'decisions')
  .map(({ data }) => data as ListFile & SourceYear);

export const subjects = (yaml('subjects.yaml') as { subjects: readonly SourceSubject[] }).subjects;

interface SourceAgency {
  readonly name: string;
  readonly shortName: string;
  readonly functions: readonly string[];
}

/** Agencies, by id. */
export const agencies: ReadonlyMap<string, SourceAgency> = new Map(
  filesIn('agencies', '.yaml').map((file) => {
    const agency = yaml(file) as SourceAgency;
    const id = file.slice('agencies/'.length, -'.yaml'.length);
    return [id, { ...agency, shortName: agency.shortName ?? agency.name }];
  }),
);

function yaml(file: string): unknown {
  return parse(textOf(file), { schema: 'core' });
}
