import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { extensionOf } from '#domain/file-name.ts';
import { type Problem, sortProblems } from '#domain/problem.ts';
import type { Attachment, PortalDocument } from '#portal/portal.ts';
import { attachmentNotSearchable } from '#strings/attachments.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { sha256, writeWhole } from '../render-cache.ts';
import { attachmentReader } from './attachment-text.ts';
import { hasText } from './extract.ts';
import { type ExtractedText, MAX_FILE_BYTES } from './extracted.ts';
import { keptText, keptTextFile } from './kept-text.ts';
import { knownFiles } from './known-files.ts';

/** The texts of all attachments of a content folder, kept on the disk. */
export interface AttachmentTexts {
  /** What can be searched of an attachment. */
  readonly textOf: (attachment: Attachment) => ExtractedText;
  /** Under which hash its text is kept in `folder`; nothing where it has none. */
  readonly hashOf: (attachment: Attachment) => string | undefined;
  /** Where texts are kept; another name when another code has read them. */
  readonly folder: string;
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
 * Read the attachments of documents. A file that was read before, by this code, is known by its times
 * or by its hash, and not read again.
 */
export async function attachmentTexts(options: AttachmentTextOptions): Promise<AttachmentTexts> {
  const { content, documents, progress } = options;
  const folder = folderOf(options.stateFolder);
  const known = knownFiles(folder);
  const hashes = new Map<string, string>();
  const problems: Problem[] = [];
  const reader = attachmentReader();
  /** Keeps the text, and tells what is wrong with it. How long a file takes is not kept: it is no property of the file. */
  const read = async (file: string, extension: string, key: string) => {
    const path = join(content, file);
    const stats = statSync(path);
    if (stats.size > MAX_FILE_BYTES) return 'tooLarge';
    const same = known.find(file, stats);
    if (same) {
      hashes.set(key, same.hash);
      return same.defect;
    }
    const bytes = readFileSync(path);
    const hash = sha256(bytes);
    let text = keptText(folder, hash);
    if (!text) {
      text = await reader.read(bytes, extension);
      if (text.defect === 'slow') return 'slow';
      writeWhole(keptTextFile(folder, hash), JSON.stringify(text));
    }
    hashes.set(key, hash);
    known.add(file, stats, { hash, defect: text.defect });
    return text.defect;
  };

  const all = documents.flatMap(({ attachments, origin }) =>
    attachments.map((attachment, index) => ({ attachment, index, origin })),
  );
  try {
    for (const [done, { attachment, index, origin }] of all.entries()) {
      const { file, path } = attachment;
      if (hasText(extensionOf(file))) {
        const defect = await read(join(dirname(origin.file), file), extensionOf(file), path);
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
  known.save();
  const hashOf = ({ path }: Attachment) => hashes.get(path);
  return {
    hashOf,
    folder,
    textOf: (attachment) => {
      const hash = hashOf(attachment);
      const kept = hash === undefined ? NONE : keptText(folder, hash);
      if (!kept) throw new Error(`No text of ${attachment.path}`);
      return kept;
    },
    problems: sortProblems(problems),
  };
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
  return fingerprintOf([
    'src/site/attachment-text',
    'src/site/office',
    'node_modules/unpdf/package.json',
  ]);
}
