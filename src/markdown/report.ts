import type { VFile } from 'vfile';
import type { Finding, Severity } from '#domain/problem.ts';

/** A finding about a text and its line there, 1-based. */
export interface BodyMessage extends Finding {
  readonly severity: Severity;
  readonly line: number;
}

declare module 'vfile' {
  interface DataMap {
    bodyMessages: BodyMessage[];
  }
}

/** What `report` takes as a place: a line, or a node that knows its own. */
export type Place =
  | number
  | { readonly position?: { readonly start: { readonly line: number } } | undefined };

/** Note a finding on the file; plugins have no other way out for what editors must know. */
export function report(file: VFile, severity: Severity, place: Place, finding: Finding): void {
  file.data.bodyMessages ??= [];
  file.data.bodyMessages.push({ ...finding, severity, line: lineOf(place) });
}

/** A text that breaks one rule more often than this is not mended message by message. */
const MOST_OF_A_RULE = 50;

/** The messages noted so far, in the order of the text. */
export function messagesOf(file: VFile): BodyMessage[] {
  const counts = new Map<string, number>();
  return [...(file.data.bodyMessages ?? [])]
    .sort((a, b) => a.line - b.line)
    .filter(({ rule }) => {
      const count = (counts.get(rule) ?? 0) + 1;
      counts.set(rule, count);
      return count <= MOST_OF_A_RULE;
    });
}

/** The line of a place; 1 for a node that came out of repaired HTML and has none. */
export function lineOf(place: Place): number {
  return typeof place === 'number' ? place : (place.position?.start.line ?? 1);
}
