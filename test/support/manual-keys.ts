import * as z from 'zod';
import { readYamlFile } from '#reader/read-file.ts';

/** Every key that a value of the schema may have, at any depth. */
export function keysOf(schema: unknown): string[] {
  if (schema instanceof z.ZodOptional) return keysOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return keysOf(schema.element);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, value]) => [key, ...keysOf(value)]);
}

/** The words of vocabularies that a text does not name. */
export function unnamedWords(text: string, vocabularies: readonly unknown[]): unknown[] {
  const words = vocabularies.flatMap((one) =>
    typeof one === 'object' && one !== null ? Object.values(one) : [one],
  );
  return words.filter((word) => !text.includes(`\`${word}\``));
}

/** What the reader says of a text as a file of the schema. */
export function problemsOf(schema: z.ZodObject, yaml: string): unknown[] {
  const read = readYamlFile(schema, { path: 'manual.yaml', bytes: Buffer.from(yaml) });
  return read.ok ? [] : read.problems.map(({ message, line }) => `${line} ${message}`);
}

/** What is wrong with the row of a key: whether it may be left out, and its example. */
export function rowDefects(cells: readonly string[], key: string, schema: z.ZodType): unknown[] {
  const needed = cells[2] ?? '';
  const isOptional = schema.safeParse(undefined).success;
  const example = new RegExp(`^\`(${key}: .+)\`$`).exec(cells[4] ?? '')?.[1];
  return [
    ...(isOptional === needed.startsWith('是') ? [`${key}: ${needed}`] : []),
    ...(example === undefined && !/^(?:见|\[?见)/.test(cells[4] ?? '') ? [`${key}: example`] : []),
    ...(example === undefined ? [] : problemsOf(z.strictObject({ [key]: schema }), example)),
  ];
}
