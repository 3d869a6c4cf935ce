import type * as z from 'zod';
import { nearest } from '#domain/edit-distance.ts';
import type { Finding } from '#domain/problem.ts';
import { keyOf, labelOf } from '#strings/fields.ts';
import { powerProblems } from '#strings/problems-powers.ts';
import { schemaProblems } from '#strings/problems-schema.ts';
import { SHAPES } from '#strings/shapes.ts';
import type { PlacedFinding } from './placed-finding.ts';
import { fieldAt, keysAt } from './schema-keys.ts';
import type { YamlFile, YamlPath } from './strict-yaml.ts';

/** Keys of days: a number there is no text that lacks its quotes, but a day written otherwise. */
const DAYS = new Set(
  (
    'issuedOn createdOn effectiveFrom effectiveUntil repealedOn opensOn closesOn updatedOn from to ' +
    'publishedOn until since issuedUntil drafted legalityReviewed fairCompetitionReviewed adopted filed on'
  ).split(' '),
);

/** Keys of days elsewhere. */
const NO_DAYS = new Set(['next/to', 'adjustments/to']);

/** Keys of time limits: a number there lacks its unit. */
const LIMITS = new Set(['statutoryLimit', 'promisedLimit', 'limit']);

/** What a schema found, in our own words, with lines. */
export function findingsOf(
  issues: readonly z.core.$ZodIssue[],
  yaml: YamlFile,
  schema: z.ZodObject,
): PlacedFinding[] {
  // A text in the place of a list is also said to be too short or too long for one.
  const misshapen = new Set(
    issues.flatMap(({ code, path }) => (code === 'invalid_type' ? [JSON.stringify(path)] : [])),
  );
  const told = issues.filter(
    ({ code, path }) => code === 'invalid_type' || !misshapen.has(JSON.stringify(path)),
  );
  return told.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((unknown) => ({
        finding: schemaProblems.unknownKey(unknown, nearestKey(unknown, issue.path, schema)),
        line: yaml.lineOf([...issue.path, unknown]),
      }));
    }
    return [{ finding: findingOf(issue, yaml, schema), line: yaml.lineOf(issue.path) }];
  });
}

function findingOf(issue: z.core.$ZodIssue, yaml: YamlFile, schema: z.ZodObject): Finding {
  if (issue.code === 'custom' && isFinding(issue.params?.['finding']))
    return issue.params['finding'];
  const key = fieldAt(schema, issue.path);
  const value = valueAt(yaml.data, issue.path);
  const source = yaml.sourceOf(issue.path) ?? JSON.stringify(value);
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return schemaProblems.missing(key);
      if (value === null) return schemaProblems.empty(key);
      if (issue.expected === 'string' && isDay(key)) return schemaProblems.notADay(source);
      if (key === 'publishedAt') return schemaProblems.notAMinute(source);
      if (LIMITS.has(keyOf(key)) && typeof value === 'number') {
        return powerProblems.limitUnreadable(source);
      }
      return issue.expected === 'string' && typeof value !== 'object'
        ? schemaProblems.notText(key, source)
        : schemaProblems.wrongShape(key, SHAPES[issue.expected] ?? issue.expected, source);
    case 'too_small':
      return issue.origin === 'array'
        ? schemaProblems.tooFew(key, Array.isArray(value) ? value.length : 0, Number(issue.minimum))
        : schemaProblems.outOfRange(key, source, leastOf(issue));
    case 'too_big':
      return issue.origin === 'array'
        ? schemaProblems.tooMany(key, Number(issue.maximum))
        : schemaProblems.outOfRange(key, source, schemaProblems.atMost(Number(issue.maximum)));
    case 'not_multiple_of':
      return schemaProblems.notMultiple(key, source, issue.divisor);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return schemaProblems.notAllowed(key, source, nearest(source, allowed), allowed);
    }
    default:
      return schemaProblems.invalid(key, issue.message);
  }
}

function valueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    data,
  );
}

function isDay(field: string): boolean {
  return DAYS.has(keyOf(field)) && !NO_DAYS.has(field);
}

function leastOf({ minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  const least = Number(minimum);
  return inclusive === false ? schemaProblems.above(least) : schemaProblems.atLeast(least);
}

/** The key that was meant: an editor may have written its Chinese name. */
function nearestKey(unknown: string, path: YamlPath, schema: z.ZodObject): string | undefined {
  const keys = keysAt(schema, path);
  const near =
    keys.find((key) => labelOf(fieldAt(schema, [...path, key])) === unknown) ??
    nearest(unknown.slice(0, 40), keys);
  return near === undefined ? undefined : fieldAt(schema, [...path, near]);
}

function isFinding(value: unknown): value is Finding {
  return typeof value === 'object' && value !== null && 'rule' in value;
}
