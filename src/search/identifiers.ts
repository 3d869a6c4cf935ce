import { docNumberKey, parseDocNumber } from '#domain/doc-number.ts';
import { normalise } from './normalise.ts';
import type { SearchRecord } from './record.ts';
import { simplified } from './traditional.ts';

/** The keys under which a document is found by its numbers. */
export interface IdentifierKeys {
  /** A document number, an index number and a registration number, each whole. */
  readonly exact: readonly string[];
  /** Numbers without their beginning, as people type them: 政办发〔2022〕70号, 2022-29756. */
  readonly partial: readonly string[];
}

/**
 * @example
 * identifierKeys({ indexNumber: '11330922090963010M/2022-29756' });
 * // { exact: ['i:11330922090963010m202229756'], partial: ['i:202229756'] }
 */
export function identifierKeys(
  record: Pick<SearchRecord, 'docNumber' | 'indexNumber' | 'registrationNumber'>,
): IdentifierKeys {
  const { docNumber, indexNumber, registrationNumber } = record;
  const keys = [
    docNumber === undefined ? [] : docNumberKeys(docNumber),
    indexNumberKeys(indexNumber),
    registrationNumber === undefined ? [] : indexNumberKeys(registrationNumber),
  ];
  return {
    exact: keys.flatMap(([whole]) => whole ?? []),
    partial: keys.flatMap(([, ...rest]) => rest),
  };
}

/** The keys of a query that may be a document number or an index number. Empty for most. */
export function queryIdentifiers(typed: string): string[] {
  const docNumber = docNumberKey(inSimplified(typed));
  const compact = compactOf(normalise(typed));
  return [
    ...(docNumber === undefined ? [] : [`d:${docNumber}`]),
    ...(isIndexNumberLike(compact) ? [`i:${compact}`] : []),
  ];
}

/** In which of `shards` files a key stands: FNV-1a over UTF-16 units, for spreading only. */
export function identifierShard(key: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % shards;
}

/** The whole number first, then with ever less of its prefix, at last with none. */
function docNumberKeys(written: string): string[] {
  const docNumber = inSimplified(written);
  const key = docNumberKey(docNumber);
  const characters = Array.from(parseDocNumber(docNumber)?.prefix.toLowerCase() ?? '');
  if (key === undefined) return [];
  const tail = key.slice(characters.join('').length);
  // A single character, 发〔2022〕70号, is nobody's prefix but that of whoever has no other.
  const prefixes = characters.map((_, from) => characters.slice(from));
  const kept = prefixes.filter((prefix, from) => from === 0 || prefix.length > 1);
  return [...kept, []].map((prefix) => `d:${prefix.join('')}${tail}`);
}

function indexNumberKeys(indexNumber: string): string[] {
  const pieces = normalise(indexNumber).split(' ');
  const [whole = '', ...rest] = pieces.map((_, from) => pieces.slice(from).join(''));
  if (whole === '') return [];
  return [whole, ...rest.filter(isIndexNumberLike)].map((compact) => `i:${compact}`);
}

const inSimplified = (text: string): string => Array.from(text, simplified).join('');

const compactOf = (folded: string): string => folded.replaceAll(' ', '');

/** Long enough and with digits, but without Chinese: not every number with its unit is looked up. */
function isIndexNumberLike(compact: string): boolean {
  return compact.length >= 6 && /\d/.test(compact) && !/\p{Script=Han}/u.test(compact);
}
