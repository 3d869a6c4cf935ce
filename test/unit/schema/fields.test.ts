import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { docNumber } from '#schema/document.ts';
import {
  isoDate,
  isoDateOrPending,
  isoMinuteOrPending,
  line,
  paragraph,
  slug,
  webAddress,
  wordOf,
} from '#schema/fields.ts';
import { DISCLOSURES } from '#strings/vocabulary.ts';
import { anyText } from '../../support/any-text.ts';

/** The rules that a value breaks. */
function broken(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map((issue) =>
    issue.code === 'custom' ? issue.params?.['finding'].rule : issue.code,
  );
}

describe('a line', () => {
  const title = line('title', 10);

  test.each([
    ['关于轮渡的通知', []],
    ['𠮷'.repeat(10), []],
    ['𠮷'.repeat(11), ['field/too-long']],
    ['', ['field/empty']],
    [' 　', ['field/empty']],
    ['一\n二', ['field/control-character']],
    ['一\t二', ['field/control-character']],
    ['一\u0085二', ['field/control-character']],
    ['一\u2028二', ['field/control-character']],
    ['一\u202e二', ['field/control-character']],
    ['一\u200b二', ['field/control-character']],
    ['一\ufeff二', ['field/control-character']],
    ['一\ud800二', ['field/control-character']],
    ['一\ufffd二', ['field/control-character']],
    ['一\uffff二', ['field/control-character']],
  ])('%j: %j', (value, rules) => {
    expect(broken(title, value)).toEqual(rules);
  });

  test('what passes can stand in XML 1.0', () => {
    fc.assert(
      fc.property(anyText(8), (value) => {
        if (broken(title, value).length > 0) return;
        expect(value).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a paragraph', () => {
  test.each([
    ['一\n二', []],
    ['一\r二', ['field/control-character']],
    ['一\u0007二', ['field/control-character']],
    ['\n', ['field/empty']],
    ['字'.repeat(11), ['field/too-long']],
  ])('%j: %j', (value, rules) => {
    expect(broken(paragraph('summary', 10), value)).toEqual(rules);
  });
});

describe('days and minutes', () => {
  test.each(['2026-02-28', '2024-02-29', '1949-10-01'])('%s is a day', (value) => {
    expect(isoDate.parse(value)).toBe(value);
  });

  test.each(['2026-02-29', '2026-2-1', '20260201', '2026/02/01', '待补', '', ' 2026-02-01'])(
    '“%s” is none',
    (value) => {
      expect(broken(isoDate, value)).toEqual(['date/not-a-day']);
    },
  );

  test('待补 is a day that is not known yet', () => {
    expect(isoDateOrPending.parse('待补')).toBeUndefined();
    expect(isoMinuteOrPending.parse('待补')).toBeUndefined();
    expect(broken(isoDateOrPending, '待定')).toEqual(['date/not-a-day']);
  });

  test.each(['2026-03-01 09:30', '2026-03-01 00:00', '2026-03-01 23:59'])(
    '%s is a minute',
    (value) => {
      expect(isoMinuteOrPending.parse(value)).toBe(value);
    },
  );

  test.each(['2026-03-01', '2026-03-01 24:00', '2026-03-01  9:30', '2026-02-30 09:30'])(
    '%s is none',
    (value) => {
      expect(broken(isoMinuteOrPending, value)).toEqual(['date/not-a-minute']);
    },
  );
});

test('a word is read as its English id', () => {
  const disclosure = wordOf('disclosure', DISCLOSURES);
  expect(disclosure.parse('依申请公开')).toBe('onApplication');
  expect(broken(disclosure, 'onApplication')).toEqual(['field/not-allowed']);
  expect(broken(disclosure, 'toString')).toEqual(['field/not-allowed']);
});

describe('an id', () => {
  test.each(['county-office', 'a', '2026'])('%s', (value) => {
    expect(broken(slug('id'), value)).toEqual([]);
  });

  test.each(['County', '-a', 'a/b', '../a', 'a b', '县', 'a'.repeat(65), '', 'a\n'])(
    'not %j',
    (value) => {
      expect(broken(slug('id'), value)).toEqual(['field/not-an-id']);
    },
  );
});

describe('an address on the web', () => {
  test.each([
    'https://www.qingyu.example/',
    'http://qingyu.example:8080/a?b=c#d',
    'https://县.例/',
  ])('%s', (value) => {
    expect(broken(webAddress, value)).toEqual([]);
  });

  test.each([
    'www.qingyu.example',
    '//qingyu.example/',
    '/guide/',
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'ftp://qingyu.example/',
    'https://',
    'https://user@qingyu.example/',
    'https://user:word@qingyu.example/',
    'https:\\\\qingyu.example',
    'https://qingyu.example/a b',
    ' https://qingyu.example/',
  ])('not %j', (value) => {
    expect(broken(webAddress, value)).toEqual(['field/not-a-url']);
  });
});

describe('a document number', () => {
  test.each(['青政办发〔2026〕3号', '嵊政办发〔2022〕70号', '国务院令第711号'])('%s', (value) => {
    expect(broken(docNumber, value)).toEqual([]);
  });

  test.each([
    ['嵊政办发[2022]070号', 'doc-number/style'],
    ['青政办发〔2026〕第3号', 'doc-number/style'],
    ['阜委发〔20177号', 'doc-number/unreadable'],
    ['无', 'doc-number/unreadable'],
    ['', 'doc-number/unreadable'],
  ])('not “%s”', (value, rule) => {
    expect(broken(docNumber, value)).toEqual([rule]);
  });
});
