import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Finding } from '#domain/problem.ts';
import { fileProblems } from '#strings/problems-file.ts';
import { schemaProblems } from '#strings/problems-schema.ts';
import type { PlacedFinding } from './placed-finding.ts';

const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** What the parser accepts in well-formed YAML and we do not. */
export function structuralFindings(
  root: Node,
  text: string,
  lineAt: (offset: number) => number,
  maxDepth: number,
): PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  const report = (node: Node, finding: Finding) => {
    findings.push({ finding, line: lineAt(node.range?.[0] ?? 0) });
  };
  const walk = (node: unknown, depth: number): void => {
    if (!isNode(node)) return;
    const finding =
      depth > maxDepth
        ? fileProblems.yamlTooDeep(maxDepth)
        : (shorthandOf(node) ?? (isScalar(node) ? scalarFinding(node, text) : undefined));
    if (finding) {
      report(node, finding);
      return;
    }
    if (isSeq(node)) for (const item of node.items) walk(item, depth + 1);
    if (!isMap(node)) return;
    const seen = new Map<string, number>();
    for (const pair of node.items) {
      const key = keyFinding(pair, seen, lineAt);
      if (key && isNode(pair.key)) report(pair.key, key);
      walk(pair.value, depth + 1);
    }
  };
  walk(root, 1);
  return findings;
}

/** Ways of saying one thing in terms of another, which no clerk writes on purpose. */
function shorthandOf(node: Node): Finding | undefined {
  if (isAlias(node)) return fileProblems.yamlAlias(`*${node.source}`);
  if ('anchor' in node && node.anchor) return fileProblems.yamlAlias(`&${String(node.anchor)}`);
  return node.tag === undefined ? undefined : fileProblems.yamlAlias(tagText(node.tag));
}

function scalarFinding(node: Scalar, text: string): Finding | undefined {
  const { value, source = String(node.value), type, range } = node;
  if (typeof value === 'bigint' && !Number.isSafeInteger(Number(value))) {
    return fileProblems.unsafeNumber(source);
  }
  if (typeof value !== 'string' || type !== 'PLAIN' || !range) return undefined;
  const comment = /^[ \t]+(#.*)/.exec(text.slice(range[1], range[1] + 200))?.[1];
  return comment === undefined ? undefined : fileProblems.yamlComment(comment);
}

function keyFinding(
  { key }: Pair<unknown, unknown>,
  seen: Map<string, number>,
  lineAt: (offset: number) => number,
): Finding | undefined {
  if (!isNode(key)) return undefined;
  const shorthand = shorthandOf(key);
  if (shorthand) return shorthand;
  if (!isScalar(key)) return fileProblems.yamlKey();
  const name = String(key.value);
  if (RESERVED_KEYS.has(name)) return schemaProblems.reservedKey(name);
  // An alias in the place of a key is read as text.
  if (name === '<<' || (key.type === 'PLAIN' && name.startsWith('*')))
    return fileProblems.yamlAlias(name);
  const first = seen.get(name);
  if (first !== undefined) return fileProblems.yamlDuplicate(name, first);
  seen.set(name, lineAt(key.range?.[0] ?? 0));
  return undefined;
}

/** `tag:yaml.org,2002:str` as it is written: `!!str`. */
function tagText(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, '!!');
}
