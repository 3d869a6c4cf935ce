import { isSubItem, mainItemKey } from '#domain/power-code.ts';
import type { Problem } from '#domain/problem.ts';
import { rowsOf } from '#portal/lists.ts';
import type { Portal } from '#portal/portal.ts';
import type { Power } from '#portal/powers.ts';
import { placeIn } from '#portal/references.ts';
import { codeOf, LEVEL_DIGITS, SERVICE_DIGITS, TYPE_DIGITS } from '#schema/power-code.ts';
import { LIST_TEXTS } from '#strings/lists.ts';
import { powerProblems } from '#strings/problems-powers.ts';
import { POWER_LEVELS, POWER_TYPES } from '#strings/vocabulary-powers.ts';
import { type Check, problemAt } from './check.ts';

const AT: readonly string[] = ['code'];

/** What a code says of a power agrees with what the power says of itself. GB/T 39554.1—2020. */
export const checkPowerCodes: Check = ({ portal }) => [
  ...portal.powers.flatMap(codeProblems),
  ...mainItemProblems(portal.powers),
  ...serviceProblems(portal),
];

function codeProblems({ stated, agency, code, origin }: Power): Problem[] {
  const { powerType, level, subItem } = stated;
  const findings = [
    ...bodyFindings(code.uscc, agency),
    ...(code.level === LEVEL_DIGITS[level]
      ? []
      : [powerProblems.codeLevel(code.level, POWER_LEVELS[level], LEVEL_DIGITS[level])]),
    ...(code.type === TYPE_DIGITS[powerType]
      ? []
      : [powerProblems.codeType(code.type, POWER_TYPES[powerType], TYPE_DIGITS[powerType])]),
  ];
  const problems = findings.map((finding) => problemAt(finding, origin, AT));
  if (isSubItem(code) && subItem === undefined) {
    problems.push(problemAt(powerProblems.subItemMissing(code.sub), origin, AT));
  } else if (!isSubItem(code) && subItem !== undefined) {
    problems.push(problemAt(powerProblems.subItemUnexpected(subItem), origin, ['subItem']));
  }
  return problems;
}

function bodyFindings(uscc: string, { name, uscc: own, origin }: Power['agency']) {
  const place = placeIn(origin, ['uscc']);
  if (own === undefined) return [powerProblems.agencyWithoutUscc(name, place)];
  return own === uscc ? [] : [powerProblems.codeAgency(uscc, name, own, place)];
}

/** Sub items of one main item call it by one name; what has left the list keeps the one it had. */
function mainItemProblems(powers: readonly Power[]): Problem[] {
  const first = new Map<string, Power>();
  return powers.flatMap((power) => {
    const { stated, code, listing, origin } = power;
    if (listing.until !== undefined) return [];
    const key = mainItemKey(code);
    const other = first.get(key);
    if (!other) first.set(key, power);
    if (!other || other.stated.name === stated.name) return [];
    const place = placeIn(other.origin, ['name']);
    const finding = powerProblems.mainItemName(stated.name, other.stated.name, place);
    return [problemAt(finding, origin, ['name'])];
  });
}

/** The codes of 公共服务事项 are of their own type. */
function serviceProblems(portal: Portal): Problem[] {
  return rowsOf(portal, 'services').flatMap(({ data, agency, origin }) => {
    const code = codeOf(data.code);
    const findings = bodyFindings(code.uscc, agency);
    if (code.type !== SERVICE_DIGITS) {
      findings.push(powerProblems.codeType(code.type, LIST_TEXTS.services.short, SERVICE_DIGITS));
    }
    return findings.map((finding) => problemAt(finding, origin, AT));
  });
}
