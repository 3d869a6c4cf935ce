import * as fc from 'fast-check';

/** Any sequence of UTF-16 units, halves of surrogate pairs among them. */
export function anyText(maxLength = 40): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength })
    .map((units) => String.fromCharCode(...units));
}
