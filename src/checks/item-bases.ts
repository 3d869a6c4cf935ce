import { articleAnchor } from '#domain/article-anchor.ts';
import { articleReferences } from '#domain/article-references.ts';
import type { IsoDate } from '#domain/date.ts';
import { formatNumbering } from '#domain/numbering.ts';
import type { Problem } from '#domain/problem.ts';
import { normaliseTitle } from '#domain/title.ts';
import type { Basis } from '#portal/basis.ts';
import { type BrokenItem, brokenItems, type Item, isPower, itemsOn } from '#portal/items.ts';
import type { Portal, PortalDocument } from '#portal/portal.ts';
import { nameOf, placeOf } from '#portal/references.ts';
import { listProblems } from '#strings/problems-lists.ts';
import { powerProblems } from '#strings/problems-powers.ts';
import { VALIDITIES } from '#strings/vocabulary.ts';
import { type Check, type CheckContext, problemAt } from './check.ts';

/**
 * What items rest on is in force, has the number and the article that are named, and says what is
 * quoted. These are
 * warnings: a portal must not stop building because a day has passed.
 */
export const checkItemBases: Check = ({ portal, asOf, textOf }) => [
  ...brokenItems(portal, asOf).map((broken) => endedProblem(broken)),
  ...itemsOn(portal, asOf).flatMap((item) =>
    item.bases.flatMap((basis) => [
      ...nameProblems(basis, item, portal),
      ...textProblems(basis, item, portal, asOf, textOf),
    ]),
  ),
];

function endedProblem({ item, basis, target }: BrokenItem): Problem {
  const isApproval = !isPower(item) && item.kind === 'fees';
  const finding = isApproval ? listProblems.approvalEnded : powerProblems.ended;
  const [state, day, place] =
    target.kind === 'law'
      ? [VALIDITIES.repealed, target.repealedOn, target.law.name]
      : [
          VALIDITIES[target.period.validity],
          target.period.from,
          `${nameOf(target.document)}，${placeOf(target.document)}`,
        ];
  return problemAt(
    finding(basis.data.name, state, day, place),
    item.origin,
    [...basis.path, 'name'],
    'warning',
  );
}

/** A name and a number are those of one document: the number decides, and readers see the name. */
function nameProblems(
  { data: { name, number }, path, meaning }: Basis,
  { origin }: Item,
  { byIndexNumber }: Portal,
): Problem[] {
  const document = meaning.kind === 'document' ? byIndexNumber.get(meaning.id) : undefined;
  const title = meaning.kind === 'law' ? meaning.law.name : document?.data.title;
  if (number === undefined || title === undefined) return [];
  const [own, other] = [normaliseTitle(name), normaliseTitle(title)];
  if (own.includes(other) || other.includes(own)) return [];
  const place = document ? placeOf(document) : undefined;
  const finding = powerProblems.otherNumber(name, number, title, place);
  return [problemAt(finding, origin, [...path, 'number'], 'warning')];
}

function textProblems(
  { data, path, meaning }: Basis,
  { origin }: Item,
  { byIndexNumber }: Portal,
  asOf: IsoDate,
  textOf: CheckContext['textOf'],
): Problem[] {
  const document = meaning.kind === 'document' ? byIndexNumber.get(meaning.id) : undefined;
  if (!document || !('article' in data)) return [];
  const blocks = bodiesFrom(document, asOf).flatMap((body) => textOf(body).blocks);
  const problems: Problem[] = [];
  const anchors = new Set(blocks.map(({ anchor }) => anchor));
  const hasArticles = blocks.some(({ anchor }) => anchor?.startsWith('art-'));
  const missing =
    hasArticles &&
    articleReferences(data.article, 0).find((one) => !anchors.has(articleAnchor(one)));
  if (missing) {
    const article = formatNumbering('article', missing.article, missing.suffix);
    const finding = powerProblems.articleMissing(data.name, article, placeOf(document));
    problems.push(problemAt(finding, origin, [...path, 'article'], 'warning'));
  }
  if (
    data.text !== undefined &&
    !bare(blocks.map((one) => one.text).join('')).includes(bare(data.text))
  ) {
    const finding = powerProblems.quoteDiffers(data.name, placeOf(document));
    problems.push(problemAt(finding, origin, [...path, 'text'], 'warning'));
  }
  return problems;
}

/** The text that is in force on a day, and those that are known to follow: an item may be ahead. */
function bodiesFrom({ bodyHash, versions }: PortalDocument, asOf: IsoDate): string[] {
  const current = versions.findLast(({ from }) => from <= asOf)?.bodyHash ?? bodyHash;
  return [current, ...versions.filter(({ from }) => from > asOf).map((one) => one.bodyHash)];
}

/** A text without spaces, in which quotation marks look alike: what two copies of it share. */
function bare(text: string): string {
  return text.replace(/\s+/gu, '').replace(/["'“”‘’]/gu, '"');
}
