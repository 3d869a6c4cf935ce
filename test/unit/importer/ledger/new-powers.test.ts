import { describe, expect, test } from 'vitest';
import { TRANSPORT_USCC } from '../../../support/content-files.ts';
import { exported, planned, cellsOf as row, rulesOf } from '../../../support/ledgers.ts';

const sheets = exported('powers');

describe('a power that is new', () => {
  const code = `${TRANSPORT_USCC}4000118002000`;
  const item = (changes: Record<number, string> = {}) =>
    row(
      ...[
        code,
        '渡口: 设置/许可',
        '',
        '行政许可',
        '',
        '运输科',
        '县级',
        '',
        '《国内水路运输管理条例》第九条｜要旨：先许可。',
      ],
      ...['20个工作日', '8个工作日', '', '', '工作人员', '不予受理的', '', '0000-8802000', '', ''],
    ).map((cell, index) => (index in changes ? { value: changes[index] ?? '' } : cell));
  const duty = row(code, 1, '受理', '公示条件。', '《中华人民共和国行政许可法》第三十条');
  const step = row(code, 1, '受理', '受理立案', '核对材料。', 1, '运输科', '受理岗', '', '⇒办结');
  const withNew = (some = item()) =>
    sheets.map((sheet, index) => {
      const added = [some, duty, step][index];
      return added ? { ...sheet, rows: [...sheet.rows, added] } : sheet;
    });

  test('makes a file of its own, named after it, for the agency in its code', () => {
    const plan = planned('powers', withNew());
    expect(rulesOf(plan)).toEqual([]);
    expect(plan.files).toEqual([
      {
        path: 'powers/transport/渡口 设置许可.yaml',
        isNew: true,
        text: `code: ${code}
name: "渡口: 设置/许可"
powerType: 行政许可
office: 运输科
level: 县级
legalBasis:
  - name: 国内水路运输管理条例
    article: 第九条
    gist: 先许可。
statutoryLimit: 20个工作日
promisedLimit: 8个工作日
steps:
  - name: 受理
    stage: 受理立案
    does: 核对材料。
    days: 1
    office: 运输科
    post: 受理岗
    end: 办结
duties:
  - stage: 受理
    content: 公示条件。
    legalBasis:
      - name: 中华人民共和国行政许可法
        article: 第三十条
liability:
  persons: 工作人员
  circumstances:
    - 不予受理的
supervisionPhone: 0000-8802000
`,
      },
    ]);
    expect(plan.rows.filter(({ state }) => state === 'created')).toHaveLength(3);
  });

  test('needs duties and steps', () => {
    const plan = planned('powers', withNew().slice(0, 1));
    const refused = plan.rows.find(({ state }) => state === 'refused');
    expect(refused?.problems[0]?.finding.message).toContain('“责任事项”“办理步骤”');
    expect(plan.files).toEqual([]);
  });

  test('needs an agency', () => {
    const foreign = `11990122MB0000000X${code.slice(18)}`;
    const changed = withNew(item({ 0: foreign })).map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) =>
        cells.map((cell) => (cell.value === code ? { value: foreign } : cell)),
      ),
    }));
    expect(rulesOf(planned('powers', changed)).join()).toContain('ledger/agency-missing');
  });

  test('does not take the file of another', () => {
    const plan = planned('powers', withNew(item({ 1: '客运许可' })));
    expect(rulesOf(plan)).toContain('B4 ledger/file-taken');
    expect(plan.files).toEqual([]);
  });

  test('is not imported for another agency than was asked for', () => {
    const plan = planned('powers', withNew(), { agency: 'county-office' });
    expect(rulesOf(plan)).toContain('A4 ledger/other-agency');
    expect(plan.files).toEqual([]);
  });
});
