import type { IsoDate } from '#domain/date.ts';
import { mainPath } from '#domain/flow.ts';
import type { Portal } from '#portal/portal.ts';
import type { Power } from '#portal/powers.ts';
import { basisCell } from '#strings/basis-cell.ts';
import { POWER_COLUMNS, powerText } from '#strings/powers.ts';
import { limitText } from '#strings/time-limit.ts';
import { FLOW_OUTCOMES, POWER_LEVELS, POWER_TYPES, STAGES } from '#strings/vocabulary-powers.ts';
import { csvOf } from '../csv.ts';
import { adjustmentData } from './adjustments.ts';
import { stateText } from './state.ts';

/** Powers as a table for spreadsheets, with every field that a 权责清单 has. */
export function powersCsv(powers: readonly Power[], asOf: IsoDate, origin: string): string {
  const rows = powers.map((power, index) => cellsOf(power, index, asOf, origin));
  return csvOf([Object.values(POWER_COLUMNS), ...rows.map((row) => Object.values(row))]);
}

function cellsOf(
  power: Power,
  index: number,
  asOf: IsoDate,
  origin: string,
): Record<keyof typeof POWER_COLUMNS, string | number | undefined> {
  const { data, agency } = power;
  const { liability, steps, duties } = data;
  const lines = (texts: readonly string[]) => texts.join('\n');
  return {
    number: index + 1,
    code: data.code,
    name: data.name,
    subItem: data.subItem,
    powerType: POWER_TYPES[data.powerType],
    legalBasis: lines(data.legalBasis.map(basisCell)),
    agency: agency.name,
    office: data.office,
    level: POWER_LEVELS[data.level],
    authority: data.authority,
    functions: lines(agency.functions),
    duties: lines(duties.map(({ stage, content }, at) => `${at + 1}. ${stage}：${content}`)),
    dutyBasis: lines(
      duties.map(({ legalBasis }, at) => `${at + 1}. ${legalBasis.map(basisCell).join('；')}`),
    ),
    persons: liability.persons,
    circumstances: lines(liability.circumstances),
    statutoryLimit: limitText(data.statutoryLimit),
    promisedLimit: limitText(data.promisedLimit),
    fees: data.fees?.join('、') ?? powerText.free,
    supervisionPhone: data.supervisionPhone,
    steps: mainPath(steps)
      .map((step) => steps[step]?.name)
      .join('→'),
    subjects: data.subjects?.join('、'),
    state: stateText(power, asOf),
    remark: data.remark,
    address: origin + power.path,
  };
}

/** Powers for programs, with the values as their files write them. */
export function powersJson(
  title: string,
  powers: readonly Power[],
  { portal, asOf, origin }: { portal: Portal; asOf: IsoDate; origin: string },
): object {
  return {
    title,
    asOf,
    count: powers.length,
    dutyCount: powers.reduce((sum, { data }) => sum + data.duties.length, 0),
    items: powers.map((power) => powerData(power, portal, asOf, origin)),
  };
}

function powerData(power: Power, portal: Portal, asOf: IsoDate, origin: string): object {
  const { data, agency, code, listing } = power;
  return {
    ...data,
    codeParts: code,
    agency: { id: agency.id, name: agency.name },
    powerType: POWER_TYPES[data.powerType],
    level: POWER_LEVELS[data.level],
    statutoryLimit: limitText(data.statutoryLimit),
    promisedLimit: limitText(data.promisedLimit),
    steps: data.steps.map(({ stage, next, ...step }) => ({
      ...step,
      stage: STAGES[stage],
      next: next?.map(({ outcome, ...branch }) => ({
        ...branch,
        outcome: FLOW_OUTCOMES[outcome],
      })),
    })),
    state: stateText(power, asOf),
    listedFrom: listing.from,
    listedUntil: listing.until,
    adjustments: adjustmentData(power, { portal, asOf }),
    url: origin + power.path,
  };
}
