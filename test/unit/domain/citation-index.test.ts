import { describe, expect, test } from 'vitest';
import { type CitationTarget, citationIndex } from '#domain/citation-index.ts';
import { findCitations } from '#domain/citations.ts';
import { isoDate } from '#domain/date.ts';
import { issuedNames } from '#domain/title.ts';
import { LAWS } from '#strings/laws.ts';

/** A document in force from a day to the day before another. */
const target = (
  id: string,
  title: string,
  number: string | undefined,
  [issued, from, until = '9999']: [issued?: string | undefined, from?: string, until?: string],
): CitationTarget => ({
  id,
  titles: [title, ...issuedNames(title)],
  numbers: number === undefined ? [] : [number],
  issuedOn: issued === undefined ? undefined : isoDate(issued),
  isInForceOn: (day) => (from ?? issued ?? '') <= day && day < until,
});

const LODGING = '青屿县人民政府办公室关于印发青屿县海岛民宿管理办法的通知';
const TARGETS = [
  target('b20', LODGING, '青政办发〔2020〕22号', ['2020-04-01', '2020-05-01', '2025-04-01']),
  target('b25', LODGING, '青政办发〔2025〕11号', ['2025-03-03', '2025-04-01']),
  target('b16', '关于印发《青屿县海岛民宿管理暂行办法》的通知', '青政办发〔2016〕41号', [
    '2016-09-01',
    '2016-10-01',
    '2020-05-01',
  ]),
  target('port', '青屿县人民政府关于印发青屿县渔港管理办法的通知', '青政发〔2022〕6号', [
    '2022-03-21',
    '2022-05-01',
  ]),
  target('norms', '关于印发青屿县行政规范性文件管理办法的通知', '青政发〔2024〕7号', [
    '2024-03-25',
    '2024-05-01',
  ]),
  target('town', '北港渔港海鲜集市管理规定', '北政〔2024〕16号', ['2024-08-05']),
  target('plan', '青屿县2025年政务公开工作要点', undefined, ['2025-02-01']),
  target('order', '青屿县禁火令', '青屿县人民政府令第12号', ['2023-03-20']),
  target('foi', '青屿县政府信息公开条例', undefined, ['2020-01-01']),
  target('same-1', '青屿县应急预案', '青应急〔2021〕1号', [
    '2021-01-01',
    '2021-01-01',
    '2023-01-01',
  ]),
  target('same-2', '青屿县应急预案', '青卫〔2021〕1号', ['2021-01-01', '2021-01-01', '2023-01-01']),
];
const { resolve } = citationIndex(TARGETS, LAWS, { places: ['青屿县'] });

/** What the first citation of a text means: an id, `law …`, `a or b`, or the kind. */
function meaning(text: string, on: string | undefined = '2026-01-01', self?: string): string {
  const [citation] = findCitations(text);
  const found = resolve(citation ?? {}, { on: on === undefined ? on : isoDate(on), self });
  if (found.kind === 'document') return found.id;
  if (found.kind === 'law') return `law ${found.law.name}`;
  return found.kind === 'ambiguous' ? found.ids.join(' or ') : found.kind;
}

