import * as z from 'zod';
import { documentFields } from './document.ts';

/**
 * Front matter of a yearly report in `reports/<kind>/<year>/<agency>.md`: kind, year and agency are those
 * of its path.
 */
export const reportSchema = z.strictObject(documentFields);

export type ReportData = z.output<typeof reportSchema>;
