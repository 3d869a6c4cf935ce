import type { IsoDate } from '#domain/date.ts';
import { nearest } from '#domain/edit-distance.ts';
import type { Finding, Problem } from '#domain/problem.ts';
import { compareText } from '#domain/text-order.ts';
import { workCalendar } from '#domain/working-days.ts';
import type { ReadEntry } from '#reader/read-file.ts';
import type { YamlPath } from '#reader/strict-yaml.ts';
import type { DocumentData } from '#schema/document.ts';
import type { TopicData } from '#schema/taxonomy.ts';
import { LAWS } from '#strings/laws.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import { REPORT_TYPES } from '#strings/reports.ts';
import { AGENCY_KINDS } from '#strings/vocabulary.ts';
import { addresses } from './addresses.ts';
import { citationGraph } from './citation-graph.ts';
import { defaultColumns } from './columns.ts';
import { agencyOf, pageOf } from './entries.ts';
import { listsOf } from './lists.ts';
import { plansOf } from './plans.ts';
import {
  type Agency,
  type Attachment,
  newestFirst,
  type Portal,
  type PortalDocument,
} from './portal.ts';
import { powersOf } from './powers.ts';
import { placeOf } from './references.ts';
import { reportPath, reportsOf } from './reports.ts';
import type { BinaryFile, Sources, WithBody } from './sources.ts';
import { subjectsOf } from './subjects.ts';
import { withLives } from './with-lives.ts';

export interface BuiltPortal {
  readonly portal: Portal;
  readonly problems: readonly Problem[];
}

/**
 * Join what was read file by file into one portal. A reference to nothing is a problem.
 *
 * @param asOf What is not out on that day acts on no other document yet.
 */
export function buildPortal(sources: Sources, asOf: IsoDate): BuiltPortal {
  const problems: Problem[] = [];
  const report: Report = (finding, entry, path) =>
    problems.push({ ...finding, severity: 'error', file: entry.file, line: entry.lineOf(path) });

  const agencies = new Map(
    sources.agencies.map(agencyOf).map((agency) => [agency.id, agency] as const),
  );
  const topics = sources.topics?.data.topics ?? [];
  const documents: PortalDocument[] = [];
  const taken = new Map<string, PortalDocument>();

  const find = (id: string, entry: ReadEntry<unknown>, path: YamlPath): Agency | undefined => {
    const agency = agencies.get(id);
    if (!agency && !sources.refused.has(`agencies/${id}.yaml`))
      report(portalProblems.agencyUnknown(id, nearestAgency(id, agencies)), entry, path);
    return agency;
  };
  const add = (entry: WithBody<DocumentData>, type: PortalDocument['type']) => {
    const { data } = entry;
    const agency = find(data.agency, entry, ['agency']);
    const joint = data.jointAgencies?.map((id, i) => find(id, entry, ['jointAgencies', i])) ?? [];
    if (!sources.refused.has('topics.yaml')) checkTopic(entry, topics, report);
    if (!agency || joint.includes(undefined)) return;

    const document: PortalDocument = {
      type,
      agency,
      jointAgencies: joint.filter((one) => one !== undefined),
      data,
      path: addresses.document(agency.id, data.indexNumber),
      attachments: attachmentsOf(entry, agency, sources.files, report),
      bodyHash: entry.bodyHash,
      citations: entry.citations,
      tasks: entry.tasks,
      origin: entry,
      life: undefined,
      versions: [],
    };
    // An index number is given once in the whole portal, whoever gave it.
    const twin = taken.get(data.indexNumber) ?? taken.get(document.path);
    if (twin) return report(twinFinding(document, twin), entry, ['indexNumber']);
    taken.set(data.indexNumber, document).set(document.path, document);
    documents.push(document);
  };
  for (const entry of sources.notices) add(entry, entry.data.type);
  for (const entry of sources.normative) add(entry, 'normative');
  for (const entry of sources.reports) {
    const path = reportPath(entry.file);
    if (path) add(entry, REPORT_TYPES[path.kind]);
  }
  for (const entry of sources.pages) {
    if (entry.data.agency !== undefined) find(entry.data.agency, entry, ['agency']);
  }
  for (const entry of sources.cleanups) {
    for (const [index, id] of (entry.data.scope.agencies ?? []).entries()) {
      find(id, entry, ['scope', 'agencies', index]);
    }
  }

  const lived = withLives(documents, sources, asOf);
  problems.push(...lived.problems);
  const pages = sources.pages.map(pageOf);
  const laws = [...LAWS, ...(sources.laws?.data.laws ?? [])];
  const citations = citationGraph(lived.documents, pages, laws, [sources.site.data.shortName]);
  const itemContext = { agencyOf: find, index: citations.index, asOf, report };
  const powers = powersOf(sources.powers, itemContext);
  const portal: Portal = {
    site: sources.site.data,
    agencies: [...agencies.values()].sort(byKindAndOrder),
    documents: lived.documents.toSorted(newestFirst),
    byIndexNumber: new Map(lived.documents.map((one) => [one.data.indexNumber, one])),
    topics,
    columns: sources.columns?.data.columns ?? defaultColumns(documents),
    pages,
    calendar: workCalendar(sources.calendar.map((entry) => entry.data)),
    cleanups: lived.cleanups,
    statements: lived.statements,
    planned: lived.planned,
    citations,
    powers,
    powersByCode: new Map(powers.map((power) => [power.data.code, power])),
    lists: listsOf(sources.lists, itemContext),
    decisionYears: sources.lists.flatMap((one) => (one.kind === 'decisions' ? [one.entry] : [])),
    subjects: subjectsOf(sources, lived.documents, report),
    synonyms: sources.synonyms?.data.synonyms ?? [],
    plans: plansOf(sources, lived.documents, report),
    reports: reportsOf(sources.reports, sources.reportTables, {
      agencies,
      documents: lived.documents,
      agencyOf: find,
      refused: sources.refused,
      report,
    }),
    permalinks: {
      redirects: sources.permalinks?.data.redirects ?? [],
      gone: sources.permalinks?.data.gone ?? [],
    },
  };
  return { portal, problems };
}

