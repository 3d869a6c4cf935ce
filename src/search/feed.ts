import { junctionsOf, tokensOf } from './bigrams.ts';
import { factsOf } from './match.ts';
import { normalise } from './normalise.ts';
import type { SearchRecord } from './record.ts';

/** What the index is fed with of one document: tokens, separated by spaces, that need no segmenting. */
export interface Feed {
  readonly content: string;
  /** The tokens of the title once more: a hit there weighs more. */
  readonly title: string;
}

// Takes a position in the index without being a word, so that no phrase runs on into the next block.
const BETWEEN_BLOCKS = ' 。 ';

/**
 * The tokens of a document in the order in which they stand, block by block, and at the end those
 * that stand in no row: pairs across punctuation, and the single characters of its title.
 */
export function feedOf(record: SearchRecord): Feed {
  const title = normalise(record.title);
  const texts = [...record.blocks.map(({ text }) => text), ...factsOf(record)].map(normalise);
  const tokens = [title, ...texts].map((text) => tokensOf(text).join(' '));
  const alone = [title, ...texts]
    .flatMap(junctionsOf)
    .concat(title.match(/\p{Script=Han}/gu) ?? []);
  return {
    content: [...tokens, ...new Set(alone)].filter((part) => part !== '').join(BETWEEN_BLOCKS),
    title: tokensOf(title).join(' '),
  };
}
