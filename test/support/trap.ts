import { expect } from 'vitest';
import type { Problem } from '#domain/problem.ts';
import { type Changes, contentFolder, load } from './content.ts';

/**
 * A slip, the problems that a clerk is told of it, and what the words of the first error contain.
 * A problem is written `file:line rule`, with `warning` before it when it does not stop the build.
 */
export type Trap = readonly [
  slip: string,
  changes: Changes,
  told: string | readonly string[],
  says?: readonly string[],
];

/** Problems as a table of traps writes them. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ severity, file, line, rule }) =>
      `${severity === 'warning' ? 'warning ' : ''}${file}:${line} ${rule}`,
  );
}

/** Make the slip in the sample content, and read it: the problems are these and no others. */
export function expectTold([, changes, expected, says = []]: Trap): void {
  const started = performance.now();
  const { problems } = load(contentFolder(changes));
  expect(performance.now() - started).toBeLessThan(5_000);
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
