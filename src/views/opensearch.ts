import { addresses } from '#portal/addresses.ts';
import { openSearchText } from '#strings/opensearch.ts';
import type { FrameView } from './frame.ts';
import { escapeXml } from './xml.ts';

type SearchFacts = Pick<FrameView, 'siteName' | 'origin' | 'openSearch'>;

/**
 * How a browser searches the portal from its address bar.
 *
 * Source: OpenSearch 1.1 Draft 6.
 */
export function openSearchXml({ siteName, origin, openSearch }: SearchFacts): string {
  const search = escapeXml(`${origin}${addresses.search}?q={searchTerms}`);
  const self = escapeXml(origin + openSearch.href);
  const lines = [
    `<ShortName>${escapeXml(openSearch.label)}</ShortName>`,
    `<Description>${escapeXml(openSearchText.description(siteName))}</Description>`,
    `<Image width="16" height="16" type="image/svg+xml">${escapeXml(`${origin}/icon.svg`)}</Image>`,
    `<Url type="text/html" method="get" template="${search}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${self}"/>`,
    '<Language>zh-CN</Language>',
    '<InputEncoding>UTF-8</InputEncoding>',
    '<OutputEncoding>UTF-8</OutputEncoding>',
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n${lines.join('\n')}\n</OpenSearchDescription>\n`;
}
