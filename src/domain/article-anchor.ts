import type { ArticleReference } from './article-references.ts';

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
}: Pick<ArticleReference, 'article' | 'suffix'>): string {
  return suffix === undefined ? `art-${article}` : `art-${article}-${suffix}`;
}
