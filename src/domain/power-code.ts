/** The parts of a code of a power (实施编码), all as written. */
export interface PowerCode {
  /** 统一社会信用代码 of the body that exercises it, 18 characters. */
  readonly uscc: string;
  /** 行使层级, one digit. */
  readonly level: string;
  /** Who set the item: 00 the nation, else the first two digits of the province's division code. */
  readonly origin: string;
  /** Type of power, two digits. */
  readonly type: string;
  /** Department, two digits. */
  readonly department: string;
  /** 主项, three digits. */
  readonly main: string;
  /** 子项, three digits; `000` for an item without sub items. */
  readonly sub: string;
}

const CODE = /^([0-9A-Z]{18})(\d)(\d\d)(\d\d)(\d\d)(\d{3})(\d{3})$/;

/**
 * Take a code of 31 characters apart; nothing when it has another shape.
 *
 * `11450721MB15580811` `4` `00` `01` `04` `002` `000`. Source: GB/T 39554.1—2020.
 */
export function parsePowerCode(text: string): PowerCode | undefined {
  const parts = CODE.exec(text);
  if (!parts) return undefined;
  const [, uscc = '', level = '', origin = '', type = '', department = '', main = '', sub = ''] =
    parts;
  return { uscc, level, origin, type, department, main, sub };
}

/** 基本编码: the twelve digits that one item has wherever it is exercised. */
export function basicCode({ origin, type, department, main, sub }: PowerCode): string {
  return `${origin}${type}${department}${main}${sub}`;
}

/** What sub items of one main item share. */
export function mainItemKey({ uscc, origin, type, department, main }: PowerCode): string {
  return `${uscc}${origin}${type}${department}${main}`;
}

/** Whether the code is that of a sub item (子项). */
export function isSubItem({ sub }: PowerCode): boolean {
  return sub !== '000';
}
