import { toChineseNumber } from '#domain/chinese-number.ts';
import { addDays, type IsoDate } from '#domain/date.ts';
import { lastDayOf } from '#domain/term.ts';
import { corpusWords } from '#strings/bench.ts';
import { countyWords as words } from '#strings/bench-corpus.ts';
import { ACTIONS, type Action, NOT_APPLICABLE, UNLIMITED } from '#strings/vocabulary.ts';
import type { Issued } from './issued.ts';
import { ACTING, SHARES } from './shares.ts';
import { attach, type CountyState, commonFacts, type Draft } from './state.ts';
import { amendedArticle, nameOf, regulation, written } from './texts.ts';

const TERM_YEARS = 5;
const PREPARATION_DAYS = 30;
const FILING_DAYS = 14;
/** The article that amendments change, and the one that partial repeals end. */
const CHANGED = 5;
const ENDED = 7;

/** Write a normative document; one in five acts on an earlier one. */
export async function writeNormative(state: CountyState, drawn: Draft): Promise<void> {
  const { random, pick, register } = state;
  const draft = { ...drawn, subject: pick(corpusWords.titles) };
  const target = random() < SHARES.acting ? register.inForce(draft.day) : undefined;
  const action = pick(ACTING);
  if (target && action !== 'replace') return writeAct(state, draft, target, action);
  if (target) register.close(target, true);

  const from = target || random() < 0.5 ? draft.day : addDays(draft.day, PREPARATION_DAYS);
  const isLasting = random() < SHARES.lasting;
  const title =
    target?.title ?? words.regulation(draft.agency.name, draft.subject, pick(words.forms));
  const facts = {
    ...commonFacts(state, draft, title),
    docNumber: draft.number,
    effectiveFrom: from,
    ...(isLasting ? { term: UNLIMITED } : { effectiveUntil: lastDayOf(from, TERM_YEARS) }),
    stages: stagesOf(draft.day),
    ...(target ? { effects: [effectOn(target, 'replace')] } : {}),
    ...(await attach(state, draft, 'normative')),
  };
  const issued = issuedFrom(draft, title, from, isLasting, Math.floor(random() * 2 ** 31));
  const text = regulation(issued, citedBy(state, draft.day).map(nameOf));
  state.write.markdown(issued.file, facts, text);
  register.add(issued);
}

function issuedFrom(
  draft: Draft,
  title: string,
  from: IsoDate,
  isLasting: boolean,
  seed: number,
): Issued {
  const { agency, subject, id, number, day, name } = draft;
  return {
    file: `normative/${day.slice(0, 4)}/${name}.md`,
    ...{ title, id, number, agency, subject, issuedOn: day, from, seed },
    ...(isLasting ? {} : { until: lastDayOf(from, TERM_YEARS) }),
    citedBy: 0,
  };
}

/** What a normative document rests on: what lasts, and now and then what may end. */
function citedBy({ random, register }: CountyState, day: IsoDate): Issued[] {
  const risky = random() < SHARES.risky ? register.inForce(day) : undefined;
  const lasting = random() < SHARES.citing ? register.toCite(day) : undefined;
  return [lasting, risky].filter((one) => one !== undefined);
}

function stagesOf(day: IsoDate) {
  return {
    legalityReviewed: addDays(day, -14),
    fairCompetitionReviewed: NOT_APPLICABLE,
    filed: addDays(day, FILING_DAYS),
  };
}

function effectOn(target: Issued, action: Action, more: object = {}) {
  return { action: ACTIONS[action], document: target.number, ...more };
}

/** Write a decision that changes or ends another document. */
function writeAct(
  state: CountyState,
  draft: Draft,
  target: Issued,
  action: Exclude<(typeof ACTING)[number], 'replace'>,
): void {
  const { write, register } = state;
  const { day } = draft;
  const { title, more, text } = actOn(target, action, draft);
  register.close(target, action === 'repeal');
  const facts = {
    ...commonFacts(state, draft, title),
    docNumber: draft.number,
    effectiveFrom: day,
    term: UNLIMITED,
    stages: stagesOf(day),
    effects: [effectOn(target, action, more)],
  };
  const issued = issuedFrom(draft, title, day, true, target.seed);
  write.markdown(issued.file, facts, text);
  register.addAct(issued);
  if (action === 'amend') {
    const body = `${words.amended(target.title, written(day))}\n\n${regulation(target, [], CHANGED)}`;
    const file = `versions/${day.slice(0, 4)}/${draft.name}.md`;
    write.markdown(file, { document: target.number, from: day }, body);
  }
}

function actOn(target: Issued, action: Exclude<Action, 'replace'>, { agency }: Draft) {
  const cited = nameOf(target);
  switch (action) {
    case 'amend': {
      const number = toChineseNumber(CHANGED);
      const text = words.amendment(cited, number, amendedArticle(target.seed));
      return { title: words.amend(agency.name, target.title), more: {}, text };
    }
    case 'repealPart': {
      const article = corpusWords.articleNumber(toChineseNumber(ENDED));
      const text = words.partRepealed(cited, article);
      return {
        title: words.repealPart(agency.name, target.title),
        more: { articles: [article] },
        text,
      };
    }
    case 'repeal': {
      const text = words.repealed(cited);
      return { title: words.repeal(agency.name, target.title), more: {}, text };
    }
    case 'extend': {
      const until = lastDayOf(target.from, 2 * TERM_YEARS);
      target.until = until;
      const text = words.extended(cited, written(until));
      return { title: words.extend(agency.name, target.title), more: { until }, text };
    }
  }
}
