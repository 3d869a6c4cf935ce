import { expect, test } from 'vitest';
import { crashTest } from '../../scripts/lib/crash/crash-test.ts';
import { faultsOf } from '../../scripts/lib/crash/faults.ts';
import { contentFolder, edited } from '../support/content.ts';
import { SITE } from '../support/content-files.ts';
import { temporaryPath } from '../support/temporary.ts';

test('builds that are killed leave the old site or the new one whole', async () => {
  const report = await crashTest({
    folder: temporaryPath('crashes'),
    contents: [contentFolder(), contentFolder(edited(SITE, '青屿县', '白屿县'))],
    kills: 2,
    seed: 1,
  });
  expect(faultsOf(report)).toEqual([]);
  expect(report.killed + report.ended).toBe(2);
  expect(report.seen.changes).toBeGreaterThan(0);
}, 300_000);
