import type { IsoDate } from '#domain/date.ts';
import type { EffectKind } from '#domain/life.ts';
import { statusOn } from '#domain/life.ts';
import { spanOf } from '#domain/life-span.ts';
import { isInForce, type Validity } from '#domain/validity.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { typeName } from './document-item.ts';
import { type DocumentText, textOn, textsOf } from './document-texts.ts';
import type { DocumentTies } from './document-ties.ts';
import type { FrameView, Link } from './frame.ts';

interface JsonLdContext {
  readonly frame: FrameView;
  readonly breadcrumb: readonly Link[];
  readonly ties: DocumentTies;
  readonly asOf: IsoDate;
}

/**
 * schema.org data of a document: `Legislation` for a 行政规范性文件 and for whatever acts on one, else
 * `DigitalDocument`, with its breadcrumb. A field without a value is left out.
 */
export function documentJsonLd(document: PortalDocument, context: JsonLdContext): object {
  const { frame, ties, asOf } = context;
  const url = frame.origin + document.path;
  const acts = actsFrom(document, frame, ties);
  const isLegislation = document.type === 'normative' || acts !== undefined;
  const texts = textsOf(document);
  const item = isLegislation
    ? {
        '@type': 'Legislation',
        ...commonOf(document, url, frame),
        ...legislationOf(document, asOf),
        legislationDateVersion: texts.length > 1 ? textOn(document, asOf).from : undefined,
        workExample:
          texts.length > 1 ? texts.map(({ path }) => ({ '@id': frame.origin + path })) : undefined,
        ...acts,
      }
    : {
        '@type': 'DigitalDocument',
        ...commonOf(document, url, frame),
        genre: typeName(document.type),
      };
  return graphOf(item, context);
}

/** A dated text of a document: in force only while it is the text of the day. */
export function versionJsonLd(
  document: PortalDocument,
  text: DocumentText,
  context: JsonLdContext,
): object {
  const { frame, ties, asOf } = context;
  const url = frame.origin + text.path;
  const before = textsOf(document).filter(({ from }) => from < text.from);
  const amending = ties.byIndexNumber(text.amendedBy ?? '');
  const consolidated = [before.at(-1)?.path, amending?.path].filter((path) => path !== undefined);
  const applies = textOn(document, asOf).path === text.path;
  return graphOf(
    {
      '@type': 'Legislation',
      ...commonOf(document, url, frame),
      ...legislationOf(document, asOf),
      legislationLegalForce: applies && document.life ? forceOf(document, asOf) : NOT_IN_FORCE,
      legislationDateVersion: text.from,
      temporalCoverage: coverageOf(text.from, text.to),
      exampleOfWork: { '@id': frame.origin + document.path },
      legislationConsolidates: text.amendedBy ? consolidated.map(idOf(frame)) : undefined,
    },
    context,
  );
}

function commonOf({ data, agency }: PortalDocument, url: string, frame: FrameView) {
  return {
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
}

function legislationOf(document: PortalDocument, asOf: IsoDate) {
  const { data, agency, life, type } = document;
  const span = life && spanOf(life);
  return {
    legislationIdentifier: data.docNumber,
    legislationDate: data.issuedOn,
    legislationDateOfApplicability: span?.from,
    legislationType: typeName(type),
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: agency.name },
    legislationLegalForce: life ? forceOf(document, asOf) : undefined,
    temporalCoverage: span && coverageOf(span.from, span.to),
  };
}

const IN_FORCE = 'https://schema.org/InForce';
const NOT_IN_FORCE = 'https://schema.org/NotInForce';
const PARTIALLY_IN_FORCE = 'https://schema.org/PartiallyInForce';

/** schema.org knows three states; a document is one of them on any day. */
function forceOf({ life }: PortalDocument, asOf: IsoDate): string | undefined {
  return life && forceOfValidity(statusOn(life, asOf));
}

function forceOfValidity(validity: Validity): string {
  if (validity === 'partial') return PARTIALLY_IN_FORCE;
  return isInForce(validity) ? IN_FORCE : NOT_IN_FORCE;
}

/** An interval of ISO 8601: `2021-01-01/2025-12-31`, open where a day is not known. */
function coverageOf(from: IsoDate | undefined, to: IsoDate | undefined): string | undefined {
  return from === undefined && to === undefined ? undefined : `${from ?? '..'}/${to ?? '..'}`;
}

const PROPERTIES: Partial<Record<EffectKind, string>> = {
  amend: 'legislationAmends',
  repeal: 'legislationRepeals',
  replace: 'legislationRepeals',
  lapse: 'legislationRepeals',
  // Changes that schema.org has no narrower word for.
  repealPart: 'legislationChanges',
  extend: 'legislationChanges',
};

/** What a document does to others; nothing when it does nothing to any. */
function actsFrom(
  document: PortalDocument,
  frame: FrameView,
  ties: DocumentTies,
): Record<string, object[]> | undefined {
  const acts: Record<string, object[]> = {};
  for (const { effect, target } of ties.actsOf(document)) {
    const property = PROPERTIES[effect.kind];
    if (property === undefined) continue;
    acts[property] = [...(acts[property] ?? []), idOf(frame)(target.path)];
  }
  return Object.keys(acts).length > 0 ? acts : undefined;
}

function idOf({ origin }: FrameView): (path: string) => { '@id': string } {
  return (path) => ({ '@id': origin + path });
}

function graphOf(item: object, { frame, breadcrumb }: JsonLdContext): object {
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
