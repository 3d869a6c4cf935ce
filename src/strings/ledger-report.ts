import type { Finding } from '#domain/problem.ts';

/** How much of a text is quoted around what changed. */
const BEFORE = 10;
const LONGEST = 60;

const oneLine = (text: string) => text.replaceAll('\n', '↵');

/** The part of two texts where they differ, as a message quotes it. */
function around(text: string, start: number): string {
  const characters = [...oneLine(text)];
  const from = start > 2 * BEFORE ? start - BEFORE : 0;
  const part = characters.slice(from, from + LONGEST).join('');
  const isCut = from + LONGEST < characters.length;
  return `${from > 0 ? '……' : ''}${part}${isCut ? '……' : ''}`;
}

function difference(before: string, after: string): [string, string] {
  const [left, right] = [[...oneLine(before)], [...oneLine(after)]];
  const start = left.findIndex((character, index) => character !== right[index]);
  return [around(before, Math.max(0, start)), around(after, Math.max(0, start))];
}

/** What an import or export of ledgers says. */
export const ledgerReport = {
  asOption: 'Excel 工作簿是什么：powers（权责清单），或者 lists/ 加清单的代号',
  agencyOption: '只管这个机关的事项：机关的代号，即 agencies/ 里的文件名',
  exportDescription: '把权责清单或者一份目录清单导出为 Excel 工作簿，改好以后可以再导入',
  exportTarget: 'powers（权责清单），或者 lists/ 加清单的代号，例如 lists/fees',
  exportOut: '工作簿的文件名',
  badTarget: (text: string, all: readonly string[]) =>
    `没有“${text}”这种清单，请写 powers 或者 ${all.map((id) => `lists/${id}`).join('、')}。`,
  unknownAgency: (text: string, all: readonly string[]) =>
    `没有“${text}”这个机关。现有：${all.join('、')}`,
  needsTarget: (file: string) =>
    `“${file}”是 Excel 工作簿：请在命令后面加 --as powers（权责清单），或者 --as lists/ 加清单的代号。`,
  agencyWithoutTarget: '--agency 只在导入 Excel 工作簿时有用，要和 --as 一起写。',
  contentBroken: '内容文件夹里的这些文件有错误，请先改好，再运行这条命令：',

  place: (row: number, sheet?: string) =>
    sheet === undefined ? `第${row}行` : `“${sheet}”第${row}行`,
  row: (place: string, id: string, name: string, state: string) =>
    `${place} ${[id, name].filter(Boolean).join(' ')}：${state}`,
  created: (isDry: boolean) => (isDry ? '将新增' : '新增'),
  updated: (labels: readonly string[], isDry: boolean) =>
    `${isDry ? '将修改' : '修改'}（${labels.join('、')}）`,
  unchanged: '没有变化',
  refused: (reasons: readonly string[]) => `没有导入：${reasons.join('')}`,
  reason: (address: string | undefined, { message, fix }: Finding) =>
    `${address === undefined ? '' : `${address} 格`}${message}${fix}`,
  /** SF-31-01 收费标准：“…”→“…”. */
  change: (id: string, label: string, before: string, after: string) => {
    const [from, to] = difference(before, after);
    return `  ${id} ${label}：“${from}”→“${to}”`;
  },
  note: (address: string, before: string, after: string) => {
    const [from, to] = difference(before, after);
    return after === ''
      ? `  ${address} 格的“${from}”读作没有`
      : `  ${address} 格的“${from}”读作“${to}”`;
  },
  file: (path: string, isNew: boolean) => (isNew ? `新建文件 ${path}` : `改动文件 ${path}`),
  finding: ({ message, fix }: Finding) => `${message}${fix}`,
  warning: (text: string) => `提醒：${text}`,
  total: (file: string, rows: number, counts: readonly string[]) =>
    `${file}：共 ${rows} 行${counts.length > 0 ? `，${counts.join('，')}` : ''}。`,
  states: { created: '新增', updated: '修改', unchanged: '没有变化', refused: '没有导入' },
  count: (state: string, count: number) => `${state} ${count} 行`,
  nothingRead: (file: string) => `${file}：没有导入。`,
  nextStep: '请运行 npm run check。清单的 updatedOn（更新日期）没有改，需要的请在文件里改。',
  nextStepDry: '以上只是试运行，没有写任何文件。',

  exported: (file: string, items: number) => `已导出 ${items} 个事项：${file}`,
  nothingToExport: '没有可以导出的事项。',
  outTaken: (file: string) =>
    `“${file}”已经有了，里面的内容不同，没有覆盖。请先把它移走，或者用 --out 换一个文件名。`,
  outLocked: (file: string) => `“${file}”写不进去，可能正在 Excel 里打开着。请关闭以后再试。`,
  cellTooLong: (item: string, label: string, length: number, most: number) =>
    `${item} 的“${label}”有 ${length} 个字符，超过了 Excel 一格 ${most} 个的上限，没有导出。`,
} as const;
