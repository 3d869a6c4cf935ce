import type { SearchRecord } from '#search/record.ts';

/** A record with nothing in it but what a test is about. */
export function searchRecord(parts: Partial<SearchRecord> = {}): SearchRecord {
  return {
    url: '/documents/county-office/2024-00001/',
    title: '关于做好渔船安全检查工作的通知',
    indexNumber: '99012200000000001X/2024-00001',
    agencies: ['县政府办公室'],
    type: '通知公告',
    summary: '',
    attachments: [],
    blocks: [],
    ...parts,
  };
}

/** Records that differ in what a test says of each, with addresses of their own: /0/, /1/ … */
export function searchRecords(parts: readonly Partial<SearchRecord>[]): SearchRecord[] {
  return parts.map((one, number) => searchRecord({ url: `/${number}/`, title: '公告', ...one }));
}
