/** The 31 symbols of a 统一社会信用代码: digits and capitals without I, O, S, V, Z. */
const SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The form of a USCC, check digit aside. */
export const USCC_FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

const ORG_CODE_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * The 18th character of a 统一社会信用代码, from the first 17; nothing when they are not 17 of the
 * 31 symbols.
 *
 * Source: GB 32100—2015, weights 3^i mod 31. It changes with every single wrong character and every
 * swap of neighbours.
 *
 * @example
 * usccCheckDigit('11330922090963010'); // 'M'
 */
export function usccCheckDigit(first17: string): string | undefined {
  if (first17.length !== 17) return undefined;
  let sum = 0;
  let weight = 1;
  for (const symbol of first17) {
    const value = SYMBOLS.indexOf(symbol);
    if (value < 0) return undefined;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return SYMBOLS[(31 - (sum % 31)) % 31];
}

/** Whether `text` is a 统一社会信用代码 in capitals with the right check digit. */
export function isUscc(text: string): boolean {
  return USCC_FORM.test(text) && usccCheckDigit(text.slice(0, 17)) === text[17];
}

/**
 * The ninth character of an organisation code (组织机构代码), from the first eight; nothing when they
 * are not eight digits or capitals.
 *
 * Source: GB 11714—1997, weights 3 7 9 10 5 8 4 2 mod 11; 10 is written X.
 *
 * @example
 * orgCodeCheckDigit('00001434'); // '9'
 */
export function orgCodeCheckDigit(first8: string): string | undefined {
  if (!/^[0-9A-Z]{8}$/.test(first8)) return undefined;
  const sum = ORG_CODE_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number.parseInt(first8.charAt(index), 36),
    0,
  );
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? 'X' : String(digit);
}

/** Whether `text` is an organisation code of nine characters with the right check digit. */
export function isOrgCode(text: string): boolean {
  return text.length === 9 && orgCodeCheckDigit(text.slice(0, 8)) === text[8];
}

/**
 * A valid 统一社会信用代码 from its parts, for sample data.
 *
 * @param department Registering authority and kind of body, two symbols: `11` is a government organ.
 * @param division Division code of six digits.
 * @param orgCode The first eight characters of the organisation code.
 * @throws {RangeError} When a part has the wrong form.
 * @example
 * usccFor('11', '330922', '09096301'); // '11330922090963010M'
 */
export function usccFor(department: string, division: string, orgCode: string): string {
  const first17 = department + division + orgCode + (orgCodeCheckDigit(orgCode) ?? '');
  const uscc = first17 + (usccCheckDigit(first17) ?? '');
  if (!isUscc(uscc))
    throw new RangeError(`Not parts of a USCC: ${department} ${division} ${orgCode}`);
  return uscc;
}
