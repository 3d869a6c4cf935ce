import { expect } from 'vitest';
import { type Changes, contentFolder, load } from './content.ts';
import { told } from './told.ts';

/**
 * A slip, the problems that a clerk is told of it, as `told` writes them, and what the words of the
 * first error contain.
 */
export type Trap = readonly [
  slip: string,
  changes: Changes,
  told: string | readonly string[],
  says?: readonly string[],
];

/** Make the slip in the sample content, and read it: the problems are these and no others. */
export function expectTold([, changes, expected, says = []]: Trap): void {
  const { problems } = load(contentFolder(changes));
  expect(told(problems)).toEqual([expected].flat());
  const first = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  for (const words of says) expect(`${first?.message}${first?.fix}`).toContain(words);
  for (const { message, fix } of problems) {
    for (const sentence of [message, fix]) {
      expect(sentence).toMatch(/\p{Script=Han}/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|Error|invalid|expected/);
      expect(sentence).not.toMatch(/[\n\r]/);
      expect(sentence.length).toBeLessThan(600);
    }
  }
}