describe('a number', () => {
  test.each([
    ['青政发〔2022〕6号', 'port'],
    ['青政发[2022]06号', 'port'],
    ['公布青屿县人民政府令第12号', 'order'],
    ['县政府青政发〔2022〕6号', 'port'],
    ['原青政发〔2022〕6号', 'port'],
    ['国办发〔2018〕37号', 'law 国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知'],
    ['国务院令第711号', 'law 政府信息公开条例'],
    ['中华人民共和国国务院令第711号', 'law 政府信息公开条例'],
    // Of other agencies.
    ['青政发〔2022〕7号', 'unresolved'],
    ['青政办发〔2022〕6号', 'unresolved'],
    ['淮北政〔2024〕16号', 'unresolved'],
    ['〔2022〕6号', 'unresolved'],
    ['国务院令第12号', 'unresolved'],
  ])('%s is %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });

  test('decides before a title', () => {
    expect(meaning('《青屿县海岛民宿管理办法》（青政办发〔2020〕22号）')).toBe('b20');
    expect(meaning('《某某办法》（青政办发〔2020〕22号）')).toBe('b20');
  });

  test('of no document leaves a title with the nation and with what has no number', () => {
    expect(meaning('《青屿县海岛民宿管理办法》（青政办发〔2021〕22号）')).toBe('unresolved');
    expect(meaning('《青屿县2025年政务公开工作要点》（青政办发〔2025〕5号）')).toBe('plan');
    expect(meaning('《政府信息公开条例》（国务院令第492号）')).toBe('law 政府信息公开条例');
  });

  test('of the citing document is the document itself', () => {
    expect(meaning('青政发〔2022〕6号', '2022-03-21', 'port')).toBe('self');
  });

  test('of two documents is told apart by the title', () => {
    const index = citationIndex(
      [target('a', '甲办法', '青财〔2020〕1号', []), target('b', '乙办法', '青财〔2020〕1号', [])],
      [],
    );
    const place = { on: undefined };
    const number = '青财〔2020〕1号';
    expect(index.resolve({ title: '乙办法', number }, place)).toEqual({
      kind: 'document',
      id: 'b',
    });
    expect(index.resolve({ number }, place)).toEqual({ kind: 'ambiguous', ids: ['a', 'b'] });
  });
});

describe('a title', () => {
  test.each([
    ['《青屿县渔港管理办法》', 'port'],
    ['《青屿县人民政府关于印发青屿县渔港管理办法的通知》', 'port'],
    ['《青屿县人民政府关于印发〈青屿县渔港管理办法〉的通知》', 'port'],
    ['《渔港管理办法》', 'port'],
    ['《北港渔港海鲜集市管理规定》', 'town'],
    ['《中华人民共和国渔业法》', 'law 渔业法'],
    ['《渔业法》', 'law 渔业法'],
    ['《中华人民共和国合同法》', 'law 合同法'],
    ['《政府网站发展指引》', 'law 国务院办公厅关于印发政府网站发展指引的通知'],
    // A law has its name before what a county calls so.
    ['《政府信息公开条例》', 'law 政府信息公开条例'],
    ['《青屿县政府信息公开条例》', 'foi'],
    // Nothing but the place may be left out.
    ['《管理办法》', 'unresolved'],
    ['《港管理办法》', 'unresolved'],
    ['《民宿管理办法》', 'unresolved'],
    ['《澜州市渔港管理办法》', 'unresolved'],
    ['《青屿县渔港管理办法（试行）》', 'unresolved'],
    ['《青屿县》', 'unresolved'],
    ['《海岛公报》', 'unresolved'],
  ])('%s is %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });

  test('without places is not shortened', () => {
    const index = citationIndex(TARGETS, LAWS);
    expect(index.resolve({ title: '渔港管理办法' }, { on: undefined })).toEqual({
      kind: 'unresolved',
    });
  });
});

describe('one of several documents of one title', () => {
  test.each([
    ['in force on the day', '2024-06-01', 'b20'],
    ['in force on the first day of the next', '2025-04-01', 'b25'],
    ['in force before the next, already issued', '2025-03-10', 'b20'],
    ['issued by the day, none in force', '2020-04-10', 'b20'],
    ['all issued later', '2019-06-01', 'unresolved'],
  ])('%s: %s %s', (_what, on, expected) => {
    expect(meaning('《青屿县海岛民宿管理办法》', on)).toBe(expected);
    expect(meaning('《海岛民宿管理办法》', on)).toBe(expected);
  });

  test('the last one issued by the day, when all have ended', () => {
    const index = citationIndex(
      [
        target('first', '甲办法', undefined, ['2010-01-01', '2010-01-01', '2012-01-01']),
        target('second', '甲办法', undefined, ['2012-01-01', '2012-01-01', '2014-01-01']),
        target('later', '甲办法', undefined, ['2020-01-01', '2020-01-01', '2021-01-01']),
      ],
      [],
    );
    const on = isoDate('2016-01-01');
    expect(index.resolve({ title: '甲办法' }, { on })).toEqual({ kind: 'document', id: 'second' });
  });

  test('the citing document itself, before it is in force', () => {
    expect(meaning('《青屿县海岛民宿管理办法》', '2025-03-03', 'b25')).toBe('self');
  });

  test('the only one, though it is issued later', () => {
    expect(meaning('《青屿县渔港管理办法》', '2010-01-01')).toBe('port');
  });

  test('without a day, or where two fit, nobody knows', () => {
    expect(meaning('《青屿县应急预案》', '2022-01-01')).toBe('same-1 or same-2');
    expect(meaning('《青屿县应急预案》', '2024-01-01')).toBe('same-1 or same-2');
    expect(resolve({ title: '青屿县海岛民宿管理办法' }, { on: undefined, self: 'port' })).toEqual({
      kind: 'ambiguous',
      ids: ['b20', 'b25'],
    });
  });

  test('one without a day of issue stands back behind those that have one', () => {
    const index = citationIndex(
      [
        target('undated', '甲办法', undefined, [undefined, '9999']),
        target('old', '甲办法', undefined, ['2010-01-01', '9999']),
      ],
      [],
    );
    expect(index.resolve({ title: '甲办法' }, { on: isoDate('2020-01-01') })).toEqual({
      kind: 'document',
      id: 'old',
    });
  });
});

test('a citation of nothing is unresolved', () => {
  expect(resolve({}, { on: undefined })).toEqual({ kind: 'unresolved' });
  expect(resolve({ title: ' ' }, { on: undefined })).toEqual({ kind: 'unresolved' });
});
