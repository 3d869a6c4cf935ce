import * as z from 'zod';
import { isIndexNumberFormat } from '#domain/index-number-format.ts';
import { cardProblems } from '#strings/cards.ts';
import { identifierProblems } from '#strings/problems-identifiers.ts';
import { siteProblems } from '#strings/problems-site.ts';
import { findingIssue, isoDate, line, paragraph, webAddress } from './fields.ts';

const hostName = z.string().superRefine((value, context) => {
  if (!/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/.test(value)) {
    context.addIssue(findingIssue(siteProblems.domain(value)));
  }
});

const indexNumberFormat = z.string().superRefine((format, context) => {
  if (!isIndexNumberFormat(format)) {
    context.addIssue(findingIssue(identifierProblems.indexNumberFormat(format)));
  }
});

const digits = (length: number, key: 'siteIdCode' | 'divisionCode') =>
  z.string().superRefine((value, context) => {
    if (!new RegExp(`^\\d{${length}}$`).test(value)) {
      context.addIssue(findingIssue(siteProblems.digits(key, value, length)));
    }
  });

/** A font in the content folder: no way out of it, and a kind that can be drawn from. */
const fontFile = z.string().superRefine((value, context) => {
  if (!/^(?:[^./\\][^/\\]*\/)*[^./\\][^/\\]*\.(?:ttf|otf)$/i.test(value)) {
    context.addIssue(findingIssue(cardProblems.fontFile(value)));
  }
});

/** `site.yaml`: the portal's own facts, and the rules that differ from province to province. */
export const siteSchema = z.strictObject({
  /** 网站名称, meta SiteName. */
  name: line('name', 60),
  /** What readers call the place: 青屿县. */
  shortName: line('shortName', 20),
  domain: hostName,
  /** 网站标识码, ten digits. */
  siteIdCode: digits(10, 'siteIdCode').optional(),
  divisionCode: digits(6, 'divisionCode').optional(),
  description: paragraph('description', 200),
  keywords: z.array(line('keywords', 30)).min(1),
  /** 主办单位 and how it is reached. */
  organiser: z.strictObject({
    name: line('name', 60),
    address: line('address', 120),
    phone: line('phone', 60),
    email: line('email', 80).optional(),
  }),
  icp: line('icp', 60).optional(),
  policeRecord: line('policeRecord', 60).optional(),
  /** 「我为政府网站找错」. */
  correctionUrl: webAddress.optional(),
  /** 索引号 formats in use, see `domain/index-number.ts`; `any` accepts every form. */
  indexNumberFormats: z.array(indexNumberFormat).min(1),
  /** Years a normative document stays in force when it does not say (provincial rules). */
  validity: z.strictObject({
    /** Left out where no rule gives a term to documents that state none. */
    defaultYears: z.int().min(1).max(50).optional(),
    /** For those called 试行 or 暂行. */
    trialYears: z.int().min(1).max(50).optional(),
    /** The rule is for documents issued on this day or later. */
    since: isoDate.optional(),
  }),
  /** Whether each document has a picture for links in chats. */
  cards: z.boolean().optional(),
  /** Fonts in the content folder for rare characters of those pictures, in the order of their use. */
  cardFonts: z.array(fontFile).optional(),
  listPageSize: z.int().min(5).max(100).default(20),
});

export type SiteData = z.output<typeof siteSchema>;
