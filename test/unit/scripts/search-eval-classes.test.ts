import { describe, expect, test } from 'vitest';
import { docNumberKey } from '#domain/doc-number.ts';
import { normalise } from '#search/normalise.ts';
import { DOC_NUMBER_FORMS } from '../../../scripts/lib/search-eval/query-identifiers.ts';
import { knownItemQueries } from '../../../scripts/lib/search-eval/query-known-items.ts';
import { syllablesOf } from '../../../scripts/lib/search-eval/sounds.ts';
import { searchRecord } from '../search/records.ts';
import {
  COUNT,
  folded,
  having,
  lines,
  models,
  of,
  records,
  source,
  sourceOf,
} from './search-eval-source.ts';

describe('document numbers', () => {
  const [first = ''] = Object.values(DOC_NUMBER_FORMS).map((form) => form('青政办发', 2022, 7));

  test('are written in sixteen ways', () => {
    const forms = Object.values(DOC_NUMBER_FORMS).map((form) => form('青政办发', 2022, 7));
    expect(new Set(forms).size).toBe(16);
    expect(new Set(forms.map(docNumberKey))).toEqual(new Set([docNumberKey(first)]));
    expect(docNumberKey(first)).toBe('青政办发-2022-7');
  });

  test('are those of one document; half an index number may be that of more', () => {
    for (const { kind, typed, relevant } of of('identifier')) {
      expect(relevant.size, typed).toBeGreaterThan(0);
      if (!kind.endsWith('second half')) expect(relevant.size, typed).toBe(1);
    }
  });
});

describe('known items', () => {
  test('mean one document', () => {
    for (const { kind, typed, relevant } of of('knownItem')) {
      expect(relevant.size).toBe(1);
      if (kind === 'middle') {
        const titled = source.texts.titled(normalise(typed));
        expect(titled, typed).toEqual([...relevant]);
        const { length } = normalise(typed).replaceAll(' ', '');
        expect(length).toBeGreaterThanOrEqual(8);
        expect(length).toBeLessThanOrEqual(14);
      } else {
        expect(source.texts.titled(normalise(typed)), typed).toEqual([]);
      }
    }
  });

  test('leave out what another title answers as well', () => {
    const twins = ['春运', '秋运'].map((word, index) =>
      searchRecord({
        url: `/twin-${index}/`,
        title: `青屿县${word}期间渡运工作方案`,
        agencies: [],
      }),
    );
    const all = { ...sourceOf(twins), heldOut: twins };
    for (const { typed } of knownItemQueries(all, 20)) expect(typed).toMatch(/[春秋]运/);
    expect(knownItemQueries(all, 20).length).toBeGreaterThan(0);
  });
});

describe('by sound', () => {
  test('a typo stands nowhere, and sounds like what was meant', () => {
    for (const { typed, relevant } of of('typo')) {
      expect(having(typed), typed).toEqual([]);
      expect(relevant.size, typed).toBeGreaterThan(0);
      const meant = records
        .filter(({ url }) => relevant.has(url))
        .some(({ title }) =>
          Array.from(title).some((_, at) => {
            const part = title.slice(at, at + typed.length);
            const different = Array.from(part).filter((one, place) => one !== typed[place]);
            return part.length === typed.length && different.length === 1;
          }),
        );
      expect(meant, typed).toBe(true);
    }
  });

  test('pinyin has neither tones nor spaces; a quarter is first letters', () => {
    const initials = of('pinyin').filter(({ kind }) => kind === 'initials');
    expect(initials.length).toBe(COUNT / 4);
    for (const { typed, relevant } of of('pinyin')) {
      expect(typed).toMatch(/^[a-z]+$/);
      expect(relevant.size).toBeGreaterThan(0);
    }
    for (const { typed } of initials) expect(typed).toMatch(/^.{4,6}$/);
  });

  test.each([
    ['旅游', 'lv you'],
    ['重庆', 'chong qing'],
    ['重要', 'zhong yao'],
    ['银行', 'yin hang'],
    ['行政', 'xing zheng'],
  ])('%s is read %s', (text, syllables) => {
    expect(syllablesOf(text).join(' ')).toBe(syllables);
  });
});

test('Traditional queries differ from what they mean, and fold to it', () => {
  for (const { typed, relevant } of of('traditional')) {
    expect(having(normalise(typed)).sort(), typed).toEqual([...relevant].sort());
    expect(
      lines.some((line) => line.includes(typed)),
      typed,
    ).toBe(false);
  }
});

test('negatives stand nowhere, but each of their pairs does', () => {
  const all = folded.flatMap((one) => one.lines).join('\n');
  for (const { typed, kind } of of('negative')) {
    expect(typed).toMatch(/^\p{Script=Han}{4,8}$/u);
    expect(all.includes(typed), typed).toBe(false);
    const step = kind === 'chained' ? 1 : 2;
    for (let at = 0; at + 1 < typed.length; at += step) {
      expect(all.includes(typed.slice(at, at + 2)), typed).toBe(true);
    }
  }
});

test('a question is answered by what was judged best', () => {
  const [question] = of('question');
  expect([...(question?.relevant ?? [])]).toEqual([models[0]?.url]);
  expect(question?.grades?.get(models[1]?.url ?? '')).toBe(1);
});
