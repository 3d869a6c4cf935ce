import type { IsoDate } from '#domain/date.ts';
import type { Finding } from '#domain/problem.ts';

const SOURCE =
  '《国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知》（国办发〔2018〕37号）';

/** What is said of documents that rest on what is no longer in force, and of citations. */
export const basisText = {
  title: '依据失效的文件',
  lead: (day: IsoDate) =>
    `本站文件、页面和清单引用的依据，有哪些已经废止或者失效（截至 ${day}）。依据变了，引用它的文件应当及时修改、废止或者作出说明。`,
  none: '没有发现：本站文件、页面和清单引用的依据都仍然有效。',
  count: (count: number) => `共 ${count} 处`,
  groups: {
    inForce: '现行有效的文件',
    power: '权责清单的事项',
    list: '目录清单的事项',
    page: '长期页面',
    notice: '其他信息',
  },
  groupNotes: {
    inForce: '这些文件今天仍在施行，所引用的依据已经不再有效。',
    power: '这些权力的依据已经不再有效，应当换成现行依据，或者按程序取消。',
    list: '这些事项的依据已经不再有效，应当换成现行依据，或者从清单里删去。',
    page: '指南、制度等页面应当与现行规定一致。',
    notice: '这些信息发布以后，所引用的文件不再有效，阅读时请注意。',
  },
  columns: { source: '文件', place: '引用的话', target: '失效的依据', state: '情况' },
  resting: '依据已经不再有效',
  rowOf: (list: string, id: string) => `${list} ${id}`,
  whenCited: '引用时已经不再有效',
  since: '引用以后不再有效',
  endedOn: (day: IsoDate, cause: string) => `自 ${day} 起，${cause}。`,
  lawRepealed: (day: IsoDate, by: string | undefined) =>
    by === undefined ? `自 ${day} 起废止。` : `自 ${day} 起废止，由《${by}》代替。`,
  data: '机器可读的数据（JSON）',

  cites: '引用的文件',
  citesLaw: '国家规定',
  citedBy: '引用本文件的信息',
  citedByMore: (count: number) => `共 ${count} 条，这里列出最近的`,
  ended: (validity: string) => `（${validity}）`,
} as const;

/** Findings about what texts cite. */
export const basisProblems = {
  ended: (cited: string, state: string, day: IsoDate, place: string): Finding => ({
    rule: 'basis/ended',
    message: `这里引用的“${cited}”从 ${day} 起${state}（${place}）。`,
    fix: '请核对是否应当引用代替它的文件；确有变化的，按程序修改或者废止本文件。只是叙述历史的，请在同一句里写明它已经废止或者失效。',
    source: SOURCE,
  }),
  endedWhenCited: (cited: string, state: string, day: IsoDate, place: string): Finding => ({
    rule: 'basis/ended-when-cited',
    message: `这里引用的“${cited}”在本文件成文以前，从 ${day} 起就${state}了（${place}）。`,
    fix: '请与原件核对：原件引用了已经失效的文件的，按程序更正；只是叙述历史的，请在同一句里写明它已经废止或者失效。',
    source: SOURCE,
  }),
  articleMissing: (cited: string, article: string, place: string): Finding => ({
    rule: 'citation/article-missing',
    message: `这里引用了“${cited}”的${article}，可是它的正文里没有这一条（${place}）。`,
    fix: '请核对条文的序号。',
  }),
};

/** What `check --citations` prints. */
export const citationsReport = {
  option: '另外列出每篇正文引用的文件和它们的所指',
  heading: (file: string, count: number) => `${file}：引用 ${count} 处`,
  line: (place: string, text: string, meaning: string) => `  ${place}　${text}　→ ${meaning}`,
  self: '本文件',
  law: (name: string, repealedOn: IsoDate | undefined) =>
    repealedOn === undefined ? `国家规定：${name}` : `国家规定：${name}（自 ${repealedOn} 起废止）`,
  document: (name: string, state: string) => `本站：${name}${state}`,
  ambiguous: (numbers: readonly string[]) => `本站有几份同名的：${numbers.join('、')}`,
  unresolved: '没有查到',
  totals: (all: number, unresolved: number) => `共 ${all} 处，其中 ${unresolved} 处没有查到。`,
} as const;
