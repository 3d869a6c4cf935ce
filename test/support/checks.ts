import type { Check, CheckContext } from '#checks/check.ts';
import { isoDate } from '#domain/date.ts';
import type { HolidayYear } from '#domain/holiday-year.ts';
import { workCalendar } from '#domain/working-days.ts';
import type { Portal, PortalDocument } from '#portal/portal.ts';
import { AS_OF } from './content-files.ts';
import { office, portalOf } from './portal.ts';
import { told } from './told.ts';

/** What a check says of documents, given newest first, as a table of traps writes it. */
export function checked(
  check: Check,
  documents: readonly PortalDocument[],
  facts: Partial<Portal> = {},
  more: Partial<CheckContext> = {},
): string[] {
  const portal = portalOf(documents, facts);
  const site = { file: 'site.yaml', data: portal.site, lineOf: () => 1 };
  const sources = {
    site,
    agencies: [],
    notices: [],
    normative: [],
    cleanups: [],
    versions: [],
    pages: [],
    calendar: [],
    topics: undefined,
    columns: undefined,
    powers: [],
    lists: [],
    subjects: undefined,
    synonyms: undefined,
    permalinks: undefined,
    reports: [],
    reportTables: [],
    plans: [],
    laws: undefined,
    files: new Map(),
    refused: new Set<string>(),
    refusedNumbers: new Set<string>(),
  };
  const textOf = () => ({ blocks: [{ text: office.name }] });
  const factsOf = () => ({
    isEmpty: false,
    opening: office.name,
    anchors: '',
    messages: [],
    links: [],
  });
  return told(check({ portal, sources, asOf: AS_OF, textOf, factsOf, ...more }));
}

/** A calendar of years, with the days off and the days worked in exchange. */
export function calendarOf(years: Readonly<Record<number, readonly string[]>>) {
  return workCalendar(
    Object.entries(years).map(
      ([year, spans]): HolidayYear => ({
        year: Number(year),
        holidays: spans.map((span) => {
          const [from = '', to = '', ...worked] = span.split(' ');
          return {
            name: '节日',
            from: isoDate(from),
            to: isoDate(to),
            worked: worked.map((day) => isoDate(day)),
          };
        }),
      }),
    ),
  );
}
