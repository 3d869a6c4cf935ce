import { INSPECTION, INSPECTION_CODE, listFile, PENALTY } from '../../item-files.ts';
import type { Trap } from '../../trap.ts';
import { itemTrap } from './item-trap.ts';

const ROWS = listFile('discretion');
const SLIGHT = '- grade: 较轻';
const MIDDLE = '- grade: 一般';
const SERIOUS = '- grade: 严重';
const NONE = 'noDiscretion: 数额固定。\nstatutoryLimit:';

/** Discretion standards and penalties. */
export const discretion: readonly Trap[] = [
  itemTrap(
    'tiers that overlap',
    [[ROWS, 'from: 60000', 'from: 50000']],
    [[ROWS, SLIGHT, 'tiers/overlap']],
    ['“较轻”', '到 60000 为止', '“一般”', '从 50000 开始', `{${ROWS}:${MIDDLE}}`],
  ),
  itemTrap(
    'tiers with a gap between them',
    [[ROWS, 'to: 105000', 'to: 104999']],
    [[ROWS, MIDDLE, 'tiers/gap']],
    ['“一般”', '到 104999 为止', '“严重”', '从 105000 才开始', `{${ROWS}:${SERIOUS}}`],
  ),
  itemTrap(
    'a first tier above the least that the law wants',
    [[ROWS, 'from: 30000', 'from: 40000']],
    [[ROWS, SLIGHT, 'tiers/start']],
    ['“较轻”', '从 40000 开始', '从 30000 开始', `{${ROWS}:range:}`],
  ),
  itemTrap(
    'a last tier below the most that the law allows',
    [[ROWS, '        to: 150000', '        to: 140000']],
    [[ROWS, SERIOUS, 'tiers/end']],
    ['“严重”', '到 140000 为止', '到 150000 为止', `{${ROWS}:range:}`],
  ),
  itemTrap(
    'a law whose most has risen',
    [[ROWS, 'max: 150000', 'max: 200000']],
    [[ROWS, SERIOUS, 'tiers/end']],
    ['200000'],
  ),
  itemTrap(
    'a tier that goes back',
    [[ROWS, '        to: 150000', '        to: 100000']],
    [
      [ROWS, SERIOUS, 'tiers/end'],
      [ROWS, SERIOUS, 'tiers/reversed'],
    ],
    ['“严重”', '100000'],
  ),
  itemTrap(
    'a tier of one point that is not the first',
    [
      [ROWS, 'to: 105000', 'to: 60000'],
      [ROWS, 'from: 105000', 'from: 60000'],
    ],
    [[ROWS, MIDDLE, 'tiers/reversed']],
    ['“一般”', '从 60000 到 60000', '只有第一档'],
  ),
  itemTrap('a first tier of one point, where the law lets the fine be left out', [
    [ROWS, 'min: 30000', 'min: 0'],
    [ROWS, 'from: 30000', 'from: 0'],
    [ROWS, 'to: 60000', 'to: 0'],
    [ROWS, 'from: 60000', 'from: 0'],
  ]),
  itemTrap(
    'a grade that is lighter than the one before it',
    [[ROWS, SLIGHT, '- grade: 较重']],
    [[ROWS, 'grade: 一般', 'tiers/grades']],
    ['“一般”', '“较重”', `{${ROWS}:- grade: 较重}`],
  ),
  itemTrap(
    'two tiers of one grade',
    [[ROWS, SERIOUS, '- grade: 一般']],
    [[ROWS, '- grade: 一般\n        circumstances: 经营时间六', 'tiers/grades']],
    ['“一般”', '一个阶次一档'],
  ),
  itemTrap(
    'an inspection that is said to leave no discretion',
    [[INSPECTION, 'statutoryLimit:', NONE]],
    [[INSPECTION, 'noDiscretion', 'power/no-discretion']],
    ['“行政检查”', 'noDiscretion', '只用于行政处罚'],
  ),
  itemTrap(
    'a penalty without a standard',
    [{ [ROWS]: undefined }],
    [[PENALTY, 'code:', 'discretion/missing']],
    ['“对未经许可擅自经营水路运输业务的处罚”', ROWS, 'noDiscretion'],
  ),
  itemTrap('a penalty without a standard that has a reason', [
    { [ROWS]: undefined },
    [PENALTY, 'statutoryLimit:', NONE],
  ]),
  itemTrap(
    'a standard of a penalty that is said to leave no discretion',
    [[PENALTY, 'statutoryLimit:', NONE]],
    [[PENALTY, 'noDiscretion', 'discretion/unneeded']],
    ['数额固定', `{${ROWS}:power:}`],
  ),
  itemTrap(
    'a standard of what is no penalty',
    [[ROWS, 'T4000218001000', INSPECTION_CODE.slice(17)]],
    [
      [ROWS, 'power:', 'list/power-type'],
      [PENALTY, 'code:', 'discretion/missing'],
    ],
    ['“水路运输监督检查”', '“行政检查”', '“行政处罚”', 'powers/transport/水路检查.yaml:1'],
  ),
  itemTrap(
    'a slip in the standards, told once',
    [[ROWS, 'unit: 元', 'unit: 万元']],
    [[ROWS, 'unit:', 'field/not-allowed']],
  ),
];
