import { normalise } from '#search/normalise.ts';
import type { PowerIndex } from '#views/powers/index-file.ts';
import type { PowerList } from './power-filter-list.ts';
import { filterPower, inSlices } from './power-filter-powers.ts';

/** The texts of the duties of each power, as they are and folded, in the order of the index. */
export interface DutyTexts {
  readonly texts: readonly string[];
  readonly folded: readonly string[];
}

/** Something that is fetched once. */
export interface Loaded<T> {
  /** What has been fetched by now. */
  readonly value: () => T | undefined;
  /** Fetch it, unless that is done or under way. A failure is forgotten, so that the next call tries again. */
  readonly load: () => Promise<T>;
}

/** The index of all powers, ready to be filtered. */
export function powerList(address: string): Loaded<PowerList> {
  return loaded(async () => {
    const { agencies, types, powers } = await fetched<PowerIndex>(address);
    return { agencies, types, powers: await inSlices(powers, filterPower) };
  });
}

/** The texts of all duties, ready to be looked through. */
export function dutyTexts(address: string): Loaded<DutyTexts> {
  return loaded(async () => {
    const texts = await fetched<readonly string[]>(address);
    return { texts, folded: await inSlices(texts, normalise) };
  });
}

function loaded<T>(make: () => Promise<T>): Loaded<T> {
  let value: T | undefined;
  let underWay: Promise<T> | undefined;
  const once = async () => {
    try {
      value = await make();
      return value;
    } catch (error) {
      underWay = undefined;
      throw error;
    }
  };
  return {
    value: () => value,
    load: () => {
      underWay ??= once();
      return underWay;
    },
  };
}

async function fetched<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return (await answer.json()) as T;
}
