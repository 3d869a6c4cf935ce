import { expect, test } from 'vitest';
import { feedOf } from '#search/feed.ts';
import { searchRecord } from './records.ts';

test('the index is fed with tokens, block by block, then with what stands in no row', () => {
  const record = searchRecord({
    title: '渔船2024',
    indexNumber: 'X/2024-1',
    agency: '县府',
    blocks: [{ text: '依法行政。检查' }, { text: '结束' }],
  });
  expect(feedOf(record)).toEqual({
    content: '渔船 2024 。 依法 法行 行政 检查 。 结束 。 x 2024 1 。 县府 。 0政检 。 渔 。 船',
    title: '渔船 2024',
  });
});
