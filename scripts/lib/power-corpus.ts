import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { usccFor } from '#domain/uscc.ts';
import { powerWords as words } from '#strings/bench-powers.ts';
import { AGENCY_KINDS } from '#strings/vocabulary.ts';
import {
  agenciesIn,
  type CorpusAgency,
  copyGround,
  pickOf,
  randomOf,
  writeDocuments,
} from './corpus.ts';
import { type GeneratedPower, powersOfAgency } from './power-corpus-items.ts';
import { discretionRow, permitRow } from './power-corpus-rows.ts';

/** How much of everything a generated power list has. */
export interface PowerCorpus {
  readonly documents: number;
  readonly powers: number;
  readonly duties: number;
  readonly seed: number;
}

const AGENCIES = 50;
/** What of a power's duties the schema lets stand. */
const MOST_DUTIES = 60;
const UPDATED_ON = '2026-05-11';
/** Days and serial numbers of the documents that decided adjustments. */
const DECISIONS = [
  ['2024-06-03', 19],
  ['2025-04-14', 9],
  ['2026-05-11', 18],
] as const;

/** The days on which the power lists were adjusted, and the numbers of the documents that did it. */
export const decidedAdjustments = DECISIONS.map(([on, serial]) => ({
  on,
  document: words.adjustmentNumber(Number(on.slice(0, 4)), serial),
}));

/** Whether so many duties can be shared out among so many powers. */
export function canShare(powers: number, duties: number): boolean {
  return powers <= duties && duties <= powers * MOST_DUTIES;
}

/**
 * Write a content folder with a power list: powers of all types over some fifty agencies, with just so
 * many duties in all, a row for every permit and one for every penalty. The same numbers make the same
 * files.
 */
export function writePowerCorpus(folder: string, sample: string, corpus: PowerCorpus): void {
  copyGround(folder, sample);
  for (const [id, data] of moreAgencies(agenciesIn(folder).length)) {
    writeYaml(join(folder, 'agencies', `${id}.yaml`), data);
  }
  writeDocuments(folder, corpus.documents, corpus.seed);
  const agencies = agenciesIn(folder).filter(
    ({ uscc, kind }) => uscc !== undefined && kind !== AGENCY_KINDS.government,
  );
  writeDecisions(folder, agencies);

  const random = randomOf(corpus.seed + 1);
  const duties = dutyCounts(corpus, random);
  let done = 0;
  for (const [place, agency] of agencies.entries()) {
    const until = Math.round(((place + 1) * corpus.powers) / agencies.length);
    const powers = powersOfAgency(agency, place, duties.slice(done, until), done, {
      random,
      pick: pickOf(random),
      decisions: decidedAdjustments,
    });
    done = until;
    writePowers(folder, agency, powers);
  }
}

function writePowers(
  folder: string,
  agency: CorpusAgency,
  powers: readonly GeneratedPower[],
): void {
  for (const { data } of powers) {
    writeYaml(join(folder, 'powers', agency.id, `${data.code.slice(19)}.yaml`), data);
  }
  const listed = powers.filter(({ isListed }) => isListed);
  const rows = {
    permits: listed.filter(({ type }) => type === 'permit').map(permitRow),
    discretion: listed.filter(({ type }) => type === 'penalty').map(discretionRow),
  };
  for (const [kind, items] of Object.entries(rows)) {
    if (items.length === 0) continue;
    const file = { agency: agency.id, updatedOn: UPDATED_ON, items };
    writeYaml(join(folder, 'lists', kind, `${agency.id}.yaml`), file);
  }
}

/** Departments and towns that make up fifty agencies, each with a code of its own. */
export function moreAgencies(
  there: number,
): (readonly [id: string, data: { readonly name: string; readonly shortName: string }])[] {
  const departments = words.departments.map(
    ([field, name]) =>
      [
        words.department(name),
        words.shortDepartment(name),
        AGENCY_KINDS.department,
        field,
      ] as const,
  );
  const towns = words.towns.map(
    (name) => [words.town(name), words.shortTown(name), AGENCY_KINDS.town, name] as const,
  );
  return [...departments, ...towns]
    .slice(0, Math.max(0, AGENCIES - there))
    .map(([name, shortName, kind, field], index) => [
      `bench-${String(index + 1).padStart(2, '0')}`,
      {
        name,
        shortName,
        kind,
        uscc: usccFor('11', '990122', String(98_000_000 + index)),
        address: words.address(index + 1),
        hours: words.hours,
        phone: words.phone(20_000 + index * 100),
        head: words.head,
        functions: [words.functions(field)],
        divisions: words.divisions.map((division) => ({ name: division })),
      },
    ]);
}

/** Write the documents of `decidedAdjustments`, by the office of the government. */
export function writeDecisions(folder: string, agencies: readonly CorpusAgency[]): void {
  const office = agencies.find(({ kind }) => kind === AGENCY_KINDS.office) ?? agencies[0];
  if (!office) return;
  for (const [on, serial] of DECISIONS) {
    const year = Number(on.slice(0, 4));
    const data = {
      title: words.adjustmentTitle(year),
      agency: office.id,
      // Past the serial numbers of the other documents.
      indexNumber: `${office.uscc}/${year}-9${String(serial).padStart(4, '0')}`,
      docNumber: words.adjustmentNumber(year, serial),
      type: words.decision.type,
      summary: words.decision.summary,
      disclosure: words.decision.disclosure,
      issuedOn: on,
      publishedAt: `${on} 09:30`,
    };
    const file = join(folder, 'notices', String(year), `adjustments-${serial}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\n${stringify(data)}---\n\n${words.decision.body}\n`);
  }
}

/** How many duties each power has; together just as many as asked for, and each at least one. */
function dutyCounts({ powers, duties }: PowerCorpus, random: () => number): number[] {
  const least = Math.floor(duties / powers);
  const counts = Array.from(
    { length: powers },
    (_, index) => least + (index < duties % powers ? 1 : 0),
  );
  for (let index = 0; index + 1 < powers; index += 2) {
    const [one = 0, other = 0] = counts.slice(index, index + 2);
    const moved = Math.floor(random() * 4);
    if (one - moved < 1 || other + moved > MOST_DUTIES) continue;
    counts[index] = one - moved;
    counts[index + 1] = other + moved;
  }
  return counts;
}

function writeYaml(file: string, data: object): void {
  mkdirSync(dirname(file), { recursive: true });
  // Neither anchors nor folded lines: a line is a value.
  writeFileSync(file, stringify(data, { aliasDuplicateObjects: false, lineWidth: 0 }));
}
