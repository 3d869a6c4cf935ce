import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isoDate } from '#domain/date.ts';
import { type EffectKind, type Life, type LifeFacts, lifeOf, statusOn } from '#domain/life.ts';
import { lastDayOf } from '#domain/term.ts';
import { STORIES } from './life-stories/all.ts';

type Story = (typeof STORIES)[number];

const ENDING: readonly EffectKind[] = ['repeal', 'replace', 'lapse'];

function factsOf(story: Story): LifeFacts {
  const { issuedOn, effectiveFrom, term } = story;
  const until =
    term === undefined ? story.until : lastDayOf(isoDate(effectiveFrom ?? issuedOn ?? ''), term);
  return {
    ...(issuedOn !== undefined && { issuedOn: isoDate(issuedOn) }),
    ...(effectiveFrom !== undefined && { effectiveFrom: isoDate(effectiveFrom) }),
    ...(until !== undefined && { until: isoDate(until) }),
    effects: (story.effects ?? []).map(({ until: last, on, decidedOn, ...rest }) => ({
      ...rest,
      on: isoDate(on),
      decidedOn: isoDate(decidedOn),
      ...(last !== undefined && { until: isoDate(last) }),
    })),
  };
}

function refusals(life: Life): Record<string, string> {
  return Object.fromEntries(life.refused.map(({ effect, reason }) => [effect.by, reason]));
}

function haveDaysOfTheirOwn(effects: readonly { readonly on: string }[]): boolean {
  return new Set(effects.map(({ on }) => on)).size === effects.length;
}

describe.each(STORIES)('$name', (story) => {
  const facts = factsOf(story);
  const life = lifeOf(facts);

  test.each(Object.entries(story.status))('on %s it is %s', (day, expected) => {
    expect(statusOn(life, isoDate(day))).toBe(expected);
  });

  test('the acts that may not act are refused, each for its reason, and no others', () => {
    expect(refusals(life)).toEqual(story.refused ?? {});
    const accepted = facts.effects.filter(({ by }) => !(by in (story.refused ?? {})));
    expect(life.accepted.map(({ by }) => by).sort()).toEqual(accepted.map(({ by }) => by).sort());
  });
});

test.each(STORIES.filter(({ lastDay }) => lastDay !== undefined))(
  'the last day is known: $name',
  (story) => {
    expect(lifeOf(factsOf(story)).until).toBe(story.lastDay);
  },
);

test.each(STORIES.filter(({ effects = [] }) => effects.length > 1 && haveDaysOfTheirOwn(effects)))(
  'told backwards it is the same story: $name',
  (story) => {
    const facts = factsOf(story);
    const [life, backwards] = [facts.effects, [...facts.effects].reverse()].map((effects) =>
      lifeOf({ ...facts, effects }),
    ) as [Life, Life];
    expect(backwards.periods).toEqual(life.periods);
    expect(refusals(backwards)).toEqual(refusals(life));
  },
);

test('the acts of a story can be told apart, and its days are told in order', () => {
  for (const { name, effects = [], status } of STORIES) {
    expect(new Set(effects.map(({ by }) => by)).size, name).toBe(effects.length);
    expect(Object.keys(status), name).toEqual(Object.keys(status).sort());
    const decisions = effects.map(({ decidedOn }) => decidedOn);
    expect(decisions, name).toEqual([...decisions].sort());
  }
  expect(new Set(STORIES.map(({ name }) => name)).size).toBe(STORIES.length);
});

test('what is refused a second time names the act that had ended the document', () => {
  const story = STORIES.filter(({ refused = {} }) => Object.values(refused).includes('twice'));
  expect(story).not.toEqual([]);
  for (const life of story.map(factsOf).map(lifeOf)) {
    const [ending] = life.accepted.filter(({ kind }) => ENDING.includes(kind));
    expect(ending).toBeDefined();
    for (const { reason, against } of life.refused) {
      if (reason === 'twice') expect(against).toEqual(ending);
    }
  }
});

describe('the last day of a term', () => {
  test.each([
    ['2021-01-01', 5, '2025-12-31'],
    ['2023-07-01', 2, '2025-06-30'],
    ['2024-05-31', 1, '2025-05-30'],
    ['2024-01-01', 1, '2024-12-31'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 2, '2026-02-28'],
    ['2024-02-29', 3, '2027-02-28'],
    ['2024-02-29', 4, '2028-02-28'],
    ['2096-02-29', 4, '2100-02-28'],
    ['1996-02-29', 4, '2000-02-28'],
    ['2024-02-28', 1, '2025-02-27'],
    ['2023-02-28', 1, '2024-02-27'],
    ['2023-03-01', 1, '2024-02-29'],
    ['2024-03-01', 1, '2025-02-28'],
    ['2095-03-01', 5, '2100-02-28'],
    ['1998-08-15', 30, '2028-08-14'],
  ])('from %s for %i years is %s', (from, years, last) => {
    expect(lastDayOf(isoDate(from), years)).toBe(last);
  });

  const anyDay = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(isoDate('1950-01-01'), n));

  test('the next day is the anniversary, where the calendar has it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (from, years) => {
        fc.pre(!from.endsWith('-02-29'));
        const year = Number(from.slice(0, 4)) + years;
        expect(addDays(lastDayOf(from, years), 1)).toBe(`${year}${from.slice(4)}`);
      }),
    );
  });

  test('a year is 365 or 366 days, both ends counted', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        expect([365, 366]).toContain(daysBetween(from, lastDayOf(from, 1)) + 1);
      }),
    );
  });
});
