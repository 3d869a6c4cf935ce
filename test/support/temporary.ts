import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'gongkai-test-'));
let count = 0;
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A new path below a folder that is removed when the tests of the file are through. */
export function temporaryPath(name = 'folder'): string {
  count += 1;
  return join(root, `${name}-${count}`);
}
