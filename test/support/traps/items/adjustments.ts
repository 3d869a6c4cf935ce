import { HANDED_DOWN, PERMIT, TAKEN_OVER } from '../../item-files.ts';
import type { Trap } from '../../trap.ts';
import { itemTrap } from './item-trap.ts';

const TOWN_NOTE = '    note: 承接县交通运输局的渡口安全检查。\n';
const more = (line: string) => `${TOWN_NOTE}  - { ${line}, document: 青政办发〔2025〕9号 }\n`;

/** The adjustments of powers. */
export const adjustments: readonly Trap[] = [
  itemTrap(
    'adjustments out of order',
    [[PERMIT, 'on: 2024-06-03', 'on: 2025-06-03']],
    [[PERMIT, 'on: 2025-04-14', 'adjustment/order']],
    ['2025-04-14 写在 2025-06-03 后面'],
  ),
  itemTrap(
    'an item that is added after it was there',
    [[TAKEN_OVER, TOWN_NOTE, more('on: 2026-01-05, action: 新增')]],
    [[TAKEN_OVER, 'on: 2026-01-05', 'adjustment/start-late']],
    ['“新增”', '第一条调整'],
  ),
  itemTrap(
    'a change after the end',
    [
      [
        HANDED_DOWN,
        '    to: beigang-town\n',
        '    to: beigang-town\n  - { on: 2026-01-05, action: 变更, document: 青政办发〔2025〕9号, was: { office: 水路科 } }\n',
      ],
    ],
    [[HANDED_DOWN, 'action: 下放', 'adjustment/end-early']],
    ['“下放”', '新的编码'],
  ),
  itemTrap(
    'a document that is not on the portal',
    [[TAKEN_OVER, '青政办发〔2025〕9号', '青政办发〔2025〕90号']],
    [[TAKEN_OVER, 'document', 'reference/unknown']],
    ['“青政办发〔2025〕90号”', '青政办发〔2025〕9号'],
  ),
  itemTrap(
    'a receiver that is no agency',
    [[HANDED_DOWN, 'to: beigang-town', 'to: beigang-twon']],
    [[HANDED_DOWN, 'to: beigang-twon', 'adjustment/receiver']],
    ['“beigang-twon”', '是不是“beigang-town”'],
  ),
  itemTrap(
    'a receiver that does not have the item',
    [{ [TAKEN_OVER]: undefined }],
    [[HANDED_DOWN, 'to: beigang-town', 'adjustment/receiver']],
    ['“渡口安全检查”', '“北港镇人民政府”', '“承接”', '日期相同'],
  ),
  itemTrap(
    'a receiver that has it from a later day',
    [[TAKEN_OVER, 'on: 2025-04-14', 'on: 2025-04-15']],
    [[HANDED_DOWN, 'to: beigang-town', 'adjustment/receiver']],
    ['日期相同'],
  ),
  itemTrap('a receiver that has renamed the item since', [
    [TAKEN_OVER, 'name: 渡口安全检查', 'name: 渡口和渡船安全检查'],
    [TAKEN_OVER, TOWN_NOTE, more('on: 2026-01-05, action: 变更, was: { name: 渡口安全检查 }')],
  ]),
  itemTrap('a receiver that goes by the basic code', [
    [TAKEN_OVER, '5000690001000', '5000618002000'],
    [TAKEN_OVER, 'name: 渡口安全检查', 'name: 渡口检查'],
  ]),
  itemTrap(
    'a receiver whose file has a slip, told once',
    [[TAKEN_OVER, 'level: 乡级', 'level: 镇级']],
    [[TAKEN_OVER, 'level', 'field/not-allowed']],
  ),
  itemTrap(
    'a receiver whose own file has a slip, told once',
    [['agencies/beigang-town.yaml', 'kind: 乡镇人民政府、街道办事处', 'kind: 镇']],
    [['agencies/beigang-town.yaml', 'kind', 'field/not-allowed']],
  ),
  itemTrap(
    'a change that changes nothing',
    [[PERMIT, 'was:\n      promisedLimit: 12个工作日', 'was:\n      promisedLimit: 8个工作日']],
    [[PERMIT, '      promisedLimit: 8个工作日', 'adjustment/nothing-changed']],
    ['承诺时限（promisedLimit）', '“8个工作日”', 'was'],
  ),
  itemTrap(
    'a change that does not say of what',
    [[PERMIT, 'was:\n      promisedLimit: 12个工作日', 'was: {}']],
    [[PERMIT, 'was: {}', 'field/empty']],
    ['变更以前的值（was）'],
  ),
  itemTrap(
    'a second change that changes nothing, though the last one did',
    [
      [
        PERMIT,
        '      promisedLimit: 12个工作日\n',
        '      promisedLimit: 12个工作日\n  - { on: 2026-01-05, action: 变更, document: 青政办发〔2025〕9号, was: { office: 水路运输科 } }\n',
      ],
    ],
    [[PERMIT, 'was: { office', 'adjustment/nothing-changed']],
    ['承办机构（office）', '“水路运输科”'],
  ),
];
