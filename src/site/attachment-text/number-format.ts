/** Formats that a workbook may name without writing them down, as a Chinese Excel shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'd-m-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy年m月',
  28: 'm月d日',
  29: 'm月d日',
  30: 'm/d/yy',
  31: 'yyyy年m月d日',
  32: 'h时mm分',
  33: 'h时mm分ss秒',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss',
  57: 'yyyy年m月',
  58: 'm月d日',
};

const SECONDS = 86_400;
/** Day 0 of the two calendars of Excel. The first has a 29 February 1900, so that it counts from here. */
const FIRST_DAY = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const LAST_DAY = 2_958_465;

/** Quotations, characters behind a backslash, blanks of a width, fillings; colours and the like. */
const LITERAL = /"([^"]*)"|\\(.)|[_*]./g;
const BRACKETS = /\[(?:(h+|m+|s+)|\$([^\]-]*)[^\]]*|[^\]]*)\]/gi;
const DATE_PART = /y+|e+|m+|d+|h+|s+|aaaa?|am\/pm|a\/p|\.0+/gi;
const FIRST_PLACE = 0xe000;
const DIGITS = /[0#?][0#?,]*(?:\.[0#?]+)?/;

/** The format of a cell by its number. */
export function formatOf(id: number, own: ReadonlyMap<number, string>): string {
  return own.get(id) ?? BUILT_IN[id] ?? 'General';
}

/**
 * A number as the cell shows it: a day, a share, an amount. Formats that are rare in lists, such as
 * fractions, show the plain number.
 */
export function shownNumber(value: number, format: string, calendar: 1900 | 1904): string {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const section = (value < 0 && sections[1]) || (value === 0 && sections[2]) || sections[0] || '';
  const literals: string[] = [];
  // In their places stand characters that no format has.
  const keep = (text: string) =>
    text === '' ? '' : String.fromCharCode(FIRST_PLACE + literals.push(text) - 1);
  const code = section
    .replace(LITERAL, (_, quoted?: string, escaped?: string) => keep(quoted ?? escaped ?? ''))
    .replace(BRACKETS, (_, elapsed?: string, currency?: string) => elapsed ?? keep(currency ?? ''));
  const filled = (text: string) =>
    text
      .replace(/[\ue000-\uf8ff]/g, (place) => literals[place.charCodeAt(0) - FIRST_PLACE] ?? '')
      .trim();

  if (/^general$|^@?$|[?#0]\/|E[+-]/i.test(code)) return plainNumber(value);
  if (/[ymdhse]/i.test(code)) {
    if (value < 0 || value > LAST_DAY) return plainNumber(value);
    return filled(
      shownDate(new Date(FIRST_DAY[calendar] + Math.round(value * SECONDS) * 1000), code),
    );
  }
  const digits = DIGITS.exec(code)?.[0];
  if (digits === undefined) return filled(code);
  // A section for negative numbers has its own sign, or brackets.
  const sign = value < 0 && !sections[1] ? '-' : '';
  const size = Math.abs(value) * (code.includes('%') ? 100 : 1);
  return sign + filled(code.replace(DIGITS, amount(size, digits)));
}

/** Fifteen digits, which is what Excel keeps. */
function plainNumber(value: number): string {
  const exact = Number(value.toPrecision(15));
  return exact.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 15 });
}

function amount(value: number, digits: string): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const thousands = /,+$/.exec(whole)?.[0].length ?? 0;
  const grouped = whole.slice(0, whole.length - thousands).includes(',');
  return (value / 1000 ** thousands).toLocaleString('en', {
    useGrouping: grouped,
    minimumIntegerDigits: Math.min(21, Math.max(1, whole.match(/0/g)?.length ?? 0)),
    minimumFractionDigits: fraction.match(/0/g)?.length ?? 0,
    maximumFractionDigits: fraction.length,
  });
}

function shownDate(date: Date, code: string): string {
  const parts = [...code.matchAll(DATE_PART)].map(([part]) => part.toLowerCase());
  const halves = parts.some((part) => part.includes('/'));
  let index = 0;
  return code.replace(DATE_PART, (part) => {
    const [before, behind] = [parts[index - 1], parts[index + 1]];
    index += 1;
    const minutes = before?.startsWith('h') || behind?.startsWith('s');
    const padded = (number: number) => String(number).padStart(Math.min(2, part.length), '0');
    switch (part.charAt(0).toLowerCase()) {
      case 'y':
      case 'e':
        return part.length === 2
          ? String(date.getUTCFullYear()).slice(2)
          : String(date.getUTCFullYear());
      case 'm':
        return padded(minutes ? date.getUTCMinutes() : date.getUTCMonth() + 1);
      case 'd':
        return part.length > 2 ? '' : padded(date.getUTCDate());
      case 'h':
        return padded(halves ? date.getUTCHours() % 12 || 12 : date.getUTCHours());
      case 's':
        return padded(date.getUTCSeconds());
      case 'a':
        return part.includes('/') ? (date.getUTCHours() < 12 ? 'AM' : 'PM') : '';
      default:
        return '';
    }
  });
}
