import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * YAML with a line for each key and JSON behind it: what JSON is, YAML is, and writing it takes a
 * twentieth of the time.
 */
export function yamlOf(data: object): string {
  return Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}

/** Writes files below a folder, and makes the folders they need. */
export interface Writer {
  readonly yaml: (path: string, data: object) => void;
  readonly markdown: (path: string, data: object, body: string) => void;
  readonly bytes: (path: string, bytes: Uint8Array) => void;
}

export function writerTo(folder: string): Writer {
  const made = new Set<string>();
  const write = (path: string, content: string | Uint8Array) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  };
  return {
    yaml: (path, data) => write(path, yamlOf(data)),
    markdown: (path, data, body) => write(path, `---\n${yamlOf(data)}---\n\n${body}\n`),
    bytes: write,
  };
}
