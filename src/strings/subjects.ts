/** What the pages that gather lists by subject say. */
export const subjectText = {
  title: '与我有关',
  lead: '按您做的事，把要办的许可、要交的费用、会遇到的检查、处罚的轻重、不予处罚的情形和有关文件汇在一页。',
  pageTitle: (name: string) => `与${name}有关`,
  sections: '本页内容',
  headings: {
    permits: '要办的许可',
    fees: '要交的费用',
    inspections: '会遇到的检查',
    discretion: '违法怎样处罚',
    leniency: '哪些情形不予处罚',
    proofs: '要开的证明',
    intermediaries: '要找的中介服务',
    services: '可以用的公共服务',
  } as Readonly<Record<string, string>>,
  powers: '机关的权力和责任',
  allPowers: '权责清单',
  documents: '有关文件',
  more: (list: string) => `查看${list}全文`,
  count: (count: number) => `${count} 项`,
};
