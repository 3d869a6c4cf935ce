import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { powerViews } from '#views/powers/power.ts';
import { stateText } from '#views/powers/state.ts';
import type { Changes } from '../../../support/content.ts';
import { AS_OF, NORMATIVE, sampleText } from '../../../support/content-files.ts';
import {
  HANDED_DOWN,
  INSPECTION,
  ITEM_FILES,
  items,
  PENALTY,
  PERMIT,
  SUB_ITEM,
  TAKEN_OVER,
} from '../../../support/item-files.ts';
import { itemContext, powerIn } from '../../../support/item-portal.ts';

/** The page of a power. */
function pageOf(file: string, changes: Changes = ITEM_FILES, asOf = AS_OF) {
  const context = itemContext(changes, asOf);
  const view = [...powerViews(context)][
    context.portal.powers.indexOf(powerIn(context.portal, file))
  ];
  if (!view) throw new Error(`No page of ${file}`);
  return view;
}

/** The facts of a page by their labels: a text, or what links lead to. */
function facts({ facts: all }: ReturnType<typeof pageOf>): Record<string, unknown> {
  return Object.fromEntries(
    all.map(({ label, text, links }) => [label, text ?? links?.map(({ href }) => href)]),
  );
}

describe('the page of a permit', () => {
  const page = pageOf(PERMIT);

  test('has its facts', () => {
    expect(facts(page)).toEqual({
      行使主体: ['/agencies/transport/'],
      承办机构: '水路运输科',
      行使层级: '县级',
      权限内容: '县内岛际航线的水路旅客运输业务。',
      法定时限: '20个工作日',
      承诺时限: '8个工作日',
      收费: ['/lists/fees/sf-18-01/'],
      监督电话: '0000-8802009',
      与我有关: ['/subjects/water-passenger/'],
      状态: '在清单中',
      备注: '城区渡口由轮渡公司申请。',
    });
  });

  test('takes its code apart', () => {
    expect(page.code.map(({ label, digits }) => [label, digits])).toEqual([
      ['统一社会信用代码', '11990122731016559T'],
      ['行使层级', '4'],
      ['设定层级', '00'],
      ['类型', '01'],
      ['部门', '18'],
      ['主项', '001'],
      ['子项', '000'],
    ]);
  });

  test('has its bases, those of each duty and those of the liability, each where it belongs', () => {
    expect(page.bases.map(({ label, article }) => label + article)).toEqual([
      '国内水路运输管理条例第八条',
    ]);
    expect(
      page.duties.map(({ stage, bases }) => [stage, bases.map(({ article }) => article)]),
    ).toEqual([
      ['受理', ['第三十条']],
      ['决定', ['第三十八条']],
    ]);
    expect(page.liability.bases.map(({ article }) => article)).toEqual(['第七十二条、第七十四条']);
    expect(page.liability.circumstances.length).toBe(2);
  });

  test('has the rows that name it', () => {
    expect(page.related.map(({ label, links }) => [label, links.map(({ href }) => href)])).toEqual([
      ['行政许可事项清单', ['/lists/permits/xk-18-01/']],
      ['行政审批中介服务事项清单', ['/lists/intermediaries/zj-18-01/']],
      ['证明事项清单', ['/lists/proofs/zm-18-01/']],
    ]);
  });

  test('has its adjustments up to the day', () => {
    expect(page.adjustments.map(({ on, label, was }) => [on, label, was])).toEqual([
      ['2024-06-03', '新增', []],
      ['2025-04-14', '变更', ['承诺时限原为“12个工作日”']],
    ]);
    expect(page.updatedOn).toBe('2025-04-14');
    const before = pageOf(PERMIT, ITEM_FILES, isoDate('2025-04-13'));
    expect(before.adjustments.map(({ on }) => on)).toEqual(['2024-06-03']);
    expect([before.promised, before.updatedOn]).toEqual(['12个工作日', '2024-06-03']);
  });
});

test('the page of a penalty has the tiers of its standards', () => {
  const [standard, ...others] = pageOf(PENALTY).standards;
  expect(others).toEqual([]);
  expect(standard).toMatchObject({
    name: '未经许可擅自经营水路运输业务',
    href: '/lists/discretion/cl-18-01/',
    appliesTo: '没有违法所得的',
  });
  expect(standard?.scale.tiers.map(({ grade }) => grade)).toEqual(['较轻', '一般', '严重']);
  expect(pageOf(PERMIT).standards).toEqual([]);
});

test('the page of a sub item names its main item and the other sub items', () => {
  const page = pageOf(SUB_ITEM);
  expect(page.heading).toBe('新设航线备案');
  expect(facts(page)['主项']).toBe('岛际航线备案');
  expect(page.siblings).toEqual([
    { label: '停开航线备案', href: '/powers/transport/001018003002/' },
  ]);
  expect(pageOf(PERMIT).siblings).toEqual([]);
});

describe('what has left the list', () => {
  test('keeps its page, which says so and leads to who has it', () => {
    const page = pageOf(HANDED_DOWN);
    expect([page.isListed, page.state]).toEqual([false, '2025-04-14 起下放，已经不在清单中']);
    expect(page.adjustments[0]?.to).toEqual({
      label: '由北港镇人民政府承接',
      href: '/powers/beigang-town/000690001000/',
    });
    expect(pageOf(TAKEN_OVER).state).toBe('在清单中');
  });

  test.each([
    [PERMIT, '2024-06-02', '2024-06-03 起列入清单'],
    [PERMIT, '2024-06-03', '在清单中'],
    [HANDED_DOWN, '2025-04-13', '在清单中'],
    [HANDED_DOWN, '2025-04-14', '2025-04-14 起下放，已经不在清单中'],
    [TAKEN_OVER, '2025-04-13', '2025-04-14 起列入清单'],
    [INSPECTION, '1999-01-01', '在清单中'],
  ])('%s on %s: %s', (file, day, state) => {
    const { portal } = itemContext();
    expect(stateText(powerIn(portal, file), isoDate(day))).toBe(state);
  });
});

describe('a basis on the portal', () => {
  test('has a link, its number and its words', () => {
    const [basis] = pageOf(INSPECTION).bases;
    expect(basis).toMatchObject({
      label: '青屿县渡口管理规定',
      number: '青政办发〔2026〕7号',
      article: '第一条',
      says: '为了加强渡口管理，制定本规定。',
      isGist: false,
      ended: undefined,
    });
    expect(basis?.href).toMatch(/^\/documents\/county-office\/.*2026-00007\/$/);
  });

  test('has no link before it is out', () => {
    const text = sampleText(NORMATIVE).replace('  filed: 2026-03-20\n', '');
    const held = {
      ...ITEM_FILES,
      [NORMATIVE]: text.replace('"2026-02-10 10:00"', '"2026-03-25 10:00"'),
    };
    expect(pageOf(INSPECTION, held).bases[0]?.href).toBeUndefined();
  });

  test('that has ended is named', () => {
    const ended = items([INSPECTION, '中华人民共和国行政处罚法', '中华人民共和国物权法']);
    const page = pageOf(INSPECTION, ended);
    expect(page.broken).toEqual(['中华人民共和国物权法']);
    expect(page.duties[0]?.bases[0]?.ended).toBe('2021-01-01 起已废止');
    expect(pageOf(INSPECTION).broken).toEqual([]);
  });
});
