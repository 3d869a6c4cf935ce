import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** The folder of this installation. Every npm script runs there, whatever folder it is called for. */
export const root = process.env['GONGKAI_ROOT'] ?? process.cwd();

/** What makes the next build fast. Safe to delete at any time. */
export const stateFolder = join(root, '.gongkai');

/** Rendered texts, shared by all content folders: they are known by their hash. */
export const renderFolder = join(stateFolder, 'render');

/** State that belongs to one content folder. */
export function stateOf(contentFolder: string): string {
  const name = createHash('sha256').update(resolve(contentFolder)).digest('hex').slice(0, 12);
  return join(stateFolder, name);
}
