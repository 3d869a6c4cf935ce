import type { IsoDate } from '#domain/date.ts';
import { type Duty, dutiesOf } from '#domain/duties.ts';
import { statusOn } from '#domain/life.ts';
import { spanOf } from '#domain/life-span.ts';
import { type PortalDocument, publishedOn } from '#portal/portal.ts';
import { dutyText } from '#strings/document-life.ts';
import type { DocumentTies } from './document-ties.ts';

/** One duty, in words. */
export interface DutyView {
  readonly label: string;
  /** By when, in words; also that it is overdue. */
  readonly when: string;
  readonly overdue: boolean;
}

/** What is to be done next for a 行政规范性文件; nothing for anything else. */
export function nextDuties(
  document: PortalDocument,
  { ties, asOf }: { ties: DocumentTies; asOf: IsoDate },
): readonly DutyView[] {
  return dutiesFor(document, ties, asOf).map((duty) => ({
    label: dutyText.kinds[duty.kind],
    when: wordsOf(duty),
    overdue: duty.overdue,
  }));
}

function dutiesFor(document: PortalDocument, ties: DocumentTies, asOf: IsoDate) {
  const { type, data, life } = document;
  if (type !== 'normative' || !life) return [];
  const cleanups = life.accepted.filter(
    (effect) => effect.decidedOn <= asOf && ties.statementOf(effect)?.cleanup !== undefined,
  );
  const facts = {
    validity: statusOn(life, asOf),
    issuedOn: data.issuedOn,
    publishedOn: publishedOn(document),
    start: spanOf(life)?.from,
    until: life.until,
    cleanedOn: cleanups
      .map(({ decidedOn }) => decidedOn)
      .sort()
      .at(-1),
    filed: data.stages?.filed,
  };
  return dutiesOf(facts, asOf);
}

function wordsOf({ from, due, overdue }: Duty): string {
  if (overdue) return dutyText.overdue(due);
  return from === undefined ? dutyText.due(due) : dutyText.window(from, due);
}
