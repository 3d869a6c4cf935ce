import { addDays, type IsoDate } from '#domain/date.ts';
import { formatDocNumber } from '#domain/doc-number.ts';
import type { CountyAgency } from './county.ts';

/** A normative document that was written, as far as later ones name it or act on it. */
export interface Issued {
  readonly file: string;
  readonly title: string;
  readonly id: string;
  readonly number: string;
  readonly agency: CountyAgency;
  readonly subject: string;
  readonly issuedOn: IsoDate;
  readonly from: IsoDate;
  /** The last day in force; none for one without end. */
  until?: IsoDate;
  /** From which its text can be made again. */
  readonly seed: number;
  /** How many documents name it in their texts. */
  citedBy: number;
  ended?: boolean;
}

/** Citations that a document is given before the next one takes its place. */
const CITATIONS = 20;
/** What is acted on stays in force so long that nothing falls on its last days. */
const MARGIN = 100;

/** The normative documents that were written, for those that follow. */
export class Register {
  private readonly lasting: Issued[] = [];
  private readonly acted: Issued[] = [];
  private readonly byAgency = new Map<string, Issued[]>();
  private place = 0;
  last: Issued | undefined;

  private readonly random: () => number;

  constructor(random: () => number) {
    this.random = random;
  }

  /** A regulation, which later documents name, explain and act on. */
  add(document: Issued): void {
    this.last = document;
    if (document.until === undefined) this.lasting.push(document);
    else this.acted.push(document);
    this.addAct(document);
  }

  /** A decision about another document, which cleanups list. */
  addAct(document: Issued): void {
    const own = this.byAgency.get(document.agency.id);
    if (own) own.push(document);
    else this.byAgency.set(document.agency.id, [document]);
  }

  /** A document without end to name on a day: the same one twenty times, then the next. */
  toCite(day: IsoDate): Issued | undefined {
    const current = this.lasting[this.place];
    if (!current || current.from > day) return undefined;
    current.citedBy += 1;
    if (current.citedBy === CITATIONS && this.place < this.lasting.length - 1) this.place += 1;
    return current;
  }

  /** A document that is in force on a day and for some time after it. */
  inForce(day: IsoDate): Issued | undefined {
    for (let left = 8; left > 0 && this.acted.length > 0; left -= 1) {
      const place = Math.floor(this.random() * this.acted.length);
      const found = this.acted[place];
      if (!found) return undefined;
      if (!found.ended && found.until && found.until > addDays(day, MARGIN)) {
        if (found.from <= day) return found;
        continue;
      }
      this.acted[place] = this.acted.at(-1) ?? found;
      this.acted.pop();
    }
    return undefined;
  }

  /** Nothing acts on it any more, and it may have ended. */
  close(document: Issued, ended: boolean): void {
    document.ended = ended;
    const place = this.acted.indexOf(document);
    if (place < 0) return;
    this.acted[place] = this.acted.at(-1) ?? document;
    this.acted.pop();
  }

  /** Whether something may end a document on a day: it is in force, and nothing has acted on it. */
  canEnd(document: Issued, day: IsoDate): boolean {
    const { until, from } = document;
    const lasts = until !== undefined && until > addDays(day, MARGIN) && from <= day;
    return lasts && this.acted.includes(document);
  }

  /** Documents of an agency that were issued by a day and are in force on a later one. */
  ofAgency(agency: string, day: IsoDate): Issued[] {
    return (this.byAgency.get(agency) ?? []).filter(
      ({ ended, until }) => !ended && (until === undefined || until >= day),
    );
  }

  /** The document that most others name. */
  mostCited(): Issued | undefined {
    return this.lasting.reduce<Issued | undefined>(
      (most, one) => (most && most.citedBy >= one.citedBy ? most : one),
      undefined,
    );
  }
}

/** Gives each document of an agency and year its numbers. */
export class Numbers {
  private readonly serials = new Map<string, number>();

  /** 索引号, 发文字号 and a serial of the agency's own; those of other documents of the corpus are passed. */
  next({ id, uscc, prefix }: CountyAgency, day: IsoDate) {
    const year = day.slice(0, 4);
    const key = `${id} ${year}`;
    const serial = (this.serials.get(key) ?? 0) + 1;
    this.serials.set(key, serial);
    return {
      serial,
      id: `${uscc}/${year}-${String(serial).padStart(5, '0')}`,
      number: formatDocNumber({
        kind: 'standard',
        prefix,
        year: Number(year),
        serial: FIRST_SERIAL + serial,
      }),
    };
  }
}

/** Below are the documents that adjust power lists. */
const FIRST_SERIAL = 100;
