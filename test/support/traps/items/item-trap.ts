import type { Changes } from '../../content.ts';
import { items, lineOf } from '../../item-files.ts';
import type { Trap } from '../../trap.ts';

/** Other words in one place of a file. */
export type Slip = readonly [path: string, from: string, to: string];

/** What a clerk is told: a rule, with `warning` before it, at the line of some words of a file. */
export type Told = readonly [path: string, words: string, rule: string];

/**
 * A trap in the files of powers and lists.
 *
 * @param slips Other words, or whole files; nothing takes the file away.
 * @param says What the first message and its advice contain; `path:words` in braces stands for a place.
 */
export function itemTrap(
  name: string,
  slips: readonly (Slip | Changes)[],
  told: readonly Told[] = [],
  says: readonly string[] = [],
): Trap {
  const edits = slips.filter((slip): slip is Slip => Array.isArray(slip));
  const changes: Changes = Object.assign(
    items(...edits),
    ...slips.filter((slip) => !Array.isArray(slip)),
  );
  const place = (path: string, words: string) => {
    const text = changes[path];
    if (typeof text !== 'string') throw new Error(`No text ${path}`);
    return `${path}:${lineOf(text, words)}`;
  };
  const problems = told.map(([path, words, rule]) => {
    const [id = '', severity] = rule.split(' ').reverse();
    return `${severity ? `${severity} ` : ''}${place(path, words)} ${id}`;
  });
  const words = says.map((one) =>
    one.replace(/^\{(.+?\.yaml):(.*)\}$/s, (_, path: string, at: string) => place(path, at)),
  );
  return [name, changes, problems, words];
}