type Report = (finding: Finding, entry: ReadEntry<unknown>, path: YamlPath) => void;

/** An editor may have written the name of the agency where its id belongs. */
function nearestAgency(text: string, agencies: ReadonlyMap<string, Agency>): string | undefined {
  const ids = new Map([...agencies.keys()].map((id) => [id, id] as const));
  for (const [id, { name, shortName, aliases = [] }] of agencies) {
    for (const one of [name, shortName ?? name, ...aliases]) ids.set(one, id);
  }
  return ids.get(nearest(text, ids.keys()) ?? '');
}

function checkTopic(
  entry: WithBody<DocumentData>,
  topics: readonly TopicData[],
  report: Report,
): void {
  const { topic } = entry.data;
  const names = topics.map(({ name }) => name);
  if (topic === undefined || names.includes(topic)) return;
  report(portalProblems.topicUnknown(topic, nearest(topic, names), names), entry, ['topic']);
}

function twinFinding(document: PortalDocument, twin: PortalDocument): Finding {
  const { indexNumber } = document.data;
  const place = placeOf(twin, 'indexNumber');
  return twin.data.indexNumber === indexNumber
    ? portalProblems.indexNumberTaken(indexNumber, place)
    : portalProblems.addressTaken(document.path, indexNumber, twin.data.indexNumber, place);
}

function attachmentsOf(
  entry: WithBody<DocumentData>,
  agency: Agency,
  files: ReadonlyMap<string, BinaryFile>,
  report: Report,
): Attachment[] {
  const folder = entry.file.slice(0, entry.file.lastIndexOf('/') + 1);
  return (entry.data.attachments ?? []).flatMap(({ file, title }, index) => {
    const bytes = files.get(folder + file)?.bytes;
    if (bytes === undefined) {
      const beside = [...files.keys()]
        .filter((path) => path.startsWith(folder))
        .map((path) => path.slice(folder.length));
      report(portalProblems.attachmentMissing(file, folder, nearest(file, beside)), entry, [
        'attachments',
        index,
        'file',
      ]);
      return [];
    }
    const path = addresses.attachment(agency.id, entry.data.indexNumber, file);
    return [{ title: title ?? file, file, path, bytes }];
  });
}

/** The vocabulary names the kinds in the order in which readers see them. */
const KINDS = Object.keys(AGENCY_KINDS);

function byKindAndOrder(a: Agency, b: Agency): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    (a.order ?? 1000) - (b.order ?? 1000) ||
    compareText(a.id, b.id)
  );
}
