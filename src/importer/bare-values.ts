import { isAgency } from './agencies.ts';
import { readDate } from './dates.ts';
import type { LabelKind } from './labels.ts';
import type { Line } from './line.ts';
import { isBareIndexNumber, isDocumentNumber, isRegistrationNumber } from './numbers.ts';
import type { MetadataScan, Pair } from './pairs.ts';
import { isValidity } from './values.ts';

/**
 * Reads a metadata block whose labels were lost, one value on a line, by the shapes of the values
 * and the usual order: index number, topic, document number, issuer, day written, day published,
 * last day, validity. Only an index number tells such a block from text.
 */
export function readBareValues(
  lines: readonly Line[],
  to: number,
  labelled: MetadataScan,
): MetadataScan {
  const start = lines.findIndex(
    ({ text }, at) => at < to && isBareIndexNumber(text) && !isRegistrationNumber(text),
  );
  const known = labelled.pairs.some(({ kind, value }) => kind === 'indexNumber' && value !== '');
  if (start < 0 || known) return { pairs: [], used: new Set() };

  const pairs: Pair[] = [{ kind: 'indexNumber', value: lines[start]?.text ?? '', at: start }];
  const dates: LabelKind[] = ['writtenDate', 'publishedDate', 'expiryDate'];
  for (let at = start + 1; at < Math.min(to, start + 12); at += 1) {
    const text = lines[at]?.text ?? '';
    const kind = kindOf(text, pairs, dates);
    if (kind === undefined) break;
    pairs.push({ kind, value: text, at });
  }
  return { pairs, used: new Set(pairs.map(({ at }) => at)) };
}

function kindOf(text: string, pairs: readonly Pair[], dates: LabelKind[]): LabelKind | undefined {
  if (text.length > 60) return undefined;
  const has = (kind: LabelKind) => pairs.some((pair) => pair.kind === kind);
  if (readDate(text)) return dates.shift();
  if (isDocumentNumber(text)) return has('documentNumber') ? undefined : 'documentNumber';
  if (isValidity(text)) return has('validity') ? undefined : 'validity';
  if (dates.length < 3) return undefined;
  if (has('documentNumber') || isAgency(text)) return has('publisher') ? undefined : 'publisher';
  return has('topic') ? undefined : 'topic';
}
