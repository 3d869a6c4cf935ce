import { checkIndexNumber } from '#strings/problems-identifiers.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import { type Check, problemAt } from './check.ts';

/** 索引号: in a format of the site, with a right check digit, and the agency's own. */
export const checkIndexNumbers: Check = ({ portal }) =>
  portal.documents.flatMap(({ data, agency, origin }) => {
    const checked = checkIndexNumber(data.indexNumber, portal.site.indexNumberFormats);
    if ('rule' in checked) return [problemAt(checked, origin, ['indexNumber'])];
    if (!agency.uscc || checked.uscc === undefined || checked.uscc === agency.uscc) return [];
    const finding = portalProblems.indexNumberAgency(data.indexNumber, agency.uscc, agency.name);
    return [problemAt(finding, origin, ['indexNumber'])];
  });
