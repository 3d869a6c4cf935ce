import { strToU8, type Zippable, zipSync } from 'fflate';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet as Excel writes it: what stands in `sheetData`, before it and behind it. */
export interface SheetXml {
  readonly name?: string;
  readonly state?: string;
  readonly before?: string;
  readonly data: string;
  readonly behind?: string;
}

export interface WorkbookXml {
  readonly sheets: readonly SheetXml[];
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
  readonly sharedStrings?: string;
  /** Format codes; a cell with `s="1"` has the first of them. */
  readonly formats?: readonly string[];
}

/** The parts of a workbook by hand, for what no library writes. */
export function workbookParts({
  sheets,
  properties = '',
  sharedStrings = '',
  formats = [],
}: WorkbookXml): Record<string, Uint8Array> {
  const each = (write: (sheet: SheetXml, number: number) => string) =>
    sheets.map((sheet, index) => write(sheet, index + 1)).join('');
  const texts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="${TYPES}"><workbookPr ${properties}/><sheets>${each(
      ({ name, state }, n) =>
        `<sheet name="${name ?? `表${n}`}" sheetId="${n}" ${state ? `state="${state}"` : ''} r:id="rId${n}"/>`,
    )}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${each(
      (_, n) =>
        `<Relationship Id="rId${n}" Type="${TYPES}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
    )}<Relationship Id="a" Type="${TYPES}/styles" Target="styles.xml"/><Relationship Id="b" Type="${TYPES}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats
      .map(
        (code, n) =>
          `<numFmt numFmtId="${176 + n}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
      )
      .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
      .map((_, n) => `<xf numFmtId="${176 + n}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${sharedStrings}</sst>`,
  };
  const parts = Object.entries(texts).concat(
    sheets.map(({ before = '', data, behind = '' }, index) => [
      `xl/worksheets/sheet${index + 1}.xml`,
      `<worksheet>${before}<sheetData>${data}</sheetData>${behind}</worksheet>`,
    ]),
  );
  return Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)]));
}

/** The file of a workbook with one sheet, or of several. */
export function workbookFile(workbook: WorkbookXml | string, extra: Zippable = {}): Uint8Array {
  const whole = typeof workbook === 'string' ? { sheets: [{ data: workbook }] } : workbook;
  return zipSync({ ...workbookParts(whole), ...extra });
}
