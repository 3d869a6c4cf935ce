import * as z from 'zod';
import type { Column } from './columns.ts';
import { docNumber } from './document.ts';
import { bareName } from './legal-basis.ts';

/** 批准文件: a document, without an article. */
const approval = z.strictObject({
  name: bareName(200),
  number: docNumber.optional(),
});

export type Approval = z.output<typeof approval>;

/** A column of documents that approve a charge. */
export const approvals = () => () =>
  ({
    kind: 'approvals',
    schema: z.array(approval).min(1).max(20),
    place: 'item',
    width: 40,
  }) satisfies Column;
