import { isHan, pairTerm, unitTerm } from '../units.ts';

// Han characters are their own numbers; runs of letters and digits are counted from here on.
const FIRST_RUN = 0x110000;
const UNKNOWN = 0;
const HAN_CODE = 1;
const OTHER = 2;

/** Numbers from 1 for units, and the units of texts as such numbers. */
export class UnitNumbers {
  readonly #runs = new Map<string, number>();
  readonly #runTexts: string[] = [];
  readonly #kinds = new Uint8Array(0x10000);

  /**
   * The units of a folded text, as `unitsOf` would give them.
   *
   * @param see Is called with the number of each, and whether a space stands before it.
   */
  read(folded: string, see: (unit: number, apart: boolean) => void): void {
    let apart = false;
    for (let index = 0; index < folded.length; ) {
      if (folded.charCodeAt(index) === SPACE) {
        apart = true;
        index += 1;
        continue;
      }
      let end = index;
      let unit = this.#hanAt(folded, index);
      if (unit > 0) end += unit > 0xffff ? 2 : 1;
      else {
        while (end < folded.length && folded.charCodeAt(end) !== SPACE) {
          if (this.#hanAt(folded, end) > 0) break;
          end += (folded.codePointAt(end) as number) > 0xffff ? 2 : 1;
        }
        unit = this.#runOf(folded.slice(index, end));
      }
      see(unit, apart);
      apart = false;
      index = end;
    }
  }

  /** The term of a single unit. */
  aloneTerm(unit: number): string {
    return unitTerm(this.#textOf(unit));
  }

  /** The term of two units in a row. */
  pairTerm(before: number, unit: number, apart: boolean): string {
    return pairTerm(this.#textOf(before), { text: this.#textOf(unit), apart });
  }

  #textOf(unit: number): string {
    return unit < FIRST_RUN
      ? String.fromCodePoint(unit)
      : (this.#runTexts[unit - FIRST_RUN] as string);
  }

  #runOf(text: string): number {
    const known = this.#runs.get(text);
    if (known !== undefined) return known;
    const number = FIRST_RUN + this.#runs.size;
    this.#runs.set(text, number);
    this.#runTexts.push(text);
    return number;
  }

  /** The Han character that begins here; 0 where none does. */
  #hanAt(text: string, index: number): number {
    const code = text.codePointAt(index) as number;
    if (code > 0xffff) return isHan(String.fromCodePoint(code)) ? code : 0;
    if (this.#kinds[code] === UNKNOWN) {
      this.#kinds[code] = isHan(String.fromCharCode(code)) ? HAN_CODE : OTHER;
    }
    return this.#kinds[code] === HAN_CODE ? code : 0;
  }
}

const SPACE = 0x20;
