import { type IsoDate, yearOf } from '#domain/date.ts';
import { importGuesses as guesses } from '#strings/import.ts';
import { agencyDesk } from './agency-desk.ts';
import { essence } from './characters.ts';
import { type DocumentDraft, draftDocument } from './front-matter.ts';
import { indexDesk } from './index-desk.ts';
import { type IssuingAgency, issuingAgency } from './issuing-agency.ts';
import type { KnownAgency, KnownDocument, KnownFolder, SourcePage } from './known.ts';
import { newFilePath } from './new-path.ts';
import { type SiteStub, siteStub } from './site-stub.ts';
import type { ImportedPage } from './types.ts';

/** A page on its way into a content folder. */
export interface PageToImport {
  readonly source: SourcePage;
  readonly page: ImportedPage;
}

/** What is to be written for one page. */
export interface PlannedDocument {
  readonly source: SourcePage;
  readonly page: ImportedPage;
  /** Path in the content folder. */
  readonly path: string;
  /** Whether the document of this page is in the folder already. */
  readonly known: boolean;
  /** Front matter without `imported`. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly guesses: readonly string[];
  /** Why nothing can be written for it; `code`: its agency first needs a code for index numbers. */
  readonly refused?: { readonly kind: 'empty' | 'code'; readonly text: string };
}

/** Everything that one import does to a content folder. */
export interface ImportPlan {
  readonly documents: readonly PlannedDocument[];
  readonly agencies: readonly KnownAgency[];
  /** Topics that `topics.yaml` has to gain. */
  readonly topics: readonly string[];
  /** The `site.yaml` of a folder that has none. */
  readonly site: SiteStub | undefined;
}

/**
 * Decides what importing `pages` writes: for each page a document with its agency, its topic, an
 * index number and a path that nobody else has; and for a new folder everything around them.
 *
 * A page that was imported before, by the hash of its bytes, keeps its path, its agency and its index
 * number. Nothing is read and nothing written here.
 *
 * @param asOf The year of documents that show no date.
 */
export function planImport(
  pages: readonly PageToImport[],
  folder: KnownFolder,
  asOf: IsoDate,
): ImportPlan {
  const issuers = pages.map(({ page }) => issuingAgency(page));
  const names = issuers.flatMap(({ name, joint }) => [
    ...(name === undefined ? [] : [name]),
    ...joint,
  ]);
  const signed = pages.flatMap(({ page }) => page.fields.signatories ?? []);
  const agencies = agencyDesk(folder.agencies, [...names, ...signed]);
  const site =
    folder.site === undefined
      ? siteStub(
          names,
          pages.map(({ page }) => page.fields.indexNumber),
        )
      : undefined;
  const knownSite = folder.site ?? site;
  const desk = indexDesk(knownSite ?? { indexNumberFormats: [] }, folder.documents);
  const paths = new Set(folder.documents.map(({ path }) => path));
  const topics = new Set<string>();
  const before = new Map<string, KnownDocument>();
  for (const document of folder.documents) {
    if (document.imported) before.set(document.imported.sha256, document);
  }

  const documents = pages.map((one, index): PlannedDocument => {
    const draft = draftDocument(one.page, one.source);
    const said = [...draft.guesses];
    const known = before.get(one.source.sha256);
    const issuer = issuers[index] as IssuingAgency;
    const kept = folder.agencies.find(({ id }) => id === known?.agency);
    const agency = kept ?? agencies.find(issuer.name ?? guesses.unknownAgency());
    if (!kept)
      said.push(
        ...agencyGuesses(
          issuer,
          agency,
          issuer.from === 'signature' ? one.page.fields.issuer : undefined,
        ),
      );
    const joint = issuer.joint
      .map((name) => agencies.find(name).id)
      .filter((id) => id !== agency.id);
    const topic = topicOf(one.page, folder, topics, said);
    const year = draft.year ?? yearOf(asOf);
    const given = known
      ? { indexNumber: known.indexNumber }
      : desk.give(one.page.fields.indexNumber, agency, year);
    if ('reason' in given && given.reason)
      said.push(
        guesses.indexNumber[given.reason](given.indexNumber, one.page.fields.indexNumber ?? ''),
      );
    const path = known?.path ?? newFilePath(draft, one.source, paths);
    paths.add(path);
    return {
      ...one,
      path,
      known: known !== undefined,
      data: complete(draft, agency, [...new Set(joint)], given.indexNumber, topic),
      body: draft.body,
      guesses: said,
      ...refusal(one.page, agency, given.indexNumber),
    };
  });
  return { documents, agencies: agencies.made(), topics: [...topics], site };
}

/** Why a page cannot become a document. */
function refusal(
  { fields, body }: ImportedPage,
  agency: KnownAgency,
  indexNumber: string | undefined,
): Pick<PlannedDocument, 'refused'> {
  if (fields.title === undefined && body.trim() === '')
    return { refused: { kind: 'empty', text: guesses.nothing() } };
  if (indexNumber !== undefined) return {};
  return { refused: { kind: 'code', text: guesses.noIndexNumber(agency.name) } };
}

function agencyGuesses({ name, from }: IssuingAgency, agency: KnownAgency, printed = ''): string[] {
  if (name === undefined || from === 'nowhere') return [guesses.agencyUnknown()];
  if (from === 'truncated' || from === 'title' || from === 'source') {
    return [guesses.agencyFrom[from](agency.name)];
  }
  const same = essence(agency.name) === essence(printed || name);
  return same ? [] : [guesses.agencyTaken(printed || name, agency.name)];
}

/** The topic, when the folder has it or may gain it. */
function topicOf(
  page: ImportedPage,
  folder: KnownFolder,
  topics: Set<string>,
  said: string[],
): string | undefined {
  const printed = page.fields.topic?.trim();
  if (printed === undefined) return undefined;
  if (folder.topics?.includes(printed)) return printed;
  const open = folder.topics === undefined || folder.topicsOpen;
  if (!open || [...printed].length > 40) {
    said.push(guesses.topicLeftOut(printed));
    return undefined;
  }
  topics.add(printed);
  return printed;
}

/** The front matter in the order of the editors' manual. */
function complete(
  { data }: DocumentDraft,
  agency: KnownAgency,
  joint: readonly string[],
  indexNumber: string | undefined,
  topic: string | undefined,
): Record<string, unknown> {
  const { title, docNumber, registrationNumber, type, category, ...rest } = data;
  const all = {
    title,
    agency: agency.id,
    jointAgencies: joint.length > 0 ? joint : undefined,
    indexNumber,
    docNumber,
    registrationNumber,
    type,
    category,
    topic,
    ...rest,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
