import * as fc from 'fast-check';
import { addDays, type IsoDate, isoDate } from '#domain/date.ts';
import type { Effect, EffectKind } from '#domain/life.ts';
import type { Portal } from '#portal/portal.ts';
import { document, office, portalOf, transport } from './portal.ts';

const FIRST = isoDate('2015-01-01');
/** Ten years. */
const DAYS = 3653;
const KINDS: readonly EffectKind[] = [
  'amend',
  'repealPart',
  'repeal',
  'replace',
  'extend',
  'lapse',
];

const FIRST_DOCUMENT = document(1).data.indexNumber;

export const anyDay: fc.Arbitrary<IsoDate> = fc.nat(DAYS).map((days) => addDays(FIRST, days));

const anyEffect: fc.Arbitrary<Effect> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    decidedOn: anyDay,
    wait: fc.nat(200),
    longer: fc.integer({ min: 1, max: 2000 }),
    // Every other act is that of the first document, the rest are none of the portal.
    by: fc.constantFrom('', FIRST_DOCUMENT),
  })
  .map(({ kind, decidedOn, wait, longer, by }) => ({
    kind,
    decidedOn,
    on: addDays(decidedOn, wait),
    until: kind === 'extend' ? addDays(decidedOn, wait + longer) : undefined,
    articles: kind === 'repealPart' ? ['第三条'] : undefined,
    by,
  }));

/** 行政规范性文件 with all that can happen to them, some of it refused, some published late or imported. */
export const anyPortal: fc.Arbitrary<Portal> = fc
  .array(
    fc.record({
      issuedOn: anyDay,
      wait: fc.nat(90),
      term: fc.option(fc.integer({ min: 1, max: 2500 }), { nil: undefined }),
      late: fc.option(fc.nat(400), { nil: undefined, freq: 5 }),
      issuer: fc.constantFrom(office, transport),
      acts: fc.array(anyEffect, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((facts) =>
    portalOf(
      facts.map(({ issuedOn, wait, term, late, issuer, acts }, index) => {
        const effectiveFrom = addDays(issuedOn, wait);
        return document(index + 1, {
          kind: 'normative',
          issuer: index === 0 ? office : issuer,
          acts,
          issuedOn,
          effectiveFrom,
          effectiveUntil: term === undefined ? undefined : addDays(effectiveFrom, term),
          publishedAt: (late === undefined
            ? undefined
            : `${addDays(issuedOn, late)} 10:00`) as never,
          ...(late === undefined && { imported: { file: 'old.html', sha256: '0'.repeat(64) } }),
        });
      }),
    ),
  );
