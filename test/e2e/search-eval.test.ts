import { expect, inject, test } from 'vitest';
import { CLASSES } from '../../scripts/lib/search-eval/classes.ts';
import type { Report } from '../../scripts/lib/search-eval/report.ts';
import { run } from '../support/commands.ts';

const DOCUMENTS = 120;
const QUERIES = 5;
/** Not one of those with which the search was tuned. */
const SEED = 20_261_120;
const MINUTES = 60_000;

test(
  'a small portal is searched as well as a large one has to be',
  async () => {
    const { code, stdout, stderr } = await run(
      'search-eval',
      ...['--documents', String(DOCUMENTS), '--seed', String(SEED), '--queries', String(QUERIES)],
      ...['--again', '40'],
      ...['--site', inject('site'), '--as-of', inject('asOf')],
    );
    expect(stderr).not.toContain('没有得到回答');
    expect(code, stderr).toBe(0);
    const report = JSON.parse(stdout) as Report;
    const { classes } = report;

    expect(report.failures).toEqual([]);
    expect(report.documents).toBeGreaterThanOrEqual(DOCUMENTS);
    expect(report.seed).toBe(SEED);
    for (const name of CLASSES) expect(classes[name].queries, name).toBeGreaterThan(0);

    for (const name of ['substring', 'crossSegment'] as const) {
      expect(classes[name].recall, name).toBeGreaterThanOrEqual(0.995);
      expect(classes[name].p10, name).toBeGreaterThanOrEqual(0.98);
    }
    expect(classes.identifier.mrr).toBe(1);
    expect(classes.knownItem.mrr).toBeGreaterThanOrEqual(0.95);
    for (const name of ['typo', 'traditional', 'pinyin', 'singleChar'] as const) {
      expect(classes[name].recall, name).toBeGreaterThanOrEqual(0.94);
    }
    expect(classes.question.queries).toBeGreaterThanOrEqual(60);
    expect(classes.question.ndcg10).toBeGreaterThanOrEqual(0.85);
    expect(classes.negative.falseHits).toBe(0);
    expect(report.warmDiffers).toEqual([]);
    expect(report.warmEqualsCold).toBe(true);

    // What is loaded does not depend on how fast the machine is.
    expect(report.bytes.first).toBeGreaterThan(10_000);
    expect(report.bytes.first).toBeLessThanOrEqual(350_000);
    expect(report.bytes.next).toBeLessThanOrEqual(150_000);
    for (const cost of Object.values(report.build)) expect(cost).toBeGreaterThan(0);
  },
  15 * MINUTES,
);
