import { type IsoDate, isoDate } from '#domain/date.ts';
import { corpusWords } from '#strings/bench.ts';
import { countyWords as words } from '#strings/bench-corpus.ts';
import { NOTICE_TYPES, OUTCOMES } from '#strings/vocabulary.ts';
import { workday } from '../corpus.ts';
import type { CountyAgency } from './county.ts';
import type { Issued } from './issued.ts';
import { type CountyState, commonFacts, draftOf } from './state.ts';

/** One in so many documents without a long life is declared lapsed. */
const LAPSED_EVERY = 10;

/** Write what an agency decided in December of a year about its normative documents of earlier years. */
export function writeCleanup(state: CountyState, agency: CountyAgency, year: number): void {
  const day = workday(isoDate(`${year}-12-15`));
  const issuedUntil = isoDate(`${year - 1}-12-31`);
  const rows = state.register
    .ofAgency(agency.id, day)
    .filter((document) => document.issuedOn <= issuedUntil)
    .map((document, index) => rowOf(state, document, index, day));
  if (rows.length === 0) return;
  const draft = draftOf(state, agency, day);
  const facts = {
    ...commonFacts(state, draft, words.cleanup(agency.name, year)),
    type: NOTICE_TYPES.official,
    docNumber: draft.number,
  };
  const text = `${words.cleanedUp}\n\n${corpusWords.opening(draft.subject)}`;
  state.write.markdown(`notices/${year}/${draft.name}.md`, facts, text);
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  state.write.yaml(`cleanups/${year}-${agency.id}.yaml`, {
    title: words.cleanupName(year),
    decision: draft.number,
    scope: { agencies: [agency.id], issuedUntil },
    totals: {
      all: rows.length,
      kept: count(OUTCOMES.kept),
      amend: 0,
      repealed: 0,
      lapsed: count(OUTCOMES.lapsed),
    },
    outcomes: rows,
  });
}

function rowOf({ register }: CountyState, document: Issued, index: number, day: IsoDate) {
  const lapses = index % LAPSED_EVERY === 0 && register.canEnd(document, day);
  if (lapses) register.close(document, true);
  return { document: document.number, outcome: OUTCOMES[lapses ? 'lapsed' : 'kept'] };
}
