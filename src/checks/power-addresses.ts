import { powerProblems } from '#strings/problems-powers.ts';
import { type Check, problemAt } from './check.ts';

/** Where the power list has pages of its own: further pages, parts by type and subject, adjustments. */
const OWN = /^(?:\d+$|type-|subject-)|^adjustments$/;

/** No agency with powers has an id under which another page of the power list stands. */
export const checkPowerAddresses: Check = ({ portal }) =>
  [...new Set(portal.powers.map(({ agency }) => agency))].flatMap(({ id, origin }) =>
    OWN.test(id) ? [problemAt(powerProblems.agencyAddress(id), origin, [])] : [],
  );
