import type { output } from 'zod';
import { decisions } from './decisions.ts';
import { disclosure } from './disclosure.ts';
import { discretion } from './discretion.ts';
import { enforcement } from './enforcement.ts';
import { enforcers } from './enforcers.ts';
import { fees } from './fees.ts';
import { inspections } from './inspections.ts';
import { intermediaries } from './intermediaries.ts';
import { legalReview } from './legal-review.ts';
import { leniency } from './leniency.ts';
import { permits } from './permits.ts';
import { proofs } from './proofs.ts';
import { qualifications } from './qualifications.ts';
import { services } from './services.ts';

/** The lists, by id, in the order in which readers see them. */
export const LIST_KINDS = {
  permits,
  fees,
  services,
  intermediaries,
  proofs,
  inspections,
  discretion,
  leniency,
  enforcement,
  'legal-review': legalReview,
  enforcers,
  qualifications,
  decisions,
  disclosure,
} as const;

export type ListKindId = keyof typeof LIST_KINDS;

export const LIST_IDS = Object.keys(LIST_KINDS) as ListKindId[];

type Kinds = typeof LIST_KINDS;

/** What a row of a list is when the schema has passed it. */
export type ListData<K extends ListKindId = ListKindId> = {
  [Id in K]: output<Kinds[Id]['row']>;
}[K];

/** What a file of a list holds. */
export type ListFile<K extends ListKindId = ListKindId> = {
  [Id in K]: output<Kinds[Id]['schema']>;
}[K];
