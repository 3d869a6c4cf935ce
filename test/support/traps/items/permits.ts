import {
  INSPECTION_CODE,
  itemText,
  listFile,
  PENALTY_CODE,
  PERMIT,
  PERMIT_CODE,
} from '../../item-files.ts';
import { withColumn } from '../../list-rows.ts';
import type { Trap } from '../../trap.ts';
import { itemTrap, type Slip } from './item-trap.ts';

const ROWS = listFile('permits');
const PROOFS = listFile('proofs');
const SERVICE = listFile('intermediaries');
const LAW = '      - name: 国内水路运输管理条例\n        article: 第八条\n';

/** The row with another value of a column. */
const row = (key: string, value: string | undefined) => ({
  [ROWS]: withColumn(itemText(ROWS), key, value),
});
/** What other lists say of the permit. */
const elsewhere: readonly Slip[] = [
  [PROOFS, PERMIT_CODE, PENALTY_CODE],
  [SERVICE, PERMIT_CODE, PENALTY_CODE],
];
const ended = (line: string): Slip => [
  PERMIT,
  '      promisedLimit: 12个工作日\n',
  `      promisedLimit: 12个工作日\n  - { ${line}, document: 青政办发〔2025〕9号 }\n`,
];
const again = itemText(ROWS)
  .replace(/^.*?items:\n/s, '')
  .replace('XK-18-01', 'XK-18-02');

