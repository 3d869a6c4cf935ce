import type { Finding } from '#domain/problem.ts';
import { fileProblems } from '#strings/problems-file.ts';

/** Largest front matter that is read, in UTF-16 units. */
const MAX_FRONT_MATTER = 64 * 1024;

export interface SplitDocument {
  /** YAML between the two `---` lines. */
  readonly yaml: string;
  /** Line of the file on which the YAML begins, 1-based. */
  readonly yamlLine: number;
  /** Markdown after the second `---` line. */
  readonly body: string;
  readonly bodyLine: number;
}

/** Take a Markdown file apart: `---`, YAML, `---`, body. */
export function splitFrontMatter(
  text: string,
): SplitDocument | { readonly finding: Finding; readonly line: number } {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') {
    return { finding: fileProblems.frontMatterMissing(), line: 1 };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0) return { finding: fileProblems.frontMatterOpen(), line: 1 };
  const yaml = lines.slice(1, end).join('\n');
  if (yaml.length > MAX_FRONT_MATTER) {
    return { finding: fileProblems.frontMatterTooLarge(yaml.length, MAX_FRONT_MATTER), line: 1 };
  }
  return { yaml, yamlLine: 2, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}
