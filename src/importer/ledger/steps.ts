import { LINE_END } from '#strings/basis-cell.ts';
import { cellProblems } from '#strings/ledger-cell-problems.ts';
import { FORMER_LABELS } from '#strings/ledger-cells.ts';
import { FLOW_OUTCOMES } from '#strings/vocabulary-powers.ts';
import { limitIn } from './amounts.ts';
import { compact, linesOf } from './plain.ts';
import { UnreadableCell } from './unreadable.ts';
import { wordIn } from './words.ts';

const OUTCOMES = Object.values(FLOW_OUTCOMES).join('|');
const TO_STEP = '→|->|—>|➔|➜';
const TO_END = '⇒|=>|⟹';
const ARROW = `\\s*(?:(${TO_STEP})|(${TO_END}))\\s*`;
const BRANCH = new RegExp(`^(.+?)\\s*[（(]\\s*(${OUTCOMES})\\s*[)）]${ARROW}(.+)$`);
const LOOSE_BRANCH = new RegExp(`^(.+?)\\s*[（(]([^（()）]{1,8})[)）]${ARROW}(.+)$`);
const END = new RegExp(`^(?:${TO_END})\\s*(.+)$`);

/**
 * How a step goes on: its branches, one a line, 材料齐全（通过）→现场核查 or 不属于职权（不予）⇒不予受理通知书;
 * or ⇒办结, the text of its end.
 *
 * @throws {UnreadableCell}
 */
export function onwardIn(text: string): unknown {
  const lines = linesOf(text);
  const end = lines.length === 1 ? END.exec(lines[0] ?? '')?.[1] : undefined;
  return end ?? lines.map(branchIn);
}

function branchIn(line: string): unknown {
  const parts = BRANCH.exec(line) ?? LOOSE_BRANCH.exec(line);
  if (!parts) throw new UnreadableCell(cellProblems.onwardUnreadable(line));
  const [, answer = '', outcome = '', toStep, , target = ''] = parts;
  return {
    answer,
    outcome: wordIn(FLOW_OUTCOMES, outcome),
    ...(toStep === undefined ? { end: target } : { to: target }),
  };
}

type FormerKey = keyof typeof FORMER_LABELS;

/**
 * The values before an adjustment, one a line: 承诺时限：12个工作日.
 *
 * @throws {UnreadableCell}
 */
export function formerIn(text: string): unknown {
  const found = new Map(linesOf(text).map(formerLineIn));
  const keys = Object.keys(FORMER_LABELS) as FormerKey[];
  return Object.fromEntries(
    keys.filter((key) => found.has(key)).map((key) => [key, found.get(key)]),
  );
}

function formerLineIn(line: string): [FormerKey, string] {
  const [, label = '', value = ''] = /^([^：:]{2,12})[：:]\s*(.+)$/.exec(line) ?? [];
  const bare = compact(label).replace(/\(.*\)$/, '');
  const known = Object.entries(FORMER_LABELS).find(([, one]) => one === bare);
  if (!known) {
    throw new UnreadableCell(cellProblems.formerUnreadable(line, Object.values(FORMER_LABELS)));
  }
  const key = known[0] as FormerKey;
  const isLimit = key === 'statutoryLimit' || key === 'promisedLimit';
  return [key, isLimit ? limitIn(value) : value.replaceAll(LINE_END, '\n')];
}
