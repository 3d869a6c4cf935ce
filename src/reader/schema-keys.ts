import * as z from 'zod';
import type { YamlPath } from './strict-yaml.ts';

/** The keys that a schema knows at a place of a file. */
export function keysAt(schema: z.ZodType, path: YamlPath): readonly string[] {
  const found = path.reduce<z.ZodType | undefined>(inside, bare(schema));
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/**
 * A field as its label is looked up: the last key of a path, after the key above it. Rows of a list
 * are known by the name of the list, which the schema of its files carries.
 *
 * @example
 * fieldAt(fees.schema, ['items', 0, 'unit']); // 'fees/unit'
 */
export function fieldAt(schema: z.ZodType, path: YamlPath): string {
  const keys = path.filter((step) => typeof step === 'string');
  const rows = schema.meta()?.['rows'];
  const [above, key = ''] = [keys.at(-2), keys.at(-1)];
  if (above === undefined) return key;
  return `${above === 'items' && typeof rows === 'string' ? rows : above}/${key}`;
}

function inside(schema: z.ZodType | undefined, step: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return bare(schema.element);
  if (!(schema instanceof z.ZodObject)) return undefined;
  return bare(schema.shape[String(step)]);
}

/** A schema without what may be left out or is read first. */
function bare(schema: unknown): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return bare(schema.unwrap());
  return schema instanceof z.ZodType ? schema : undefined;
}
