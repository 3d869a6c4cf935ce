import { expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { brokenBasisData, brokenBasisView } from '#views/broken-basis.ts';
import type { Changes } from '../../support/content.ts';
import { edited } from '../../support/content.ts';
import { AS_OF, NOTICE } from '../../support/content-files.ts';
import { HANDED_DOWN, INSPECTION, items, PERMIT } from '../../support/item-files.ts';
import { itemContext } from '../../support/item-portal.ts';

const LAW = '中华人民共和国物权法';
const repeal = edited(
  NOTICE,
  '\n---\n\n',
  '\neffects:\n  - { action: 废止, document: 青政办发〔2026〕7号, from: 2026-03-10 }\n---\n\n',
);

/** The rows of the report by their groups. */
function report(changes: Changes, asOf = AS_OF) {
  return brokenBasisView(itemContext(changes, asOf)).groups.map(({ id, rows }) => [
    id,
    rows.map(({ source, sourceNumber, sentence, target, endedOn }) => [
      source.label,
      sourceNumber,
      sentence,
      target?.label,
      endedOn,
    ]),
  ]);
}

test('nothing is broken in what agrees', () => {
  expect(report(items())).toEqual([]);
});

test('a power that rests on a repealed law, once for each law', () => {
  const files = items(
    [PERMIT, '        article: 第三十条', '        article: 第三十一条'],
    ...[1, 2].map(() => [PERMIT, '中华人民共和国行政许可法', LAW] as const),
  );
  expect(report(files)).toEqual([
    [
      'power',
      [
        [
          '水路旅客运输业务经营许可',
          '11990122731016559T4000118001000',
          `《${LAW}》第三十一条`,
          undefined,
          '2021-01-01',
        ],
      ],
    ],
  ]);
});

test('a power that rests on a repealed document, with the way to it and the act', () => {
  const view = brokenBasisView(itemContext({ ...items(), ...repeal }));
  const [group] = view.groups;
  const [row, ...others] = group?.rows ?? [];
  expect([group?.id, others]).toEqual(['power', []]);
  expect(row).toMatchObject({
    source: { label: '水路运输监督检查', href: '/powers/transport/000618001000/' },
    sentence: '《青屿县渡口管理规定》第一条',
    cited: '青屿县渡口管理规定',
    targetNumber: '青政办发〔2026〕7号',
    endedOn: '2026-03-10',
  });
  expect(row?.sentence.slice(row.at, row.at + row.cited.length)).toBe(row?.cited);
  expect(row?.target?.href).toMatch(/2026-00007\/$/);
  expect(row?.reasonLink?.href).toMatch(/2026-00012\/$/);
});

test('a row of a list, with the list and its id', () => {
  const files = items(['laws.yaml', '66号', '66号\n    repealedOn: 2026-03-20']);
  expect(report(files)).toEqual([
    [
      'list',
      [
        [
          '渡船检验费',
          '行政事业性收费目录清单 SF-18-01',
          '《东屿省物价局关于渡船检验收费标准的通知》',
          undefined,
          '2026-03-20',
        ],
      ],
    ],
  ]);
  expect(report(files, isoDate('2026-03-19'))).toEqual([]);
});

test('what has left the list is left alone', () => {
  const files = items([HANDED_DOWN, '中华人民共和国行政处罚法', LAW]);
  expect(report(files)).toEqual([]);
  const [[group, rows] = []] = report(files, isoDate('2025-04-13'));
  expect([group, rows?.[0]?.[0]]).toEqual(['power', '渡口安全检查']);
});

test('programs get the same', () => {
  const files = items([INSPECTION, '中华人民共和国行政处罚法', LAW]);
  expect(brokenBasisData(brokenBasisView(itemContext(files)))).toMatchObject({
    asOf: '2026-03-20',
    count: 1,
    items: [
      {
        kind: 'power',
        broken: 'since',
        source: { title: '水路运输监督检查', url: '/powers/transport/000618001000/' },
        cited: LAW,
        target: { title: LAW, endedOn: '2021-01-01' },
      },
    ],
  });
});
