import type { Element, Root } from 'hast';
import { readNumbering } from '#domain/numbering.ts';
import {
  blocksOf,
  element,
  hasClass,
  isHeading,
  isPlainParagraph,
  splitInline,
  textOf,
} from './hast-text.ts';

const LONGEST = 400;
/** What the last addressee is: an agency, a body, or persons. */
const ADDRESSEE =
  /(?:政府|委员会|机关|机构|单位|部门|办公室|组织|企业|公司|集团|团体|协会|医院|学校|中心|街道|社区|业主|居民|村民|市民|群众|同志|先生|女士|代表|委员|人员|用户|商户|农户|[委办局厅署院校会所站处科室组队镇乡村县区市户])(?:[（(][^（）()]*[）)])?[：:]$/;

/**
 * Mark the addressees (主送机关) with which the text of a notice begins.
 *
 *     各乡镇人民政府，县政府直属各单位：
 *
 * becomes `<p class="addressees">`. 现将有关事项通知如下： names nobody. Source: GB/T 9704—2012 7.3.2.
 */
export function rehypeAddressees() {
  return (tree: Root): undefined => {
    const blocks = blocksOf(tree);
    const first = blocks.find((block) => !isHeading(block) && !hasClass(block, 'doc-number'));
    if (!isPlainParagraph(first)) return;
    const line = textOf(first).split('\n')[0] ?? '';
    if (line.length > LONGEST || /[。；！？]/.test(line) || !ADDRESSEE.test(line.trim())) return;
    if (readNumbering(line)) return;
    cutAfter(tree, first, line.length);
    first.properties['className'] = ['addressees'];
  };
}

/** Move what follows the first line into a paragraph of its own. */
function cutAfter(tree: Root, paragraph: Element, length: number): void {
  const [before, after] = splitInline(paragraph.children, length);
  if (after.map(textOf).join('').trim() === '') return;
  const rest = element('p', {}, after);
  const [head] = rest.children;
  if (head?.type === 'text') head.value = head.value.trimStart();
  if (paragraph.position) {
    const line = paragraph.position.start.line + 1;
    rest.position = { start: { line, column: 1 }, end: paragraph.position.end };
  }
  paragraph.children = before;
  tree.children.splice(tree.children.indexOf(paragraph) + 1, 0, rest);
}
