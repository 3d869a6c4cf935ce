import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo, known, type PowerList } from '#components/client/power-filter-list.ts';
import { excerpt, markedWords, reasonsFor } from '#components/client/power-filter-marks.ts';
import {
  faceOn,
  filterPower,
  hasChanged,
  inSlices,
  isBrokenOn,
  isListedOn,
  wordsOf,
} from '#components/client/power-filter-powers.ts';
import {
  dayAsked,
  isNarrow,
  parametersOf,
  queryOf,
} from '#components/client/power-filter-query.ts';
import { isoDate } from '#domain/date.ts';
import { normalise } from '#search/normalise.ts';
import type { PowerEntry, PowerFace } from '#views/powers/index-file.ts';

const DAY = isoDate('2026-11-20');
const USCC = '119901227310234092';

interface Facts {
  readonly code?: string;
  readonly agency?: number;
  readonly type?: number;
  readonly main?: string;
  readonly office?: string;
  readonly bases?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly broken?: string;
  readonly was?: readonly (readonly [string, PowerFace])[];
}

/** A power of the index; places are given as they come. */
function entry(name: string, facts: Facts = {}): PowerEntry {
  const { code = '000131001000', agency = 0, type = 0, main = '', office = '注册许可科' } = facts;
  const { bases = [], from = '', until = '', broken = '', was = [] } = facts;
  return [
    `${USCC}4${code}`,
    agency,
    type,
    5,
    bases.join('\n'),
    from,
    until,
    broken,
    [name, main, office, '8个工作日'],
    was,
  ];
}

function listOf(...entries: readonly PowerEntry[]): PowerList {
  return {
    powers: entries.map(filterPower),
    agencies: [
      { id: 'market-regulation', name: '县市场监管局' },
      { id: 'transport', name: '县交通运输局' },
    ],
    types: [
      { id: 'permit', name: '行政许可' },
      { id: 'penalty', name: '行政处罚' },
    ],
  };
}

const anything = { text: '', agency: '', type: '' };
const namesOf = (list: PowerList, query: Partial<typeof anything>, day = DAY) =>
  answerTo(list, { ...anything, ...query }, day).matches.map((power) => faceOn(power, day)[0]);

describe('words', () => {
  const list = listOf(
    entry('食品经营许可（变更）', {
      main: '食品经营许可',
      bases: ['中华人民共和国食品安全法第三十五条第一款', '青市监规〔2024〕3号第二条'],
    }),
    entry('特种设备使用登记', {
      code: '000731002000',
      office: '特种设备 安全监察科',
      was: [['2025-04-14', ['特种设备注册', '', '质量科', '12个工作日']]],
    }),
    entry('对无照经营的处罚', { code: '000231003000' }),
  );

  test.each<[string, string[]]>([
    ['', ['食品经营许可（变更）', '特种设备使用登记', '对无照经营的处罚']],
    ['经营', ['食品经营许可（变更）', '对无照经营的处罚']],
    ['经营 许可', ['食品经营许可（变更）', '对无照经营的处罚']],
    ['经营　食品', ['食品经营许可（变更）']],
    ['食品 特种', []],
    ['食品经营许可(变更)', ['食品经营许可（变更）']],
    ['安全法第三十五条', ['食品经营许可（变更）']],
    ['青市监规[2024]3号', ['食品经营许可（变更）']],
    ['安全监察', ['特种设备使用登记']],
    ['0731', ['特种设备使用登记']],
    ['０００２３１', ['对无照经营的处罚']],
    ['特种设备注册', ['特种设备使用登记']],
    // Facts stand apart: what ends one and begins the next is no word.
    ['登记特种', []],
    ['，。', ['食品经营许可（变更）', '特种设备使用登记', '对无照经营的处罚']],
  ])('“%s” finds %j', (text, names) => {
    expect(namesOf(list, { text })).toEqual(names);
  });

  test('in the name come before words elsewhere', () => {
    const some = listOf(
      entry('年度检查', { office: '渔港科' }),
      entry('渔港检查'),
      entry('船员登记', { main: '渔港登记' }),
    );
    expect(namesOf(some, { text: '渔港' })).toEqual(['渔港检查', '船员登记', '年度检查']);
  });

  test('are looked for in duties only where those are given', () => {
    const duties = ['公示许可的条件', '', ''].map(normalise);
    const query = { ...anything, text: '公示 食品' };
    expect(answerTo(list, query, DAY).matches).toEqual([]);
    expect(answerTo(list, query, DAY, duties).matches).toEqual([list.powers[0]]);
  });
});

