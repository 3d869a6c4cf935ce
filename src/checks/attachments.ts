import { attachmentKindMatches, extensionOf, isAttachmentExtension } from '#domain/file-name.ts';
import { PERMALINKS_LOCK } from '#domain/permalinks.ts';
import type { Problem } from '#domain/problem.ts';
import { identifierProblems } from '#strings/problems-identifiers.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import { type Check, problemAt } from './check.ts';

/**
 * What an attachment is must be what its name says; and a file that lies in the content folder and
 * that no document lists would be lost without a word.
 */
export const checkAttachments: Check = ({ sources }) => {
  // Fonts of cards belong to no document.
  const listed = new Set<string>(sources.site.data.cardFonts);
  const problems: Problem[] = [];
  for (const entry of [...sources.notices, ...sources.normative]) {
    const folder = folderOf(entry.file);
    entry.data.attachments?.forEach(({ file }, index) => {
      listed.add(folder + file);
      const found = sources.files.get(folder + file);
      const extension = extensionOf(file);
      if (!found || !isAttachmentExtension(extension)) return;
      if (attachmentKindMatches(extension, found.head)) return;
      const finding = identifierProblems.attachmentKind(file, extension);
      problems.push(problemAt(finding, entry, ['attachments', index, 'file']));
    });
  }
  // What a document lists is not known as long as it cannot be read itself.
  const unread = new Set([...sources.refused].map(folderOf));
  for (const path of sources.files.keys()) {
    if (path === PERMALINKS_LOCK || listed.has(path) || unread.has(folderOf(path))) continue;
    const finding = portalProblems.attachmentUnlisted(path);
    problems.push({ ...finding, severity: 'warning', file: path, line: 1 });
  }
  return problems;
};

/** `notices/2026/a.md` → `notices/2026/`. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
