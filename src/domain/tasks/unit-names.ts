import { splitOutside } from './closing-brackets.ts';
import type { Unit } from './task.ts';

/** How the names of units end. */
const ENDS =
  /(?:局|办|厅|委|部|院|府|室|镇|乡|会|社|站|所|处|队|馆|台|街道|中心|公司|集团|团委|团县委|团市委|妇联|残联|工商联|红十字会|校|大学|银行|海关|税务局|监委|政府办|指挥部|领导小组|专班|机关|园区|新区|开发区|组织|企业|协会|单位|部门|监狱|[镇乡]街)$/u;

/** Towns of no name: 各乡镇人民政府, 街道办事处, each of them. */
const TOWNS =
  /^(?:各(?:[县市区]+)?)?(?:乡镇?|镇|街道|镇街|镇乡)(?:（?街道）?)?(?:人民政府|政府|办事处|党（?工）?委)?$/u;
/** What stands for many. */
const MANY = /各|有关|相关|全体|单位$|部门$|县属|市属|区属/u;
/** What 各 or its like must stand before, where nothing else says that units are listed. */
const NAMELESS = /(?:单位|部门|机关|组织|企业|地区)$/u;

/** How words begin that are no names: explanations, places of other texts, conditions. */
const NO_NAME =
  /^(?:以下|下称|简称|不含|不包括|含|包括|详见|参见|见|附|例如|如|即|试行|暂行|修订|原|报送|报经|报|提交|交由|向|根据|按照|依照|依据|或|除|其中|注|共|约|限|仅)/u;
const NO_NAME_WITHIN = /[的以]|\d|[:：；;。，,《》〔〕]/u;

const SHORTEST = 3;
const LONGEST = 30;

/** Whether every town is meant: 各乡镇人民政府、街道办事处. */
export function meansAllTowns(name: string): boolean {
  const [first = ''] = name.split('、');
  return first.startsWith('各') && TOWNS.test(first);
}

/** Whether units of no name are meant. */
export function isGeneric(name: string): boolean {
  return TOWNS.test(name) || MANY.test(name);
}

/** What says that units are listed: a label, 牵头单位：, or a verb, 县司法局负责. */
export type Said = 'label' | 'verb' | undefined;

/** Whether words are the name of a unit. The less is said of it, the more it must look like one. */
export function isUnitName(name: string, said: Said): boolean {
  const { length } = name;
  if (length < 2 || length > LONGEST || NO_NAME.test(name)) return false;
  const bare = name.replace(/[（(][^（()）]*[）)]$/u, '');
  if (NO_NAME_WITHIN.test(bare)) return false;
  if (said === 'label') return /^[\p{Script=Han}\p{Script=Latin}（()）“”·—-]+$/u.test(name);
  if (TOWNS.test(bare)) return /各|政府|办事处/u.test(bare);
  if (NAMELESS.test(bare)) return said === 'verb' || MANY.test(bare.replace(NAMELESS, ''));
  return length >= SHORTEST && ENDS.test(bare);
}

/** 县司法局和各乡镇人民政府 are two; 县发展和改革局 is one. */
const AND = /(?<=[局办府厅委院部室会处心位门])(?:以及|和|及|与)(?=[各县市省区乡镇其相有])/u;

/** The names in a list, as they are written; 各乡镇人民政府、街道办事处 are one, for 各 is said of both. */
export function namesIn(list: string): string[] {
  const names = splitOutside(list, '、').flatMap((one) => one.split(AND));
  const joined: string[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const isRest = before?.startsWith('各') && TOWNS.test(before) && TOWNS.test(name);
    if (isRest && !name.startsWith('各')) joined[joined.length - 1] = `${before}、${name}`;
    else joined.push(name);
  }
  return joined;
}

/** A unit by its name. */
export function unitOf(name: string): Unit {
  return { name, isGeneric: name.split('、').some(isGeneric) };
}
