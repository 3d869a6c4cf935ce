import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { searchRecord } from '#views/search-record.ts';
import { document, office } from '../../support/portal.ts';

const record = (facts: Parameters<typeof document>[1]) => searchRecord(document(1, facts), []);

test('what the index holds of a document', () => {
  const issuer = { ...office, shortName: '县政府办公室' };
  const files = [{ title: '时刻表', file: 'a.pdf', path: '/files/a.pdf', bytes: 1 }];
  expect(
    record({ issuer, files, docNumber: '青政办发〔2026〕1号', topic: '交通运输' }),
  ).toMatchObject({
    url: '/documents/county-office/2026-00001/',
    title: '关于第1件事的通知',
    docNumber: '青政办发〔2026〕1号',
    indexNumber: '119901227310014889/2026-00001',
    agencies: ['县政府办公室'],
    type: '通知公告',
    topic: '交通运输',
    date: '2026-03-02',
    attachments: [{ title: '时刻表', path: '/files/a.pdf' }],
  });
});

test('a document may be without a date', () => {
  expect(record({ issuedOn: undefined, publishedAt: undefined }).date).toBeUndefined();
});

describe('validity', () => {
  test('is of every 行政规范性文件, and of what states a term', () => {
    expect(record({ kind: 'normative' }).validity).toBe('pending 2026-03-02 inForce');
    expect(record({ effectiveUntil: isoDate('2026-12-31') }).validity).toBe(
      'pending 2026-03-02 inForce 2027-01-01 expired',
    );
  });

  test('an announcement has none', () => {
    expect(record({}).validity).toBeUndefined();
  });
});
