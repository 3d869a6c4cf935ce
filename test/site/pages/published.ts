import { asOf, documentPages, metadataOf } from './built-site.ts';
import { publishedSources } from './source.ts';

const paths = new Map(
  documentPages.map((one) => [
    metadataOf(one).find(({ label }) => label === '索引号')?.value ?? '',
    one.path,
  ]),
);

/** The documents that are out, each with its address. */
export const published = publishedSources(asOf).map((source) => ({
  ...source,
  path: paths.get(source.indexNumber) ?? '',
}));

const byNumber = new Map(
  published.flatMap((source) =>
    [source.docNumber, source.indexNumber].map((number) => [number, source] as const),
  ),
);

/** A document that is out, by its 发文字号 or 索引号. */
export function documentOf(number: string | undefined): (typeof published)[number] | undefined {
  return number === undefined ? undefined : byNumber.get(number);
}
