import { workbookProblems } from '#strings/workbook.ts';
import { refuseOldOffice } from './old-office.ts';
import { openZip, RefusedFileError, type ZipRules } from './safe-zip.ts';
import { xmlOf, xmlTags } from './xml-tags.ts';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const MACROS = /(?:^|\/)(?:vbaProject\w*\.bin$|macrosheets\/)/i;

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Its part; nothing for a sheet that holds only a chart. */
  readonly part: string | undefined;
}

/** A workbook, unpacked as far as its values need it. */
export interface WorkbookParts {
  readonly sheets: readonly ListedSheet[];
  /** The text of each part, without comments and entities of its own. */
  readonly parts: ReadonlyMap<string, string>;
}

/**
 * Unpacks what a workbook says about its cells; pictures, drawings and pivot tables stay packed.
 *
 * @throws {RefusedFileError} When the file is none that can be read safely.
 */
export function openWorkbook(bytes: Uint8Array, rules: ZipRules = {}): WorkbookParts {
  refuseOldOffice(bytes);
  const zip = openZip(bytes, rules);
  const macro = [...zip.keys()].find((name) => MACROS.test(name));
  if (macro !== undefined) throw new RefusedFileError(workbookProblems.macros(macro));
  if (!zip.has(WORKBOOK) || !zip.has(RELATIONS)) {
    throw new RefusedFileError(workbookProblems.notAWorkbook());
  }

  const textOf = (name: string) => {
    const text = xmlOf(zip.get(name)?.());
    if (text === undefined) throw new RefusedFileError(workbookProblems.unreadable(name));
    return text;
  };
  const relations = relationsOf(textOf(RELATIONS));
  const needed = [...relations.values()].filter(({ target }) => zip.has(target));
  // Some programs write truth values as words, which the reader of values does not expect here.
  const workbook = textOf(WORKBOOK).replace(/(\bdate1904\s*=\s*["'])true(["'])/, '$11$2');
  const parts = new Map([
    [WORKBOOK, workbook],
    [RELATIONS, textOf(RELATIONS)],
    ...needed.map(({ target }): [string, string] => [target, textOf(target)]),
  ]);
  const sheets = [...xmlTags(workbook)].flatMap((tag) => {
    const attributes = tag.name === 'sheet' && tag.opens ? tag.attributes() : undefined;
    const name = attributes?.get('name');
    if (!attributes || !name) return [];
    const relation = relations.get(attributes.get('id') ?? '');
    const part = relation?.type === 'worksheet' ? relation.target : undefined;
    const state = attributes.get('state');
    return [{ name, hidden: state === 'hidden' || state === 'veryHidden', part }];
  });
  return { sheets, parts };
}

/** The parts that the values come from, by the id under which the workbook speaks of them. */
function relationsOf(xml: string): Map<string, { readonly type: string; readonly target: string }> {
  const relations = new Map<string, { readonly type: string; readonly target: string }>();
  for (const tag of xmlTags(xml)) {
    const attributes = tag.name === 'Relationship' && tag.opens ? tag.attributes() : undefined;
    const type = /\/(worksheet|styles|sharedStrings)$/.exec(attributes?.get('Type') ?? '')?.[1];
    if (!attributes || type === undefined) continue;
    const target = attributes.get('Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    relations.set(attributes.get('Id') ?? '', { type, target: path });
  }
  return relations;
}
