import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MeasuredPowers } from '../../scripts/lib/bench-powers.ts';
import { run } from '../support/commands.ts';
import { temporaryPath } from '../support/temporary.ts';

describe('npm run bench -- --powers', () => {
  test('builds a power list of that size, and types into its filter', async () => {
    const out = temporaryPath('bench');
    const words = ['--powers', '60', '--duties', '400', '--documents', '5', '--json'];
    const { code, stdout, stderr } = await run('bench', ...words, '--out', out);
    expect(stderr).toContain('生成 60 项权力、400 项责任');
    expect(code).toBe(0);
    const measured = JSON.parse(stdout) as MeasuredPowers;

    const site = join(out, 'bench/site/powers');
    const index = JSON.parse(readFileSync(join(site, 'index.json'), 'utf8'));
    expect(index.powers.length).toBe(60);
    const duties: string[] = JSON.parse(readFileSync(join(site, 'duties.json'), 'utf8'));
    expect(duties.flatMap((text) => text.split('\n')).length).toBe(400);

    // A page of each power, of each permit and of each standard, at the least.
    expect(measured.pages).toBeGreaterThan(90);
    expect(measured.bytes).toBeGreaterThan(1e6);
    const { cold } = measured.runs;
    for (const cost of [cold.wallSeconds, cold.cpuSeconds, cold.peakMB]) {
      expect(cost).toBeGreaterThan(0);
    }
    for (const { raw, gzip } of Object.values(measured.files)) expect(raw).toBeGreaterThan(gzip);
    expect(measured.files.index.raw).toBe(readFileSync(join(site, 'index.json')).length);

    // The list follows the keys, to nothing and back to everything.
    const { filter } = measured;
    expect(filter === null).toBe(!existsSync(process.env['CHROME_PATH'] ?? '/usr/bin/chromium'));
    for (const { keys, maxMs, medianMs } of Object.values(filter ?? {})) {
      expect(keys.length).toBeGreaterThanOrEqual(20);
      const found = keys.map((key) => key.found);
      expect(Math.min(...found)).toBeLessThan(5);
      expect(found.at(-1)).toBe(Math.max(...found));
      expect(maxMs).toBeGreaterThanOrEqual(medianMs);
      expect(medianMs).toBeGreaterThan(0);
    }
  });
});
