import { listTable } from '#importer/ledger/list-tables.ts';
import type { CellColumn, LedgerKind } from '#importer/ledger/types.ts';
import { yamlText } from '#reader/yaml-write.ts';
import type { ListKindId } from '#schema/lists/all.ts';
import { TRANSPORT_USCC } from './content-files.ts';

export const CODE = `${TRANSPORT_USCC}4000118001000`;
const LETTERS: Readonly<Record<ListKindId, string>> = {
  permits: 'XK',
  fees: 'SF',
  services: 'GG',
  intermediaries: 'ZJ',
  proofs: 'ZM',
  inspections: 'CC',
  discretion: 'CL',
  leniency: 'QW',
  enforcement: 'ZF',
  'legal-review': 'SH',
  enforcers: 'ZT',
  qualifications: 'ZG',
  decisions: 'JC',
  disclosure: 'GK',
};

const basis = (article: string) => ({
  name: '国内水路运输管理条例',
  article,
  gist: '经营水路运输要先取得许可。',
  issuedBy: '国务院',
  effectiveFrom: '2013-01-01',
});
const tier = (grade: string, from: number, to: number) => ({
  grade,
  circumstances: `${grade}的情形`,
  from,
  to,
  penalty: `处${from}元以上${to}元以下罚款`,
});

/** A good value of a column, and another one. */
export function sampleRaw({ kind, words = {} }: CellColumn, name: string): [unknown, unknown] {
  const [word, other = ''] = Object.values(words).toReversed();
  const byKind: Record<LedgerKind, [unknown, unknown]> = {
    text: [`${name}的内容`, `${name}的新内容`],
    lines: [
      ['第一件', '第二件'],
      ['第一件', '新的第二件', '第三件'],
    ],
    word: [word, other],
    words: [[word], [word, other]],
    number: [3, 4],
    percent: [5, 12.5],
    day: ['2025-03-01', '2025-05-01'],
    month: ['2026-09', '2026-10'],
    limit: ['8个工作日', '6个工作日'],
    code: [CODE, `${CODE.slice(0, -1)}1`],
    codes: [[CODE], [CODE, `${CODE.slice(0, -1)}1`]],
    ids: [['SF-18-01'], ['SF-18-01', 'SF-18-02']],
    names: [['餐饮', '水路客运'], ['水路客运']],
    agency: ['transport', 'county-office'],
    agencies: [['transport'], ['transport', 'county-office']],
    basis: [
      [basis('第八条'), basis('第九条')],
      [basis('第八条'), basis('第十条第一款')],
    ],
    approvals: [[{ name: '甲办法' }], [{ name: '甲办法', number: '东价费〔2018〕66号' }]],
    materials: [[material('申请书')], [material('申请书'), material('证书')]],
    range: [
      { unit: '元', min: 0, max: 5000 },
      { unit: '倍', min: 1, max: 5, of: '货值金额' },
    ],
    tiers: [
      [tier('一般', 0, 2000), tier('严重', 2000, 5000)],
      [tier('一般', 0, 3000), tier('严重', 3000, 5000)],
    ],
    onward: ['办结', '不再办理'],
    former: [{ office: '一科' }, { office: '二科' }],
  };
  return byKind[kind];
}

function material(name: string) {
  const [necessity, source] = ['必要', '申请人自备'];
  return { name, necessity, originals: 1, copies: 0, source, form: '无' };
}

/** A row of a list with every column. */
export function sampleRow(kind: ListKindId, id: string, name: string): Record<string, unknown> {
  const columns = listTable(kind).columns.filter(
    ({ key }) => !['agency', 'year', 'publishedOn'].includes(key),
  );
  const values = columns.map((column) => [column.key, sampleRaw(column, column.label)[0]]);
  return { ...Object.fromEntries(values), id, name };
}

/** The id of a row of the sample. */
export function sampleId(kind: ListKindId, serial: number): string {
  const middle = kind === 'decisions' ? '2026' : '18';
  return `${LETTERS[kind]}-${middle}-0${serial}`;
}

export const samplePath = (kind: ListKindId) =>
  kind === 'decisions' ? 'lists/decisions/2026.yaml' : `lists/${kind}/transport.yaml`;

/** A file of a list with two rows and comments. */
export function sampleList(kind: ListKindId): string {
  const own = kind === 'decisions' ? { agency: 'transport' } : {};
  const items = [1, 2].map((serial) => {
    const { id, name, ...row } = sampleRow(kind, sampleId(kind, serial), `第${serial}件事`);
    return { id, name, ...own, ...row };
  });
  const head =
    kind === 'decisions'
      ? { year: 2026, publishedOn: '2026-03-20', updatedOn: '2026-03-20' }
      : { agency: 'transport', updatedOn: '2026-03-02' };
  const text = yamlText({ ...head, items });
  return `# 核对过的清单\n${text.replace(/\n {2}- id: (\S+-02)\n/, '\n\n  # 第二件\n  - id: $1\n')}`;
}

/** The headings of the list of fees. */
export const feeHeadings = listTable('fees').columns.map(({ label }) => label);

/** A row of fees with all that has to be there. */
export function feeRow(changes: Readonly<Record<string, string | number>> = {}) {
  const values: Record<string, string | number> = {
    收费项目: '泊位费',
    收费部门: '县交通运输局',
    计算单位: '元/艘·日',
    收费标准: '每艘每日5元',
    批准文件: '《渔港收费办法》（东价费〔2018〕66号）',
    收费对象: '停泊的船舶',
    缴入级次: '县级',
    资金管理方式: '缴入国库',
    收费单位监督电话: '0000-8802000',
    价格举报电话: '0000-8802607',
    ...changes,
  };
  return feeHeadings.map((label) => values[label]);
}
