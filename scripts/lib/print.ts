import { stripVTControlCharacters } from 'node:util';
import type { Problem } from '#domain/problem.ts';
import { cli, problemText } from '#strings/cli.ts';

/** Problems for a person, with a closing line; nothing of a title can steer the terminal. */
export function printProblems(problems: readonly Problem[], write: (text: string) => void): void {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  for (const problem of problems) write(`${stripVTControlCharacters(problemText(problem))}\n\n`);
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
  return `${JSON.stringify({ problems: list }, null, 2)}\n`;
}
