import { readFileSync } from 'node:fs';

const CONTENT = new URL('../../content/', import.meta.url);

/** A manual of `content/`, by its path there. */
export function readManual(path: string): string {
  return readFileSync(new URL(path, CONTENT), 'utf8');
}

/** A part of a manual below one heading, up to the next heading of any level. */
interface ManualSection {
  readonly heading: string;
  readonly text: string;
}

export function sectionsOf(manual: string): ManualSection[] {
  return outsideFences(manual)
    .split(/^(?=#{1,4} )/m)
    .map((part) => {
      const [first = '', ...rest] = part.split('\n');
      return { heading: first.replace(/^#+ /, ''), text: rest.join('\n') };
    });
}

/** The sections whose heading begins with these words; nothing less than one. */
export function sectionOf(manual: string, start: string): string {
  const found = sectionsOf(manual).filter(({ heading }) => heading.startsWith(start));
  if (found.length === 0) throw new RangeError(`no section ${start}`);
  return found.map(({ text }) => text).join('\n');
}

/** The rows of every table, as cells; rows of dashes are left out. */
export function rowsOfTables(text: string): string[][] {
  return text
    .split('\n')
    .filter((row) => /^\|.*\|$/.test(row) && !/^\|[-:| ]+\|$/.test(row))
    .map((row) =>
      row
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

/** The rows that explain keys, by key: a first cell such as `name`, or `from`、`to`. */
export function keyRows(text: string): Map<string, readonly string[]> {
  return new Map(
    rowsOfTables(text).flatMap((cells) =>
      [...(cells[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, key = '']) => [key, cells] as const),
    ),
  );
}

/** The YAML blocks, each with the heading above it. */
export function yamlBlocks(manual: string): { readonly heading: string; readonly yaml: string }[] {
  const found: { heading: string; yaml: string }[] = [];
  let heading = '';
  for (const [, title, language, body = ''] of manual.matchAll(
    /^#{1,4} (.+)$|^```(\w*)\n([\s\S]*?)^```$/gm,
  )) {
    if (title !== undefined) heading = title;
    else if (language === 'yaml') found.push({ heading, yaml: body });
  }
  return found;
}

/** The links of a manual to other files and to headings. */
export function linksOf(manual: string): string[] {
  return [...outsideFences(manual).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

/** The fragments by which a forge links to the headings of a manual. */
export function anchorsOf(manual: string): Set<string> {
  return new Set(
    sectionsOf(manual).map(({ heading }) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
}

function outsideFences(manual: string): string {
  return manual.replace(/^```\w*\n[\s\S]*?^```$/gm, '');
}
