import type { Problem } from '#domain/problem.ts';
import { nameOf, placeIn } from '#portal/references.ts';
import { lifeProblems } from '#strings/problems-life.ts';
import { type Check, problemAt } from './check.ts';

/**
 * Every amendment has the text that it made, no text is empty, and every article that was repealed was
 * there and had not been repealed before.
 */
export const checkVersions: Check = ({ portal, textOf, factsOf }) =>
  portal.documents.flatMap((document): Problem[] => {
    const { data, versions, bodyHash } = document;
    const life = portal.planned.get(data.indexNumber);
    const empty = versions
      .filter((version) => factsOf(version.bodyHash).isEmpty)
      .map(({ origin }) =>
        problemAt(lifeProblems.versionEmpty(nameOf(document)), origin, ['from']),
      );
    // An amendment may give its number to another article.
    const gone = new Map<string, string>();
    const found = (life?.accepted ?? []).flatMap((effect): Problem[] => {
      const statement = portal.statements.get(effect);
      if (!statement) return [];
      const { origin, path } = statement;
      if (effect.kind === 'amend') {
        gone.clear();
        if (versions.some(({ from }) => from === effect.on)) return [];
        const finding = lifeProblems.versionMissing(nameOf(document), effect.on);
        return [problemAt(finding, origin, path, 'warning')];
      }
      const text = versions.findLast(({ from }) => from <= effect.on)?.bodyHash ?? bodyHash;
      const labels = effect.articles ? articleLabels(textOf(text).blocks) : [];
      return (effect.articles ?? []).flatMap((article, index) => {
        const twin = gone.get(article);
        const where = [...path, 'articles', index];
        gone.set(article, placeIn(origin, where));
        if (labels.includes(article) && twin === undefined) return [];
        const finding =
          twin === undefined
            ? lifeProblems.articleMissing(article, nameOf(document), labels)
            : lifeProblems.articleTwice(article, nameOf(document), twin);
        return [problemAt(finding, origin, where)];
      });
    });
    return [...empty, ...found];
  });

/** The numbers of the articles of a text, as it writes them. */
function articleLabels(blocks: readonly { readonly text: string }[]): string[] {
  return blocks.flatMap(
    ({ text }) =>
      /^第[^\s　]{1,12}?条(?:之[一二三四五六七八九十]+)?(?=\s|　|$)/u.exec(text)?.[0] ?? [],
  );
}