describe('agencies and types', () => {
  const list = listOf(
    entry('甲许可'),
    entry('乙许可', { agency: 1 }),
    entry('甲处罚', { type: 1 }),
    entry('丙处罚', { type: 1, agency: 1, until: '2025-04-14' }),
  );

  test.each([
    [{ agency: 'transport' }, ['乙许可']],
    [{ type: 'penalty' }, ['甲处罚']],
    [{ agency: 'transport', type: 'penalty' }, []],
    [{ text: '甲', type: 'permit' }, ['甲许可']],
  ])('%j', (query, names) => {
    expect(namesOf(list, query)).toEqual(names);
  });

  test('say how many there would be if they were chosen', () => {
    for (const text of ['', '甲', '许可', '无'])
      for (const agency of ['', 'market-regulation', 'transport'])
        for (const type of ['', 'permit', 'penalty']) {
          const { byAgency, byType } = answerTo(list, { text, agency, type }, DAY);
          const count = (query: object) =>
            answerTo(list, { text, agency, type, ...query }, DAY).matches.length;
          expect(byAgency).toEqual(list.agencies.map(({ id }) => count({ agency: id })));
          expect(byType).toEqual(list.types.map(({ id }) => count({ type: id })));
        }
  });

  test('that the list does not have are not asked for', () => {
    const query = queryOf('?agency=police&type=permit&q=a');
    expect(known(query, list)).toEqual({ ...query, agency: '' });
    expect(isNarrow(known(queryOf('?agency=police&type=x'), list))).toBe(false);
  });
});

describe('any day', () => {
  const face = (name: string): PowerFace => [name, '', '科', '9个工作日'];
  const list = listOf(
    entry('新增', { from: '2024-06-03' }),
    entry('取消', { until: '2025-04-14' }),
    entry('第三名', {
      was: [
        ['2023-05-08', face('第一名')],
        ['2025-04-14', face('第二名')],
      ],
    }),
    entry('依据失效', { broken: '2026-08-15' }),
  );

  test.each<[string, string[]]>([
    ['2023-05-07', ['取消', '第一名', '依据失效']],
    ['2023-05-08', ['取消', '第二名', '依据失效']],
    ['2024-06-02', ['取消', '第二名', '依据失效']],
    ['2024-06-03', ['新增', '取消', '第二名', '依据失效']],
    ['2025-04-13', ['新增', '取消', '第二名', '依据失效']],
    ['2025-04-14', ['新增', '第三名', '依据失效']],
  ])('%s has %j', (day, names) => {
    expect(namesOf(list, {}, isoDate(day))).toEqual(names);
  });

  test('counts the duties of what was in the list', () => {
    expect(answerTo(list, anything, isoDate('2025-04-14')).duties).toBe(15);
  });

  test('a basis is broken from its day on', () => {
    const [, , , power] = list.powers;
    const brokenOn = (day: string) => power && isBrokenOn(power, isoDate(day));
    expect(['2026-08-14', '2026-08-15'].map(brokenOn)).toEqual([false, true]);
  });

  test.each([
    ['2023-05-07', '2023-05-08', true],
    ['2023-05-08', '2024-06-02', false],
    ['2024-06-02', '2024-06-03', true],
    ['2025-04-13', '2025-04-14', true],
    ['2025-04-14', '2026-08-14', false],
    ['2026-08-14', '2026-08-15', true],
    ['2026-08-15', '2099-01-01', false],
  ])('from %s to %s something has changed: %s', (since, day, changed) => {
    expect(hasChanged(list.powers, isoDate(since), isoDate(day))).toBe(changed);
    const shown = (on: string) =>
      list.powers
        .filter((power) => isListedOn(power, isoDate(on)))
        .map((power) => [faceOn(power, isoDate(on)), isBrokenOn(power, isoDate(on))]);
    expect(JSON.stringify(shown(since)) !== JSON.stringify(shown(day))).toBe(changed);
  });
});

