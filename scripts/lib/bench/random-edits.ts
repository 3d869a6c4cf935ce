import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { PERMALINKS_LOCK } from '#domain/permalinks.ts';
import { addresses } from '#portal/addresses.ts';
import { countyWords as words } from '#strings/bench-corpus.ts';
import { benchResults as text } from '#strings/bench-results.ts';
import { ACTIONS, NOTICE_TYPES } from '#strings/vocabulary.ts';
import { agenciesIn, pickOf } from '../corpus.ts';
import { BENCH_DAY } from '../measure.ts';
import { ATTACHMENT_KINDS, attachmentFile } from './attachments.ts';
import {
  addDocument,
  addParagraph,
  changeKey,
  documentsIn,
  frontMatterOf,
  renameAgency,
  retitle,
} from './edits.ts';
import { yamlOf } from './files.ts';

/** What a random edit can be. */
export const EDITS = [
  'body',
  'retitle',
  'add',
  'remove',
  'rename',
  'date',
  'effect',
  'attachment',
  'revert',
] as const;

type Edit = (typeof EDITS)[number];

/** An edit that was made: what it is called, and the file that it changed. */
export interface EditMade {
  readonly name: string;
  readonly path: string;
}

/** Makes one random edit after the other. */
export interface Editor {
  readonly next: () => Promise<EditMade>;
}

/** @param random A generator of the numbers of one seed: the same edits for the same seed. */
export function editorOf(content: string, random: () => number): Editor {
  const pick = pickOf(random);
  /** Files as they were before an edit, for one that takes it back. */
  const before = new Map<string, Buffer>();
  /** Every kind comes up once before one comes up again. */
  let left: Edit[] = [];
  let added = 100;

  const keep = (path: string, change: () => unknown) => {
    before.set(path, readFileSync(join(content, path)));
    change();
    return path;
  };
  const oneOf = (matches: (head: string) => boolean) => {
    const found = documentsIn(content, matches);
    return found.length > 0 ? pick(found) : undefined;
  };
  const changed = (path: string | undefined, change: (path: string) => unknown) =>
    path === undefined ? undefined : keep(path, () => change(path));

  const edits: Record<Edit, () => string | undefined | Promise<string | undefined>> = {
    body: () => changed(oneOf(isAny), (path) => addParagraph(content, path)),
    retitle: () => changed(oneOf(isAny), (path) => retitle(content, path)),
    add: () => {
      added += 1;
      return addDocument(content, added);
    },
    remove: () => {
      const path = oneOf(isAlone);
      if (path === undefined) return undefined;
      before.delete(path);
      removeDocument(content, path);
      return path;
    },
    rename: () =>
      changed(`agencies/${pick(agenciesIn(content)).id}.yaml`, (path) =>
        renameAgency(content, path),
      ),
    date: () =>
      changed(oneOf(isAny), (path) =>
        changeKey(content, path, 'publishedAt', (at) => String(at).replace('09:30', '10:45')),
      ),
    effect: () =>
      changed(oneOf(isEnding), (path) => changeKey(content, path, 'effects', otherEnding)),
    attachment: async () => {
      const path = oneOf((head) => /^attachments:/mu.test(head));
      if (path === undefined) return undefined;
      const { attachments } = parse(frontMatterOf(content, path).replace(/^---\n/u, ''));
      const file = `${dirname(path)}/${attachments[0].file}`;
      const kind = ATTACHMENT_KINDS.find((one) => file.endsWith(`.${one}`)) ?? 'txt';
      const bytes = await attachmentFile(kind, [words.swapped, String(random())]);
      return keep(file, () => writeFileSync(join(content, file), bytes));
    },
    revert: () => {
      const [path, bytes] = [...before].at(-1) ?? [];
      if (path === undefined || bytes === undefined) return undefined;
      before.delete(path);
      writeFileSync(join(content, path), bytes);
      return path;
    },
  };

  return {
    next: async () => {
      for (;;) {
        if (left.length === 0) left = [...EDITS];
        const [edit = 'body'] = left.splice(Math.floor(random() * left.length), 1);
        const path = await edits[edit]();
        if (path !== undefined) return { name: text.edits[edit], path };
      }
    },
  };
}

const isAny = () => true;
const isEnding = (head: string) =>
  new RegExp(`^effects: .*(?:${ACTIONS.repeal}|${ACTIONS.replace})`, 'mu').test(head);

/** A plain notice that nothing else needs and that has a page, but no other file. */
function isAlone(head: string): boolean {
  const isPlain = head.includes(`\ntype: ${JSON.stringify(NOTICE_TYPES.notice)}`);
  return isPlain && !/^(?:attachments|feedbackTo|effects|docNumber):/mu.test(head);
}

function otherEnding(effects: unknown): unknown {
  const { repeal, replace } = ACTIONS;
  return (effects as { action: string }[]).map((one) =>
    one.action === repeal
      ? { ...one, action: replace }
      : { ...one, action: one.action === replace ? repeal : one.action },
  );
}

/** Take a document out of a content folder, and say at its address that it was withdrawn. */
function removeDocument(content: string, path: string): void {
  const { agency, indexNumber } = parse(frontMatterOf(content, path).replace(/^---\n/u, ''));
  rmSync(join(content, path));
  if (!existsSync(join(content, PERMALINKS_LOCK))) return;
  const file = join(content, 'permalinks.yaml');
  const rules = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  const stone = {
    path: addresses.document(agency, indexNumber),
    reason: text.withdrawn,
    on: BENCH_DAY,
  };
  writeFileSync(file, yamlOf({ ...rules, gone: [...(rules.gone ?? []), stone] }));
}
