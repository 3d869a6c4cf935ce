import type { Problem } from '#domain/problem.ts';

/**
 * Problems as tests write them: `file:line rule`, with `warning` before it when it does not stop the
 * build.
 */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ severity, file, line, rule }) =>
      `${severity === 'warning' ? 'warning ' : ''}${file}:${line} ${rule}`,
  );
}
