import { citationIndex } from '#domain/citation-index.ts';
import { type Effect, type Life, lifeOf } from '#domain/life.ts';
import { workCalendar } from '#domain/working-days.ts';
import { addresses } from '#portal/addresses.ts';
import { defaultColumns } from '#portal/columns.ts';
import type { Agency, Page, Portal, PortalDocument } from '#portal/portal.ts';
import type { NoticeData } from '#schema/document.ts';
import { frameView } from '#views/frame.ts';
import { AS_OF, OFFICE_USCC, TRANSPORT_USCC } from './content-files.ts';

const origin = (file: string) => ({ file, lineOf: () => 1, bodyLine: 1 });

function agency(id: string, name: string, uscc: string): Agency {
  return {
    id,
    name,
    kind: 'department',
    uscc,
    address: '青屿县灯塔街道听潮路1号',
    hours: '工作日 8:30—12:00',
    phone: '0000-8801000',
    head: '汐明川',
    functions: ['负责一件事。'],
    path: addresses.agency(id),
    origin: origin(`agencies/${id}.yaml`),
  };
}

export const office = agency('county-office', '青屿县人民政府办公室', OFFICE_USCC);
export const transport = agency('transport', '青屿县交通运输局', TRANSPORT_USCC);

/** What a test says of a document; all else is as dull as possible. */
export interface DocumentFacts extends Partial<NoticeData> {
  readonly kind?: PortalDocument['type'];
  readonly issuer?: Agency;
  readonly with?: readonly Agency[];
  readonly files?: PortalDocument['attachments'];
  /** What happens to it. */
  readonly acts?: readonly Effect[];
  readonly versions?: PortalDocument['versions'];
  readonly tasks?: PortalDocument['tasks'];
}

/** A document whose index number ends in `serial`, issued and published on 2 March 2026. */
export function document(serial: number, facts: DocumentFacts = {}): PortalDocument {
  const { kind = 'notice', issuer = office, with: joint = [], files = [], ...rest } = facts;
  const { acts: effects = [], versions = [], tasks = [], ...given } = rest;
  const indexNumber = `${issuer.uscc}/2026-${String(serial).padStart(5, '0')}`;
  const data = {
    title: `关于第${serial}件事的通知`,
    agency: issuer.id,
    indexNumber,
    summary: `第${serial}件事。`,
    disclosure: 'proactive',
    issuedOn: '2026-03-02',
    publishedAt: '2026-03-02 10:00',
    ...(kind === 'normative' ? {} : { type: kind }),
    ...given,
  } as NoticeData;
  return {
    type: kind,
    agency: issuer,
    jointAgencies: joint,
    data,
    path: addresses.document(issuer.id, data.indexNumber),
    attachments: files,
    bodyHash: `body-${serial}`,
    citations: [],
    tasks,
    origin: origin(`notices/2026/${serial}.md`),
    life: lifeFrom(kind, data, effects),
    versions,
  };
}

function lifeFrom(kind: string, data: NoticeData, effects: readonly Effect[]): Life | undefined {
  const { issuedOn, effectiveFrom, effectiveUntil, repealedOn: on } = data;
  if (kind !== 'normative' && !effectiveFrom && !effectiveUntil && !on) return undefined;
  const stated: Effect[] = on ? [{ kind: 'repeal', on, decidedOn: on, by: '' }] : [];
  return lifeOf({
    issuedOn,
    effectiveFrom,
    until: effectiveUntil,
    effects: [...stated, ...effects],
  });
}

export function page(id: string, facts: Partial<Page> = {}): Page {
  return {
    id,
    title: id,
    section: 'site',
    description: `${id} 的说明`,
    updatedOn: AS_OF,
    path: `/${id}/`,
    bodyHash: `body-${id}`,
    citations: [],
    origin: origin(`pages/${id}.md`),
    ...facts,
  };
}

/** A portal of documents, given newest first. */
export function portalOf(
  documents: readonly PortalDocument[],
  facts: Partial<Portal> = {},
): Portal {
  return {
    site: {
      name: '青屿县人民政府',
      shortName: '青屿县',
      domain: 'www.qingyu.example',
      siteIdCode: '9901220001',
      description: '青屿县政府信息公开平台。',
      keywords: ['青屿县'],
      organiser: { name: office.name, address: office.address, phone: office.phone },
      indexNumberFormats: ['{uscc}/{year}-{serial:5}'],
      validity: { defaultYears: 5, trialYears: 2 },
      listPageSize: 20,
    },
    agencies: [office, transport],
    documents,
    byIndexNumber: new Map(documents.map((one) => [one.data.indexNumber, one])),
    topics: [
      { id: 'transport', name: '交通运输' },
      { id: 'open-government', name: '政务公开' },
    ],
    columns: defaultColumns(documents),
    pages: [],
    calendar: workCalendar([]),
    cleanups: [],
    statements: new Map(),
    planned: new Map(
      documents.flatMap(({ data, life }) => (life ? [[data.indexNumber, life] as const] : [])),
    ),
    citations: { inFile: new Map(), citedBy: new Map(), index: citationIndex([], []) },
    powers: [],
    powersByCode: new Map(),
    lists: new Map(),
    decisionYears: [],
    subjects: [],
    synonyms: [],
    reports: [],
    plans: [],
    permalinks: { redirects: [], gone: [] },
    ...facts,
  };
}

/** What views are computed from. */
export function viewContext(portal: Portal, asOf = AS_OF) {
  return { portal, frame: frameView(portal), asOf };
}
