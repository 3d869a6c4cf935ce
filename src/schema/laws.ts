import * as z from 'zod';
import { normaliseTitle } from '#domain/title.ts';
import { lifeProblems } from '#strings/problems-life.ts';
import { docNumber } from './document.ts';
import { findingIssue, isoDate, line } from './fields.ts';

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
    .max(2000)
    .superRefine((laws, context) => {
      const first = new Map<string, number>();
      for (const [index, { name }] of laws.entries()) {
        const key = normaliseTitle(name);
        const twin = first.get(key);
        if (twin === undefined) first.set(key, index);
        else {
          const finding = lifeProblems.lawTwice(name, twin + 1);
          context.addIssue({ ...findingIssue(finding), path: [index, 'name'] });
        }
      }
    }),
});

/** A law, regulation or document that is not on the portal. */
export type LawData = z.output<typeof lawsSchema>['laws'][number];
