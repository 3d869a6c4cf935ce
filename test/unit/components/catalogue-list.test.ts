import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo } from '#components/client/catalogue-list.ts';
import { dayAsked, parametersOf, queryOf } from '#components/client/catalogue-query.ts';
import { hasWords } from '#components/client/catalogue-words.ts';
import { addDays, isoDate } from '#domain/date.ts';
import { statusOn } from '#domain/life.ts';
import { nextChange } from '#domain/life-row.ts';
import { catalogueOn } from '#portal/catalogue.ts';
import { isPublished, publicationOf } from '#portal/portal.ts';
import { livesFile } from '#views/lives.ts';
import { anyDay, anyPortal } from '../../support/generated-portals.ts';
import { document, office, portalOf, transport } from '../../support/portal.ts';

const BUILT = isoDate('2026-11-20');
const AGENCIES = [office.name, transport.name];
const everything = { status: 'all', agency: '' } as const;
const inForce = { ...everything, status: 'inForce' } as const;

describe('the catalogue of any day', () => {
  test('is the set that the portal itself computes', () => {
    fc.assert(
      fc.property(anyPortal, anyDay, (portal, day) => {
        const out = portal.documents.filter((one) => isPublished(one, BUILT));
        const { documents } = livesFile(out, { portal, asOf: BUILT });
        const answer = answerTo(documents, day, inForce, AGENCIES);
        const shown = answer.groups.flatMap(({ rows }) => rows.map(({ row }) => row.href));
        const expected = catalogueOn(out, day).map((one) => one.document.path);
        expect(shown.toSorted()).toEqual(expected.sort());
        expect(answer.count).toBe(expected.length);
      }),
    );
  });

  test('has every document that was out by then in exactly one status', () => {
    fc.assert(
      fc.property(anyPortal, anyDay, (portal, day) => {
        const { documents } = livesFile(portal.documents, { portal, asOf: BUILT });
        const count = (status: 'inForce' | 'pending' | 'repealed' | 'expired' | 'all') =>
          answerTo(documents, day, { ...everything, status }, AGENCIES).count;
        const parts = (['inForce', 'pending', 'repealed', 'expired'] as const).map(count);
        expect(parts.reduce((sum, one) => sum + one, 0)).toBe(count('all'));
        const out = portal.documents.filter(
          (one) => (publicationOf(one) ?? day).slice(0, 10) <= day,
        );
        expect(count('all')).toBe(out.length);
      }),
    );
  });

  test('does not know on a day what was published after it', () => {
    const coming = document(1, {
      kind: 'normative',
      issuedOn: isoDate('2026-10-16'),
      publishedAt: '2026-10-19 09:00' as never,
      effectiveFrom: isoDate('2027-01-01'),
    });
    const { documents } = livesFile([coming], { portal: portalOf([coming]), asOf: BUILT });
    const pendingOn = (day: string) =>
      answerTo(documents, isoDate(day), { ...everything, status: 'pending' }, AGENCIES).count;
    expect([pendingOn('2026-10-18'), pendingOn('2026-10-19'), pendingOn('2027-01-01')]).toEqual([
      0, 1, 0,
    ]);
  });

  test('is narrowed by agency and by words of title and number, however they are typed', () => {
    const list = [
      document(2, {
        kind: 'normative',
        title: '渔港管理办法',
        docNumber: '青政发〔2022〕6号' as never,
      }),
      document(1, { kind: 'normative', title: '渔港安全办法', issuer: transport }),
    ];
    const { documents } = livesFile(list, { portal: portalOf(list), asOf: BUILT });
    const titles = (agency: string, text: string) =>
      answerTo(
        documents,
        BUILT,
        { status: 'inForce', agency },
        AGENCIES,
        hasWords(text),
      ).groups.flatMap(({ rows }) => rows.map(({ row }) => row.title));
    expect(titles('', '')).toEqual(['渔港管理办法', '渔港安全办法']);
    expect(titles(transport.name, '')).toEqual(['渔港安全办法']);
    expect(titles('', '渔港 管理')).toEqual(['渔港管理办法']);
    expect(titles('', '青政发[2022]6号')).toEqual(['渔港管理办法']);
    expect(titles('', '青政发〔2022〕7号')).toEqual([]);
  });
});

describe('lives.json', () => {
  const until = (day: string) =>
    document(1, { kind: 'normative', effectiveUntil: isoDate(day), summary: '概述' });
  const row = (day: string, asOf = BUILT) => {
    const one = until(day);
    return livesFile([one], { portal: portalOf([one]), asOf }).documents[0];
  };

  test('has the summary of what changes within a year, so that lists can show it anew', () => {
    expect(row('2027-11-20')?.summary).toBe('概述');
    expect(row('2027-11-22')?.summary).toBeUndefined();
    expect(row('2026-11-18')?.summary).toBeUndefined();
  });

  test('says by what a document is to end, once that is out', () => {
    const acting = document(9, { title: '新办法', publishedAt: '2026-11-18 09:00' as never });
    const ending = document(1, {
      kind: 'normative',
      acts: [
        {
          kind: 'replace',
          on: isoDate('2027-01-01'),
          decidedOn: isoDate('2026-11-16'),
          by: acting.data.indexNumber,
        },
      ],
    });
    const portal = portalOf([acting, ending]);
    const endOn = (day: string) =>
      livesFile([ending], { portal, asOf: isoDate(day) }).documents[0]?.end;
    expect(endOn('2026-11-20')).toEqual({
      text: '被《新办法》代替',
      by: { label: '《新办法》', href: acting.path },
    });
    expect(endOn('2026-11-17')).toEqual({ text: '已被新文件代替' });
    expect(endOn('2027-01-01')).toBeUndefined();
  });

  test('nothing changes before the next change, or ever when there is none', () => {
    fc.assert(
      fc.property(anyPortal, anyDay, ({ documents }, day) => {
        const lives = documents.flatMap(({ life }) => (life ? [life] : []));
        const statesOn = (on: typeof day) => lives.map((life) => statusOn(life, on)).join();
        const next = nextChange(
          lives.map(({ periods }) => periods),
          day,
        );
        if (next === undefined) expect(statesOn(isoDate('2099-01-01'))).toBe(statesOn(day));
        else expect(statesOn(addDays(next, -1))).toBe(statesOn(day));
      }),
    );
  });
});

describe('the address', () => {
  test.each([
    ['', { asOf: '', status: 'inForce', agency: '', text: '' }],
    ['?asOf=2023-06-30', { asOf: '2023-06-30', status: 'inForce', agency: '', text: '' }],
    ['?status=现行有效', { asOf: '', status: 'inForce', agency: '', text: '' }],
    [
      '?asOf=2023-06-30&status=已失效&agency=县府办&q=渔港',
      { asOf: '2023-06-30', status: 'expired', agency: '县府办', text: '渔港' },
    ],
    ['?status=全部', { asOf: '', status: 'all', agency: '', text: '' }],
    ['?status=<b>', { asOf: '', status: 'inForce', agency: '', text: '' }],
  ] as const)('%s asks for what it says', (address, query) => {
    expect(queryOf(address)).toEqual(query);
    expect(queryOf(parametersOf(query))).toEqual(query);
  });

  test('a page that shows what it shows by itself has no parameters', () => {
    expect(parametersOf(queryOf('?asOf=&status=&agency=&q='))).toBe('');
  });

  test.each(['2023-02-30', '20230630', 'x', '1899-12-31'])('%s is no day', (asOf) => {
    expect(dayAsked(queryOf(`?asOf=${asOf}`))).toBeUndefined();
  });
});
