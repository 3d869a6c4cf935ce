import type { IsoDate } from '#domain/date.ts';
import { completedAgency, isAgency } from './agencies.ts';
import { type DamagedDate, findDate, readDamagedDate, readDate } from './dates.ts';
import { headingText } from './heading-shape.ts';
import { hasTitleEnding, isAddressee, isNote, isProse } from './kinds.ts';
import type { Line } from './line.ts';

/** Who signed a document and when, as printed below its text. */
export interface Signature {
  readonly agencies: readonly string[];
  readonly date?: IsoDate;
  readonly damagedDate?: DamagedDate;
  /** The date as printed when it is whole but lost 年, 月 and 日: 20151030. */
  readonly unmarked?: string;
  /** A signatory that lost its last characters, with the name that it probably had. */
  readonly truncated?: {
    readonly printed: string;
    readonly completed: string;
    readonly at: number;
  };
  /** Position of the first and the last line of it. */
  readonly from: number;
  readonly to: number;
}

/**
 * The first signature between `from` and `to`: the agencies and the day below the text, in either
 * order and on one line or several. Of a notice and the document it issues, that is the notice's.
 */
export function findSignature(
  lines: readonly Line[],
  from: number,
  to: number,
): Signature | undefined {
  let begun = false;
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (!line) continue;
    if (isProse(line) || isAddressee(line.folded)) {
      begun = true;
      continue;
    }
    if (!begun || line.row.includes('|')) continue;
    const found = signatureAt(lines, at, to);
    if (found) return found;
  }
  return undefined;
}

function signatureAt(lines: readonly Line[], at: number, to: number): Signature | undefined {
  const line = lines[at];
  if (!line || line.folded.length > 80) return undefined;
  const oneLine = agencyAndDate(line.text);
  if (oneLine) return { ...oneLine, from: at, to: at };

  const agencies: string[] = [];
  let truncated: Signature['truncated'];
  let end = at;
  while (end < to && agencies.length < 8) {
    const { text = '', folded = '' } = lines[end] ?? {};
    const lost = completedAgency(text);
    if (isAgency(folded) && headingText(text) === undefined) agencies.push(text);
    else if (lost && dateWithin(lines, end + 1, to))
      truncated = { printed: text, completed: lost, at: end };
    else break;
    end += 1;
  }
  const dated = dateWithin(lines, end, to);
  if (dated) {
    return {
      agencies,
      ...(truncated ? { truncated } : {}),
      ...dated.value,
      from: at,
      to: dated.at,
    };
  }
  if (agencies.length === 0) return undefined;
  const after = lines[end];
  const closes =
    after === undefined ||
    end >= to ||
    isNote(after.folded) ||
    (line.gap && after.gap && hasTitleEnding(after.folded));
  return closes && !hasTitleEnding(lines[at - 1]?.folded ?? '')
    ? { agencies, from: at, to: end - 1 }
    : undefined;
}

interface Dated {
  readonly at: number;
  readonly value: Pick<Signature, 'date' | 'damagedDate' | 'unmarked'>;
}

/** The date on line `at`, or behind a note on it. */
function dateWithin(lines: readonly Line[], at: number, to: number): Dated | undefined {
  for (let step = at; step < Math.min(to, at + 3); step += 1) {
    const { text = '', folded = '' } = lines[step] ?? {};
    const date = text.startsWith('(') || text.startsWith('（') ? undefined : readDate(text);
    if (date) {
      const unmarked = /^\d{8}$/.test(text) ? { unmarked: text } : {};
      return { at: step, value: { date, ...unmarked } };
    }
    const damagedDate = readDamagedDate(text);
    if (damagedDate) return { at: step, value: { damagedDate } };
    if (
      !isNote(folded) &&
      !/^\(?(?:代章|盖章|公章|印章|章)\)?$/.test(folded) &&
      !completedAgency(text)
    )
      return undefined;
  }
  return undefined;
}

/** A signature on one line: 嵊泗县人民政府办公室 2022年12月27日. */
function agencyAndDate(text: string): { agencies: string[]; date: IsoDate } | undefined {
  const found = findDate(text);
  if (!found || found.start < 3) return undefined;
  const name = text.slice(0, found.start).trim();
  if (text.slice(found.end).trim() !== '' || !isAgency(name)) return undefined;
  return { agencies: [name], date: found.date };
}
