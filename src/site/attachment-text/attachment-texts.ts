import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { extensionOf } from '#domain/file-name.ts';
import { type Problem, sortProblems } from '#domain/problem.ts';
import type { Attachment, PortalDocument } from '#portal/portal.ts';
import { attachmentNotSearchable } from '#strings/attachments.ts';
import { root } from '../paths.ts';
import { sha256, writeWhole } from '../render-cache.ts';
import { attachmentReader } from './attachment-text.ts';
import { hasText } from './extract.ts';
import { type ExtractedText, MAX_FILE_BYTES } from './extracted.ts';

/** The texts of all attachments of a content folder, kept on the disk. */
export interface AttachmentTexts {
  /** What can be searched of an attachment. */
  readonly textOf: (attachment: Attachment) => ExtractedText;
  /** What clerks should know of attachments that cannot be searched; warnings, all of them. */
  readonly problems: readonly Problem[];
}

export interface AttachmentTextOptions {
  /** The content folder. */
  readonly content: string;
  readonly documents: readonly PortalDocument[];
  /** A folder for these texts alone. */
  readonly stateFolder: string;
  /** Called after each attachment. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

const NONE: ExtractedText = { text: '' };

/**
 * Read the attachments of documents. A file that was read before, by this code, is known by its hash
 * and not read again.
 */
export async function attachmentTexts(options: AttachmentTextOptions): Promise<AttachmentTexts> {
  const { content, documents, progress } = options;
  const folder = folderOf(options.stateFolder);
  const fileOf = (hash: string) => join(folder, `${hash}.json`);
  const hashes = new Map<string, string>();
  // Not for the next time: how long a file takes is not a property of the file.
  const unkept = new Map<string, ExtractedText>();
  const problems: Problem[] = [];
  const reader = attachmentReader();
  const read = async (path: string, extension: string, key: string): Promise<ExtractedText> => {
    if (statSync(path).size > MAX_FILE_BYTES) return { text: '', defect: 'tooLarge' };
    const bytes = readFileSync(path);
    const hash = sha256(bytes);
    hashes.set(key, hash);
    const known = keptText(fileOf(hash));
    if (known) return known;
    const fresh = await reader.read(bytes, extension);
    if (fresh.defect !== 'slow') writeWhole(fileOf(hash), JSON.stringify(fresh));
    return fresh;
  };

  const all = documents.flatMap(({ attachments, origin }) =>
    attachments.map((attachment, index) => ({ attachment, index, origin })),
  );
  try {
    for (const [done, { attachment, index, origin }] of all.entries()) {
      const { file, path } = attachment;
      if (hasText(extensionOf(file))) {
        const extracted = await read(
          join(content, dirname(origin.file), file),
          extensionOf(file),
          path,
        );
        const { defect } = extracted;
        if (defect === 'slow' || !hashes.has(path)) unkept.set(path, extracted);
        if (defect) {
          problems.push({
            ...attachmentNotSearchable(file, defect),
            severity: 'warning',
            file: origin.file,
            line: origin.lineOf(['attachments', index, 'file']),
          });
        }
      }
      progress?.(done + 1, all.length);
    }
  } finally {
    await reader.close();
  }
  return {
    textOf: ({ path }) => {
      const hash = hashes.get(path);
      const kept = unkept.get(path) ?? (hash === undefined ? NONE : keptText(fileOf(hash)));
      if (!kept) throw new Error(`No text of ${path}`);
      return kept;
    },
    problems: sortProblems(problems),
  };
}

function keptText(file: string): ExtractedText | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ExtractedText;
  } catch {
    // Not there yet, or cut off by a crash: read again.
    return undefined;
  }
}

/** The folder of the texts that this code has read; those of older code are removed. */
function folderOf(stateFolder: string): string {
  const name = fingerprint().slice(0, 16);
  if (existsSync(stateFolder)) {
    for (const other of readdirSync(stateFolder)) {
      if (other !== name) rmSync(join(stateFolder, other), { recursive: true, force: true });
    }
  }
  return join(stateFolder, name);
}

/** Of the code that reads files. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['src/site/attachment-text', 'src/site/office']) {
    for (const name of readdirSync(join(root, folder)).sort()) {
      hash.update(name).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.update(readFileSync(join(root, 'node_modules/unpdf/package.json'))).digest('hex');
}
