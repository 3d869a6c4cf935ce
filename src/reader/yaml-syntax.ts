import { type Document, isScalar, visit } from 'yaml';
import type { Finding } from '#domain/problem.ts';
import { fileProblems } from '#strings/problems-file.ts';
import type { PlacedFinding } from './placed-finding.ts';

/** As many as an editor can use: one slip often makes the parser stumble over all that follows. */
const MOST = 20;

/** What the parser could not read, the first on each line. */
export function syntaxFindings(
  document: Document.Parsed,
  text: string,
  lineAt: (offset: number) => number,
): PlacedFinding[] {
  const firstLine = lineAt(0);
  const lines = text.split('\n');
  const lineText = (line: number) => (lines[line - firstLine] ?? '').trim();
  const byLine = new Map<number, PlacedFinding>();
  const report = (line: number, finding: Finding) => {
    if (!byLine.has(line) && byLine.size < MOST) byLine.set(line, { finding, line });
  };

  const directive = lines.findIndex((line) => /^%\w/.test(line));
  if (directive >= 0 && isBeforeContent(lines, directive)) {
    report(directive + firstLine, fileProblems.yamlAlias(lineText(directive + firstLine)));
  }
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const open = /^Missing closing .quote/.test(message) ? openQuote(document, pos[0]) : undefined;
    const line = lineAt(open ?? pos[0]);
    const excerpt = lineText(line);
    report(
      line,
      open === undefined ? findingOf(excerpt, code) : fileProblems.yamlOpenQuote(excerpt),
    );
  }
  return [...byLine.values()];
}

/** What is said of a text that holds no `key: value` at all. */
export function missingMapping(text: string, firstLine: number): PlacedFinding {
  const index = text.split('\n').findIndex((line) => FULL_WIDTH_COLON.test(line.trim()));
  if (index < 0) return { finding: fileProblems.notAMapping(), line: firstLine };
  const excerpt = text.split('\n')[index]?.trim() ?? '';
  return { finding: fileProblems.yamlFullWidthColon(excerpt), line: firstLine + index };
}

const FULL_WIDTH_COLON = /^[^:"']*：/;
/** [3, , 0]: a cell of a table that was left blank. */
const EMPTY_ITEM = /: \[(?:[^\]"']*,)?\s*,/;

function findingOf(excerpt: string, code: string): Finding {
  if (FULL_WIDTH_COLON.test(excerpt)) return fileProblems.yamlFullWidthColon(excerpt);
  if (code === 'TAB_AS_INDENT') return fileProblems.yamlTab();
  if (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_ALIAS' || /: +!/.test(excerpt))
    return fileProblems.yamlAlias(excerpt);
  return fileProblems.yamlSyntax(excerpt, EMPTY_ITEM.test(excerpt) ? 'EMPTY_ITEM' : code);
}

/** Where the quoted text begins that ends, unclosed, at `offset`. */
function openQuote(document: Document.Parsed, offset: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_, node) => {
      if (!isScalar(node) || !node.type?.startsWith('QUOTE') || !node.range) return;
      if (node.range[0] <= offset && offset <= node.range[2]) start = node.range[0];
    },
  });
  return start;
}

/** A directive such as `%YAML 1.1`, which changes how dates are read, stands before everything else. */
function isBeforeContent(lines: readonly string[], index: number): boolean {
  return lines.slice(0, index).every((line) => /^\s*(?:#|%|$)/.test(line));
}
