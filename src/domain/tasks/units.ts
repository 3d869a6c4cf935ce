import { splitOutside } from './closing-brackets.ts';
import type { TaskUnits } from './task.ts';
import { isUnitName, namesIn, type Said, unitOf } from './unit-names.ts';

/** What a bracket says of a task. */
export interface TaskNote {
  readonly units: TaskUnits;
  /** When it is to be done, as written: 2025年12月, 长期坚持. */
  readonly until?: string;
}

/** Longer lists are none. */
const LONGEST = 1000;

/** 列第一位的为牵头单位，下同。 */
const REMARK =
  /[，。；、]?(?:(?:列|排|排列|排名)(?:在)?(?:第一|首)(?:位|个|名)?的?(?:单位|部门)?(?:为|是)牵头(?:单位|部门)?(?:[，。；、]?(?:以)?下同)?|(?:以)?下同)$/u;
/** 等单位按职责分工负责: what may follow the last name. */
const TAIL =
  /(?:等)?(?:(?:各)?(?:有关|相关)?(?:单位|部门))?[，、]?(?:(?:各自)?(?:分别)?(?:按照?|依照?|根据|各按)(?:各自)?(?:的)?(?:工作)?职[责能](?:和)?(?:分工|权限)?(?:分别|共同)?(?:负责|落实|实施|推进|做好|抓好|办理|承担|配合)?(?:有关工作|相关工作|落实|实施)?|分工负责|分别负责)$/u;
const ETC = /等(?:(?:有关|相关)?(?:单位|部门))?$/u;
const LABEL = /(?:^|[，；。、]?)([\p{Script=Han}]{2,8})：/gu;

type Rank = 0 | 1 | 2;

const ROLES: readonly (readonly [RegExp, Rank])[] = [
  [/^(?:牵头|主办|主责|主要责任|第一责任)(?:责任)?(?:单位|部门|机关|科室)?$/u, 0],
  [/^(?:责任|负责|落实|实施|承办|承担|主管|具体责任|执行)(?:单位|部门|机关|地区|主体|科室)$/u, 1],
  [/^(?:配合|协办|协同|协助|参与|参加|联办|会办|协作)(?:责任)?(?:单位|部门|机关|科室)?$/u, 2],
];
const VERBS: readonly (readonly [RegExp, Rank])[] = [
  [/(?:共同)?(?:牵头|主办)(?:负责|落实|实施|组织实施|推进)?$/u, 0],
  [/(?:共同|分别|具体|组织|按职责)?(?:负责|落实|承办|组织实施|实施)$/u, 1],
  [/(?:按职责|积极|共同)?(?:配合|参与|协助|协同|协办|参加)(?:实施|落实)?$/u, 2],
];
const UNTIL = /时限|时间|期限|进度/u;

interface Part {
  readonly rank: Rank;
  readonly list: string;
  /** What says that units are listed. */
  readonly said: Said;
}

/**
 * Who does a task, out of the bracket with which it ends. Nothing for a bracket that lists no units,
 * such as （试行） or （国办发〔2018〕37号）.
 *
 * @example
 * taskNote('县司法局、县法院，县属各有关单位');
 * // lead 县司法局, cooperating 县法院, 县属各有关单位
 * @example
 * taskNote('县司法局牵头，县财政局配合'); // lead 县司法局, cooperating 县财政局
 */
export function taskNote(inside: string): TaskNote | undefined {
  if (inside.length > LONGEST) return undefined;
  const text = inside
    .replace(/\s+/g, '')
    .replaceAll(',', '，')
    .replaceAll(';', '；')
    .replaceAll(':', '：')
    .replace(/[。；，]+$/u, '')
    .replace(REMARK, '');
  const labelled = text.includes('：');
  const parts = labelled ? labelledParts(text) : clauses(text);
  const names = parts.map(({ rank, list, said }) => {
    const own = namesIn(list.replace(TAIL, '').replace(ETC, ''));
    return { rank, own: own.every((name) => sound(name, said)) ? own : undefined };
  });
  if (names.some(({ own }) => own === undefined)) return undefined;
  const ranked = names.toSorted((a, b) => a.rank - b.rank).flatMap(({ own }) => own ?? []);
  const [lead, ...others] = new Set(ranked);
  if (lead === undefined || names.every(({ rank }) => rank === 2)) return undefined;
  const until = labelled ? untilOf(text) : undefined;
  return {
    units: { lead: unitOf(lead), cooperating: others.map(unitOf) },
    ...(until !== undefined && { until }),
  };
}

/** Of 各乡镇人民政府、街道办事处 the first name tells. */
function sound(name: string, said: Said): boolean {
  return isUnitName(name.split('、')[0] ?? '', said);
}

/** 牵头单位：A、B；配合单位：C. Labels that say nothing of units are passed over. */
function labelledParts(text: string): Part[] {
  return labels(text).flatMap(({ label, value }) => {
    const role = ROLES.find(([words]) => words.test(label));
    return role ? [{ rank: role[1], list: commasAsMarks(value), said: 'label' as const }] : [];
  });
}

function untilOf(text: string): string | undefined {
  return labels(text).find(({ label }) => UNTIL.test(label))?.value;
}

function labels(text: string): { readonly label: string; readonly value: string }[] {
  const found = [...text.matchAll(LABEL)];
  return found.map((match, index) => {
    const from = match.index + match[0].length;
    const value = text.slice(from, found[index + 1]?.index).replace(/[，；。、]+$/u, '');
    return { label: match[1] ?? '', value };
  });
}

/** Inside one role commas part names as 、 does. */
function commasAsMarks(value: string): string {
  return splitOutside(value, '，；。').join('、');
}

/** A、B，C: those of the first clause are listed, the others co-operate; A牵头，B配合 says so itself. */
function clauses(text: string): Part[] {
  return splitOutside(text, '，；。').map((clause, index) => {
    const body = clause.replace(/^由/u, '');
    const rank = index === 0 ? 1 : 2;
    const tail = TAIL.exec(body);
    if (tail && tail.index > 0) return { rank, list: body.slice(0, tail.index), said: 'verb' };
    const verb = VERBS.find(([words]) => words.test(body));
    if (!verb) return { rank, list: body, said: undefined };
    return { rank: verb[1], list: body.replace(verb[0], ''), said: 'verb' };
  });
}
