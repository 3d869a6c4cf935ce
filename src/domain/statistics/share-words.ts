/** What stands round the numbers of a share. */
interface ShareContext {
  /** Between the base and the part. */
  readonly gap: string;
  /** Round the base. */
  readonly base: string;
  /** Before the part. */
  readonly part: string;
}

/** How words tie a percentage to the numbers before it. */
export interface ShareWords {
  /** `named`: the base stands directly before, 12.86亿元的. */
  readonly kind: 'named' | 'of' | 'rate' | 'bare';
  /** Whether base and part are certainly those of the percentage `stated`. */
  readonly ties: (context: ShareContext, stated: number) => boolean;
}

const NAMED = /^[^,;、:\d]{0,6}的$/;
const OF = /^[^,;:\d]{0,8}[,;]?[^,;:\d]{0,4}?占(?<whole>[^,;:\d]{0,16})$/;
const RATE =
  /^[^,;:\d]{0,8}[,;](?<rate>\p{Script=Han}{1,8})率(?:分别)?(?:达到|高达|保持在|达|为|是|约|近|到)*$/u;
const OTHER_RATE = /(?:增长|下降|增|税|费|利|汇|频|效|概|功|倍)$/;
/** Rates that leave some cases out, or are found by asking people. */
const NARROWER = /按[时期]|及时|法定|群众|满意|到期|首次|一次|当[场年月日]|平均|综合|整体|目标/;
const CARRIED = /结转|上年|去年|往年|累计|存量/;
const JOINED = /合计|共计|总共|共占|[两三四五六七八九]项|两者/;
const WHOLE = /^(?:其中|(?:总|全部|所有)(?:数量|人数|件数|[数量额])?(?:\p{Script=Han}{1,2}数)?)?$/u;
const TOTAL = /总[数量额]|全部|所有/g;
const DIRECT = /^[^,;、:\d]{0,8},?(?:约|仅|只)?(?:占|相当于|为|是|完成)[^,;、:\d]{0,14}$/;

/** The words between a number and a percentage, when they make it a share of something. */
export function shareWords(gap: string): ShareWords | undefined {
  if (gap.length > 40) return undefined;
  if (NAMED.test(gap)) return { kind: 'named', ties: () => true };
  if (gap === ',') return { kind: 'bare', ties: () => false };
  const whole = OF.exec(gap)?.groups?.['whole'];
  if (whole !== undefined) {
    const name = whole.replace(/^[比到了]|的|比[例重]|达到?|为|约|近$/g, '');
    return {
      kind: 'of',
      ties: (context) => !JOINED.test(gap) && isPartOf(name, context),
    };
  }
  const rate = RATE.exec(gap)?.groups?.['rate'];
  if (rate === undefined || OTHER_RATE.test(rate)) return undefined;
  return {
    kind: 'rate',
    ties: (context, stated) =>
      stated < 100 && !NARROWER.test(rate + context.part) && isRateOf(rate, context),
  };
}

/** Whether the words between a part and a named whole leave no other reading. */
export function readWhole(gap: string): boolean {
  return DIRECT.test(gap);
}

/** 其中 makes a part of the number before; a named whole must be named there as well. */
function isPartOf(name: string, { gap, base }: ShareContext): boolean {
  if (CARRIED.test(gap + base)) return false;
  if (name !== '' && !WHOLE.test(name)) return namesBase(name.replace(TOTAL, ''), base);
  if (/^[^,;:\d]{0,8}[,;:]?其中/.test(gap)) return true;
  return !gap.includes(';') && (name !== '' || (gap.length < 14 && !gap.includes('元')));
}

/** 审结91件，结案率: the rate bears the name of the part, and the part stands next to its base. */
function isRateOf(rate: string, { gap, base, part }: ShareContext): boolean {
  if (/[;]/.test(gap) || CARRIED.test(gap + base)) return false;
  // Of 起诉30人，不起诉10人 neither is the whole.
  if (/^[不未]/.test(rate) || /[不未]/.test(part)) return false;
  const name = rate.slice(-2);
  return [...name].some((character) => part.slice(-8).includes(character));
}

function namesBase(name: string, base: string): boolean {
  return name.length >= 2 && base.includes(name);
}
