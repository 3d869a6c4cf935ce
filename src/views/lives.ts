import { addDays, type IsoDate } from '#domain/date.ts';
import { writeLastDays } from '#domain/last-day.ts';
import type { Life } from '#domain/life.ts';
import { type EndCause, type LifeRow, type LivesFile, nextChange } from '#domain/life-row.ts';
import { isInForce, writePeriods } from '#domain/validity.ts';
import { type PortalDocument, publicationDay, shortNameOf } from '#portal/portal.ts';
import type { ViewContext } from './base.ts';
import { isUnlimited, lastDaysFor } from './catalogue-rows.ts';
import { causeView } from './cause.ts';

/** How long after a build lists in the reader's browser can still show what they add in full. */
const FRESH_DAYS = 366;

/** `/catalogue/lives.json`: what the reader's browser needs to tell which document is in force when. */
export function livesFile(
  documents: readonly PortalDocument[],
  context: Pick<ViewContext, 'portal' | 'asOf'>,
): LivesFile {
  const rows = documents.flatMap((document) =>
    document.type === 'normative' && document.life ? [rowOf(document, document.life, context)] : [],
  );
  return { asOf: context.asOf, documents: rows };
}

function rowOf(
  document: PortalDocument,
  life: Life,
  { portal, asOf }: Pick<ViewContext, 'portal' | 'asOf'>,
): LifeRow {
  const { agency, data, path } = document;
  const change = nextChange([life.periods], asOf);
  const soon = change !== undefined && change <= addDays(asOf, FRESH_DAYS);
  return {
    title: data.title,
    href: path,
    agency: shortNameOf(agency),
    indexNumber: data.indexNumber,
    docNumber: data.docNumber,
    registrationNumber: data.registrationNumber,
    issuedOn: data.issuedOn,
    publishedOn: publicationDay(document),
    effectiveFrom: data.effectiveFrom ?? data.issuedOn,
    periods: writePeriods(life.periods),
    lastDays: writeLastDays(lastDaysFor(document, portal)),
    unlimited: isUnlimited(document) || undefined,
    summary: soon ? data.summary : undefined,
    end: endOf(life, portal, asOf),
  };
}

function endOf(life: Life, portal: ViewContext['portal'], asOf: IsoDate): EndCause | undefined {
  const last = life.periods.at(-1);
  if (!last || last.from <= asOf || isInForce(last.validity) || !last.cause.effect)
    return undefined;
  return causeView(last, portal, asOf);
}
