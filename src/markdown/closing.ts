import { isAnnexLabel, isAttachmentsHead, isAttachmentsNote } from './annex.ts';
import { endsInGenre, titleKey } from './issued.ts';

/** The last lines of a text: who signs, and when. */
export interface Closing {
  readonly signatories: readonly string[];
  readonly date: string;
  /** The date lost its characters: 2018523 for 2018年5月23日. */
  readonly damaged: boolean;
  /** The agency stood on the line of the date, so that nothing above it belongs to the signature. */
  readonly complete: boolean;
}

const DATE = String.raw`(?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[一二][〇○零Oo一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)`;
const DATE_LINE = new RegExp(`^${DATE}$`);
const SIGNED_LINE = new RegExp(String.raw`^(.{2,40}?)\s+(${DATE})$`);
const DAMAGED_DATE = /^(?:19|20)\d{2}(?:\d{3,4})$/;

/** What stands below a document (版记), and the name of a file that was attached. */
const IMPRINT =
  /^(?:抄送|主送|分送|公开方式|信息公开|联系人|附[：:])|印发$|\.(?:pdf|docx?|xlsx?|wps|ofd|zip)$/i;

const LONGEST_NAME = 40;
const FORMULA =
  /^(?:特此|此复|妥否|以上|现予|请|附|关于|抄送)|(?:如下|通知|公告|通告|函复|批复|汇报|报告)$/;

/** The signature that the lines of one paragraph hold, if the last of them is a date. */
export function closingOf(lines: readonly string[]): Closing | undefined {
  const last = lines.at(-1);
  if (last === undefined) return undefined;
  const above = lines.slice(0, -1);
  if (!above.every(isSignatory)) return undefined;
  const [, signatory = '', signedOn] = SIGNED_LINE.exec(last) ?? [];
  if (signedOn !== undefined && isSignatory(signatory)) {
    return {
      signatories: [...above, signatory],
      date: tidy(signedOn),
      damaged: false,
      complete: true,
    };
  }
  const damaged = DAMAGED_DATE.test(last);
  if (!damaged && !DATE_LINE.test(last)) return undefined;
  return { signatories: above, date: tidy(last), damaged, complete: above.length > 0 };
}

/** Whether a line can be the name of an agency or a person who signs. */
export function isSignatory(line: string): boolean {
  return (
    line.length >= 2 &&
    line.length <= LONGEST_NAME &&
    !/[。，；：！？,;:!?《》\d]/.test(line) &&
    /^\p{Script=Han}/u.test(line) &&
    !/^[一二三四五六七八九十]+、|^第.{1,4}[章节条编]/.test(line) &&
    !FORMULA.test(line)
  );
}

/**
 * Whether a block may follow a signature: a note, an annex, a rule, a file name, the title of what
 * was issued.
 *
 * @param quoted Titles that the text quotes, as `titleKey` writes them.
 */
export function isFollower(tagName: string, text: string, quoted: ReadonlySet<string>): boolean {
  const line = text.trim();
  if (tagName !== 'p') return /^(?:h[1-6]|hr|section|div)$/.test(tagName);
  return (
    /^[（(].*[）)]$/su.test(line) ||
    isAnnexLabel(line) ||
    isAttachmentsNote(line) ||
    isAttachmentsHead(line) ||
    IMPRINT.test(line) ||
    endsInGenre(line) ||
    quoted.has(titleKey(line))
  );
}

function tidy(date: string): string {
  return date.replace(/\s+/g, '');
}
