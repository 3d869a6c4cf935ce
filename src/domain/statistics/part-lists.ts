import type { Quantity } from './quantities.ts';
import type { Reading } from './reading.ts';

/** Parts that stand side by side, each with the words before it. */
export interface PartList {
  readonly parts: readonly Quantity[];
  /** What each part is: 维持, 其他. */
  readonly labels: readonly string[];
  /** Whether the list ends with 其他 or 其余, so that nothing is left out. */
  readonly isClosed: boolean;
  /** Whether the parts may count one thing twice: women and party members. */
  readonly mayOverlap: boolean;
  /** Whether the same mark stands between all of them. */
  readonly isUniform: boolean;
  /** Whether the parts stand between 、, so that none of them divides another or ends the list. */
  readonly isEnumeration: boolean;
}

const LONGEST_GAP = 60;
/** A share or a growth behind a part says nothing of the list. */
const RATIO = /[,、]?[^,;、\d]{0,14}\d[\d.]*(?:%|个百分点|倍)/g;
const SEPARATED =
  /^[^,;、:\d]{0,6}(?<separator>[,;、]|以及|和|及|与)(?:和|以及|及|另有|另)?(?<label>[^,;\d]{0,24})$/;
/** What one does next with what was counted: the list has ended, or goes into one of its parts. */
const NEXT_STEP =
  /^(?:已|共|全部|均|现已?|截至|目前|当年|实际|最终|按[时期]|同期|并|先后|累计|年内|经)*(?:审结|办结|结案|答复|受理|立案|移送|办理|处理|完成|整改|结转|出庭|开庭|纠正|评出|发现|查处|收缴|罚没|处罚|约谈|召开|开展|组织|印发|发放|出动|挽回|责令|追究|解决|公开|发布|报送|采纳|提出|通过|合格|达标|录用)/;
const ALREADY = /^(?:已|均|全部|同比|比|较|平均|最[高低大小多]|每)/;
const CLOSING = /^(?:和|及|以及)?(?:其他|其它|其余|剩余|余下)/;
const OVERLAPPING =
  /党员|女|男|学历|本科|硕士|博士|研究生|大专|职称|民族|周岁|以上|以下|住在|持有|持证|兼|获[得评]|村$|图解|视频|问答|涉及|同时|既|重点|独居|残疾|退役|首次|新增|超期|逾期/;

/**
 * The parts that stand side by side from the first of `parts` on, with the same kind of mark between
 * them. What stands in another list, or in another clause, is left out.
 *
 * @param label The words before the first part.
 */
export function sideBySide({ text }: Reading, parts: readonly Quantity[], label: string): PartList {
  const list: Quantity[] = [];
  const labels: string[] = [];
  let divider = '';
  let isUniform = true;
  for (const part of parts) {
    const last = list.at(-1);
    if (!last) {
      list.push(part);
      labels.push(label);
      continue;
    }
    if (part.start - last.end > LONGEST_GAP) break;
    const gap = text.slice(last.end, part.start).replace(RATIO, '');
    const { separator = '', label: next } = SEPARATED.exec(gap)?.groups ?? {};
    if (next === undefined || ALREADY.test(next)) break;
    if (separator !== '、' && NEXT_STEP.test(next) && !NEXT_STEP.test(label)) break;
    // 甲3件、乙4件，丙5件: the comma ends what the stops have divided.
    if (divider === '、' && separator === ',' && !CLOSING.test(next)) break;
    if (/[,;、]/.test(separator)) isUniform &&= divider === '' || divider === separator;
    divider ||= separator;
    list.push(part);
    labels.push(next);
  }
  return {
    parts: list,
    labels,
    isClosed: list.length > 1 && CLOSING.test(labels.at(-1) ?? ''),
    mayOverlap:
      labels.some((one) => OVERLAPPING.test(one)) || (divider !== '、' && NEXT_STEP.test(label)),
    isUniform,
    isEnumeration: list.length > 1 && divider === '、' && isUniform,
  };
}

/**
 * The parts of a list without those, two or more, that make up the part before them: 审结16件，维持9件，
 * 撤销7件.
 */
export function withoutSubparts({ parts, isEnumeration }: PartList): readonly Quantity[] {
  if (isEnumeration) return parts;
  const kept: Quantity[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (!part) break;
    kept.push(part);
    let sum = 0;
    for (let next = index + 1; next < parts.length; next += 1) {
      sum += parts[next]?.value ?? 0;
      if (sum > part.value) break;
      if (sum === part.value && next > index + 1) {
        index = next;
        break;
      }
    }
  }
  return kept;
}
