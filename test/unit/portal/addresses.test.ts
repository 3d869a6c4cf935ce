import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addresses } from '#portal/addresses.ts';
import { anyText } from '../../support/any-text.ts';

test.each([
  ['11330922090963010M/2022-29756', '/documents/office/2022-29756/'],
  ['000014349/2017-00110', '/documents/office/2017-00110/'],
  ['TCXXGK-2020-011721', '/documents/office/tcxxgk-2020-011721/'],
])('the document with the number %s stands at %s', (indexNumber, path) => {
  expect(addresses.document('office', indexNumber)).toBe(path);
});

test('no index number leads out of the folder of its agency', () => {
  fc.assert(
    fc.property(
      anyText().map((text) => `${text}1`),
      (indexNumber) => {
        expect(addresses.document('office', indexNumber)).toMatch(
          /^\/documents\/office\/[a-z0-9]+(-[a-z0-9]+)*\/$/,
        );
      },
    ),
  );
});

test('the name of a file is one part of its address', () => {
  expect(addresses.attachment('office', 'X-1', '轮渡 #1?.pdf')).toBe(
    '/files/office/x-1/%E8%BD%AE%E6%B8%A1%20%231%3F.pdf',
  );
});
