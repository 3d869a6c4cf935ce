import { CATEGORIES, lighthouseText as text } from '#strings/lighthouse.ts';
import type { Category, PageReport } from './lighthouse.ts';

const GAP = 2;
const NAMES = Object.keys(CATEGORIES) as Category[];
/** Characters that take two places of a terminal. */
const WIDE = /[\u2e80-\u9fff\uff00-\uff60\u3000-\u303f]/gu;

/** Scores as a table, and below it what cost points, page by page. */
export function reportText(reports: readonly PageReport[], desktop: boolean): string {
  const rows = [
    ['', ...Object.values(CATEGORIES), ''],
    ...reports.map(({ name, path, scores }) => [
      name,
      ...NAMES.map((category) => String(scores[category])),
      path,
    ]),
  ];
  const failing = reports.flatMap(failingLines);
  return [
    text.profile(desktop),
    ...aligned(rows),
    ...(failing.length > 0 ? ['', text.failing, ...failing] : []),
    '',
  ].join('\n');
}

/** The same for programs; without the whole reports. */
export function reportJson(reports: readonly PageReport[], desktop: boolean): string {
  const pages = reports.map(({ html: _, ...page }) => page);
  return `${JSON.stringify({ profile: desktop ? 'desktop' : 'mobile', pages }, null, 2)}\n`;
}

function failingLines({ name, failing }: PageReport): string[] {
  return failing.flatMap(({ category, id, title, measured, where }) => [
    `${name}（${CATEGORIES[category]}）：${title} [${id}]${measured === undefined ? '' : ` ${measured}`}`,
    ...where.map((place) => `    ${place}`),
  ]);
}

/** Lines whose columns stand below each other: figures at the right of theirs. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => placesOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const room = ' '.repeat((widths[column] ?? 0) - placesOf(cell));
        return column > 0 && column <= NAMES.length ? room + cell : cell + room;
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

function placesOf(cell: string): number {
  return cell.length + (cell.match(WIDE)?.length ?? 0);
}
