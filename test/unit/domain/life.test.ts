import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, type IsoDate, isoDate } from '#domain/date.ts';
import {
  type Effect,
  type EffectKind,
  type Life,
  type LifeFacts,
  lifeOf,
  statusOn,
} from '#domain/life.ts';
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

function ended(life: Life, day: IsoDate): boolean {
  return ['repealed', 'expired'].includes(statusOn(life, day));
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

describe('whatever the facts', () => {
  // Three months about a leap day: so short that many things fall on one day.
  const start = isoDate('2024-02-01');
  const DAYS = Array.from({ length: 220 }, (_, n) => addDays(start, n - 20));
  const day = fc.integer({ min: 0, max: 90 }).map((n) => addDays(start, n));

  const anyEffect: fc.Arbitrary<Omit<Effect, 'by'>> = fc
    .record({
      kind: fc.constantFrom<EffectKind[]>(
        ...(['amend', 'repealPart', 'repeal', 'replace', 'extend', 'lapse', 'keep'] as const),
        ...(['amend', 'repealPart', 'extend', 'extend', 'extend'] as const),
      ),
      decidedOn: day,
      wait: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -3, max: 40 })),
      longer: fc.integer({ min: -5, max: 60 }),
    })
    .map(({ kind, decidedOn, wait, longer }) => ({
      kind,
      decidedOn,
      on: addDays(decidedOn, wait),
      ...(kind === 'extend' && { until: addDays(decidedOn, longer) }),
      ...(kind === 'repealPart' && { articles: ['第一条'] }),
    }));

  const effects = fc
    .array(anyEffect, { maxLength: 7 })
    .map((some) => some.map((effect, index) => ({ ...effect, by: `act ${index}` })));
  const anyFacts: fc.Arbitrary<LifeFacts> = fc.record(
    { issuedOn: day, effectiveFrom: day, until: day, effects },
    { requiredKeys: ['effects'] },
  );

  const statuses = (life: Life) => DAYS.map((asOf) => statusOn(life, asOf));
  const firstDay = ({ effectiveFrom, issuedOn }: LifeFacts) => effectiveFrom ?? issuedOn;
  const always = (property: (facts: LifeFacts, life: Life) => void) =>
    fc.assert(
      fc.property(anyFacts, (facts) => property(facts, lifeOf(facts))),
      { numRuns: 500 },
    );

  test('the periods lie one after another and cover all days from the beginning', () => {
    always((_, { periods }) => {
      const [first] = periods;
      expect(first && first.from <= '1900-01-01').toBe(true);
      const starts = periods.map(({ from }) => from);
      expect(starts).toEqual([...new Set(starts)].sort());
    });
  });

  test('the status of a day is that of the period it lies in', () => {
    always((_, life) => {
      for (const asOf of DAYS) {
        const period = life.periods.findLast(({ from }) => from <= asOf);
        expect(statusOn(life, asOf)).toBe(period?.validity);
      }
    });
  });

  test('the status changes only on the day of an event', () => {
    always((facts, life) => {
      const lastDays = [facts.until, ...life.accepted.map(({ until }) => until)];
      const events = new Set([
        firstDay(facts),
        ...lastDays.filter((last) => last !== undefined).map((last) => addDays(last, 1)),
        ...life.accepted
          .filter(({ kind }) => kind !== 'keep' && kind !== 'extend')
          .map(({ on }) => on),
      ]);
      const changes = DAYS.filter(
        (asOf) => statusOn(life, asOf) !== statusOn(life, addDays(asOf, -1)),
      );
      expect(changes.filter((asOf) => !events.has(asOf))).toEqual([]);
    });
  });

  test('what has ended stays as it ended', () => {
    always((_, life) => {
      const since = DAYS.filter((asOf) => ended(life, asOf));
      if (since[0] === undefined) return;
      expect(new Set(since.map((asOf) => statusOn(life, asOf))).size).toBe(1);
      expect(since).toEqual(DAYS.slice(-since.length));
    });
  });

  test('it is pending before its first day and at no other time, unless it has ended', () => {
    always((facts, life) => {
      const first = firstDay(facts);
      for (const asOf of DAYS) {
        const before = first !== undefined && asOf < first;
        expect(statusOn(life, asOf) === 'pending').toBe(before && !ended(life, asOf));
      }
    });
  });

  test('every act is either accepted or refused', () => {
    always(({ effects }, { accepted, refused }) => {
      const told = [...accepted, ...refused.map(({ effect }) => effect)];
      expect(told.map(({ by }) => by).sort()).toEqual(effects.map(({ by }) => by).sort());
    });
  });

  test('what is refused has no effect, and without it nothing is refused', () => {
    always((facts, life) => {
      const accepted = facts.effects.filter((effect) =>
        life.accepted.some(({ by }) => by === effect.by),
      );
      const without = lifeOf({ ...facts, effects: accepted });
      expect(without.refused).toEqual([]);
      expect(statuses(without)).toEqual(statuses(life));
    });
  });

  test('the order in which acts of different days are told does not matter', () => {
    const twoTellings = anyFacts.chain((facts) => {
      const effects = facts.effects.filter(
        ({ on }, index) => facts.effects.findIndex((other) => other.on === on) === index,
      );
      return fc.shuffledSubarray(effects, { minLength: effects.length }).map(
        (shuffled) =>
          [
            { ...facts, effects },
            { ...facts, effects: shuffled },
          ] as const,
      );
    });
    fc.assert(
      fc.property(twoTellings, ([facts, shuffled]) => {
        const [one, other] = [lifeOf(facts), lifeOf(shuffled)];
        expect(statuses(other)).toEqual(statuses(one));
        expect(refusals(other)).toEqual(refusals(one));
      }),
      { numRuns: 500 },
    );
  });

  test('an act is refused only for a reason that is true', () => {
    always((facts, life) => {
      for (const { effect, reason } of life.refused) {
        const { kind, on, decidedOn } = effect;
        const gone = ended(life, on);
        const holds = {
          beforeCause: on < decidedOn,
          // An extension is made on the day of its decision.
          beforeIssue:
            facts.issuedOn !== undefined &&
            (on < facts.issuedOn || (kind === 'extend' && decidedOn < facts.issuedOn)),
          notLonger: kind === 'extend',
          afterEnd: gone || (kind === 'extend' && ended(life, decidedOn)),
          twice:
            ENDING.includes(kind) && gone && life.accepted.some((a) => ENDING.includes(a.kind)),
        };
        expect([reason, holds[reason]]).toEqual([reason, true]);
      }
    });
  });

  test('an accepted act is in time', () => {
    always(({ issuedOn }, life) => {
      for (const { kind, on, decidedOn } of life.accepted) {
        expect(on >= decidedOn).toBe(true);
        expect(issuedOn === undefined || on >= issuedOn).toBe(true);
        if (ENDING.includes(kind)) expect(ended(life, addDays(on, -1))).toBe(false);
        else expect(ended(life, kind === 'extend' ? decidedOn : on)).toBe(false);
      }
    });
  });

  test('at most one act ends the document, and from its day on it has ended', () => {
    always((_, life) => {
      const endings = life.accepted.filter(({ kind }) => ENDING.includes(kind));
      expect(endings.length).toBeLessThanOrEqual(1);
      for (const { kind, on } of endings) {
        expect(statusOn(life, on)).toBe(kind === 'lapse' ? 'expired' : 'repealed');
      }
    });
  });

  test('it ends on its last day as extended, unless an act ends it sooner', () => {
    always((facts, life) => {
      const [ending] = life.accepted.filter(({ kind }) => ENDING.includes(kind));
      const extensions = life.accepted.filter(({ kind }) => kind === 'extend');
      const [last] = [facts.until, ...extensions.map(({ until }) => until)]
        .filter((until) => until !== undefined)
        .sort()
        .reverse();
      for (const asOf of DAYS) {
        const over = last !== undefined && asOf > last;
        const acted = ending !== undefined && asOf >= ending.on;
        expect(ended(life, asOf)).toBe(over || acted);
      }
    });
  });

  test('an extension changes nothing up to the last day the document had', () => {
    always((facts, life) => {
      const effects = facts.effects.filter(({ kind }) => kind !== 'extend');
      const without = lifeOf({ ...facts, effects });
      const until = facts.until ?? '9999';
      for (const asOf of DAYS.filter((d) => d <= until)) {
        expect(statusOn(life, asOf)).toBe(statusOn(without, asOf));
      }
    });
  });

  test('a cleanup that keeps it changes nothing', () => {
    always((facts, life) => {
      const effects = facts.effects.filter(({ kind }) => kind !== 'keep');
      expect(statuses(lifeOf({ ...facts, effects }))).toEqual(statuses(life));
    });
  });

  test('while it is in force the last amendment or partial repeal names its status', () => {
    always((_, life) => {
      const changes = life.accepted.filter(({ kind }) => kind === 'amend' || kind === 'repealPart');
      for (const asOf of DAYS.filter((d) => !ended(life, d) && statusOn(life, d) !== 'pending')) {
        const past = changes.filter(({ on }) => on <= asOf);
        const newest = past
          .map(({ on }) => on)
          .sort()
          .at(-1);
        const kinds = past.filter(({ on }) => on === newest).map(({ kind }) => kind);
        const names = kinds.map((kind) => (kind === 'amend' ? 'amended' : 'partial'));
        expect(names.length === 0 ? ['inForce'] : names).toContain(statusOn(life, asOf));
      }
    });
  });
});