/** Permits and the powers of type 行政许可. */
export const permits: readonly Trap[] = [
  itemTrap(
    'a permit that the powers do not have',
    [{ [PERMIT]: undefined }, ...elsewhere],
    [[ROWS, 'code:', 'permit/not-in-powers']],
    ['“水路旅客运输业务经营许可”', PERMIT_CODE, 'powers/transport/'],
  ),
  itemTrap(
    'a permit that the powers do not have, where other lists name it too',
    [{ [PERMIT]: undefined }],
    [
      [SERVICE, 'powers:', 'list/power-unknown'],
      [ROWS, 'code:', 'permit/not-in-powers'],
      [PROOFS, 'power:', 'list/power-unknown'],
    ],
    [`“${PERMIT_CODE}”`],
  ),
  itemTrap(
    'a power of type 行政许可 that is no permit',
    [{ [ROWS]: undefined }],
    [[PERMIT, 'code:', 'permit/not-in-permits']],
    ['“水路旅客运输业务经营许可”', PERMIT_CODE, ROWS],
  ),
  itemTrap(
    'a permit of another name',
    [row('name', '水路旅客运输许可')],
    [[ROWS, 'name: 水路旅客运输许可', 'permit/differs']],
    ['许可事项', '“水路旅客运输许可”', '“水路旅客运输业务经营许可”', `{${PERMIT}:name}`],
  ),
  itemTrap(
    'a permit of another name than its sub item',
    [
      [PERMIT, '118001000', '118001001'],
      [PERMIT, 'powerType:', 'subItem: 客船经营许可\npowerType:'],
      [ROWS, '118001000', '118001001'],
      ...[PROOFS, SERVICE].map((file): Slip => [file, '118001000', '118001001']),
    ],
    [[ROWS, 'name: 水路', 'permit/differs']],
    ['“客船经营许可”', `{${PERMIT}:subItem}`],
  ),
  itemTrap(
    'a permit of another agency',
    [row('agency', 'beigang-town')],
    [[ROWS, 'agency: beigang', 'permit/differs']],
    ['实施机关', '“北港镇人民政府”', '“青屿县交通运输局”', `{${PERMIT}:code}`],
  ),
  itemTrap(
    'a permit with another article',
    [[ROWS, '        article: 第八条', '        article: 第九条']],
    [[ROWS, 'legalBasis:', 'permit/differs']],
    [
      '设定依据',
      '《国内水路运输管理条例》第九条',
      '《国内水路运输管理条例》第八条',
      `{${PERMIT}:legalBasis}`,
    ],
  ),
  itemTrap(
    'a permit with a basis more',
    [[ROWS, LAW, `${LAW}      - name: 中华人民共和国港口法\n        article: 第二十二条\n`]],
    [[ROWS, 'legalBasis:', 'permit/differs']],
    ['《港口法》第二十二条'],
  ),
  itemTrap('a permit with its bases in another order, and the State before the law', [
    [ROWS, LAW, `      - name: 港口法\n        article: 第二十二条\n${LAW}`],
    [
      PERMIT,
      'statutoryLimit:',
      '  - name: 中华人民共和国港口法\n    article: 第二十二条\n    gist: 许可。\nstatutoryLimit:',
    ],
  ]),
  itemTrap(
    'a permit with another statutory limit',
    [row('statutoryLimit', '20日')],
    [[ROWS, 'statutoryLimit:', 'permit/differs']],
    ['法定时限', '“20日”', '“20个工作日”', `{${PERMIT}:statutoryLimit}`],
  ),
  itemTrap(
    'a permit with another promise',
    [row('promisedLimit', '7个工作日')],
    [[ROWS, 'promisedLimit:', 'permit/differs']],
    ['承诺时限', '“7个工作日”', '“8个工作日”', `{${PERMIT}:promisedLimit}`],
  ),
  itemTrap(
    'a permit without the fee of its power',
    [row('fees', undefined)],
    [[ROWS, 'id:', 'permit/differs']],
    ['收费', '“不收费”', '“SF-18-01”', `{${PERMIT}:fees}`],
  ),
  itemTrap(
    'a permit with a fee that its power does not have',
    [[PERMIT, 'fees: [SF-18-01]\n', '']],
    [[ROWS, 'fees:', 'permit/differs']],
    ['“SF-18-01”', '“不收费”', PERMIT],
  ),
  itemTrap(
    'one permit in two rows',
    [[ROWS, 'items:\n', `items:\n${again.replace('code:', 'code: ')}`]],
    [[ROWS, `code: "${PERMIT_CODE}"`, 'permit/twice']],
    [PERMIT_CODE, `{${ROWS}:code:}`],
  ),
  itemTrap(
    'a permit at once with a promise of days',
    [row('handling', '即办件')],
    [[ROWS, 'handling:', 'permit/handling']],
    ['“即办件”', '“8个工作日”'],
  ),
  itemTrap(
    'a procedure without the last stage',
    [row('procedure', '受理、审查、决定。')],
    [[ROWS, 'procedure:', 'permit/procedure']],
    ['没有写送达', '四个环节'],
  ),
  itemTrap(
    'a row that names a power of another type',
    [row('code', `"${INSPECTION_CODE}"`)],
    [
      [ROWS, 'code:', 'list/power-type'],
      [PERMIT, 'code:', 'permit/not-in-permits'],
    ],
    ['“水路运输监督检查”', '“行政检查”', '“行政许可”', 'powers/transport/水路检查.yaml:1'],
  ),
  itemTrap(
    'a permit that has been cancelled',
    [ended('on: 2025-06-02, action: 取消'), ...elsewhere],
    [[ROWS, 'code:', 'list/power-ended']],
    ['“水路旅客运输业务经营许可”', PERMIT_CODE, '2025-06-02', `{${PERMIT}:code}`],
  ),
  itemTrap('a permit that is going to be cancelled', [ended('on: 2026-03-21, action: 取消')]),
  itemTrap('a permit that is going to be cancelled, and is out of the list of permits', [
    ended('on: 2026-03-21, action: 取消'),
    { [ROWS]: undefined },
  ]),
  itemTrap('a permit that is going to be added, and stands in its list', [
    [PERMIT, 'on: 2024-06-03', 'on: 2026-03-21'],
    [PERMIT, 'on: 2025-04-14', 'on: 2026-03-22'],
  ]),
  itemTrap(
    'a slip in the list of permits, told once',
    [row('handling', '承诺')],
    [[ROWS, 'handling:', 'field/not-allowed']],
  ),
  itemTrap(
    'a slip in the power of a permit, told once',
    [[PERMIT, 'level: 县级', 'level: 县']],
    [[PERMIT, 'level:', 'field/not-allowed']],
  ),
  itemTrap(
    'a list of an agency that is not there, told once',
    [
      [ROWS, 'agency: transport\nupdated', 'agency: trasport\nupdated'],
      [ROWS, '    agency: transport\n', ''],
      [ROWS, 'items:\n', `items:\n${again.replace('    agency: transport\n', '')}`],
    ],
    [[ROWS, 'agency: trasport', 'agency/unknown']],
    ['“trasport”', '“transport”'],
  ),
];
