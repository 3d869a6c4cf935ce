import type { PortalDocument } from '#portal/portal.ts';
import { typeName } from './document-item.ts';
import type { FrameView, Link } from './frame.ts';

/**
 * schema.org data of a document: `Legislation` for a 行政规范性文件, else `DigitalDocument`, with its
 * breadcrumb. A field without a value is left out.
 */
export function documentJsonLd(
  document: PortalDocument,
  frame: FrameView,
  breadcrumb: readonly Link[],
): object {
  const { data, agency } = document;
  const url = frame.origin + document.path;
  const common = {
    '@id': url,
    url,
    name: data.title,
    inLanguage: 'zh-CN',
    abstract: data.summary,
    identifier: data.indexNumber,
    datePublished: data.publishedAt ? `${data.publishedAt.replace(' ', 'T')}:00+08:00` : undefined,
    publisher: {
      '@type': 'GovernmentOrganization',
      name: agency.name,
      url: frame.origin + agency.path,
    },
  };
  const item =
    document.type === 'normative'
      ? {
          '@type': 'Legislation',
          ...common,
          legislationIdentifier: data.docNumber,
          legislationDate: data.issuedOn,
          legislationType: typeName(document.type),
          legislationPassedBy: { '@type': 'GovernmentOrganization', name: agency.name },
        }
      : { '@type': 'DigitalDocument', ...common, genre: typeName(document.type) };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      item,
      {
        '@type': 'BreadcrumbList',
        itemListElement: breadcrumb.map(({ label, href }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: label,
          item: frame.origin + href,
        })),
      },
    ],
  };
}

/**
 * JSON that can stand in a `<script>` element: `</script>`, `<!--` and the two line separators of
 * old JavaScript cannot occur in it.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
