import type { Portal } from '#portal/portal.ts';
import { ui } from '#strings/ui.ts';

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** Column facts of a list page. */
export interface ColumnMeta {
  readonly name: string;
  readonly description: string;
  readonly keywords: string;
  readonly type: string;
}

/** A column about which no more is known than its name. */
export function columnMeta(name: string): ColumnMeta {
  return { name, description: name, keywords: name, type: ui.platform };
}

/** Facts of a detail page. */
export interface ArticleMeta {
  readonly title: string;
  /** `YYYY-MM-DD HH:MM`. */
  readonly publishedAt: string;
  readonly source: string;
  readonly keywords?: string | undefined;
  readonly author?: string | undefined;
  readonly description?: string | undefined;
  readonly url: string;
}

/**
 * Meta tags of a page: 3 on the home page, 7 on a list, 10 and the optional ones on a detail page.
 *
 * Source: 《政府网站发展指引》（国办发〔2017〕47号）附件2.
 */
export function metaTags(
  { site }: Portal,
  column?: ColumnMeta | undefined,
  article?: ArticleMeta | undefined,
): MetaTag[] {
  const tags: [string, string | undefined][] = [
    ['SiteName', site.name],
    ['SiteDomain', site.domain],
    ['SiteIDCode', site.siteIdCode],
    ['ColumnName', column?.name],
    ['ColumnDescription', column?.description],
    ['ColumnKeywords', column?.keywords],
    ['ColumnType', column?.type],
    ['ArticleTitle', article?.title],
    ['PubDate', article?.publishedAt],
    ['ContentSource', article?.source],
    ['Keywords', article?.keywords],
    ['Author', article?.author],
    ['Description', article?.description],
    ['Url', article?.url],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
