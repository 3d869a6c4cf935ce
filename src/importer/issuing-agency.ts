import { isAgency } from './agencies.ts';
import { isShortFor, placeOf } from './agency-names.ts';
import type { ImportedPage } from './types.ts';

/** The name of the agency that a document belongs to, and how sure it is. */
export interface IssuingAgency {
  readonly name: string | undefined;
  /** Other agencies that signed. */
  readonly joint: readonly string[];
  readonly from: 'printed' | 'signature' | 'truncated' | 'title' | 'source' | 'nowhere';
}

/**
 * Whose document a page is: the issuer that it prints, else the signatory that lost its end, else
 * the agency or the place with which the title begins, else the source.
 */
export function issuingAgency({ fields, doubts }: ImportedPage): IssuingAgency {
  const { issuer, signatories = [], title = '', source } = fields;
  const joined = signatories.join(' ');
  if (issuer !== undefined && issuer !== joined) {
    const full = signatories.find((signatory) => isShortFor(issuer, signatory));
    return {
      name: tidy(full ?? issuer),
      joint: [],
      from: full === undefined ? 'printed' : 'signature',
    };
  }
  if (signatories.length > 0) {
    const [name, ...joint] = signatories.map(tidy);
    return { name, joint, from: 'printed' };
  }
  const truncated = doubts.find(({ rule }) => rule === 'import/signatory-truncated')?.suggestion;
  if (truncated) return { name: tidy(truncated), joint: [], from: 'truncated' };
  const titled = agencyInTitle(title);
  if (titled) return { name: titled, joint: [], from: 'title' };
  if (source !== undefined && isAgency(source))
    return { name: tidy(source), joint: [], from: 'source' };
  return { name: undefined, joint: [], from: 'nowhere' };
}

/** The agency in front of 关于 or a year, or the government of the place that stands there. */
function agencyInTitle(title: string): string | undefined {
  const head = tidy(
    title
      .replace(/^[（(【[][^（()）【】[\]]*[)）】\]]/, '')
      .replace(/(?:关于|印发|转发|《|(?:19|20)\d\d年).*$/s, ''),
  );
  if (isAgency(head) && head.length > 3) return head;
  const agency =
    /^\p{Script=Han}{2,20}?(?:人民政府(?:办公室|办公厅)?|委员会|管委会|办事处|局)(?!部)/u.exec(
      head,
    )?.[0];
  if (agency) return agency;
  const place = placeOf(head);
  return place && /^(?:19|20)\d\d|^年度|^$/.test(tidy(title).slice(place.length))
    ? `${place}人民政府`
    : undefined;
}

/** A name without the spaces that spread it: 气 象 局. */
function tidy(name: string): string {
  return name.replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '').trim();
}
