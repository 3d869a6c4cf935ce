import type { Finding } from '#domain/problem.ts';
import type { ReadEntry } from '#reader/read-file.ts';
import type { YamlPath } from '#reader/strict-yaml.ts';
import { addresses } from './addresses.ts';
import type { PortalDocument, Subject } from './portal.ts';
import { references } from './references.ts';
import type { Sources } from './sources.ts';
import { keptOut } from './with-lives.ts';

type Report = (finding: Finding, entry: ReadEntry<unknown>, path: YamlPath) => void;

/** The subjects, with their documents found. */
export function subjectsOf(
  sources: Sources,
  documents: readonly PortalDocument[],
  report: Report,
): Subject[] {
  const entry = sources.subjects;
  if (!entry) return [];
  const known = references(documents, keptOut(documents, sources));
  return entry.data.subjects.map((subject, index) => ({
    ...subject,
    path: addresses.subject(subject.id),
    documents: (subject.documents ?? []).flatMap((number, place) => {
      const found = known.find(number);
      if (found && 'rule' in found) {
        report(found, entry, ['subjects', index, 'documents', place]);
        return [];
      }
      return found ?? [];
    }),
  }));
}
