import { entriesOf } from './yaml-write.ts';

/** A key or an index on the way to a value. */
export type Step = string | number;

/**
 * Data with one value replaced, put in or, where it is `undefined`, taken out.
 *
 * @throws {RangeError} When the path leads nowhere.
 */
export function withValue(
  data: unknown,
  [step, ...rest]: readonly Step[],
  value: unknown,
): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) {
    if (typeof step !== 'number' || !Number.isInteger(step) || step < 0 || step > data.length) {
      throw new RangeError(`No item ${step} in a list of ${data.length}.`);
    }
    const item = withValue(data[step], rest, value);
    return item === undefined ? data.toSpliced(step, 1) : data.toSpliced(step, 1, item);
  }
  if (data === null || data === undefined) {
    if (value === undefined) return data;
    return withValue(typeof step === 'number' ? [] : {}, [step, ...rest], value);
  }
  if (typeof data !== 'object') throw new RangeError(`No ${step} in a single value.`);
  const known = Object.entries(data);
  const inner = withValue(known.find(([key]) => key === String(step))?.[1], rest, value);
  const others = known.filter(([key]) => key !== String(step));
  return Object.fromEntries(inner === undefined ? others : [...others, [String(step), inner]]);
}

/** A value with lists and maps around it, for a path that leads to nothing. */
export function wrapped(path: readonly Step[], value: unknown): unknown {
  return path.reduceRight(
    (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
    value,
  );
}

/** Whether two values are the same data, in whatever order the keys come. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSameData(item, other[index]))
    );
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other;
  }
  const entries = entriesOf(one);
  const others = new Map(entriesOf(other));
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && isSameData(value, others.get(key)))
  );
}
