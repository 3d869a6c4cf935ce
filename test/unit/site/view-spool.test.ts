import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewSpool } from '#site/view-spool.ts';
import { temporaryPath } from '../../support/temporary.ts';

test('gives back what was put by, in any order, while more is put by', () => {
  const view = fc.record({
    title: fc.string({ unit: 'grapheme', maxLength: 4000 }),
    n: fc.integer(),
  });
  fc.assert(
    fc.property(fc.array(view, { maxLength: 60 }), (views) => {
      const spool = viewSpool(join(temporaryPath(), 'views'));
      const half = Math.floor(views.length / 2);
      const add = (one: object) => spool.add(JSON.stringify(one));
      const early = views.slice(0, half).map(add);
      expect(early.map((read) => read()).reverse()).toEqual(views.slice(0, half).reverse());
      const late = views.slice(half).map(add);
      expect([...late, ...early].map((read) => read())).toEqual([
        ...views.slice(half),
        ...views.slice(0, half),
      ]);
      spool.remove();
    }),
    { numRuns: 30 },
  );
});

test('leaves no file behind, even when the process is killed', () => {
  const file = join(temporaryPath(), 'views');
  viewSpool(file).add('{}');
  expect(existsSync(file)).toBe(process.platform === 'win32');
});
