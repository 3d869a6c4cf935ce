import { beforeAll, describe, expect, test } from 'vitest';
import { answerTo, type PowerList } from '#components/client/power-filter-list.ts';
import { faceOn, filterPower, isBrokenOn } from '#components/client/power-filter-powers.ts';
import { hrefOf } from '#components/client/power-filter-rows.ts';
import { type IsoDate, isoDate } from '#domain/date.ts';
import { rowsOf } from '#portal/lists.ts';
import type { Portal } from '#portal/portal.ts';
import { powersOn } from '#portal/powers.ts';
import { normalise } from '#search/normalise.ts';
import { POWER_TYPES } from '#strings/vocabulary-powers.ts';
import { frameView } from '#views/frame.ts';
import { powerDuties, powerIndex } from '#views/powers/index-file.ts';
import { powerRow } from '#views/powers/list.ts';
import { canShare, writePowerCorpus } from '../../../scripts/lib/power-corpus.ts';
import { treeOf } from '../../support/commands.ts';
import { contentFolder, load } from '../../support/content.ts';
import { temporaryPath } from '../../support/temporary.ts';

const CORPUS = { documents: 2, powers: 120, duties: 500, seed: 3 };
const BUILT = isoDate('2026-11-20');
/** Days before, between and on those on which generated powers change. */
const FIRST = isoDate('2024-06-02');
const DAYS = [FIRST, isoDate('2025-04-13'), isoDate('2025-04-14')];

let folder: string;
const portals = new Map<IsoDate, Portal>();

beforeAll(() => {
  folder = temporaryPath('powers');
  writePowerCorpus(folder, contentFolder(), CORPUS);
  for (const day of [...DAYS, BUILT]) portals.set(day, portalOn(day));
}, 60_000);

function portalOn(day: IsoDate): Portal {
  const { portal, problems } = load(folder, day);
  if (!portal) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return portal;
}

function listBuiltOn(day: IsoDate): PowerList {
  const portal = portals.get(day) as Portal;
  const index = powerIndex({ portal, asOf: day, frame: frameView(portal) });
  return { ...index, powers: index.powers.map(filterPower) };
}

describe('a generated power list', () => {
  test('passes every check', () => {
    expect(load(folder, BUILT).problems).toEqual([]);
  });

  test('has just so many powers and duties, of all types', () => {
    const { powers } = portals.get(BUILT) as Portal;
    expect(powers.length).toBe(CORPUS.powers);
    expect(powers.reduce((sum, { data }) => sum + data.duties.length, 0)).toBe(CORPUS.duties);
    expect(new Set(powers.map(({ data }) => data.powerType))).toEqual(
      new Set(Object.keys(POWER_TYPES)),
    );
  });

  test('has what power lists have: sub items, branches, adjustments, rows of other lists', () => {
    const portal = portals.get(BUILT) as Portal;
    const { powers } = portal;
    expect(powers.some(({ data }) => data.subItem)).toBe(true);
    expect(powers.some(({ data }) => data.steps.some(({ next }) => next))).toBe(true);
    const actions = powers.flatMap(({ adjustments }) => adjustments.map(({ action }) => action));
    expect(new Set(actions)).toEqual(new Set(['add', 'change', 'cancel']));
    expect(rowsOf(portal, 'permits').length).toBeGreaterThan(5);
    expect(rowsOf(portal, 'discretion').length).toBeGreaterThan(20);
  });

  test('is the same for the same numbers, and another for others', () => {
    const again = temporaryPath('powers');
    writePowerCorpus(again, contentFolder(), CORPUS);
    expect(treeOf(again)).toEqual(treeOf(folder));
    const other = temporaryPath('powers');
    writePowerCorpus(other, contentFolder(), { ...CORPUS, seed: 4 });
    expect(treeOf(other)).not.toEqual(treeOf(folder));
  });

  test.each([
    [3, 2, false],
    [3, 3, true],
    [3, 180, true],
    [3, 181, false],
  ])('%i powers can share %i duties: %s', (powers, duties, can) => {
    expect(canShare(powers, duties)).toBe(can);
  });
});

describe('the index of powers, filtered', () => {
  const everything = { text: '', agency: '', type: '' };
  /** What a reader sees of a list. */
  const shown = (list: PowerList, day: IsoDate) =>
    answerTo(list, everything, day).matches.map((power) => {
      const [label, mainItem, , promised] = faceOn(power, day);
      return {
        href: hrefOf('/powers/', list.agencies[power.agency]?.id ?? '', power.code),
        label,
        mainItem: mainItem || undefined,
        type: list.types[power.type]?.name,
        agency: list.agencies[power.agency]?.name,
        promised,
        duties: power.duties,
        broken: isBrokenOn(power, day),
      };
    });

  test.each(DAYS)('has on %s the rows that a portal of that day has', (day) => {
    const portal = portals.get(day) as Portal;
    const rows = powersOn(portal.powers, day).map((power) =>
      powerRow(power, { portal, asOf: day }),
    );
    expect(shown(listBuiltOn(BUILT), day)).toEqual(rows);
    // Whatever was decided by then is known on an earlier day, too.
    expect(shown(listBuiltOn(FIRST), day)).toEqual(rows);
  });

  test('has the texts of the duties in the order of the powers', () => {
    const portal = portals.get(BUILT) as Portal;
    const texts = powerDuties({ portal, asOf: BUILT, frame: frameView(portal) });
    const list = listBuiltOn(BUILT);
    const query = { ...everything, text: '司法机关' };
    const found = answerTo(list, query, BUILT, texts.map(normalise)).matches;
    const paths = powersOn(portal.powers, BUILT)
      .filter(({ data }) => data.duties.some(({ content }) => content.includes('司法机关')))
      .map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(10);
    expect(
      found.map((power) => hrefOf('/powers/', list.agencies[power.agency]?.id ?? '', power.code)),
    ).toEqual(paths);
  });
});
