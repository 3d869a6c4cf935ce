import type { IsoDate } from '#domain/date.ts';

/** What the pages of lists say. */
export const listText = {
  title: '目录清单',
  ofAgency: '权责清单和目录清单',
  lead: '法律要求公开的各类清单。每个事项有自己的网址，整份清单可以下载。',
  searchTitle: (name: string, list: string) => `${name}（${list}）`,
  free: '不收费',
  count: (count: number) => `共 ${count} 项`,
  updatedOn: (day: IsoDate) => `${day} 更新`,
  source: '公开依据',
  all: '全部',
  byAgency: '按机关',
  byYear: '按年份',
  year: '年份',
  downloads: '下载',
  csv: '表格（CSV）',
  json: '数据（JSON）',
  yearName: (year: number) => `${year} 年`,
  publishedOn: (day: IsoDate) => `${day} 公布`,
  notice: '公布的通知',
  broken: '依据失效',
  brokenNote: (names: readonly string[]) =>
    `这一事项的依据${names.map((name) => `《${name}》`).join('、')}已经不再有效，以实施机关的答复为准。`,
  brokenCount: (count: number) => `其中 ${count} 项的依据已经失效`,
  ended: (day: IsoDate, state: string) => `${day} 起${state}`,
  text: '原文',
  gist: '要旨',
  issued: (by: string | undefined, from: IsoDate | undefined): string | undefined => {
    const parts = [by && `${by}颁布`, from && `${from} 起施行`].filter(Boolean);
    return parts.length > 0 ? parts.join('，') : undefined;
  },
  copies: ({ originals, copies }: { readonly originals: number; readonly copies: number }) =>
    [originals > 0 && `原件${originals}份`, copies > 0 && `复印件${copies}份`]
      .filter(Boolean)
      .join('，') || '电子件',
  materials: {
    name: '材料',
    necessity: '必要性',
    copies: '份数',
    source: '来源',
    form: '表样',
  },
  tiers: {
    title: '裁量阶次',
    grade: '阶次',
    circumstances: '适用情形',
    range: '幅度',
    penalty: '怎样处罚',
    scale: (unit: string) => `法定幅度分成几档（${unit}）`,
    /** 货值金额的10倍—20倍. */
    whole: (from: string, to: string, of = '') => `${of && `${of}的`}${from}—${to}`,
    grades: (count: number) => `分 ${count} 档`,
    details: '各档的情形和处罚',
    point: (amount: string) => amount,
    from: (from: string, to: string) => `${from}以上不满${to}`,
    last: (from: string, to: string) => `${from}以上${to}以下`,
  },
  updated: '更新日期',
  address: '网址',
  yearTitle: (year: number, title: string) => `${year} 年度${title}`,
  related: '相关事项',
  samePower: '对应的权力事项',
  moreOf: (list: string) => `${list}全文`,
  itemOf: (list: string, id: string) => `${list} · ${id}`,
};
