import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type IsoDate, isoDate } from '#domain/date.ts';
import {
  type Effect,
  type EffectKind,
  type Life,
  type LifeFacts,
  lifeOf,
  statusOn,
} from '#domain/life.ts';

const ENDING: readonly EffectKind[] = ['repeal', 'replace', 'lapse'];

function refusals(life: Life): Record<string, string> {
  return Object.fromEntries(life.refused.map(({ effect, reason }) => [effect.by, reason]));
}

function ended(life: Life, day: IsoDate): boolean {
  return ['repealed', 'expired'].includes(statusOn(life, day));
}

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
