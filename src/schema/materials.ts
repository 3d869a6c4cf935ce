import * as z from 'zod';
import { MATERIAL_SOURCES, NECESSITIES, YES_NO } from '#strings/vocabulary-lists.ts';
import type { Column } from './columns.ts';
import { line, wordOf } from './fields.ts';

const COPIES = z.int().min(0).max(99);

/** 申请材料. Source: 《行政许可法》第三十条. */
const material = z.strictObject({
  name: line('name', 200),
  necessity: wordOf('necessity', NECESSITIES),
  /** Originals and copies asked for. */
  originals: COPIES,
  copies: COPIES,
  source: wordOf('materials/source', MATERIAL_SOURCES),
  /** Whether there is a form to fill in. */
  form: wordOf('form', YES_NO),
});

export type Material = z.output<typeof material>;

/** A column of materials. */
export const materials = () => () =>
  ({
    kind: 'materials',
    schema: z.array(material).min(1).max(60),
    place: 'item',
    width: 40,
  }) satisfies Column;
