import type { output, ZodObject } from 'zod';
import type { Finding, Problem } from '#domain/problem.ts';
import { type TextFacts, textFacts } from '#markdown/text-facts.ts';
import type { WithBody } from '#portal/sources.ts';
import {
  bodyOfFile,
  placesInFile,
  type ReadEntry,
  readMarkdownFile,
  readYamlFile,
  type SourceFile,
} from '#reader/read-file.ts';
import type { Readers } from './collections.ts';
import { readContentFile } from './content-files.ts';
import type { KeptEntries, KeptEntry } from './kept-entries.ts';
import type { RenderCache } from './render-cache.ts';

export interface EntryReaderOptions {
  readonly folder: string;
  readonly texts: RenderCache;
  readonly kept?: KeptEntries | undefined;
  /** For a file that the system does not give. */
  readonly report: (file: string, finding: Finding) => void;
  /** For a file that the schema does not pass. */
  readonly refuse: (problems: readonly Problem[], source: SourceFile) => void;
  /** For what the renderer says of a text. */
  readonly warn: (problem: Problem) => void;
}

/** How files become entries: by reading them, or by what was kept of them the last time. */
export function entryReaders(options: EntryReaderOptions): Readers & {
  readonly factsOf: (bodyHash: string) => TextFacts;
} {
  const { folder, texts, kept, report, refuse, warn } = options;
  const facts = new Map<string, TextFacts>();
  const sourceOf = (path: string): SourceFile =>
    readContentFile(folder, path, report) ?? { path, bytes: new Uint8Array() };

  /** What is known of a file, else its bytes. */
  const known = (path: string): { entry?: KeptEntry; source?: SourceFile } => {
    const found = kept?.find(path);
    if (found) return { entry: found };
    const source = readContentFile(folder, path, report);
    const same = source && kept?.same(path, source.bytes);
    return same ? { entry: same } : source ? { source } : {};
  };

  const keptEntry = <S extends ZodObject>(path: string, { data }: KeptEntry) => {
    let lineOf: ReadEntry<unknown>['lineOf'] | undefined;
    const entry: ReadEntry<output<S>> = {
      file: path,
      data: data as output<S>,
      lineOf: (place) => {
        lineOf ??= placesInFile(sourceOf(path));
        return lineOf(place);
      },
    };
    return entry;
  };

  const yaml = <S extends ZodObject>(schema: S, path: string): ReadEntry<output<S>>[] => {
    const { entry, source } = known(path);
    if (entry) return [keptEntry<S>(path, entry)];
    if (!source) return [];
    const read = readYamlFile(schema, source);
    if (!read.ok) {
      for (const problem of read.problems) warn(problem);
      return [];
    }
    const data = plainJson(read.entry.data);
    kept?.add(path, source.bytes, { data });
    return [{ ...read.entry, data }];
  };

  const withText = <S extends ZodObject>(
    entry: ReadEntry<output<S>>,
    text: NonNullable<KeptEntry['text']>,
  ): WithBody<output<S>> => {
    facts.set(text.hash, text.facts);
    for (const { line, ...message } of text.facts.messages) {
      warn({ ...message, file: entry.file, line: line + text.line - 1 });
    }
    const { citations, tasks } = text.facts;
    return { ...entry, bodyHash: text.hash, citations, tasks, bodyLine: text.line };
  };

  const markdown = <S extends ZodObject>(schema: S, path: string): WithBody<output<S>>[] => {
    const { entry, source } = known(path);
    if (entry?.text) {
      texts.expect(entry.text.hash, () => bodyOfFile(sourceOf(path).bytes));
      return [withText(keptEntry<S>(path, entry), entry.text)];
    }
    if (!source) return [];
    const read = readMarkdownFile(schema, source);
    if (!read.ok) {
      refuse(read.problems, source);
      return [];
    }
    const { body, bodyLine, ...plain } = read.entry;
    const { hash, body: rendered } = texts.add(body);
    const text = { line: bodyLine, hash, facts: textFacts(rendered) };
    const data = plainJson(plain.data);
    kept?.add(path, source.bytes, { data, text });
    return [withText<S>({ ...plain, data }, text)];
  };

  return {
    yaml,
    markdown,
    factsOf: (hash) => {
      const found = facts.get(hash);
      if (!found) throw new Error(`No text ${hash}`);
      return found;
    },
  };
}

/** A value as it comes back from the disk, so that an entry is the same whether it was kept or read. */
function plainJson<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}
