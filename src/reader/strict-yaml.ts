import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
} from 'yaml';
import { fileProblems } from '#strings/problems-file.ts';
import type { PlacedFinding } from './placed-finding.ts';
import { structuralFindings } from './yaml-structure.ts';
import { missingMapping, syntaxFindings } from './yaml-syntax.ts';

/** Levels of nesting that are read; the deepest schema has six. */
const MAX_DEPTH = 20;

/** A key or an index on the way to a value. */
export type YamlPath = readonly PropertyKey[];

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
 * digits, an alias, an anchor, a tag, a directive, a reserved key, a comment behind a value, a second
 * document and every warning of the parser are findings. Never throws.
 *
 * @param firstLine The line of the file on which `text` begins.
 */
export function parseStrictYaml(text: string, firstLine = 1): YamlFile {
  const tooDeep = { finding: fileProblems.yamlTooDeep(MAX_DEPTH), line: firstLine };
  if (isDeep(text)) return failed([tooDeep], firstLine);
  try {
    return parse(text, firstLine);
  } catch (error) {
    // Stack overflow, should a text find a way past the depth limit.
    if (!(error instanceof RangeError)) throw error;
    return failed([tooDeep], firstLine);
  }
}

function parse(text: string, firstLine: number): YamlFile {
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const documents = parseAllDocuments(text, {
    lineCounter: counter,
    intAsBigInt: true,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const document = documents[0] as Document.Parsed | undefined;
  const root = document?.contents;
  const second = documents[1];
  const syntax = document ? syntaxFindings(document, text, lineAt) : [];
  if (!document || !root) {
    return failed(syntax.length > 0 ? syntax : [missingMapping(text, firstLine)], firstLine);
  }

  const findings: PlacedFinding[] = [
    ...(second
      ? [{ finding: fileProblems.yamlSeveral(), line: lineAt(second.range?.[0] ?? 0) }]
      : []),
    ...syntax,
  ];
  if (findings.length === 0) findings.push(...structuralFindings(root, text, lineAt, MAX_DEPTH));
  if (findings.length > 0) return failed(findings, firstLine);
  if (!isMap(root)) return failed([missingMapping(text, firstLine)], firstLine);
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

/**
 * Whether brackets, or dashes and question marks in a row, nest too deep: the parser recurses, and
 * its stack overflows at some 10,000 levels.
 */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    else if (character === '\n') depth = Math.max(0, depth);
    if (depth > MAX_DEPTH) return true;
  }
  return /^[ \t]*(?:[-?:][ \t]+){21}/m.test(text);
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
