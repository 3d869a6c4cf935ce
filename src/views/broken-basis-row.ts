import type { IsoDate } from '#domain/date.ts';
import type { BrokenBasis } from '#portal/broken-basis.ts';
import { basisText } from '#strings/basis.ts';
import type { ViewContext } from './base.ts';
import { causeView } from './cause.ts';
import { titleLink } from './document-links.ts';
import type { Link } from './frame.ts';

/** One place that rests on what is not in force. */
export interface BrokenBasisRow {
  readonly source: Link;
  readonly sourceNumber: string | undefined;
  /** The words round the citation. */
  readonly sentence: string;
  /** Where the citation begins in the sentence. */
  readonly at: number;
  readonly cited: string;
  /** Nothing for what is not on the portal. */
  readonly target: Link | undefined;
  readonly targetNumber: string | undefined;
  readonly endedOn: IsoDate;
  /** Why it is no longer in force. */
  readonly reason: string;
  readonly reasonLink: Link | undefined;
  readonly broken: BrokenBasis['broken'];
  readonly brokenLabel: string;
}

/** What is said of a law or document that has ended. */
export function endOf(
  target: BrokenBasis['target'],
  { portal, asOf }: Pick<ViewContext, 'portal' | 'asOf'>,
): Pick<BrokenBasisRow, 'target' | 'targetNumber' | 'endedOn' | 'reason' | 'reasonLink'> {
  if (target.kind === 'law') {
    const { law, repealedOn } = target;
    return {
      target: undefined,
      targetNumber: law.number,
      endedOn: repealedOn,
      reason: basisText.lawRepealed(repealedOn, law.replacedBy),
      reasonLink: undefined,
    };
  }
  const { document, period } = target;
  const cause = causeView(period, portal, asOf);
  return {
    target: titleLink(document),
    targetNumber: document.data.docNumber,
    endedOn: period.from,
    reason: basisText.endedOn(period.from, cause.text),
    reasonLink: cause.by,
  };
}
