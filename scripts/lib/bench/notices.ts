import { addDays, yearOf } from '#domain/date.ts';
import { countyWords as words } from '#strings/bench-corpus.ts';
import { NOTICE_TYPES } from '#strings/vocabulary.ts';
import { TASK_STATUSES } from '#strings/vocabulary-plans.ts';
import { BENCH_DAY } from '../measure.ts';
import { NOTICE_DRAW, SHARES } from './shares.ts';
import { attach, type CountyState, commonFacts, type Draft } from './state.ts';
import { nameOf, noticeText, planText, TASK_NUMBERS, written } from './texts.ts';

const CONSULTATION_DAYS = 30;
const ANSWER_DAYS = 20;
const PROGRESS_DAYS = 180;
/** One task in so many is done; the others are under way. */
const DONE_EVERY = 3;

/** Write a notice of a type that is drawn, or the answer to a consultation that has closed. */
export async function writeNotice(state: CountyState, draft: Draft): Promise<void> {
  const [first] = state.open;
  if (first && first.answerOn <= draft.day) return writeAnswer(state, draft);
  const type = state.pick(NOTICE_DRAW);
  const { last } = state.register;
  if (type === 'consultation') return writeConsultation(state, draft);
  if (type === 'planning') return writePlan(state, draft);
  const explained = type === 'interpretation' ? last : undefined;
  if (type === 'interpretation' && !explained) return writeConsultation(state, draft);

  const { random, pick, register } = state;
  const cited = random() < SHARES.citing ? register.toCite(draft.day) : undefined;
  const title = explained
    ? words.interpretation(explained.title)
    : words.document(draft.agency.name, draft.subject);
  const facts = {
    ...commonFacts(state, draft, title),
    type: NOTICE_TYPES[type],
    ...(type === 'official' ? { docNumber: draft.number } : {}),
    ...(explained ? { interprets: [explained.id] } : {}),
    ...(last && !explained && random() < SHARES.related ? { related: [last.id] } : {}),
    ...(await attach(state, draft, 'notices')),
  };
  const opening = explained ? words.interprets(nameOf(explained)) : '';
  const text = noticeText(draft.subject, pick, cited ? [nameOf(cited)] : [], opening);
  state.write.markdown(fileOf(draft), facts, text);
}

function fileOf({ day, name }: Draft): string {
  return `notices/${day.slice(0, 4)}/${name}.md`;
}

function writeConsultation(state: CountyState, draft: Draft): void {
  const { day, subject, id } = draft;
  const closesOn = addDays(day, CONSULTATION_DAYS);
  const facts = {
    ...commonFacts(state, draft, words.consultation(subject)),
    type: NOTICE_TYPES.consultation,
    consultation: { opensOn: day, closesOn },
  };
  const opening = words.consults(written(closesOn));
  state.write.markdown(fileOf(draft), facts, noticeText(subject, state.pick, [], opening));
  state.open.push({ id, subject, answerOn: addDays(closesOn, ANSWER_DAYS) });
}

function writeAnswer(state: CountyState, draft: Draft): void {
  const answered = state.open.shift();
  if (!answered) return;
  const facts = {
    ...commonFacts(state, draft, words.feedback(answered.subject)),
    type: NOTICE_TYPES.notice,
    feedbackTo: [answered.id],
  };
  const text = noticeText(answered.subject, state.pick, [], words.answers);
  state.write.markdown(fileOf(draft), facts, text);
}

/** A plan, and how far its tasks have come. */
function writePlan(state: CountyState, draft: Draft): void {
  const { day, subject, number, agency, name } = draft;
  const title = words.plan(agency.name, subject, yearOf(day));
  const facts = {
    ...commonFacts(state, draft, title),
    type: NOTICE_TYPES.planning,
    docNumber: number,
  };
  state.write.markdown(fileOf(draft), facts, planText(subject, state.pick, state.agencies));
  const updatedOn = addDays(day, PROGRESS_DAYS);
  if (updatedOn > BENCH_DAY) return;
  state.write.yaml(`plans/${day.slice(0, 4)}-${name}.yaml`, {
    document: number,
    updatedOn,
    tasks: TASK_NUMBERS.map((task, index) =>
      index % DONE_EVERY === 0
        ? { task, status: TASK_STATUSES.done, done: words.taskDone, on: updatedOn }
        : { task, status: TASK_STATUSES.underWay, done: words.taskDone },
    ),
  });
}

/** Write the yearly report of an agency on the year before, unless there is one; whether it did. */
export function writeReport(state: CountyState, draft: Draft): boolean {
  const { agency, day, subject } = draft;
  const year = yearOf(day) - 1;
  const file = `reports/other/${year}/${agency.id}.md`;
  if (state.reported.has(file)) return false;
  state.reported.add(file);
  const facts = {
    ...commonFacts(state, draft, words.report(agency.name, year)),
    summary: words.reportSummary(agency.name, year),
  };
  const opening = words.reportOpening(agency.name, year);
  state.write.markdown(file, facts, noticeText(subject, state.pick, [], opening));
  return true;
}
