import type { IsoDate } from '#domain/date.ts';
import type { Effect, Life } from '#domain/life.ts';
import type { Finding, Problem } from '#domain/problem.ts';
import type { YamlPath } from '#reader/strict-yaml.ts';
import { livesOf } from './lives.ts';
import {
  type Cleanup,
  isPublished,
  type Origin,
  type PortalDocument,
  type Statement,
} from './portal.ts';
import { references } from './references.ts';
import type { Sources } from './sources.ts';
import { readCleanup, statementsOf } from './statements.ts';
import { versionsOf } from './versions.ts';

type LifeSources = Pick<
  Sources,
  'site' | 'notices' | 'normative' | 'cleanups' | 'versions' | 'refusedNumbers'
>;

interface Lived {
  readonly documents: readonly PortalDocument[];
  readonly cleanups: readonly Cleanup[];
  readonly statements: ReadonlyMap<Effect, Statement>;
  readonly planned: ReadonlyMap<string, Life>;
  readonly problems: readonly Problem[];
}

/** The numbers of documents that their own problems keep out of the portal. */
export function keptOut(
  documents: readonly PortalDocument[],
  { notices, normative, refusedNumbers }: LifeSources,
): ReadonlySet<string> {
  const held = new Set(documents.map(({ data }) => data.indexNumber));
  const numbers = [...notices, ...normative]
    .filter(({ data }) => !held.has(data.indexNumber))
    .flatMap(({ data }) => [data.indexNumber, data.docNumber ?? []].flat());
  return new Set([...refusedNumbers, ...numbers]);
}

/** Give each document its life and its texts, out of what all documents and cleanups say. */
export function withLives(
  documents: readonly PortalDocument[],
  sources: LifeSources,
  asOf: IsoDate,
): Lived {
  const problems: Problem[] = [];
  const report = (finding: Finding, origin: Origin, path: YamlPath) =>
    problems.push({ ...finding, severity: 'error', file: origin.file, line: origin.lineOf(path) });
  const known = references(documents, keptOut(documents, sources));

  const cleanups: Cleanup[] = [];
  const stated = statementsOf(documents, known, report);
  for (const entry of sources.cleanups) {
    const read = readCleanup(entry, known, report);
    if (!read) continue;
    cleanups.push(read.cleanup);
    stated.push(...read.statements);
  }
  const rules = sources.site.data.validity;
  const made = new Map<string, Effect>();
  const planned = livesOf(documents, stated, cleanups, rules, made);
  const held = new Set(
    documents.filter((one) => !isPublished(one, asOf)).map(({ data }) => data.indexNumber),
  );
  const isOut = (acting: string | undefined) => acting === undefined || !held.has(acting);
  const actsAreOut = planned.statements.every(({ acting }) => isOut(acting));
  const out = actsAreOut
    ? planned
    : livesOf(
        documents,
        stated.filter(({ acting }) => isOut(acting)),
        cleanups.filter(({ decision }) => isOut(decision)),
        rules,
        made,
      );
  const amendmentsOf = ({ data }: PortalDocument) =>
    planned.lives.get(data.indexNumber)?.accepted.filter(({ kind }) => kind === 'amend') ?? [];
  const versions = versionsOf(sources.versions, known, amendmentsOf, report);
  return {
    documents: documents.map((document) => ({
      ...document,
      life: out.lives.get(document.data.indexNumber),
      versions: versions.get(document.data.indexNumber) ?? [],
    })),
    cleanups,
    statements: new Map([...planned.statements, ...out.statements].map((one) => [one.effect, one])),
    planned: planned.lives,
    problems,
  };
}
