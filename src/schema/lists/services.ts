import { CLIENTS, SERVICE_CHANNELS } from '#strings/vocabulary-lists.ts';
import { column, inTable, optional } from '../columns.ts';
import { materials } from '../materials.ts';
import { listKind } from './kind.ts';

/** 公共服务事项清单. */
export const services = listKind('services', {
  code: inTable(column.code()),
  legalBasis: column.basis(),
  clients: inTable(column.words(CLIENTS)),
  content: column.text(600, 30),
  materials: optional(materials()),
  procedure: column.text(400, 30),
  promisedLimit: inTable(column.promise()),
  fees: optional(column.ids('fees')),
  channels: inTable(column.words(SERVICE_CHANNELS)),
  place: column.text(100),
  hours: column.text(100),
  enquiryPhone: column.text(60, 16),
});
