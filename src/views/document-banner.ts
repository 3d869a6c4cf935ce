import { addDays, type IsoDate } from '#domain/date.ts';
import { type Effect, type Life, type LifePeriod, periodOn, statusOn } from '#domain/life.ts';
import { hasEnded, isInForce } from '#domain/validity.ts';
import { addresses } from '#portal/addresses.ts';
import { isUnlisted } from '#portal/lives.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { bannerText } from '#strings/document-life.ts';
import { type DatedNote, datedNotes, type Words } from './dated-note.ts';
import { partialRepeals } from './document-articles.ts';
import { articleLink, citationLink } from './document-links.ts';
import { type DocumentText, textOn, textsOf } from './document-texts.ts';
import { type DocumentTies, successorsOf } from './document-ties.ts';
import type { Link } from './frame.ts';

interface BannerContext {
  readonly ties: DocumentTies;
  readonly asOf: IsoDate;
}

/**
 * What the head of a document says of its validity, on the build's day and on each later one on which
 * it changes: that of the document, or of what took its place. A document that is plainly in force
 * says nothing.
 */
export function bannerOf(document: PortalDocument, context: BannerContext): readonly DatedNote[] {
  const { life } = document;
  if (!life) return [];
  const shown = textOn(document, context.asOf);
  return datedNotes(changeDays(document, context.ties), context.asOf, (day) =>
    validityOn({ document, life, shown, day, ...context }),
  );
}

/** What is to be said of a document that has ended; nothing of one that has not. */
export function endOn(
  document: PortalDocument,
  day: IsoDate,
  ties: DocumentTies,
): readonly Words[] | undefined {
  const period = document.life && periodOn(document.life, day);
  return period && hasEnded(period.validity)
    ? endSentences(document, period, day, ties)
    : undefined;
}

/** The days on which something changes for a document, or for those before and after it. */
export function changeDays(document: PortalDocument, ties: DocumentTies): IsoDate[] {
  const successors = successorsOf(document, ties);
  const others = [...successors, ...ties.predecessorsOf(document)];
  const lives = [document, ...others].flatMap(({ life }) => life?.periods ?? []);
  return [...lives, ...textsOf(document)].map(({ from }) => from);
}

interface Moment extends BannerContext {
  readonly document: PortalDocument;
  readonly life: Life;
  /** The text on the page, which is that of the build's day. */
  readonly shown: DocumentText;
  readonly day: IsoDate;
}

function validityOn(moment: Moment): readonly Words[] {
  const { document, life, day, ties } = moment;
  const ended = endOn(document, day, ties);
  if (ended) return ended;
  const isPending = statusOn(life, day) === 'pending';
  return [
    ...(isPending ? pendingSentences(moment) : [...amended(moment), ...repealedIn(moment)]),
    ...comingSentences(moment),
  ];
}

function pendingSentences({ document, life, day, ties }: Moment): Words[] {
  const start = life.periods.find(({ from, validity }) => day < from && isInForce(validity));
  const before = ties.predecessorsOf(document).filter((other) => isInForceOn(other, day));
  return [
    start ? bannerText.pendingFrom(start.from) : bannerText.pending(),
    ...(start && before.length > 0 ? [bannerText.untilThen(before.map(citationLink))] : []),
  ];
}

function amended(moment: Moment): Words[] {
  const { document, shown, day, ties, life } = moment;
  const done = life.accepted.filter(({ kind, on }) => kind === 'amend' && on <= day);
  const last = done.at(-1);
  if (!last) return [];
  const acts = [...new Set(done.map(({ by }) => by))].map((by) =>
    actLink(done.find((effect) => effect.by === by) ?? last, ties),
  );
  const text = textOn(document, day);
  const by = bannerText.amendedBy<Link | string>(acts);
  if (text.from !== last.on) {
    return [bannerText.amendedOnly(), [...by, bannerText.notConsolidated]];
  }
  if (text.path !== shown.path) {
    const link = { label: bannerText.textFrom(text.from), href: text.path };
    return [bannerText.amendedElsewhere(link), by];
  }
  const comparison = comparisonWithBefore(document, text);
  return [
    bannerText.amendedBelow(text.from),
    bannerText.amendedBy<Link | string>(acts, comparison),
  ];
}

function comparisonWithBefore(document: PortalDocument, text: DocumentText): Link | undefined {
  const texts = textsOf(document);
  const before = texts[texts.findIndex(({ path }) => path === text.path) - 1];
  return (
    before && {
      label: bannerText.compareWithBefore,
      href: addresses.comparison(document.path, before.from, text.from),
    }
  );
}

/** The articles of the text on the page that have no force on the day. */
function repealedIn({ document, shown, day, ties }: Moment): Words[] {
  return partialRepeals(document, shown)
    .filter(({ on }) => on <= day)
    .flatMap((effect): Words[] => {
      const articles = (effect.articles ?? []).map(articleLink);
      const by = ties.actingIn(effect);
      return [
        bannerText.repealedArticles<Link | string>(articles, effect.on),
        ...(by ? [bannerText.repealedBy(citationLink(by))] : []),
      ];
    });
}

/**
 * What is decided and comes later: an amendment, a repeal. The end of a term is no news, and what is
 * decided by an act that is not out is none yet.
 */
function comingSentences({ life, day, ties }: Moment): Words[] {
  return life.periods
    .filter(({ from }) => day < from)
    .flatMap(({ from, cause: { effect } }) => {
      const acting = effect && ties.actingIn(effect);
      if (!effect || (!acting && effect.by !== '')) return [];
      const by = acting && citationLink(acting);
      const articles = (effect.articles ?? []).map(articleLink);
      return [bannerText.coming<Link | string>(effect.kind, from, by, articles)];
    });
}

function endSentences(
  document: PortalDocument,
  { from, cause: { kind, effect } }: LifePeriod,
  day: IsoDate,
  ties: DocumentTies,
): Words[] {
  const acting = effect && ties.actingIn(effect);
  const by = acting && citationLink(acting);
  if (kind === 'expiry') {
    return [bannerText.lapsed(from), bannerText.termEnded(addDays(from, -1))];
  }
  const ended = kind === 'lapse' ? bannerText.lapsed(from) : bannerText.repealed(from);
  if (!by) return [ended];
  const statement = effect && ties.statementOf(effect);
  if (statement && isUnlisted(statement)) return [ended, bannerText.unlistedIn(by)];
  if (kind === 'lapse') return [ended, bannerText.lapsedBy(by)];
  if (kind !== 'replace') return [ended, bannerText.repealedBy(by)];
  return [ended, bannerText.replacedBy(by), ...sinceThen(document, day, ties)];
}

/** Where the successor has ended as well: what applies in its place, at the end of the chain. */
function sinceThen(document: PortalDocument, day: IsoDate, ties: DocumentTies): Words[] {
  const [direct, ...later] = successorsOf(document, ties);
  const state = direct?.life && statusOn(direct.life, day);
  if (state === undefined || !hasEnded(state)) return [];
  const living = later.find((other) => isInForceOn(other, day));
  return [
    living
      ? bannerText.replacedSince(state, citationLink(living))
      : bannerText.replacedByEnded(state),
  ];
}

function isInForceOn({ life }: PortalDocument, day: IsoDate): boolean {
  return life !== undefined && isInForce(statusOn(life, day));
}

function actLink(effect: Effect, { actingIn }: DocumentTies): Link | string {
  const acting = actingIn(effect);
  if (!acting) return bannerText.unnamedAct;
  const { label, href } = citationLink(acting);
  return { label: acting.data.docNumber ?? label, href };
}
