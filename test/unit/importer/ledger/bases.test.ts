import { describe, expect, test } from 'vitest';
import { valueOfCell } from '#importer/ledger/cell-values.ts';
import type { CellColumn } from '#importer/ledger/types.ts';
import { agencyNames } from '../../../support/ledger-values.ts';

const read = (kind: 'basis' | 'approvals', text: string) => {
  const reading = valueOfCell({ kind }, text, agencyNames);
  return 'finding' in reading ? reading.finding.rule : reading.value;
};

describe('bases and approvals as ledgers write them', () => {
  const LAW = '中华人民共和国食品安全法';
  test.each<[string, unknown]>([
    [`《${LAW}》第三十五条`, [{ name: LAW, article: '第三十五条' }]],
    [`${LAW}第三十五条`, [{ name: LAW, article: '第三十五条' }]],
    [`1.《${LAW}》第 ３５ 条第(一)项`, [{ name: LAW, article: '第35条第（一）项' }]],
    [
      `《${LAW}》（2021年修正）第三十五条第一款：国家实行许可制度。`,
      [{ name: LAW, article: '第三十五条第一款', gist: '国家实行许可制度。' }],
    ],
    [
      `《${LAW}》第三十五条 “国家实行许可制度。”`,
      [{ name: LAW, article: '第三十五条', text: '国家实行许可制度。' }],
    ],
    [
      `《${LAW}》\n第三十三条 要有场所。\n第三十五条 实行许可。\n依法取得许可的除外。`,
      [
        { name: LAW, article: '第三十三条', gist: '要有场所。' },
        { name: LAW, article: '第三十五条', gist: '实行许可。\n依法取得许可的除外。' },
      ],
    ],
    [
      `《${LAW}》第三条、第五条；《渔港管理办法》（青政发[2026]07号）第六条，《海岛条例》第七条`,
      [
        { name: LAW, article: '第三条、第五条' },
        { name: '渔港管理办法', number: '青政发〔2026〕7号', article: '第六条' },
        { name: '海岛条例', article: '第七条' },
      ],
    ],
    [
      `《${LAW}》第三条：违反本法、《海岛条例》规定的，依照《渔业法》第九条处理。`,
      [
        {
          name: LAW,
          article: '第三条',
          gist: '违反本法、《海岛条例》规定的，依照《渔业法》第九条处理。',
        },
      ],
    ],
    [
      '《关于印发《渔港办法》的通知》（青政办发〔2026〕9号）第二条｜实施时间：2026年5月1日',
      [
        {
          name: '关于印发《渔港办法》的通知',
          number: '青政办发〔2026〕9号',
          article: '第二条',
          effectiveFrom: '2026-05-01',
        },
      ],
    ],
    [`《${LAW}》第三条｜实施时间：上月`, 'ledger/day'],
    ['按照上级规定', 'ledger/basis'],
    [`《${LAW}》第三条｜说明：略`, 'ledger/basis'],
  ])('%s', (text, expected) => {
    expect(read('basis', text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    [
      '《收费办法》（发改价格[2011]3207号）',
      [{ name: '收费办法', number: '发改价格〔2011〕3207号' }],
    ],
    [
      '《收费办法》发改价格〔2011〕3207号',
      [{ name: '收费办法', number: '发改价格〔2011〕3207号' }],
    ],
    [
      '幼儿园收费办法（发改价格〔2011〕3207号）',
      [{ name: '幼儿园收费办法', number: '发改价格〔2011〕3207号' }],
    ],
    ['《甲办法》、《乙办法》', [{ name: '甲办法' }, { name: '乙办法' }]],
    ['发改价格〔2011〕3207号', 'ledger/approval'],
    ['《甲办法》第三条', 'ledger/approval'],
  ])('%s', (text, expected) => {
    expect(read('approvals', text)).toEqual(expected);
  });

  test('a line whose value is known keeps it', () => {
    const known = new Map([['《甲》第一条', { name: ' 甲 ', article: '第一条' }]]);
    const column: CellColumn = { kind: 'basis' };
    expect(valueOfCell(column, '《甲》第一条\n《乙》第二条', agencyNames, known)).toEqual({
      value: [
        { name: ' 甲 ', article: '第一条' },
        { name: '乙', article: '第二条' },
      ],
    });
  });
});
