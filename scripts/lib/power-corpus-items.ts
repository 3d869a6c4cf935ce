import { toChineseNumber } from '#domain/chinese-number.ts';
import { LEVEL_DIGITS, TYPE_DIGITS } from '#schema/power-code.ts';
import { powerWords as words } from '#strings/bench-powers.ts';
import { LAWS } from '#strings/laws.ts';
import { AGENCY_KINDS } from '#strings/vocabulary.ts';
import {
  ADJUSTMENTS,
  POWER_LEVELS,
  POWER_TYPES,
  type PowerType,
} from '#strings/vocabulary-powers.ts';
import type { CorpusAgency, Pick } from './corpus.ts';
import { stepsOf } from './power-corpus-steps.ts';

/** A power as its file has it, and what the rows of other lists need to know of it. */
export interface GeneratedPower {
  readonly type: PowerType;
  readonly object: string;
  readonly isListed: boolean;
  /** Its place among all powers. */
  readonly serial: number;
  readonly department: number;
  readonly data: ReturnType<typeof powerData>;
}

interface Chance {
  readonly random: () => number;
  readonly pick: Pick;
  /** Days and documents of adjustments. */
  readonly decisions: readonly { readonly on: string; readonly document: string }[];
}

const TYPES = Object.keys(POWER_TYPES) as PowerType[];
const NATIONAL = LAWS.filter(({ kind, repealedOn }) => kind === '法律' && !repealedOn);
const SUB_ITEMS = 0.08;
const ADJUSTED = 0.12;
/** How many the nation has set; the others were set by the province. */
const NATIONAL_SHARE = 0.9;
/** Long enough for the steps of any procedure. */
const STATUTORY = '60个工作日';

/**
 * The powers of an agency.
 *
 * @param department Digits of its department.
 * @param duties How many duties each power has; so many powers there are.
 * @param first The place of the first one among all powers: the first ten are one of each type.
 */
export function powersOfAgency(
  agency: CorpusAgency,
  department: number,
  duties: readonly number[],
  first: number,
  chance: Chance,
): GeneratedPower[] {
  const taken = new Set<string>();
  const mains = new Map<PowerType, number>();
  const powers: GeneratedPower[] = [];
  while (powers.length < duties.length) {
    const serial = first + powers.length;
    const type = TYPES[serial] ?? drawType(chance.random() * 1000);
    const object = chance.pick(words.objects);
    const name = freeName(chance.pick(words.names[type]).replace('{}', object), taken);
    const main = (mains.get(type) ?? 0) + 1;
    mains.set(type, main);
    const hasSubs = chance.random() < SUB_ITEMS && serial >= TYPES.length;
    const subs = hasSubs ? words.subItems : [undefined];
    const origin = chance.random() < NATIONAL_SHARE ? '00' : '99';
    for (const [place, sub] of subs.slice(0, duties.length - powers.length).entries()) {
      const code =
        agency.uscc +
        LEVEL_DIGITS[levelOf(agency)] +
        origin +
        TYPE_DIGITS[type] +
        String(department + 1).padStart(2, '0') +
        String(main).padStart(3, '0') +
        String(sub === undefined ? 0 : place + 1).padStart(3, '0');
      const named = sub === undefined ? { name } : { name, subItem: words.subItem(name, sub) };
      const count = duties[powers.length] ?? 1;
      const data = powerData({ agency, type, object, code, named, duties: count, chance });
      const end = data.adjustments?.some(({ action }) => action === ADJUSTMENTS.cancel);
      powers.push({
        type,
        object,
        isListed: !end,
        serial: first + powers.length,
        department: department + 1,
        data,
      });
    }
  }
  return powers;
}

interface Facts {
  readonly agency: CorpusAgency;
  readonly type: PowerType;
  readonly object: string;
  readonly code: string;
  readonly named: { readonly name: string; readonly subItem?: string };
  readonly duties: number;
  readonly chance: Chance;
}

function powerData({ agency, type, object, code, named, duties, chance }: Facts) {
  const { pick } = chance;
  const office = () => pick(agency.divisions?.map(({ name }) => name) ?? words.divisions);
  const { steps, days } = stepsOf(words.procedures[type], chance, office);
  const adjustments = adjustmentsOf(named, chance);
  const bases = Array.from({ length: pick([1, 1, 2, 3]) }, () => ({
    ...lawArticle(pick),
    gist: words.gist(object),
  }));
  return {
    code,
    ...named,
    powerType: POWER_TYPES[type],
    office: office(),
    level: POWER_LEVELS[levelOf(agency)],
    authority: words.authority(object),
    legalBasis: bases,
    statutoryLimit: STATUTORY,
    promisedLimit: `${days}个工作日`,
    steps,
    duties: Array.from({ length: duties }, (_, index) => {
      const stage = words.dutyStages[index % words.dutyStages.length] ?? '';
      const content = words.duty(stage, pick(words.dutyWhat), pick(words.dutyHow), object);
      return { stage, content, legalBasis: [lawArticle(pick)] };
    }),
    liability: {
      persons: words.persons,
      circumstances: words.circumstances,
      legalBasis: [{ name: words.liabilityLaw, article: words.article(toChineseNumber(108)) }],
    },
    supervisionPhone: words.phone(20_000 + Math.floor(chance.random() * 70_000)),
    ...(adjustments.length > 0 ? { adjustments } : {}),
  };
}

function adjustmentsOf(named: Facts['named'], { random, pick, decisions }: Chance) {
  if (random() >= ADJUSTED || named.subItem !== undefined) return [];
  const decision = { ...pick(decisions), note: words.adjustmentNote };
  const action = pick([ADJUSTMENTS.add, ADJUSTMENTS.change, ADJUSTMENTS.cancel]);
  const was = { name: words.formerName(named.name) };
  return [{ ...decision, action, ...(action === ADJUSTMENTS.change ? { was } : {}) }];
}

function lawArticle(pick: Pick) {
  const article = words.article(toChineseNumber(1 + Math.floor(pick(ARTICLES))));
  return { name: words.lawName(pick(NATIONAL).name), article };
}

const ARTICLES = Array.from({ length: 60 }, (_, index) => index);

function drawType(thousandth: number): PowerType {
  let rest = thousandth;
  for (const type of TYPES) {
    rest -= words.shares[type];
    if (rest < 0) return type;
  }
  return 'other';
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = words.again(name, number);
  taken.add(free);
  return free;
}

function levelOf({ kind }: CorpusAgency): keyof typeof POWER_LEVELS {
  return kind === AGENCY_KINDS.town ? 'town' : 'county';
}
