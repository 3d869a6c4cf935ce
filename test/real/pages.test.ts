import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatScore, pageNames, SHARED, scorePages } from './score.ts';

/** Issue 2: of all expected fields at least this share is exactly right. */
const LEAST_RIGHT = 0.95;
/** Of all fields given, at most this share is on no page. */
const MOST_INVENTED = 0.03;

const pages = join(SHARED, 'pages');

describe.skipIf(!existsSync(pages))('real pages', () => {
  test('are imported as people read them', () => {
    const score = scorePages(pageNames(pages), pages);
    console.log(formatScore(score));
    for (const { page, field, expected, actual } of score.misses) {
      console.log(
        `${page} ${field}\n  expected ${JSON.stringify(expected)}\n  got      ${JSON.stringify(actual)}`,
      );
    }
    const { total } = score;
    const given = total.right + total.wrong + total.invented;
    expect(total.right / total.expected).toBeGreaterThanOrEqual(LEAST_RIGHT);
    expect(total.invented / given).toBeLessThanOrEqual(MOST_INVENTED);
  });
});
