import { compareText } from './text-order.ts';

/** What a rule says about a value, before it is known in which file the value stands. */
export interface Finding {
  /** Permanent id of the rule, `thing/defect`. */
  readonly rule: string;
  /** What is wrong, quoting the value. */
  readonly message: string;
  /** What to write instead. */
  readonly fix: string;
  /** The law, standard or notice that the rule follows. */
  readonly source?: string;
}

/** An `error` stops the build; a `warning` is printed and does not. */
export type Severity = 'error' | 'warning';

/** A finding and its place, for an editor. */
export interface Problem extends Finding {
  readonly severity: Severity;
  /** Path in the content folder, with `/`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** Problems in the order in which an editor works through them: by file, then by line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.rule, b.rule),
  );
}
