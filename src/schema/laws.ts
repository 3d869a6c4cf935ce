import * as z from 'zod';
import { docNumber } from './document.ts';
import { isoDate, line } from './fields.ts';

/** `laws.yaml`: provisions of the province and the city that texts cite and the portal does not hold. */
export const lawsSchema = z.strictObject({
  laws: z
    .array(
      z.strictObject({
        name: line('name', 150),
        number: docNumber.optional(),
        /** 废止日期: the first day not in force. */
        repealedOn: isoDate.optional(),
        /** The name of what takes its place. */
        replacedBy: line('replacedBy', 150).optional(),
      }),
    )
    .max(2000),
});

/** A law, regulation or document that is not on the portal. */
export type LawData = z.output<typeof lawsSchema>['laws'][number];
