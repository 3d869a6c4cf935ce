import type { Finding } from '#domain/problem.ts';
import { fieldName } from './problems-schema.ts';
import { shown } from './shown.ts';

const PERMITS = '《优化营商环境条例》第四十条：清单之外不得违法实施行政许可';
const FEES = '《优化营商环境条例》第二十五条';
const DISCRETION =
  '《行政处罚法》第三十四条；《国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见》（国办发〔2022〕27号）';
const RANDOM = '《国务院办公厅关于推广随机抽查规范事中事后监管的通知》（国办发〔2015〕58号）';
const DECISIONS = '《重大行政决策程序暂行条例》第三条；本地规定：每年第一季度公布';

/** Findings about the rows of lists, and about what lists say of one another. */
export const listProblems = {
  /** Said of what costs nothing. */
  free: '不收费',
  idUnreadable: (id: string): Finding => ({
    rule: 'list/id',
    message: `编号“${shown(id)}”不对。`,
    fix: '请只用大写字母、数字和连字符，不能只有数字，不能以 AGENCY-、YEAR- 开头，例如 SF-31-01；编号是网址的一部分，定了以后不要改。',
  }),
  idTwice: (id: string, place: string): Finding => ({
    rule: 'list/id-twice',
    message: `编号“${id}”已经用在 ${place}。`,
    fix: '同一清单里编号不能重复，请给其中一行换一个没有用过的编号。',
  }),
  monthUnreadable: (text: string): Finding => ({
    rule: 'list/month',
    message: `“${shown(text)}”不是月份。`,
    fix: '请写成“年-月”，例如 2026-09。',
  }),
  reasonMissing: (key: string, on: string, word: string): Finding => ({
    rule: 'list/reason-missing',
    message: `“${fieldName(on)}”是“${word}”，可是没有写“${fieldName(key)}”。`,
    fix: `请补上 ${key}。`,
  }),
  reasonUnneeded: (key: string, on: string, word: string): Finding => ({
    rule: 'list/reason-unneeded',
    message: `写了“${fieldName(key)}”，可是“${fieldName(on)}”不是“${word}”。`,
    fix: `请删去 ${key}，或者核对 ${on}。`,
  }),
  entrustment: (word: string): Finding => ({
    rule: 'list/entrustment',
    message: `“${word}”要写明委托机关（entrustedBy），其他类别不写。`,
    fix: '请核对主体类别，补上或者删去 entrustedBy。',
    source: '《行政处罚法》第二十条',
  }),
  rangeBase: (unit: string, relative: boolean): Finding => ({
    rule: 'tiers/base',
    message: relative
      ? `幅度的单位是“${unit}”，可是没有写是什么的${unit}（of）。`
      : `幅度的单位是“${unit}”，不用写 of。`,
    fix: relative ? '请补上 of，例如“货值金额”“违法所得”。' : '请删去 of，或者核对 unit。',
  }),
  rangeReversed: (min: number, max: number): Finding => ({
    rule: 'tiers/range',
    message: `法定幅度写的是 ${min} 到 ${max}，下限没有小于上限。`,
    fix: '请核对 min 和 max；数额固定、没有裁量余地的处罚，在权力事项里写 noDiscretion。',
    source: DISCRETION,
  }),
  tierReversed: (grade: string, from: number, to: number): Finding => ({
    rule: 'tiers/reversed',
    message: `“${grade}”一档从 ${from} 到 ${to}，起点没有小于终点。`,
    fix: '请核对 from 和 to；只有第一档可以是一个点（例如不罚款）。',
    source: DISCRETION,
  }),
  tierOverlap: (grade: string, to: number, next: string, from: number, place: string): Finding => ({
    rule: 'tiers/overlap',
    message: `“${grade}”一档到 ${to} 为止，“${next}”一档（${place}）却从 ${from} 开始，两档重叠。`,
    fix: `请让后一档从 ${to} 开始，或者让前一档到 ${from} 为止。`,
    source: DISCRETION,
  }),
  tierGap: (grade: string, to: number, next: string, from: number, place: string): Finding => ({
    rule: 'tiers/gap',
    message: `“${grade}”一档到 ${to} 为止，“${next}”一档（${place}）从 ${from} 才开始，中间空了一段。`,
    fix: `请让后一档从 ${to} 开始，或者让前一档到 ${from} 为止。`,
    source: DISCRETION,
  }),
  tierStart: (grade: string, from: number, min: number, place: string): Finding => ({
    rule: 'tiers/start',
    message: `第一档“${grade}”从 ${from} 开始，法定幅度（${place}）从 ${min} 开始。`,
    fix: '各档合起来要正好是法定幅度，请核对两个数。',
    source: DISCRETION,
  }),
  tierEnd: (grade: string, to: number, max: number, place: string): Finding => ({
    rule: 'tiers/end',
    message: `最后一档“${grade}”到 ${to} 为止，法定幅度（${place}）到 ${max} 为止。`,
    fix: '各档合起来要正好是法定幅度，请核对两个数。',
    source: DISCRETION,
  }),
  tierGrades: (grade: string, before: string, place: string): Finding => ({
    rule: 'tiers/grades',
    message: `“${grade}”一档排在“${before}”一档（${place}）后面，罚得更重，阶次却没有更重。`,
    fix: '各档从轻到重排列，一个阶次一档：请核对两档的 grade，或者改变排列的次序。',
    source: DISCRETION,
  }),
  basisRank: (item: string, names: readonly string[], law: string): Finding => ({
    rule: 'list/basis-rank',
    message: `${item}只依据${names.map((name) => `《${name}》`).join('、')}，县里的文件不能设定${item}。`,
    fix: '请补上设定它的法律、法规或者国务院决定；没有的，应当从清单里删去，不再索要。',
    source: law,
  }),
  agencyMissing: (): Finding => ({
    rule: 'list/agency-missing',
    message: '这一行没有写机关（agency），文件开头也没有写。',
    fix: '请在文件开头或者这一行写上 agency。',
  }),
  powerUnknown: (code: string, near: string | undefined): Finding => ({
    rule: 'list/power-unknown',
    message: `权责清单里没有编码为“${code}”的事项。`,
    fix: near ? `最接近的是 ${near}，请核对编码。` : '请核对编码；权责清单里漏列的，请先补上。',
  }),
  powerEnded: (code: string, name: string, on: string, place: string): Finding => ({
    rule: 'list/power-ended',
    message: `“${name}”（${code}，${place}）${on} 起已经不在权责清单里。`,
    fix: '请换成现有的事项，或者把这一行从清单里删去。',
  }),
  powerType: (name: string, type: string, wanted: string, place: string): Finding => ({
    rule: 'list/power-type',
    message: `“${name}”（${place}）是“${type}”，这里要的是“${wanted}”。`,
    fix: '请核对编码。',
  }),
  permitMissing: (name: string, code: string, folder: string): Finding => ({
    rule: 'permit/not-in-powers',
    message: `许可清单里的“${name}”（${code}）在权责清单（${folder}）里没有。`,
    fix: '请在权责清单里补上这一事项；已经取消的许可，请从许可清单里删去。',
    source: PERMITS,
  }),
  permitUnlisted: (name: string, code: string, file: string): Finding => ({
    rule: 'permit/not-in-permits',
    message: `权责清单里的行政许可“${name}”（${code}）在许可清单（${file}）里没有。`,
    fix: '请在许可清单里补上这一行；不再是行政许可的，请核对权责清单。',
    source: PERMITS,
  }),
  permitDiffers: (label: string, own: string, other: string, place: string): Finding => ({
    rule: 'permit/differs',
    message: `${label}：许可清单写的是“${own}”，权责清单（${place}）写的是“${other}”。`,
    fix: '同一事项在两个清单里要一致，请核对后改正其中一处。',
    source: PERMITS,
  }),
  permitTwice: (code: string, place: string): Finding => ({
    rule: 'permit/twice',
    message: `编码“${code}”的许可已经列在 ${place}。`,
    fix: '一项许可只列一行，请删去其中一行。',
    source: PERMITS,
  }),
  handling: (handling: string, limit: string): Finding => ({
    rule: 'permit/handling',
    message: `办件类型是“${handling}”，承诺时限却是“${limit}”。`,
    fix: '即办件的承诺时限写“即时”，承诺件写工作日。',
  }),
  procedureStages: (missing: readonly string[]): Finding => ({
    rule: 'permit/procedure',
    message: `办理流程里没有写${missing.join('、')}。`,
    fix: '办理流程至少要写明受理、审查、决定、送达四个环节。',
    source: '《行政许可法》第三十条',
  }),
  discretionMissing: (name: string, code: string, folder: string): Finding => ({
    rule: 'discretion/missing',
    message: `行政处罚“${name}”（${code}）没有裁量基准（${folder}）。`,
    fix: '请在裁量基准里补上；数额固定、没有裁量余地的，在权力事项里写 noDiscretion 和理由。',
    source: DISCRETION,
  }),
  discretionUnneeded: (reason: string, place: string): Finding => ({
    rule: 'discretion/unneeded',
    message: `写了没有裁量余地（${reason}），可是裁量基准里有它（${place}）。`,
    fix: '请删去 noDiscretion，或者删去裁量基准里的那一行。',
    source: DISCRETION,
  }),
  inspectionBasis: (name: string, type: string, place: string): Finding => ({
    rule: 'inspection/power',
    message: `抽查要依据一项行政检查权，“${name}”（${place}）是“${type}”。`,
    fix: '请把 power 改成行政检查事项的编码。',
    source: RANDOM,
  }),
  inspectionAgency: (own: string, other: string, place: string): Finding => ({
    rule: 'list/power-agency',
    message: `这一行的机关是“${own}”，事项（${place}）属于“${other}”。`,
    fix: '请核对 agency 和编码。',
  }),
  feeUnknown: (id: string, near: string | undefined): Finding => ({
    rule: 'fee/unknown',
    message: `收费清单里没有编号“${id}”。`,
    fix: near ? `是不是“${near}”？` : '请先把这项收费列入收费清单；不收费的，删去 fees。',
    source: FEES,
  }),
  rowUnknown: (id: string, list: string, near: string | undefined): Finding => ({
    rule: 'list/row-unknown',
    message: `《${list}》里没有编号“${id}”。`,
    fix: near ? `是不是“${near}”？` : '请核对编号。',
  }),
  approvalUnknown: (name: string): Finding => ({
    rule: 'fee/approval-unknown',
    message: `批准文件《${name}》本站没有，laws.yaml 里也没有登记，无法核对它是不是还有效。`,
    fix: '请核对名称和文号；上级的文件请登记到 laws.yaml。',
    source: FEES,
  }),
  approvalEnded: (name: string, state: string, day: string, place: string): Finding => ({
    rule: 'fee/approval-ended',
    message: `批准文件《${name}》${day} 起${state}（${place}）。`,
    fix: '请换成现行有效的批准文件；没有批准文件了的，应当停止收费并从清单里删去。',
    source: FEES,
  }),
  subjectUnknown: (name: string, near: string | undefined): Finding => ({
    rule: 'subject/unknown',
    message: `subjects.yaml 里没有“${shown(name)}”。`,
    fix: near ? `是不是“${near}”？` : '请先在 subjects.yaml 里加上，或者删去。',
  }),
  subjectsMissing: (name: string): Finding => ({
    rule: 'subject/no-file',
    message: `这里写了主题“${shown(name)}”，可是没有 subjects.yaml 这个文件，主题都没有网页。`,
    fix: '请新建 subjects.yaml，写上主题；不用主题的，把各事项的 subjects 删去。',
  }),
  subjectTwice: (name: string): Finding => ({
    rule: 'subject/twice',
    message: `“${shown(name)}”写了两次。`,
    fix: '请删去一次。',
  }),
  yearTwice: (year: number, place: string): Finding => ({
    rule: 'decisions/year-twice',
    message: `${year} 年的目录已经写在 ${place}。`,
    fix: '一年的目录写在一个文件里，请合并。',
  }),
  publishedLate: (year: number, on: string): Finding => ({
    rule: 'decisions/late',
    message: `${year} 年的目录 ${on} 才公布，晚于 ${year}-03-31。`,
    fix: '请核对 publishedOn；确实晚了的，留着它，并在说明里讲清原因。',
    source: DECISIONS,
  }),
  publishedEarly: (year: number, on: string): Finding => ({
    rule: 'decisions/early',
    message: `${year} 年的目录写的是 ${on} 公布。`,
    fix: '请核对 year 和 publishedOn：目录最早在上一年第四季度公布。',
  }),
  catalogueMissing: (year: number): Finding => ({
    rule: 'decisions/missing',
    message: `已经过了 ${year}-03-31，还没有 ${year} 年的重大行政决策事项目录。`,
    fix: `请新建 lists/decisions/${year}.yaml。`,
    source: DECISIONS,
  }),
  plannedOutside: (month: string, year: number): Finding => ({
    rule: 'decisions/planned',
    message: `${year} 年的目录里，计划决策时间写的是 ${month}。`,
    fix: '请核对月份；计划在这一年或者下一年决策的，才列入这一年的目录。',
  }),
};
