import { chinaDay, type IsoDate, isIsoDate } from '#domain/date.ts';

/** The present day in China: the only place of the portal that reads the clock. */
export function todayInChina(): IsoDate {
  return chinaDay(Date.now());
}

/** The day that the portal speaks for: the option, else `SITE_AS_OF`, else today. Nothing for a wrong one. */
export function asOfFrom(option: string | undefined): IsoDate | undefined {
  const text = option ?? process.env['SITE_AS_OF'];
  if (text === undefined || text === '') return todayInChina();
  return isIsoDate(text) ? text : undefined;
}
