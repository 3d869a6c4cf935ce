import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import type { PlanTask } from '#domain/tasks/task.ts';
import { plannedOn, tasksOn } from '#portal/plans.ts';
import { unitAgencies } from '#portal/task-units.ts';
import { document, office, portalOf, transport } from '../../support/portal.ts';

const task = (number: string): PlanTask => ({
  number,
  key: number,
  title: `第${number}件事`,
  text: `第${number}件事。`,
  units: { lead: { name: '县交通运输局', isGeneric: false }, cooperating: [] },
  targets: [],
});
const from = isoDate('2026-06-01');

describe('the tasks of a document', () => {
  const amended = document(1, {
    kind: 'normative',
    effectiveFrom: isoDate('2026-03-02'),
    tasks: [task('1')],
    acts: [{ kind: 'amend', on: from, decidedOn: from, by: 'other' }],
    versions: [
      {
        from,
        amendedBy: 'other',
        path: '/v/',
        bodyHash: 'v',
        citations: [],
        tasks: [task('1'), task('2')],
        origin: { file: 'versions/v.md', lineOf: () => 1, bodyLine: 1 },
      },
    ],
  });
  const count = (day: string) => tasksOn(amended, isoDate(day)).length;

  test('are those of the text of the day', () => {
    expect([count('2026-03-02'), count('2026-05-31'), count('2026-06-01')]).toEqual([1, 1, 2]);
  });

  test('make it a plan from the day on which it is out', () => {
    const portal = portalOf([amended, document(2)]);
    expect(plannedOn(portal, isoDate('2026-03-01'))).toEqual([]);
    expect(plannedOn(portal, isoDate('2026-03-02'))).toEqual([amended]);
  });
});

describe('the agency that a unit is', () => {
  const county = { ...transport, shortName: '县交通运输局', aliases: ['县交通局'] };
  const town = { ...office, id: 'beigang-town', kind: 'town' as const, name: '北港镇人民政府' };
  const { agencyOf, includes } = unitAgencies({ agencies: [county, town] });
  const unit = (name: string) => ({ name, isGeneric: false });

  test.each([
    ['青屿县交通运输局', county],
    ['县交通运输局', county],
    ['县交通局', county],
    ['交通运输局', county],
    ['北港镇人民政府', town],
    ['县财政局', undefined],
    ['各乡镇人民政府', undefined],
  ])('%s', (name, expected) => {
    expect(agencyOf(unit(name))).toBe(expected);
  });

  test('is every town where all towns are meant', () => {
    expect(includes(unit('各乡镇人民政府、街道办事处'), town)).toBe(true);
    expect(includes(unit('各乡镇人民政府'), county)).toBe(false);
    expect(includes(unit('各部门'), town)).toBe(false);
  });

  test('is nobody where two would have the short name', () => {
    const other = {
      ...county,
      id: 'other',
      name: '市交通运输局',
      shortName: '市交通运输局',
      aliases: [],
    };
    const { agencyOf: either } = unitAgencies({ agencies: [county, other] });
    expect(either(unit('交通运输局'))).toBeUndefined();
    expect(either(unit('县交通运输局'))).toBe(county);
  });
});
