import type { IsoDate } from '#domain/date.ts';
import type { Finding, Problem, Severity } from '#domain/problem.ts';
import { lineInFile, type Origin, type Portal, type TextOrigin } from '#portal/portal.ts';
import type { Sources } from '#portal/sources.ts';
import type { YamlPath } from '#reader/strict-yaml.ts';

/** What a check may look at. */
export interface CheckContext {
  readonly portal: Portal;
  readonly sources: Sources;
  readonly asOf: IsoDate;
  /** The text blocks of a body, by its hash. Costs a look at the disk. */
  readonly textOf: (bodyHash: string) => {
    readonly blocks: readonly { readonly text: string; readonly anchor?: string }[];
  };
  /** What is known of a body without its words. */
  readonly factsOf: (bodyHash: string) => {
    readonly isEmpty: boolean;
    readonly opening: string;
    /** A space between them. */
    readonly anchors: string;
    readonly messages: readonly unknown[];
    readonly links: readonly {
      readonly href: string;
      readonly line: number;
      readonly image: boolean;
    }[];
  };
}

/** One rule across documents. */
export type Check = (context: CheckContext) => readonly Problem[];

/** A finding at a place. */
export function problemAt(
  finding: Finding,
  origin: Origin,
  path: YamlPath,
  severity: Severity = 'error',
): Problem {
  return { ...finding, severity, file: origin.file, line: origin.lineOf(path) };
}

/** A finding at a line of a text, 1-based. */
export function problemInText(
  finding: Finding,
  origin: TextOrigin,
  line: number,
  severity: Severity = 'error',
): Problem {
  return { ...finding, severity, file: origin.file, line: lineInFile(origin, line) };
}
