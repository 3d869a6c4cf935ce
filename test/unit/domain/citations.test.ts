import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Citation, findCitations } from '#domain/citations.ts';

/** `《…》` or a number as it stands, with what belongs to it. */
const told = (text: string, prefixes?: readonly string[]): string[] =>
  findCitations(text, prefixes).map(({ text: written, title, number, articles, of, inside }) =>
    [
      written,
      title !== undefined && number !== undefined && `= ${number}`,
      articles?.map(place).join(' '),
      of !== undefined && `of ${of}`,
      inside !== undefined && `inside ${inside}`,
    ]
      .filter(Boolean)
      .join(' | '),
  );

/** 八之一.2(三) is 8-1.2.3; a level left out is `_`. */
const place = ({
  article,
  suffix,
  paragraph,
  item,
}: NonNullable<Citation['articles']>[number]): string =>
  `${article}${suffix === undefined ? '' : `-${suffix}`}` +
  (paragraph === undefined && item === undefined ? '' : `.${paragraph ?? '_'}`) +
  (item === undefined ? '' : `.${item}`);

describe('titles', () => {
  test.each([
    ['根据《中华人民共和国渔业法》，', ['《中华人民共和国渔业法》']],
    [
      '《海上交通安全法》《渔业法》和《港口法》',
      ['《海上交通安全法》', '《渔业法》', '《港口法》'],
    ],
    ['《青屿县办法（试行）》', ['《青屿县办法（试行）》']],
    ['《浙江省实施纲要（2021—2025年》《规划》', ['《浙江省实施纲要（2021—2025年》', '《规划》']],
    [
      '《关于修改〈青屿县渔港管理办法〉的决定》',
      ['《关于修改〈青屿县渔港管理办法〉的决定》', '〈青屿县渔港管理办法〉 | inside 0'],
    ],
    ['《关于印发《X》的通知》', ['《关于印发《X》的通知》', '《X》 | inside 0']],
    [
      '见《转发《关于印发〈甲〉的通知》的通知》和《乙》',
      [
        '《转发《关于印发〈甲〉的通知》的通知》',
        '《关于印发〈甲〉的通知》 | inside 0',
        '〈甲〉 | inside 1',
        '《乙》',
      ],
    ],
    ['根据《渔港办法，参照《民宿办法》', ['《民宿办法》']],
    ['渔港办法》，参照《民宿办法》', ['《民宿办法》']],
    ['《渔港办法\n\n另起一段》', []],
    ['〈渔港办法〉', []],
    ['《》和《 》', []],
    ['《甲〈乙》丙〉', ['《甲〈乙》']],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('the title is what stands inside, without the line break of the source', () => {
    expect(findCitations('《青屿县渔港\n  管理办法 》').map(({ title }) => title)).toEqual([
      '青屿县渔港管理办法',
    ]);
  });

  test('a 》 120 characters on is the end, one 121 on is not', () => {
    expect(findCitations(`《${'长'.repeat(119)}》`)).toHaveLength(1);
    expect(findCitations(`《${'长'.repeat(120)}》`)).toEqual([]);
  });
});

describe('numbers', () => {
  test.each([
    ['按照青政发[2022]07号要求', ['青政发[2022]07号']],
    ['根据国办发〔2018〕37号、国办函〔2020〕109号', ['国办发〔2018〕37号', '国办函〔2020〕109号']],
    [
      '《关于转发澜政发〔2021〕2号的通知》',
      ['《关于转发澜政发〔2021〕2号的通知》', '澜政发〔2021〕2号 | inside 0'],
    ],
    // The marks round the year are no 《》 within 《》.
    [
      '《关于转发澜政发〈2021〉2号的通知》',
      ['《关于转发澜政发〈2021〉2号的通知》', '澜政发〈2021〉2号 | inside 0'],
    ],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('are told in one form', () => {
    expect(findCitations('青政发[2022]07号').map(({ number }) => number)).toEqual([
      '青政发〔2022〕7号',
    ]);
  });

  test('of a known prefix are found without brackets', () => {
    expect(told('青政发2022年7号', ['青政发'])).toEqual(['青政发2022年7号']);
    expect(told('青政发2022年7号')).toEqual([]);
  });
});

describe('the number in brackets behind a title is that of the title', () => {
  const number = '青政发〔2024〕7号';
  test.each([
    `《甲》（${number}）`,
    `《甲》 (${number})`,
    `《甲》（${number}，以下简称《办法》）`,
    `《甲》（以下称《办法》，${number}）`,
    `《甲》（以下简称《办法》）（${number}）`,
    `《甲》（2024年4月3日${number}公布）`,
    `《甲》（文号：${number}）`,
  ])('%s', (text) => {
    const citations = findCitations(text);
    expect(citations[0]).toMatchObject({ text: '《甲》', number });
    expect(citations.filter(({ of }) => of !== undefined)).toMatchObject([{ text: number, of: 0 }]);
  });

  test.each([
    ['《甲》和青政发〔2024〕7号', ['《甲》', '青政发〔2024〕7号']],
    ['《甲》（根据青政发〔2024〕7号修改）', ['《甲》', '青政发〔2024〕7号']],
    [
      '《甲》（青政发〔2024〕7号、青政发〔2024〕8号）',
      ['《甲》 | = 青政发〔2024〕7号', '青政发〔2024〕7号 | of 0', '青政发〔2024〕8号'],
    ],
    [
      '《甲》（青政发〔2024〕7号）、《乙》（青政发〔2024〕8号）',
      [
        '《甲》 | = 青政发〔2024〕7号',
        '青政发〔2024〕7号 | of 0',
        '《乙》 | = 青政发〔2024〕8号',
        '青政发〔2024〕8号 | of 2',
      ],
    ],
    [
      '《关于转发《甲》（青政发〔2024〕7号）的通知》',
      [
        '《关于转发《甲》（青政发〔2024〕7号）的通知》',
        '《甲》 | = 青政发〔2024〕7号 | inside 0',
        '青政发〔2024〕7号 | of 1 | inside 0',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('articles', () => {
  test.each([
    ['《甲》第十二条', '12'],
    ['《甲》第12条', '12'],
    ['《甲》第１２条', '12'],
    ['《甲》的第十二条', '12'],
    ['《甲》第三章第十二条', '12'],
    ['《甲》第十二条、第十三条第二款', '12 13.2'],
    ['《甲》第八条之一', '8-1'],
    ['《甲》第八条之一至第八条之三', '8-1 8-2 8-3'],
    ['《甲》第三条至第五条', '3 4 5'],
    ['《甲》第三至五条', '3 4 5'],
    ['《甲》第三条—第五条', '3 4 5'],
    ['《甲》第十二、十三条', '12 13'],
    ['《甲》第十三条第一款、第三款', '13.1 13.3'],
    ['《甲》第十三条第一、三款', '13.1 13.3'],
    ['《甲》第十三条第一款至第三款', '13.1 13.2 13.3'],
    ['《甲》第十九条第（一）项、第（三）项', '19._.1 19._.3'],
    ['《甲》第十九条（一）、（三）项', '19._.1 19._.3'],
    ['《甲》第十九条第一项至第三项', '19._.1 19._.2 19._.3'],
    ['《甲》第八条之一第二款第（三）项、第（五）项', '8-1.2.3 8-1.2.5'],
    ['《甲》第三条第二款至第五条', '3.2 4 5'],
    ['《甲》（试行）第三条', '3'],
    ['《甲》（以下简称《办法》）第二十八条', '28'],
    ['《甲》第一条至第九千条', '1 9000'],
    ['《甲》第五条至第三条', '5 3'],
    // Not in the same breath, or not of this document.
    ['《甲》第三条，第五条所称', '3'],
    ['《甲》第三条和本办法第五条', '3'],
    ['《甲》第三条和三条意见', '3'],
    ['《甲》第三条三项要求', '3'],
    ['《甲》第三条之规定', '3'],
  ])('%s', (text, expected) => {
    expect(findCitations(text)[0]?.articles?.map(place).join(' ')).toBe(expected);
  });

  test('behind number and brackets are those of the title', () => {
    expect(told('《甲》（青政发〔2024〕7号，以下称《办法》）第二十八条')).toEqual([
      '《甲》 | = 青政发〔2024〕7号 | 28',
      '青政发〔2024〕7号 | of 0',
      '《办法》',
    ]);
    expect(told('《甲》（青政发〔2024〕7号第五条）')).toEqual([
      '《甲》 | = 青政发〔2024〕7号 | 5',
      '青政发〔2024〕7号 | of 0',
    ]);
  });

  test('behind a number without a title are its own', () => {
    expect(told('青政发〔2024〕7号第二十八条')).toEqual(['青政发〔2024〕7号 | 28']);
  });

  test.each(['《甲》规定第三条', '《甲》。第三条', '《甲》第三章', '《甲》第〇条', '《甲》'])(
    'none in %j',
    (text) => {
      expect(findCitations(text)[0]?.articles).toBeUndefined();
    },
  );
});

describe('whatever is written', () => {
  const fragment = fc.constantFrom(
    ...'《 》 〈 〉 （ ） ( ) 〔 〕 、 和 至 。 甲 办法 第三条 第二款 （一）项 之一 第 条 2022 〔2022〕7号 青政发 令第5号 以下简称 \n \n\n'.split(
      ' ',
    ),
    ' ',
    '长'.repeat(70),
  );

  test('citations are in order, where they say, and overlap only within one another', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 60 }), (fragments) => {
        const text = fragments.join('');
        const citations = findCitations(text);
        for (const [index, { text: written, start, end, inside, of }] of citations.entries()) {
          expect(text.slice(start, end)).toBe(written);
          const outer = citations[inside ?? -1];
          if (outer) expect(outer.start < start && end <= outer.end && outer.end > end).toBe(true);
          if (of !== undefined) expect(citations[of]?.end).toBeLessThan(start);
          for (const other of citations.slice(index + 1)) {
            const isWithin = other.start > start && other.end < end;
            expect(other.start >= end || isWithin).toBe(true);
            expect(isWithin && other.inside === undefined).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  const TIMES = 100_000;
  test.each([
    ['opening marks', '《'.repeat(TIMES), 0],
    ['opening and closing marks', '《'.repeat(TIMES / 2) + '》'.repeat(TIMES / 2), 59],
    ['marks by turns', '《〈'.repeat(TIMES / 2), 0],
    ['blank lines', '\n '.repeat(TIMES / 2), 0],
    ['articles of one title', `《甲》${'第一条、'.repeat(TIMES / 4)}`, 1],
    ['long ranges', '《甲》第一条至第一百条、'.repeat(TIMES / 12), Math.floor(TIMES / 12)],
    ['half an item', `《甲》第一条${'（一）、'.repeat(TIMES / 4)}`, 1],
    ['open brackets', '《甲》（'.repeat(TIMES / 4), TIMES / 4],
    ['short names', '《甲》（以下称'.repeat(TIMES / 7), Math.floor(TIMES / 7)],
  ])(
    '100,000 characters of %s are no burden',
    (_what, text, count) => {
      expect(findCitations(text)).toHaveLength(count);
    },
    10_000,
  );
});
