import { describe, expect, test } from 'vitest';
import { asOf, read } from './built-site.ts';
import { adjustments, agencies, nameOf, powers, powersOn } from './source-items.ts';

/** What the browser knows of a power, of what the filter needs. */
type Entry = readonly [
  code: string,
  agency: number,
  type: number,
  duties: number,
  bases: string,
  from: string,
  until: string,
  broken: string,
  last: readonly string[],
  was: readonly (readonly [string, readonly string[]])[],
];

describe('what the filter in the browser knows', () => {
  const index = JSON.parse(read('powers/index.json')) as {
    asOf: string;
    agencies: readonly { id: string; name: string }[];
    types: readonly { name: string }[];
    powers: readonly Entry[];
  };
  const byCode = new Map(index.powers.map((entry) => [entry[0], entry]));

  test('is every power once, also those that have left', () => {
    expect(index.asOf).toBe(asOf);
    expect(index.powers.map(([code]) => code).toSorted()).toEqual(
      powers.map(({ code }) => code).toSorted(),
    );
  });

  test('are its agency, its type, its duties and what it rests on', () => {
    for (const { code, file, agency, powerType, duties, legalBasis } of powers) {
      const [, place = -1, type = -1, count, bases] = byCode.get(code) ?? [];
      const { id, name } = index.agencies[place] ?? {};
      expect({ id, name, type: index.types[type]?.name, count }, file).toEqual({
        id: agency,
        name: agencies.get(agency)?.shortName,
        type: powerType,
        count: duties.length,
      });
      const cited = legalBasis.map(({ name: law, article }) => law + article);
      expect(bases, file).toBe([...new Set(cited)].join('\n'));
    }
  });

  test('are the texts of its duties, in the order of the index', () => {
    const texts = JSON.parse(read('powers/duties.json')) as readonly string[];
    const written = new Map(powers.map(({ code, duties }) => [code, duties]));
    expect(texts).toEqual(
      index.powers.map(([code]) =>
        written
          .get(code)
          ?.map(({ content: duty }) => duty)
          .join('\n'),
      ),
    );
  });

  const days = [...new Set(adjustments.map(({ on }) => on))].sort();

  test.for([...days.flatMap((day) => [dayBefore(day), day]), asOf])(
    'is enough for the list of %s',
    (day) => {
      const known = index.powers.flatMap(([code, , , , , from, until, , last, was]) => {
        const isIn = (from === '' || from <= day) && (until === '' || day < until);
        const face = was.find(([before]) => day < before)?.[1] ?? last;
        return isIn ? [[code, ...face]] : [];
      });
      const written = powersOn(day).map((power) => [
        power.code,
        nameOf(power),
        power.subItem === undefined ? '' : power.name,
        power.office,
        power.promisedLimit,
      ]);
      expect(known.toSorted()).toEqual(written.toSorted());
    },
  );
});

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
