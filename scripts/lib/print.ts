import { stripVTControlCharacters } from 'node:util';
import type { Problem } from '#domain/problem.ts';
import { cli, problemText } from '#strings/cli.ts';

/** Characters that act on what shows them, but for the line feed. */
const STEERING = /[\0-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Problems for a person, with a closing line; nothing of a title can steer the terminal. */
export function printProblems(problems: readonly Problem[], write: (text: string) => void): void {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  for (const problem of problems) write(`${problemText(visible(problem))}\n\n`);
  if (errors > 0) write(`${cli.problems(errors, problems.length - errors)}\n`);
  else if (problems.length > 0) write(`${cli.onlyWarnings(problems.length)}\n`);
}

/** Problems for a program. */
export function problemsJson(problems: readonly Problem[]): string {
  const list = problems.map(({ rule, severity, file, line, message, fix, source }) => ({
    rule,
    severity,
    file,
    line,
    message,
    fix,
    source: source ?? null,
  }));
  return `${JSON.stringify({ problems: list }, null, 2).replace(STEERING, escaped)}\n`;
}

/**
 * A problem whose quotations stay within their line: no escape sequences, no line ends that could
 * begin a command of a CI log, no marks that turn the direction of the text.
 */
function visible(problem: Problem): Problem {
  const plain = (text: string) =>
    stripVTControlCharacters(text).replaceAll('\n', ' ').replace(STEERING, '□');
  const { file, message, fix } = problem;
  return { ...problem, file: plain(file), message: plain(message), fix: plain(fix) };
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
