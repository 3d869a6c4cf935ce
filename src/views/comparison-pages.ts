import type { PortalDocument } from '#portal/portal.ts';
import { comparisonPage } from '#strings/document-life.ts';
import { ui } from '#strings/ui.ts';
import type { InnerView, ViewContext } from './base.ts';
import { breadcrumbOf } from './document-breadcrumb.ts';
import { numberLink } from './document-links.ts';
import { type DocumentText, textsOf } from './document-texts.ts';
import { pairLink, pairsOf } from './document-versions.ts';
import type { Link } from './frame.ts';
import { columnMeta, metaTags } from './meta.ts';

/** The page of two texts side by side. */
export interface ComparisonPageView extends InnerView {
  readonly heading: string;
  readonly subtitle: string;
  readonly before: ComparedText;
  readonly after: ComparedText;
  readonly others: readonly Link[];
  readonly document: Link;
}

interface ComparedText {
  readonly label: string;
  readonly path: string;
  readonly bodyHash: string;
}

/** A page for each two texts of a document. */
export function comparisonViews(
  document: PortalDocument,
  { portal, frame }: ViewContext,
): ComparisonPageView[] {
  const pairs = pairsOf(textsOf(document));
  const others = pairs.map((pair) => pairLink(document, pair));
  const above = breadcrumbOf(document, portal);
  const column = above.at(-1)?.label ?? ui.home;
  return pairs.map((pair) => {
    const [before, after] = pair;
    const { title } = document.data;
    const { href } = pairLink(document, pair);
    return {
      frame,
      path: href,
      title: comparisonPage.pageTitle(title, before.from, after.from),
      description: comparisonPage.description(title, before.from, after.from),
      meta: metaTags(portal, columnMeta(column)),
      breadcrumb: [...above, numberLink(document)],
      heading: title,
      subtitle: comparisonPage.subtitle(before.from, after.from),
      before: comparedText(before),
      after: comparedText(after),
      others: others.filter((other) => other.href !== href),
      document: numberLink(document),
    };
  });
}

function comparedText({ from, path, bodyHash }: DocumentText): ComparedText {
  return { label: comparisonPage.text(from), path, bodyHash };
}
