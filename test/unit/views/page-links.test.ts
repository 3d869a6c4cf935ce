import { expect, test } from 'vitest';
import { pageAddresses } from '#portal/addresses.ts';
import { pageLinks } from '#views/page-links.ts';

test.each([
  // [page, of, numbers shown]
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [2, 2, [1, 2]],
  [1, 9, [1, 2, 3, 9]],
  [5, 9, [1, 3, 4, 5, 6, 7, 9]],
  [9, 9, [1, 7, 8, 9]],
  [4, 5, [1, 2, 3, 4, 5]],
])('page %i of %i shows %j', (page, of, numbers) => {
  const addresses = pageAddresses('/list/', of * 20, 20);
  const links = pageLinks(page, addresses);
  expect(links.shown.map(({ number }) => number)).toEqual(numbers);
  expect(links.shown.map(({ href }) => href)).toEqual(numbers.map((one) => addresses[one - 1]));
  expect(links.count).toBe(of);
  expect(links.previous).toBe(page > 1 ? addresses[page - 2] : undefined);
  expect(links.next).toBe(page < of ? addresses[page] : undefined);
});

test('the links of a page of a long list are as few as those of a short one', () => {
  const length = (of: number) =>
    JSON.stringify(pageLinks(3, pageAddresses('/list/', of * 20, 20))).length;
  expect(length(5000)).toBeLessThan(length(9) + 30);
});