describe('marks', () => {
  const bare = (parts: ReturnType<typeof markedWords>) =>
    parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

  test.each([
    ['食品经营许可（变更）', '经营 许可', '食品[经营许可]（变更）'],
    ['食品经营许可（变更）', '许可(变更', '食品经营[许可]（[变更]）'],
    ['按青市监规〔2024〕3号', '青市监规[2024]', '按[青市监规]〔[2024]〕3号'],
    ['1199012273102340924000131', '00131', '11990122731023409240[00131]'],
    ['渔港', '渡口', '渔港'],
    ['渔港渔港', '渔港 渔', '[渔港渔港]'],
  ])('%s, looked for “%s”, is %s', (text, query, marked) => {
    expect(bare(markedWords(text, wordsOf(query)))).toBe(marked);
  });

  test('take nothing from a text and add nothing to it', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, fc.array(text), (original, words) => {
        const parts = markedWords(original, words.flatMap(wordsOf));
        expect(parts.map((part) => part.text).join('')).toBe(original);
      }),
    );
  });

  test('stand in what is cut out of a long text', () => {
    const long = `${'前'.repeat(40)}移送司法机关${'后'.repeat(40)}`;
    expect(bare(excerpt(long, ['司法机关']))).toBe(
      `…${'前'.repeat(10)}移送[司法机关]${'后'.repeat(36)}…`,
    );
    expect(bare(excerpt('移送司法机关', ['移送']))).toBe('[移送]司法机关');
    const end = `${'前'.repeat(60)}移送${'后'.repeat(37)}`;
    expect(bare(excerpt(end, ['移送']))).toBe(`…${'前'.repeat(12)}[移送]${'后'.repeat(37)}`);
  });
});

describe('why a power was found', () => {
  const power = filterPower(
    entry('特种设备使用登记', {
      office: '设备科',
      bases: ['中华人民共和国特种设备安全法第三十三条', '某条例第四条'],
      was: [['2025-04-14', ['特种设备注册', '', '质量科', '12个工作日']]],
    }),
    0,
  );
  const why = (text: string, day = DAY, duties?: string) =>
    reasonsFor(power, wordsOf(text), day, duties).map(
      ({ label, parts }) => `${label} ${parts.map((part) => part.text).join('')}`,
    );

  test.each<[string, string[]]>([
    ['使用', []],
    ['注册', ['曾用名称 特种设备注册']],
    ['质量科 使用', ['承办机构 质量科']],
    ['0131001', [`事项编码 ${USCC}4000131001000`]],
    ['条例', ['设定依据 某条例第四条']],
    ['注册 设备科', ['曾用名称 特种设备注册', '承办机构 设备科']],
    [
      '条例 第三十三条',
      ['设定依据 中华人民共和国特种设备安全法第三十三条', '设定依据 某条例第四条'],
    ],
  ])('“%s”: %j', (text, reasons) => {
    expect(why(text)).toEqual(reasons);
  });

  test('on a day when the former name was its name, that name says it', () => {
    expect(why('注册', isoDate('2025-04-13'))).toEqual([]);
    expect(why('使用', isoDate('2025-04-13'))).toEqual(['曾用名称 特种设备使用登记']);
  });

  test('a duty tells it where duties were looked through', () => {
    expect(why('公示', DAY, '受理申请\n公示结果')).toEqual(['责任事项 公示结果']);
    expect(why('公示')).toEqual([]);
  });
});

describe('the address', () => {
  test.each([
    ['', { text: '', agency: '', type: '', asOf: '', duties: false }],
    ['?q=渔港', { text: '渔港', agency: '', type: '', asOf: '', duties: false }],
    [
      '?q=渔港 检查&agency=transport&type=permit&asOf=2025-01-01&duties=1',
      { text: '渔港 检查', agency: 'transport', type: 'permit', asOf: '2025-01-01', duties: true },
    ],
    ['?duties=yes&other=1', { text: '', agency: '', type: '', asOf: '', duties: false }],
  ])('%s asks for what it says', (address, query) => {
    expect(queryOf(address)).toEqual(query);
    expect(queryOf(parametersOf(query))).toEqual(query);
  });

  test('a page that shows what it shows by itself has no parameters', () => {
    expect(parametersOf(queryOf('?q= &agency=&type=&asOf=&duties='))).toBe('');
  });

  test.each(['2023-02-30', '20230630', 'x', ''])('“%s” is no day', (asOf) => {
    expect(dayAsked(queryOf(`?asOf=${asOf}`))).toBeUndefined();
  });
});

test.each([0, 1000])('slices of %i ms make everything, in order', async (milliseconds) => {
  const things = Array.from({ length: 30 }, (_, index) => index);
  const made = await inSlices(things, (thing, place) => `${thing} ${place}`, milliseconds);
  expect(made).toEqual(things.map((thing) => `${thing} ${thing}`));
});
