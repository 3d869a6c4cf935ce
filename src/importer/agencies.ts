import { fold } from './characters.ts';

const ENDING =
  '人民政府|政府|办公室|办公厅|政府办|府办|委员会|管委会|管理委|人大|政协|党委|市委|县委|区委|省委|工委|党组|局|厅|部|院|司|署|委|办|办事处|街道办|街道|指挥部|领导小组|工作组|中心|支队|大队|总队|中队|分局|站|所|处|科|股|社|协会|联合会|总会|公司|集团|学校|中学|小学|大学|学院|医院|银行|法院|检察院|总工会|馆|园区|开发区|高新区|新区|联席会议|组委会|专班|管理区|农场|林场';
const WHOLE = new RegExp(`^[\\p{Script=Han}·、()“”0-9 ]{2,40}(?:${ENDING})$`, 'u');

/**
 * Whether `text` is the name of an agency and nothing more, by its ending.
 *
 * @example
 * isAgency('嵊泗县人民政府办公室'); // true
 * isAgency('关于公布县人民政府办公室'); // false
 */
export function isAgency(text: string): boolean {
  const folded = fold(text).trim();
  return (
    folded.length <= 40 &&
    WHOLE.test(folded) &&
    !/^(?:关于|各|本|附|第|由|在|为|对|按|经|请|以及|及|和|全|主送|抄送)|[一二三四五六七八九十]+、|^\(|公开的?|制度|年度/.test(
      folded,
    )
  );
}

const LOST_ENDINGS: readonly [RegExp, string][] = [
  [/人民政$/, '府'],
  [/人民$/, '政府'],
  [/(?:政府|委员会|管委会)办公$/, '室'],
  [/委员$/, '会'],
  [/管理委员$/, '会'],
];

/** The name of an agency that lost its last characters (伊春市人民政), completed; nothing otherwise. */
export function completedAgency(text: string): string | undefined {
  const folded = fold(text).trim();
  if (folded.length < 4 || folded.length > 30 || !/^[\p{Script=Han} ]+$/u.test(folded))
    return undefined;
  for (const [lost, ending] of LOST_ENDINGS) {
    if (lost.test(folded)) return text.trim() + ending;
  }
  return undefined;
}
