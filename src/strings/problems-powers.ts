import type { Finding } from '#domain/problem.ts';
import { keyOf } from './fields.ts';
import { fieldName } from './problems-schema.ts';
import { shown } from './shown.ts';

const CODES =
  'GB/T 39554.1—2020《全国一体化政务服务平台 政务服务事项基本目录及实施清单 第1部分：编码要求》';
const LISTS = '《关于推行地方各级政府工作部门权力清单制度的指导意见》';
const CODE_LENGTH = 31;

/** Findings about one item of a power list. */
export const powerProblems = {
  codeUnreadable: (code: string): Finding => ({
    rule: 'power/code',
    message: `事项编码“${shown(code)}”${[...code].length === CODE_LENGTH ? '里有不该有的字符' : `是 ${[...code].length} 位`}。`,
    fix: '请写31位：统一社会信用代码18位＋行使层级1位＋基本编码12位，都用半角的数字和大写字母，后13位只有数字，中间不空格，并且加引号。',
    source: CODES,
  }),
  codeUscc: (code: string, uscc: string): Finding => ({
    rule: 'power/code-uscc',
    message: `事项编码“${code}”的前18位“${uscc}”不是正确的统一社会信用代码。`,
    fix: '请与机关的统一社会信用代码逐位核对。',
    source: 'GB 32100—2015',
  }),
  codeAgency: (uscc: string, agency: string, own: string, place: string): Finding => ({
    rule: 'power/code-agency',
    message: `事项编码的前18位是“${uscc}”，可是“${agency}”的统一社会信用代码是“${own}”（${place}）。`,
    fix: '请把编码的前18位改成本机关的统一社会信用代码，或者把文件移到行使它的机关的文件夹。',
    source: CODES,
  }),
  agencyWithoutUscc: (agency: string, place: string): Finding => ({
    rule: 'power/code-agency',
    message: `“${agency}”（${place}）没有写统一社会信用代码，无法核对它的事项编码。`,
    fix: '请在机关的文件里补上 uscc。',
    source: CODES,
  }),
  codeLevel: (digit: string, level: string, right: string): Finding => ({
    rule: 'power/code-level',
    message: `事项编码第19位（行使层级）是 ${digit}，可是 level 写的是“${level}”。`,
    fix: `“${level}”的第19位是 ${right}，请改编码，或者改 level。`,
    source: CODES,
  }),
  codeType: (digits: string, type: string, right: string): Finding => ({
    rule: 'power/code-type',
    message: `事项编码第22、23位（类型）是 ${digits}，可是事项是“${type}”。`,
    fix: `“${type}”的类型代码是 ${right}，请改编码，或者改类型。`,
    source: CODES,
  }),
  codeTwice: (code: string, place: string): Finding => ({
    rule: 'power/code-twice',
    message: `事项编码“${code}”已经用在 ${place}。`,
    fix: '一个事项一个编码：请核对后改正其中一个。',
    source: CODES,
  }),
  agencyAddress: (id: string): Finding => ({
    rule: 'power/agency-address',
    message: `机关的代号“${id}”与权责清单里别的网页重了网址，它的清单和别的网页会少一个。`,
    fix: '请把 agencies/ 里的文件和 powers/ 里的文件夹改成别的名字：不能只有数字，不能是 adjustments，不能以 type- 或者 subject- 开头。',
  }),
  discretionOfNoPenalty: (type: string): Finding => ({
    rule: 'power/no-discretion',
    message: `“${type}”写了“${fieldName('noDiscretion')}”，这一项只用于行政处罚。`,
    fix: '请删去 noDiscretion，或者核对权力类型。',
    source: LISTS,
  }),
  subItemMissing: (sub: string): Finding => ({
    rule: 'power/sub-item',
    message: `事项编码的末三位是 ${sub}，说明这是子项，可是没有写 subItem（子项名称）。`,
    fix: '请补上 subItem；不是子项的，编码末三位应当是 000。',
    source: CODES,
  }),
  subItemUnexpected: (name: string): Finding => ({
    rule: 'power/sub-item',
    message: `写了子项“${name}”，可是事项编码的末三位是 000，说明它没有子项。`,
    fix: '请把编码末三位改成子项的序号，或者删去 subItem。',
    source: CODES,
  }),
  mainItemName: (name: string, other: string, place: string): Finding => ({
    rule: 'power/main-item',
    message: `主项写的是“${name}”，同一主项的另一个子项写的是“${other}”（${place}）。`,
    fix: '同一主项的名称要一字不差，请改成一样；不是同一主项的，请核对编码的第26至28位。',
    source: CODES,
  }),
  officeUnknown: (office: string, agency: string, near: string | undefined): Finding => ({
    rule: 'power/office',
    message: `“${agency}”的内设机构里没有“${office}”。`,
    fix: near
      ? `是不是“${near}”？内设机构写在机关的文件里（divisions）；别的机关承办的，请把它的名称写在前面。`
      : '请照机关文件里的内设机构（divisions）写；别的机关承办的，请把它的名称写在前面。',
    source: LISTS,
  }),
  limitUnreadable: (text: string): Finding => ({
    rule: 'power/limit',
    message: `时限“${shown(text)}”读不懂。`,
    fix: '请写成“20个工作日”“90日”“3个月”“即时”“无规定”中的一种，数字用阿拉伯数字。',
  }),
  promiseInDays: (limit: string): Finding => ({
    rule: 'power/limit',
    message: `承诺时限写的是“${limit}”，要用工作日表示。`,
    fix: '请写成“8个工作日”，当场办结的写“即时”。',
  }),
  promiseTooLong: (promised: string, statutory: string): Finding => ({
    rule: 'power/promise-too-long',
    message: `承诺时限“${promised}”比法定时限“${statutory}”长。`,
    fix: '承诺时限不能超过法定时限，请核对两个数；自然日折算成工作日时，7日最多有5个工作日。',
    source: '《行政许可法》第四十二条；各部门法关于办理期限的规定',
  }),
  articleUnreadable: (text: string): Finding => ({
    rule: 'basis/article',
    message: `依据的条文“${shown(text)}”应当以“第……条”开头。`,
    fix: '请写成“第三十五条第一款”这样；几条的用顿号隔开。',
  }),
  nameInMarks: (name: string): Finding => ({
    rule: 'basis/name-in-marks',
    message: `依据的名称“${shown(name)}”加了书名号。`,
    fix: '请删去两边的“《”和“》”：网页上会自动加。',
  }),
  textOrGist: (): Finding => ({
    rule: 'basis/text-or-gist',
    message: '依据要写明条文的内容：原文写 text，要旨写 gist，两项写一项。',
    fix: '照抄条文的写 text；用自己的话概括的写 gist。',
    source: LISTS,
  }),
  toOrEnd: (): Finding => ({
    rule: 'flow/to-or-end',
    message: '一个分支要么到下一步（to），要么到此结束（end），两项写一项。',
    fix: '写 to: 步骤名，或者写 end: 当事人得到的结果。',
  }),
  nextOrEnd: (): Finding => ({
    rule: 'flow/next-or-end',
    message: '这一步既写了分支（next），又写了结束（end）。',
    fix: '请只留一项；只在某个分支结束的，把 end 写到那个分支里。',
  }),
  answerTwice: (answer: string): Finding => ({
    rule: 'flow/answer-twice',
    message: `同一步里有两个分支的条件都是“${shown(answer)}”，读者不知道走哪一个。`,
    fix: '请把两个分支的条件写得不一样；重复写的，请删去一个。',
  }),
  onlyWith: (key: string, action: string): Finding => ({
    rule: 'adjustment/field',
    message: `“${fieldName(key)}”只用于“${action}”。`,
    fix: '请删去这一项，或者核对 action。',
  }),
  needs: (action: string, key: string): Finding => ({
    rule: 'adjustment/field',
    message: `“${action}”要写明“${fieldName(key)}”。`,
    fix: `请补上 ${keyOf(key)}；写法见 content/README.md。`,
  }),
  adjustmentOrder: (on: string, before: string): Finding => ({
    rule: 'adjustment/order',
    message: `调整没有按日期先后排列：${on} 写在 ${before} 后面。`,
    fix: '请把早的写在前面。',
  }),
  startLate: (action: string): Finding => ({
    rule: 'adjustment/start-late',
    message: `“${action}”要是第一条调整：还没有列入清单的事项不会先变更。`,
    fix: '请核对日期和 action。',
  }),
  endEarly: (action: string): Finding => ({
    rule: 'adjustment/end-early',
    message: `“${action}”以后事项已经不在清单里，后面不能再有调整。`,
    fix: '取消以后又恢复的，请用新的编码另建一个文件。',
  }),
  receiverUnknown: (id: string, near: string | undefined): Finding => ({
    rule: 'adjustment/receiver',
    message: `承接机关“${shown(id)}”不存在。`,
    fix: near ? `是不是“${near}”？` : '请写 agencies/ 里的文件名，不带 .yaml。',
  }),
  receiverWithout: (name: string, agency: string): Finding => ({
    rule: 'adjustment/receiver',
    message: `“${name}”下放给了“${agency}”，可是那里没有承接它的事项。`,
    fix: `请在“${agency}”的文件夹里建一个名称相同的事项，调整写“承接”，日期相同。`,
    source: LISTS,
  }),
  nothingChanged: (key: string, value: string): Finding => ({
    rule: 'adjustment/nothing-changed',
    message: `变更以前和以后，“${fieldName(key)}”都是“${shown(value)}”。`,
    fix: '请在 was 里写变更以前的值；没有变的不用写。',
  }),
  typeBasis: (type: string, names: readonly string[], law: string): Finding => ({
    rule: 'power/basis-rank',
    message: `“${type}”只依据${names.map((name) => `《${name}》`).join('、')}，规范性文件不能设定${type}。`,
    fix: '请补上设定它的法律、法规或者规章；没有的，这一事项不能列入清单。',
    source: law,
  }),
  otherNumber: (
    name: string,
    number: string,
    title: string,
    place: string | undefined,
  ): Finding => ({
    rule: 'basis/other-number',
    message: `依据写的是《${name}》，可是“${number}”是《${title}》${place === undefined ? '' : `（${place}）`}。`,
    fix: '请核对名称和文号，改正其中一个。',
  }),
  quoteDiffers: (name: string, place: string): Finding => ({
    rule: 'basis/quote',
    message: `条文原文在《${name}》（${place}）里找不到。`,
    fix: '请从文件里照抄；概括的话请把 text 改成 gist。',
  }),
  articleMissing: (name: string, article: string, place: string): Finding => ({
    rule: 'basis/article-missing',
    message: `《${name}》（${place}）里没有“${article}”。`,
    fix: '请与文件核对条文的序号；文件修改过的，以修改后的文本为准。',
  }),
  ended: (name: string, state: string, day: string, place: string): Finding => ({
    rule: 'basis/ended',
    message: `依据《${name}》${day} 起${state}（${place}）。`,
    fix: '请换成现行有效的依据；没有依据了的，按程序取消这一事项。',
    source: '《优化营商环境条例》第六十四条；各部门法',
  }),
};
