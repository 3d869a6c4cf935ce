import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import type { Portal } from '#portal/portal.ts';
import type { DatedNote } from '#views/dated-note.ts';
import {
  effect,
  found,
  livedPortal,
  normative,
  numberOf,
  pageOf,
} from '../../support/lived-portal.ts';
import type { DocumentFacts } from '../../support/portal.ts';

const day = isoDate;

const issued = (from: string, more: DocumentFacts = {}): DocumentFacts => ({
  issuedOn: day(from),
  effectiveFrom: day(from),
  publishedAt: `${from} 09:00` as never,
  ...more,
});

/** `day: sentence [link]…`, a line a note. */
function told(notes: readonly DatedNote[]): string[] {
  return notes.map(
    ({ from, sentences }) =>
      `${from}: ${sentences
        .map((words) =>
          words.map((one) => (typeof one === 'string' ? one : `[${one.label}]`)).join(''),
        )
        .join(' ')}`,
  );
}

const links = (notes: readonly DatedNote[]) =>
  notes.flatMap(({ sentences }) =>
    sentences.flat().flatMap((one) => (typeof one === 'string' ? [] : [one.href])),
  );

const banner = (portal: Portal, serial: number, asOf: string) =>
  pageOf(portal, serial, day(asOf)).banner;

const name = (serial: number) => `[《关于第${serial}件事的通知》（${numberOf(serial)}）]`;

const number = (serial: number) => `[${numberOf(serial)}]`;

test('a document that is plainly in force says nothing', () => {
  const portal = livedPortal([normative(1, issued('2021-01-01'))], day('2026-03-20'));
  expect(banner(portal, 1, '2026-03-20')).toEqual([]);
});

test('an announcement says nothing', () => {
  const portal = livedPortal([normative(1, { kind: 'notice' })], day('2026-03-20'));
  expect(banner(portal, 1, '2026-03-20')).toEqual([]);
});

describe('a document that is not in force yet', () => {
  const facts = issued('2026-03-02', { effectiveFrom: day('2026-06-01') });
  const portal = livedPortal([normative(1, facts)], day('2026-03-20'));

  test('says from when, and falls silent on that day', () => {
    expect(told(banner(portal, 1, '2026-03-20'))).toEqual([
      '1900-01-01: 本文件尚未生效，自 2026 年 6 月 1 日起施行。',
      '2026-06-01: ',
    ]);
  });

  test('names what applies until then', () => {
    const acting = normative(2, { ...facts, effects: [effect('replace', 1)] });
    const both = livedPortal([acting, normative(1, issued('2020-01-01'))], day('2026-03-20'));
    expect(told(banner(both, 2, '2026-03-20'))[0]).toBe(
      `2020-01-01: 本文件尚未生效，自 2026 年 6 月 1 日起施行。 在那以前仍然适用${name(1)}。`,
    );
    expect(told(banner(both, 1, '2026-03-20'))).toEqual([
      `2020-01-01: 本文件自 2026 年 6 月 1 日起废止，由${name(2)}代替。`,
      `2026-06-01: 本文件已于 2026 年 6 月 1 日废止。 由${name(2)}代替。`,
    ]);
  });
});

describe('a document that has expired', () => {
  const portal = livedPortal(
    [normative(1, issued('2021-01-01', { effectiveUntil: day('2025-12-31') }))],
    day('2026-03-20'),
  );

  test('says until when it was in force', () => {
    expect(told(banner(portal, 1, '2026-03-20'))).toEqual([
      '2026-01-01: 本文件已于 2026 年 1 月 1 日失效。 有效期到 2025 年 12 月 31 日为止。',
    ]);
  });

  test('says so on the first day after, on a page that was built before', () => {
    expect(told(banner(portal, 1, '2025-12-31'))).toEqual([
      '2021-01-01: ',
      '2026-01-01: 本文件已于 2026 年 1 月 1 日失效。 有效期到 2025 年 12 月 31 日为止。',
    ]);
  });
});

