import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
} from 'yaml';
import type { Finding } from '#domain/problem.ts';
import { fileProblems } from '#strings/problems-file.ts';
import { schemaProblems } from '#strings/problems-schema.ts';

/** Levels of nesting that are read; the deepest schema has six. */
const MAX_DEPTH = 20;
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A key or an index on the way to a value. */
export type YamlPath = readonly PropertyKey[];

export interface PlacedFinding {
  readonly finding: Finding;
  /** 1-based line of the file. */
  readonly line: number;
}

export interface YamlFile {
  readonly data: unknown;
  readonly findings: readonly PlacedFinding[];
  /** The line of a value, or of the nearest value around it. */
  readonly lineOf: (path: YamlPath) => number;
  /** The value as written, for messages. */
  readonly sourceOf: (path: YamlPath) => string | undefined;
}

/**
 * YAML 1.2 as strictly as a clerk's file can be read: dates stay text, a number that would lose
 * digits, an alias, an anchor, a tag, a reserved key, a second document and every warning of the
 * parser are findings.
 *
 * @param firstLine The line of the file on which `text` begins.
 */
export function parseStrictYaml(text: string, firstLine = 1): YamlFile {
  const tooDeep = indentationDepth(text);
  if (tooDeep > MAX_DEPTH)
    return failed(
      [{ finding: fileProblems.yamlTooDeep(MAX_DEPTH, MAX_DEPTH), line: firstLine }],
      firstLine,
    );

  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const documents = parseAllDocuments(text, {
    lineCounter: counter,
    intAsBigInt: true,
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: true,
  });
  const document = documents[0] as Document.Parsed | undefined;
  const root = document?.contents;
  if (!document || !root) {
    return failed([{ finding: fileProblems.notAMapping(), line: firstLine }], firstLine);
  }

  const findings: PlacedFinding[] = [];
  if (documents.length > 1)
    findings.push({
      finding: fileProblems.yamlSeveral(),
      line: lineAt(documents[1]?.range?.[0] ?? 0),
    });
  for (const error of [...document.errors, ...document.warnings]) {
    const line = lineAt(error.pos[0]);
    findings.push({ finding: syntaxFinding(lineText(text, line - firstLine), error.code), line });
  }
  if (findings.length === 0) findings.push(...structuralFindings(root, lineAt));
  if (findings.length > 0) return failed(findings, firstLine);
  if (!isMap(root)) {
    return failed([{ finding: fileProblems.notAMapping(), line: firstLine }], firstLine);
  }
  return {
    data: plain(root),
    findings,
    lineOf: (path) => lineAt(offsetOf(root, path)),
    sourceOf: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
  };
}

function failed(findings: readonly PlacedFinding[], firstLine: number): YamlFile {
  return { data: undefined, findings, lineOf: () => firstLine, sourceOf: () => undefined };
}

/** Bracket depth before parsing: the parser itself recurses and overflows the stack at some 10,000. */
function indentationDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    else if (character === ']' || character === '}') depth -= 1;
    else if (character === '\n') depth = Math.max(0, depth);
  }
  const dashes = /^(?:\s*- ){20}/m.test(text) ? MAX_DEPTH + 1 : 0;
  return Math.max(deepest, dashes);
}

function lineText(text: string, index: number): string {
  return (text.split('\n')[index] ?? '').trim().slice(0, 60);
}

function syntaxFinding(excerpt: string, code: string): Finding {
  if (/^[^:"']*：/.test(excerpt)) return fileProblems.yamlFullWidthColon(excerpt);
  if (code === 'TAB_AS_INDENT') return fileProblems.yamlTab();
  if (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_ALIAS') return fileProblems.yamlAlias(excerpt);
  return fileProblems.yamlSyntax(excerpt, code);
}

/** What the parser accepts and we do not. */
function structuralFindings(root: Node, lineAt: (offset: number) => number): PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  const walk = (node: unknown, depth: number): void => {
    if (node === null || typeof node !== 'object' || !('range' in node)) return;
    const item = node as Node;
    const line = lineAt(item.range?.[0] ?? 0);
    const report = (finding: Finding) => findings.push({ finding, line });
    if (depth > MAX_DEPTH) return void report(fileProblems.yamlTooDeep(depth, MAX_DEPTH));
    if ('anchor' in item && item.anchor)
      return void report(fileProblems.yamlAlias(`&${String(item.anchor)}`));
    if (item.tag && isExplicitTag(item)) return void report(fileProblems.yamlAlias(item.tag));
    if ('source' in item && !isScalar(item))
      return void report(fileProblems.yamlAlias(`*${String(item.source)}`));
    if (isScalar(item)) {
      if (typeof item.value === 'bigint' && !Number.isSafeInteger(Number(item.value))) {
        report(fileProblems.unsafeNumber(item.source ?? String(item.value)));
      }
      return;
    }
    if (isSeq(item)) for (const child of item.items) walk(child, depth + 1);
    if (isMap(item)) findings.push(...keyFindings(item.items, lineAt));
    if (isMap(item)) for (const pair of item.items) walk(pair.value, depth + 1);
  };
  walk(root, 1);
  return findings;
}

/** The parser sets a tag on every node it resolves; one that the editor wrote stands in the source. */
function isExplicitTag(node: Node): boolean {
  const token = node.srcToken as { props?: { type: string }[] } | undefined;
  return (
    node.tag?.startsWith('!') === true || token?.props?.some((prop) => prop.type === 'tag') === true
  );
}

function keyFindings(
  pairs: readonly { key: unknown }[],
  lineAt: (offset: number) => number,
): PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  const first = new Map<string, number>();
  for (const { key } of pairs) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const line = lineAt(key.range?.[0] ?? 0);
    const seen = first.get(name);
    if (RESERVED_KEYS.has(name)) findings.push({ finding: schemaProblems.reservedKey(name), line });
    else if (name === '<<') findings.push({ finding: fileProblems.yamlAlias('<<'), line });
    else if (seen !== undefined)
      findings.push({ finding: fileProblems.yamlDuplicate(name, seen), line });
    else first.set(name, line);
  }
  return findings;
}

/** Plain data; whole numbers become numbers once they are known to be safe. */
function plain(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map((pair) => [
        String(isScalar(pair.key) ? pair.key.value : pair.key),
        plain(pair.value),
      ]),
    );
  }
  if (isSeq(node)) return node.items.map(plain);
  if (isScalar(node)) return typeof node.value === 'bigint' ? Number(node.value) : node.value;
  return null;
}

function offsetOf(root: Node, path: YamlPath): number {
  let node: unknown = root;
  let offset = root.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === step);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
