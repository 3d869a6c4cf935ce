import { isAgency } from './agencies.ts';
import type { Line } from './line.ts';

/** Endings by which a title is known, before any bracket such as （试行）. */
const TITLE_ENDING =
  /(?:通知|通告|公告|公示|通报|决定|决议|命令|意见|办法|规定|细则|条例|方案|预案|规划|计划|纲要|要点|报告|年报|总结|指南|制度|目录|清单|复函|函|批复|答复|请示|纪要|章程|规则|规程|标准|规范|说明|解读|解答|问答|一图读懂|图解|决定书|告知书|通知书|责任书|倡议书|承诺书|名单|措施|机制|要求|启事|令|简介|职责|职能|流程|须知|统计表|一览表|表|情况|办理结果|建议|提案|草案|征求意见稿|汇编|手册|白皮书|信息)$/;

const TAIL_BRACKETS = /(?: ?[([〔《][^()[\]〔〕《》]{0,40}[)\]〕》])+$/;

/** A title's last words, brackets and numbering taken off, name a kind of document. */
export function hasTitleEnding(folded: string): boolean {
  if (folded.length > 250) return false;
  const bare = folded
    .replace(/ /g, '')
    .replace(TAIL_BRACKETS, '')
    .replace(/(?:19|20)\d\d年?(?:版|度)?$/, '')
    .trim();
  return TITLE_ENDING.test(bare);
}

/** A paragraph of running text: it holds sentences, or is too long to be anything else. */
export function isProse(line: Line): boolean {
  const { folded } = line;
  if (/[。;]$/.test(folded) || /。./.test(folded)) return folded.length > 3;
  return folded.length > 70 && /[,、]/.test(folded) && !hasTitleEnding(folded);
}

const ADDRESSED =
  /各|市|县|区|镇|乡|街道|局|委|办|厅|部|单位|公司|政府|院|社|企业|处|科|室|校|中心|银行|同志|代表|委员|群众|居民|市民|公民|村民|业主|朋友|家长|用户|学生|纳税人|投资者|供应商|机构|组织|团体|个人|师/;
const NOT_ADDRESSED =
  /如下|下列|以下|附件|根据|按照|依据|为了|^为|现将|现就|通知|公告|地址|电话|邮箱|时间|日期|联系|说明|编制|依据|[一二三四五六七八九十]、|^\(|^\d|^第|。|;|《|方式$|包括|内容|情况|注$|名称|主持|记者|^[问答]$|^附/;

/** Whom a document is addressed to (主送机关): a line of bodies or people that ends with a colon. */
export function isAddressee(folded: string): boolean {
  const text = folded.trim();
  if (text.length > 200 || !text.endsWith(':')) return false;
  const names = text.slice(0, -1).trim();
  return (
    names.length >= 2 &&
    ADDRESSED.test(names) &&
    !NOT_ADDRESSED.test(names) &&
    !/:/.test(names.replace(/主送 ?:/, ''))
  );
}

/** The note under the signature: (此件公开发布). */
export function isNote(folded: string): boolean {
  return /^\((?:此件|本件|此文|联系人|信息公开|公开属性|公开形式|公开方式|主动公开|依申请公开|不予公开).{0,40}\)$/.test(
    folded,
  );
}

/** A line that begins the list of attachments. */
export function isAttachmentLine(folded: string): boolean {
  return /^(?:相关)?附(?:件|表|图)?(?:下载)? ?\d{0,2} ?:|^附件 ?\d{0,2}$|^附件\d{0,2} |^附:/.test(
    folded,
  );
}

/** The heading of a table of contents. */
export function isContentsHeading(folded: string): boolean {
  return /^目 ?[录次]$/.test(folded);
}

/** The name at the top of a red-headed document: 昆明市五华区人民政府办公室文件. */
export function isMasthead(folded: string): boolean {
  return /^[\p{Script=Han} ]{4,30}文 ?件$/u.test(folded) && isAgency(folded.replace(/文 ?件$/, ''));
}
