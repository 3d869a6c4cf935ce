import { fold } from './characters.ts';
import { findDate, type PrintedDate } from './dates.ts';
import type { LabelKind } from './labels.ts';
import { isIndexNumber } from './numbers.ts';
import type { Pair } from './pairs.ts';

/** How a page writes that it has no value. */
const NOTHING =
  /^(?:无|暂无|没有|空|null|undefined|none|n\/a|\/|\\|-+|—+|–+|\*+|\.+|…+|\(无\)|无文号|未知|不详|无发文字号|0|nan)$/i;

/** Page furniture that is scraped into the end of the last value of a line. */
const TRAILING =
  /[\s|,]*(?:\[ ?(?:字体|字号|大|小|打印|关闭|收藏|纠错|分享)|[\s|](?:打印|关闭|收藏|保存|纠错|分享|分享到|返回|字体|字号|大中小|大 中 小|浏览|阅读|点击|访问|视力保护色|下载|复制|朗读|收起|展开|更多|二维码|扫一扫)).*$/;

/**
 * A value as it counts: trimmed, without page furniture at its end, printed once where the page has
 * it twice (icon text and text); empty for 无 and its like.
 */
export function cleanValue(raw: string): string {
  let value = raw.trim().replace(/^[|:：\s]+/, '');
  const trailing = TRAILING.exec(fold(value));
  if (trailing && trailing.index > 0) value = value.slice(0, trailing.index);
  value = value
    .replace(/[\s|[【•·,，]+$/, '')
    .replace(/^\[([^\]]*)\]$/, '$1')
    .trim();
  if (/^[\])】]/.test(value)) value = value.slice(1).trim();
  const half = value.length / 2;
  if (value.length >= 4 && Number.isInteger(half) && value.slice(0, half) === value.slice(half)) {
    value = value.slice(0, half);
  }
  const twice = /^(.{2,40}) \1$/.exec(value);
  if (twice?.[1]) value = twice[1];
  return NOTHING.test(fold(value)) ? '' : value;
}

/** The first value of the pairs of `kind` that is one, and passes `test`. */
export function firstValue(
  pairs: readonly Pair[],
  kind: LabelKind,
  test: (value: string) => boolean = () => true,
): string | undefined {
  for (const pair of pairs) {
    if (pair.kind !== kind) continue;
    const value = cleanValue(pair.value);
    if (value !== '' && test(value)) return value;
  }
  return undefined;
}

/** The first date among the pairs of `kind`. */
export function dateOf(pairs: readonly Pair[], kind: LabelKind): PrintedDate | undefined {
  for (const pair of pairs) {
    if (pair.kind !== kind || pair.value.length > 200) continue;
    const found = findDate(pair.value);
    if (found && found.start < 8) return found;
  }
  return undefined;
}

/** The index number among the pairs, its code only. */
export function indexNumberOf(pairs: readonly Pair[]): string | undefined {
  for (const pair of pairs) {
    if (pair.kind !== 'indexNumber') continue;
    const value = cleanValue(pair.value);
    if (isIndexNumber(value)) return value;
    const first = value.split(' ')[0] ?? '';
    if (isIndexNumber(first)) return first;
  }
  return undefined;
}

const VALIDITY =
  /^(?:[☆★●○√✓]? ?)?(?:现行|继续|仍然|已|全文|部分|长期|永久|尚未|未|不)?(?:有效|失效|废止|生效中|生效|有效中|执行中|修改|修订|过期|终止|停止执行|执行|宣布失效|宣布废止|无效|已失效|被废止|归档|试行|是|否|在用|正在执行|待定)(?:\(.{1,30}\)|文件|期内)?$/;

/** Whether a value says how a document is in force. */
export function isValidity(value: string): boolean {
  return value.length <= 30 && VALIDITY.test(fold(value).replace(/ /g, ''));
}