describe('a document that was replaced', () => {
  const documents = [
    normative(3, issued('2024-01-01', { effects: [effect('replace', 2)] })),
    normative(2, issued('2022-01-01', { effects: [effect('replace', 1)] })),
    normative(1, issued('2020-01-01')),
  ];
  const portal = livedPortal(documents, day('2026-03-20'));

  test('names its successor, and links it', () => {
    expect(told(banner(portal, 2, '2026-03-20'))).toEqual([
      `2024-01-01: 本文件已于 2024 年 1 月 1 日废止。 由${name(3)}代替。`,
    ]);
    expect(links(banner(portal, 2, '2026-03-20'))).toEqual([found(portal, 3).path]);
  });

  test('leads on to what is in force where its successor has ended too', () => {
    expect(told(banner(portal, 1, '2026-03-20'))).toEqual([
      `2024-01-01: 本文件已于 2022 年 1 月 1 日废止。 由${name(2)}代替。 代替它的文件也已废止，现在适用的是${name(3)}。`,
    ]);
  });

  test('says so from the day on which its successor ends', () => {
    expect(told(banner(portal, 1, '2023-05-01')).map((line) => line.slice(0, 12))).toEqual([
      '2022-01-01: ',
      '2024-01-01: ',
    ]);
  });

  test('says when nothing in its place is in force', () => {
    const limited = { effectiveUntil: day('2023-12-31'), effects: [effect('replace', 1)] };
    const ended = livedPortal(
      [normative(2, issued('2022-01-01', limited)), normative(1, issued('2020-01-01'))],
      day('2026-03-20'),
    );
    expect(told(banner(ended, 1, '2026-03-20'))).toEqual([
      `2024-01-01: 本文件已于 2022 年 1 月 1 日废止。 由${name(2)}代替。 代替它的文件也已失效。`,
    ]);
  });
});

describe('a document that was repealed', () => {
  test('names the act', () => {
    const acting = normative(2, issued('2025-04-01', { effects: [effect('repeal', 1)] }));
    const portal = livedPortal([acting, normative(1, issued('2020-01-01'))], day('2026-03-20'));
    expect(told(banner(portal, 1, '2026-03-20'))).toEqual([
      `2025-04-01: 本文件已于 2025 年 4 月 1 日废止。 由${name(2)}废止。`,
    ]);
  });

  test('says the day alone where the act is not on the portal', () => {
    const facts = issued('2020-01-01', { repealedOn: day('2022-05-01') });
    const portal = livedPortal([normative(1, facts)], day('2026-03-20'));
    expect(told(banner(portal, 1, '2026-03-20'))).toEqual([
      '2022-05-01: 本文件已于 2022 年 5 月 1 日废止。',
    ]);
  });

  test('says before its day that the day will come', () => {
    const acting = normative(
      2,
      issued('2026-03-01', { effects: [effect('repeal', 1, { from: day('2026-07-01') })] }),
    );
    const portal = livedPortal([acting, normative(1, issued('2020-01-01'))], day('2026-03-20'));
    expect(told(banner(portal, 1, '2026-03-20'))).toEqual([
      `2020-01-01: 本文件自 2026 年 7 月 1 日起由${name(2)}废止。`,
      `2026-07-01: 本文件已于 2026 年 7 月 1 日废止。 由${name(2)}废止。`,
    ]);
  });

  test('keeps an act to itself that is not out', () => {
    const acting = normative(2, {
      ...issued('2026-03-01', { effects: [effect('repeal', 1, { from: day('2026-07-01') })] }),
      publishedAt: '2026-05-01 09:00' as never,
    });
    const portal = livedPortal([acting, normative(1, issued('2020-01-01'))], day('2026-03-20'));
    expect(banner(portal, 1, '2026-03-20')).toEqual([]);
  });
});

