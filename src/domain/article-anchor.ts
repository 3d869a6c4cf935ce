import { readNumbering } from './numbering.ts';

/**
 * The id under which a text has an article.
 *
 * @example
 * articleAnchor({ article: 12 }); // 'art-12'
 * articleAnchor({ article: 8, suffix: 1 }); // 'art-8-1', for 第八条之一
 */
export function articleAnchor({
  article,
  suffix,
}: {
  readonly article: number;
  readonly suffix?: number | undefined;
}): string {
  return suffix === undefined ? `art-${article}` : `art-${article}-${suffix}`;
}

/**
 * The id under which a text has the article of a name; nothing when it names none.
 *
 * @example
 * namedAnchor('第八条之一'); // 'art-8-1'
 */
export function namedAnchor(name: string): string | undefined {
  const numbering = readNumbering(name);
  if (numbering?.kind !== 'article') return undefined;
  return articleAnchor({ article: numbering.number, suffix: numbering.sub });
}
