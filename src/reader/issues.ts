import type * as z from 'zod';
import { nearest } from '#domain/edit-distance.ts';
import type { Finding } from '#domain/problem.ts';
import { schemaProblems } from '#strings/problems-schema.ts';
import { SHAPES } from '#strings/shapes.ts';
import type { PlacedFinding, YamlFile } from './strict-yaml.ts';

/** What the schema found, in our own words, with lines. `keys` are the schema's own, for suggestions. */
export function findingsOf(
  issues: readonly z.core.$ZodIssue[],
  yaml: YamlFile,
  keys: readonly string[],
): PlacedFinding[] {
  return issues.flatMap((issue) => {
    const line = yaml.lineOf(issue.path);
    const key = String(issue.path.findLast((step) => typeof step === 'string') ?? '');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((unknown) => ({
        finding: schemaProblems.unknownKey(unknown, nearest(unknown, keys)),
        line: yaml.lineOf([...issue.path, unknown]),
      }));
    }
    return [{ finding: findingOf(issue, key, yaml), line }];
  });
}

function findingOf(issue: z.core.$ZodIssue, key: string, yaml: YamlFile): Finding {
  if (issue.code === 'custom' && isFinding(issue.params?.['finding']))
    return issue.params['finding'];
  const source = yaml.sourceOf(issue.path);
  if (issue.code === 'invalid_type') {
    const value = issue.path.reduce<unknown>(
      (data, step) => (data as Record<PropertyKey, unknown> | undefined)?.[step],
      yaml.data,
    );
    if (value === undefined) return schemaProblems.missing(key);
    if (value === null) return schemaProblems.empty(key);
    if (issue.expected === 'string' && source !== undefined)
      return schemaProblems.notText(key, source);
    return schemaProblems.wrongShape(
      key,
      SHAPES[issue.expected] ?? issue.expected,
      source ?? JSON.stringify(value),
    );
  }
  return schemaProblems.invalid(key, issue.message);
}

function isFinding(value: unknown): value is Finding {
  return typeof value === 'object' && value !== null && 'rule' in value;
}