describe('a cleanup', () => {
  const decision = normative(9, issued('2024-06-20', { kind: 'official' }));
  const facts = {
    title: '2024年清理结果',
    decision: numberOf(9),
    effectiveFrom: day('2024-07-01'),
    scope: { issuedUntil: day('2023-12-31') },
    totals: { all: 1, kept: 0, amend: 0, repealed: 0, lapsed: 1 },
  };

  test('that lets a document lapse is named', () => {
    const cleanup = { ...facts, outcomes: [{ document: numberOf(1), outcome: 'lapsed' as const }] };
    const documents = [decision, normative(1, issued('2020-01-01'))];
    const portal = livedPortal(documents, day('2026-03-20'), { cleanups: [cleanup] });
    expect(told(banner(portal, 1, '2026-03-20'))).toEqual([
      `2024-07-01: 本文件已于 2024 年 7 月 1 日失效。 由${name(9)}宣布失效。`,
    ]);
  });

  test('beside whose list nothing holds is named', () => {
    const kept = {
      ...facts,
      unlisted: 'lapsed' as const,
      outcomes: [{ document: numberOf(2), outcome: 'kept' as const }],
    };
    const documents = [
      decision,
      normative(2, issued('2021-01-01')),
      normative(1, issued('2020-01-01')),
    ];
    const portal = livedPortal(documents, day('2026-03-20'), { cleanups: [kept] });
    expect(told(banner(portal, 1, '2026-03-20'))).toEqual([
      `2024-07-01: 本文件已于 2024 年 7 月 1 日失效。 没有列入${name(9)}公布的继续有效目录。`,
    ]);
    expect(banner(portal, 2, '2026-03-20')).toEqual([]);
  });
});

test('articles without force are named and linked, with what repealed them', () => {
  const acting = normative(
    2,
    issued('2024-10-14', {
      effects: [effect('repealPart', 1, { articles: ['第九条', '第八条之一'] })],
    }),
  );
  const portal = livedPortal([acting, normative(1, issued('2020-01-01'))], day('2026-03-20'));
  expect(told(banner(portal, 1, '2026-03-20'))).toEqual([
    `2024-10-14: [第九条]、[第八条之一]自 2024 年 10 月 14 日起不再有效，其余条文继续有效。 由${name(2)}废止。`,
  ]);
  expect(links(banner(portal, 1, '2026-03-20')).slice(0, 2)).toEqual(['#art-9', '#art-8-1']);
});

describe('a document that was amended', () => {
  const original = normative(1, issued('2020-01-01'));
  const amending = (serial: number, on: string) =>
    normative(
      serial,
      issued('2022-03-01', { effectiveFrom: day(on), effects: [effect('amend', 1)] }),
    );
  const documents = [amending(3, '2025-03-01'), amending(2, '2022-05-01'), original];
  const versions = [
    [numberOf(1), '2022-05-01'],
    [numberOf(1), '2025-03-01'],
  ] as const;
  const portal = livedPortal(documents, day('2026-03-20'), { versions });

  test('says by what, and from when the text below it applies', () => {
    expect(told(banner(portal, 1, '2026-03-20'))).toEqual([
      `2025-03-01: 本文件现行有效，下面是自 2025 年 3 月 1 日起适用的文本。 经${number(2)}、${number(3)}修改（[与修改前对照]）。`,
    ]);
    expect(links(banner(portal, 1, '2026-03-20'))).toContain(
      `${original.path}compare/2022-05-01/2025-03-01/`,
    );
  });

  test('leads to the new text on the day on which one begins, on a page that was built before', () => {
    const [, later] = told(banner(portal, 1, '2025-02-28'));
    expect(later).toBe(
      `2025-03-01: 本文件已经修改，下面的文本不再适用，请看[自 2025 年 3 月 1 日起适用的文本]。 经${number(2)}、${number(3)}修改。`,
    );
    expect(links(banner(portal, 1, '2025-02-28'))).toContain(`${original.path}2025-03-01/`);
  });

  test('says so when the text as amended is not there', () => {
    const without = livedPortal(documents, day('2026-03-20'), { versions: [versions[0]] });
    expect(told(banner(without, 1, '2026-03-20'))[0]).toContain('修改后的全文还没有整理');
  });

  test('a text shows no repeal of articles that came before it', () => {
    const partial = normative(
      4,
      issued('2023-01-01', { effects: [effect('repealPart', 1, { articles: ['第三条'] })] }),
    );
    const both = livedPortal([...documents, partial], day('2026-03-20'), { versions });
    expect(pageOf(both, 1, day('2024-01-01')).marks).toEqual([
      { id: 'art-3', words: '（已废止）' },
    ]);
    expect(pageOf(both, 1, day('2026-03-20')).marks).toEqual([]);
    expect(told(banner(both, 1, '2026-03-20'))[0]).not.toContain('第三条');
  });
});
