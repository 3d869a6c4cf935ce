import { describe, expect, test } from 'vitest';
import { LIST_IDS, LIST_KINDS, type ListKindId } from '#schema/lists/all.ts';
import { columnLabel } from '#strings/lists.ts';
import { listItemViews } from '#views/lists/item.ts';
import type { Changes } from '../../../support/content.ts';
import { field } from '../../../support/content.ts';
import { ITEM_FILES, items, listFile, PERMIT_CODE } from '../../../support/item-files.ts';
import { itemContext, powerIn } from '../../../support/item-portal.ts';

const context = itemContext();
const { portal } = context;

/** The page of the one row of a list. */
function pageOf(kind: ListKindId, of = context) {
  const view = listItemViews(of).find(({ path }) => path.startsWith(`/lists/${kind}/`));
  if (!view) throw new Error(`No page of ${kind}`);
  return view;
}

/** A fact of such a page. */
function fact(kind: ListKindId, key: string, of = context) {
  return pageOf(kind, of).facts.find((one) => one.key === key)?.value;
}

describe.each(LIST_IDS)('the page of a row of %s', (kind) => {
  test('shows every column, but for those that stand elsewhere on it', () => {
    const keys = Object.keys(LIST_KINDS[kind].columns).filter(
      (key) => !['id', 'name', 'tiers'].includes(key),
    );
    expect(pageOf(kind).facts.map(({ key, label }) => [key, label])).toEqual(
      keys.map((key) => [key, columnLabel(kind, key)]),
    );
    expect(pageOf(kind).scale !== undefined).toBe(kind === 'discretion');
  });

  test('says nothing of columns that are left out', () => {
    const file = listFile(kind);
    const without = itemContext(
      items([file, /\n {4}remark: .*/.exec(ITEM_FILES[file] ?? '')?.[0] ?? '?', '']),
    );
    expect(fact(kind, 'remark', without)).toBeUndefined();
  });
});

describe('facts', () => {
  const power = powerIn(portal, 'powers/transport/客运许可.yaml');

  test.each([
    ['permits', 'code', { kind: 'text', text: PERMIT_CODE }],
    ['permits', 'visits', { kind: 'text', text: '1' }],
    [
      'permits',
      'agency',
      { kind: 'links', links: [{ label: '青屿县交通运输局', href: '/agencies/transport/' }] },
    ],
    [
      'permits',
      'fees',
      { kind: 'links', links: [{ label: '渡船检验费', href: '/lists/fees/sf-18-01/' }] },
    ],
    [
      'permits',
      'conditions',
      { kind: 'lines', lines: ['有符合规定的船舶。', '有健全的安全管理制度。'] },
    ],
    [
      'permits',
      'subjects',
      { kind: 'links', links: [{ label: '水路客运', href: '/subjects/water-passenger/' }] },
    ],
    [
      'permits',
      'materials',
      {
        kind: 'materials',
        rows: [
          {
            name: '经营申请书',
            necessity: '必要',
            source: '申请人自备',
            form: '有',
            copies: '原件1份',
          },
          {
            name: '船舶检验证书',
            necessity: '容缺受理',
            source: '政府部门核发',
            form: '无',
            copies: '复印件1份',
          },
        ],
      },
    ],
    [
      'proofs',
      'power',
      { kind: 'links', links: [{ label: '水路旅客运输业务经营许可', href: power.path }] },
    ],
    [
      'intermediaries',
      'powers',
      { kind: 'links', links: [{ label: '水路旅客运输业务经营许可', href: power.path }] },
    ],
    [
      'inspections',
      'partners',
      {
        kind: 'links',
        links: [{ label: '青屿县人民政府办公室', href: '/agencies/county-office/' }],
      },
    ],
    ['discretion', 'range', { kind: 'text', text: '30000—150000元' }],
  ] as const)('%s: %s', (kind, key, value) => {
    expect(fact(kind, key)).toEqual(value);
  });

  test('a basis says who issued it, and what it says', () => {
    expect(fact('discretion', 'penaltyBasis')).toEqual({
      kind: 'bases',
      bases: [
        {
          label: '国内水路运输管理条例',
          href: undefined,
          number: undefined,
          article: '第三十三条',
          says: '没有违法所得的，处三万元以上十五万元以下的罚款。',
          isGist: true,
          issued: '国务院颁布，2013-01-01 起施行',
          ended: undefined,
        },
      ],
    });
  });

  test('what costs nothing says so', () => {
    const free = itemContext(items([listFile('services'), '    fees: [SF-18-01]\n', '']));
    expect(fact('services', 'fees', free)).toEqual({ kind: 'text', text: '不收费' });
  });
});

describe('links to documents', () => {
  const held: Changes = { ...ITEM_FILES, ...field('publishedAt', '"2026-03-25 09:30"') };

  test('lead to them by their titles', () => {
    const [document] = portal.documents;
    const link = { label: document?.data.title, href: document?.path };
    expect(fact('decisions', 'outcome')).toEqual({ kind: 'links', links: [link] });
    expect(fact('enforcers', 'document')).toEqual({ kind: 'links', links: [link] });
  });

  test('lead nowhere, and tell no title, before they are out', () => {
    const link = { label: '青政办发〔2026〕12号' };
    expect(fact('decisions', 'outcome', itemContext(held))).toEqual({
      kind: 'links',
      links: [link],
    });
  });
});

describe('what belongs to a row', () => {
  const related = (kind: ListKindId) =>
    pageOf(kind).related.map(({ label, links }) => [label, links.map((one) => one.label)]);

  test('a permit has its power, and the rows that name it', () => {
    expect(related('permits')).toEqual([
      ['对应的权力事项', ['水路旅客运输业务经营许可']],
      ['行政审批中介服务事项清单', ['船舶安全评估']],
      ['证明事项清单', ['船舶停泊证明']],
    ]);
  });

  test('a fee has the powers, permits and services that it is charged for', () => {
    expect(related('fees')).toEqual([
      ['对应的权力事项', ['水路旅客运输业务经营许可']],
      ['行政许可事项清单', ['水路旅客运输业务经营许可']],
      ['公共服务事项清单', ['航班停航信息查询']],
    ]);
  });

  test('what no one names has nothing', () => {
    expect(related('legal-review')).toEqual([]);
  });
});

test('what rests on what has ended names it', () => {
  const ended = itemContext(items(['laws.yaml', '66号', '66号\n    repealedOn: 2026-01-01']));
  const name = '东屿省物价局关于渡船检验收费标准的通知';
  expect(pageOf('fees', ended).broken).toEqual([name]);
  expect(fact('fees', 'approvals', ended)).toMatchObject({
    bases: [{ label: name, ended: '2026-01-01 起已废止' }],
  });
  expect(pageOf('fees').broken).toEqual([]);
});
