import { type IsoDate, isIsoDate } from '#domain/date.ts';

/** What a reader asks of the power list, as it stands in the address of the page. */
export interface PowerQuery {
  readonly text: string;
  /** Id of an agency; empty for all. */
  readonly agency: string;
  /** Id of a type of power; empty for all. */
  readonly type: string;
  /** As typed: it need not be a day. */
  readonly asOf: string;
  /** Whether words are also looked for in the duties. */
  readonly duties: boolean;
}

/** @param parameters The part of the address from `?` on; what is not understood is left out. */
export function queryOf(parameters: string): PowerQuery {
  const values = new URLSearchParams(parameters);
  const value = (name: string) => values.get(name)?.trim() ?? '';
  return {
    text: value('q'),
    agency: value('agency'),
    type: value('type'),
    asOf: value('asOf'),
    duties: value('duties') === '1',
  };
}

/** The parameters of a query, `?` included; empty for what the page shows by itself. */
export function parametersOf({ text, agency, type, asOf, duties }: PowerQuery): string {
  const values = new URLSearchParams();
  if (text) values.set('q', text);
  if (agency) values.set('agency', agency);
  if (type) values.set('type', type);
  if (asOf) values.set('asOf', asOf);
  if (duties) values.set('duties', '1');
  const all = values.toString();
  return all && `?${all}`;
}

/** Whether it asks for a part of the list, and not for the whole of a day. */
export function isNarrow({ text, agency, type }: PowerQuery): boolean {
  return text !== '' || agency !== '' || type !== '';
}

/** The day that is asked for; nothing when it is none. */
export function dayAsked({ asOf }: PowerQuery): IsoDate | undefined {
  return isIsoDate(asOf) ? asOf : undefined;
}
