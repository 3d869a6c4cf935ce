import type { IsoDate } from '#domain/date.ts';
import type { Effect, LifePeriod } from '#domain/life.ts';
import { isUnlisted } from '#portal/lives.ts';
import { isPublished, type Portal, type Statement } from '#portal/portal.ts';
import { causeText, citation } from '#strings/life.ts';
import type { Link } from './frame.ts';

/** Why something happened to a document, in words. */
export interface CauseView {
  readonly text: string;
  /** The document that did it; its label stands in the text once, word for word. */
  readonly by?: Link;
}

/**
 * Why a period of a life began: 施行, 有效期届满, 被《…》（…）代替. A document that is not out on the day
 * is neither named nor linked.
 */
export function causeView({ cause }: LifePeriod, portal: Portal, asOf: IsoDate): CauseView {
  if (cause.effect) return effectView(cause.effect, portal, asOf);
  if (cause.kind === 'expiry') return { text: causeText.expiry };
  return { text: cause.kind === 'effective' ? causeText.effective : causeText.beginning };
}

/** What an effect did, also one that begins no period: an extension, a cleanup that kept the document. */
export function effectView(effect: Effect, portal: Portal, asOf: IsoDate): CauseView {
  const acting = portal.byIndexNumber.get(effect.by);
  if (!acting || !isPublished(acting, asOf)) return { text: withoutName(effect) };
  const label = citation(acting.data.title, acting.data.docNumber);
  const by = { label, href: acting.path };
  return { text: withName(effect, label, portal.statements.get(effect)), by };
}

function withName(effect: Effect, by: string, statement: Statement | undefined): string {
  const { kind, articles = [], until } = effect;
  const cleanup = statement?.cleanup;
  if (statement && isUnlisted(statement)) return causeText.unlisted(by);
  switch (kind) {
    case 'extend':
      return cleanup ? causeText.cleanupUntil(by, until ?? '') : causeText.extend(by, until ?? '');
    case 'repealPart':
      return causeText.repealPart(by, articles);
    case 'repeal':
      return cleanup ? causeText.cleanupRepeal(by) : causeText.repeal(by);
    case 'lapse':
      return cleanup ? causeText.cleanupLapse(by) : causeText.lapse(by);
    case 'keep': {
      const row = cleanup?.outcomes.find(({ target }) => target === statement?.target);
      return row?.outcome === 'amend' ? causeText.keepToAmend(by) : causeText.keep(by);
    }
    default:
      return causeText[kind](by);
  }
}

function withoutName({ kind, articles = [], until }: Effect): string {
  const { withoutName: texts } = causeText;
  if (kind === 'extend') return texts.extend(until ?? '');
  if (kind === 'repealPart') return texts.repealPart(articles);
  return texts[kind];
}
