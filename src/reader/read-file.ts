import * as z from 'zod';
import type { Problem } from '#domain/problem.ts';
import { schemaProblems } from '#strings/problems-schema.ts';
import { decodeUtf8 } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { findingsOf } from './issues.ts';
import type { PlacedFinding } from './placed-finding.ts';
import { parseStrictYaml, type YamlPath } from './strict-yaml.ts';

z.config(z.locales.zhCN());

/** Largest YAML file, in bytes: the parser takes some 20 µs for each of its words. */
const MAX_YAML_BYTES = 256 * 1024;

/** A file of `content/`, as it lies on the disk. */
export interface SourceFile {
  /** Path in the content folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that the schema has passed. */
export interface ReadEntry<T> {
  readonly file: string;
  readonly data: T;
  /** The line of a value, for findings of later checks. */
  readonly lineOf: (path: YamlPath) => number;
}

export interface ReadDocument<T> extends ReadEntry<T> {
  readonly body: string;
  readonly bodyLine: number;
}

/** Either an entry, or the problems that keep the file from being one. */
export type Read<T> =
  | { readonly ok: true; readonly entry: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Read a YAML file. `file` comes first in every problem. */
export function readYamlFile<S extends z.ZodObject>(
  schema: S,
  source: SourceFile,
): Read<ReadEntry<z.output<S>>> {
  const decoded = decodeUtf8(source.bytes, MAX_YAML_BYTES);
  if ('finding' in decoded) return refused(source.path, [decoded]);
  return validate(schema, source.path, decoded.text, 1);
}

/** Read a Markdown file with front matter. */
export function readMarkdownFile<S extends z.ZodObject>(
  schema: S,
  source: SourceFile,
): Read<ReadDocument<z.output<S>>> {
  const decoded = decodeUtf8(source.bytes);
  if ('finding' in decoded) return refused(source.path, [decoded]);
  const split = splitFrontMatter(decoded.text);
  if ('finding' in split) return refused(source.path, [split]);
  const read = validate(schema, source.path, split.yaml, split.yamlLine);
  if (!read.ok) return read;
  return { ok: true, entry: { ...read.entry, body: split.body, bodyLine: split.bodyLine } };
}

/** Where the values of a file stand that was read before. */
export function placesInFile({ path, bytes }: SourceFile): ReadEntry<unknown>['lineOf'] {
  const decoded = decodeUtf8(bytes);
  const text = 'text' in decoded ? decoded.text : '';
  const split = path.endsWith('.md') ? splitFrontMatter(text) : undefined;
  if (!split || 'finding' in split) return parseStrictYaml(text).lineOf;
  return parseStrictYaml(split.yaml, split.yamlLine).lineOf;
}

/** The text of a Markdown file, whatever its front matter says; empty when it cannot be taken apart. */
export function bodyOfFile(bytes: Uint8Array): string {
  const decoded = decodeUtf8(bytes);
  if ('finding' in decoded) return '';
  const split = splitFrontMatter(decoded.text);
  return 'finding' in split ? '' : split.body;
}

function validate<S extends z.ZodObject>(
  schema: S,
  file: string,
  text: string,
  firstLine: number,
): Read<ReadEntry<z.output<S>>> {
  const yaml = parseStrictYaml(text, firstLine);
  if (yaml.findings.length > 0) return refused(file, yaml.findings);
  const parsed = schema.safeParse(yaml.data);
  if (!parsed.success) return refused(file, findingsOf(parsed.error.issues, yaml, schema));
  return { ok: true, entry: { file, data: parsed.data, lineOf: yaml.lineOf } };
}

function refused(
  file: string,
  findings: readonly PlacedFinding[],
): { ok: false; problems: Problem[] } {
  return {
    ok: false,
    problems: findings.map(({ finding, line }) => ({
      ...finding,
      fix: schemaProblems.inManualOf(file, finding.fix),
      severity: 'error',
      file,
      line,
    })),
  };
}
