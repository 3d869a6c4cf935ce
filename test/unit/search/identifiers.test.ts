import { expect, test } from 'vitest';
import { identifierKeys, identifierShard, queryIdentifiers } from '#search/identifiers.ts';

const record = {
  docNumber: '嵊政办发〔2022〕70号',
  indexNumber: '11330922090963010M/2022-29756',
};
const { exact, partial } = identifierKeys(record);

test.each([
  '嵊政办发〔2022〕70号',
  '嵊政办发[2022]70号',
  '嵊政办发(2022)70号',
  '嵊政办发（2022）70号',
  '嵊政办发【2022】70号',
  '嵊政办发［２０２２］７０号',
  '嵊政办发〔2022〕070号',
  '嵊政办发〔2022〕第70号',
  '嵊政办发2022年70号',
  '嵊政办发 2022 70',
  '11330922090963010M/2022-29756',
  '11330922090963010m/2022-29756',
  '１１３３０９２２０９０９６３０１０Ｍ／２０２２－２９７５６',
  '11330922090963010M / 2022 — 29756',
  '11330922090963010M202229756',
])('%s is the whole number of its document', (typed) => {
  expect(exact).toEqual(expect.arrayContaining(queryIdentifiers(typed).slice(0, 1)));
  expect(queryIdentifiers(typed)).not.toHaveLength(0);
});

test.each(['政办发〔2022〕70号', '办发[2022]70号', '〔2022〕70号', '2022-29756'])(
  '%s is a number without its beginning',
  (typed) => {
    const keys = queryIdentifiers(typed);
    expect(exact.some((key) => keys.includes(key))).toBe(false);
    expect(partial.some((key) => keys.includes(key))).toBe(true);
  },
);

test.each(['一支队伍管执法', '2022', '2022年法治政府建设工作要点', '70号', ''])(
  '%j is no number of a document',
  (typed) => {
    expect(queryIdentifiers(typed)).toEqual([]);
  },
);

test('a registration number is found like an index number', () => {
  const keys = identifierKeys({ ...record, registrationNumber: 'QYDR-2022-00004' });
  expect(keys.exact).toContain(queryIdentifiers('qydr—2022—00004')[0]);
});

test('keys spread over all shards', () => {
  const shards = Array.from({ length: 400 }, (_, serial) =>
    identifierShard(`d:青政发-2022-${serial}`, 8),
  );
  expect(new Set(shards)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]));
});
