import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderBody } from '#markdown/render.ts';

const folder = join(import.meta.dirname, '../../fixtures/markdown');

// A change of the HTML is written with `vitest run -u` and read in the diff.
test.each(readdirSync(folder))('%s', async (name) => {
  const markdown = readFileSync(join(folder, name, 'input.md'), 'utf8');
  await expect(`${renderBody(markdown).html}\n`).toMatchFileSnapshot(
    join(folder, name, 'output.html'),
  );
});
