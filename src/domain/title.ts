import { foldBrackets } from './brackets.ts';
import { nameMarks } from './name-marks.ts';

const STATE = /^(?:中华人民共和国)+(?=.)/;

/**
 * The name of a document in the form in which names are compared. Two spellings of one name have the
 * same form: full or half width, any brackets, with or without blanks, quotation marks and 《》 round
 * a name inside it, any dash, with or without 中华人民共和国 in front. What tells documents apart
 * stays, such as （试行） and a year.
 *
 * @example
 * normaliseTitle('《青屿县海岛民宿管理办法 (试行)》'); // '青屿县海岛民宿管理办法〔试行〕'
 * normaliseTitle('中华人民共和国渔业法'); // '渔业法'
 */
export function normaliseTitle(title: string): string {
  const bare = title.normalize('NFKC').replace(/[\s\p{Cf}《》〈〉<>“”‘’"']/gu, '');
  return foldBrackets(bare)
    .replace(/[\p{Dash_Punctuation}−~]+/gu, '-')
    .toLowerCase()
    .replace(STATE, '');
}

const CARRIER =
  /^(?<before>[^《》〈〉<>＜＞]*?)(?:关于)?(?:重新|联合|修[订改]并?)?(?<verb>印发|转发|批转|下发|颁发|颁布|公布|发布)(?<name>.{2,}?)的?(?:通知|公告|通告|决定|函)$/u;
const LONGEST_TITLE = 300;
/** What 公布 and 发布 bring out as a document; of much else they only tell. */
const PUBLISHED = /(?:目录|清单)$/u;

/**
 * The names of the documents that a carrier notice issues, without 《》. Empty for a title that
 * issues none: one of its own, or one that amends, repeals or explains another document.
 *
 * 公布 and 发布 issue a document only when its name stands in 《》 or is that of a list.
 *
 * @example
 * issuedNames('青屿县人民政府关于印发青屿县渔港管理办法的通知'); // ['青屿县渔港管理办法']
 * issuedNames('关于印发《甲办法》和《乙办法》（试行）的通知'); // ['甲办法', '乙办法（试行）']
 */
export function issuedNames(title: string): string[] {
  const written = title.trim();
  const groups = written.length > LONGEST_TITLE ? undefined : CARRIER.exec(written)?.groups;
  const { before = '', verb = '', name = '' } = groups ?? {};
  if (name.trim() === '' || before.includes('关于')) return [];
  const quoted = namesIn(name.trim());
  if (quoted.length > 0) return quoted;
  const tells = (verb === '公布' || verb === '发布') && !PUBLISHED.test(name);
  return tells ? [] : [name.trim()];
}

/** The name of the document that a carrier notice issues, the first of several; see `issuedNames`. */
export function issuedName(title: string): string | undefined {
  return issuedNames(title)[0];
}

const AGENCY = /(?:^|[府厅局委会部门院室办组])$/u;
const AFTER_NAME = /^\s*(?<trial>[（(][^（）()]{1,12}[）)])?\s*(?:[、和及与]|以及)?\s*$/u;

/** The names in marks that a text consists of; none where the marks are part of a longer name. */
function namesIn(text: string): string[] {
  const marked = text.replace(/[〈<＜]/g, '《').replace(/[〉>＞]/g, '》');
  const pairs = nameMarks(marked);
  const outer = pairs.filter(({ start }) => !pairs.some((o) => o.start < start && start < o.end));
  if (!AGENCY.test(text.slice(0, outer[0]?.start ?? 0).trim())) return [];
  const names: string[] = [];
  for (const [index, { start, end }] of outer.entries()) {
    const after = AFTER_NAME.exec(text.slice(end, outer[index + 1]?.start));
    if (!after) return [];
    names.push(text.slice(start + 1, end - 1).trim() + (after.groups?.['trial'] ?? ''));
  }
  return names;
}
