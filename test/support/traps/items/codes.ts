import { OFFICE_USCC } from '../../content-files.ts';
import {
  HANDED_DOWN,
  INSPECTION,
  itemText,
  listFile,
  SUB_ITEM,
  TAKEN_OVER,
} from '../../item-files.ts';
import type { Trap } from '../../trap.ts';
import { itemTrap } from './item-trap.ts';

const OTHER = 'powers/transport/停开航线备案.yaml';
const USCC = '11990122731016559T';
const MISPLACED = 'powers/trasport/新设航线备案.yaml';
const SERVICES = listFile('services');
const TOWN = 'agencies/beigang-town.yaml';

/** What the codes of powers say. */
export const codes: readonly Trap[] = [
  itemTrap('powers, lists and subjects, well', []),
  itemTrap(
    'the code of another agency',
    [[SUB_ITEM, USCC, OFFICE_USCC]],
    [[SUB_ITEM, 'code:', 'power/code-agency']],
    [OFFICE_USCC, USCC, '青屿县交通运输局', '{agencies/transport.yaml:uscc}'],
  ),
  itemTrap(
    'an agency without a code',
    [['agencies/beigang-town.yaml', 'uscc: 11990122731024778E\n', '']],
    [[TAKEN_OVER, 'code:', 'power/code-agency']],
    ['北港镇人民政府', '{agencies/beigang-town.yaml:name}', 'uscc'],
  ),
  itemTrap(
    'a code of another level',
    [[SUB_ITEM, '559T4', '559T5']],
    [[SUB_ITEM, 'code:', 'power/code-level']],
    ['第19位', '是 5', '“县级”', '是 4'],
  ),
  itemTrap(
    'a level of another code',
    [[TAKEN_OVER, 'level: 乡级', 'level: 县级']],
    [[TAKEN_OVER, 'code:', 'power/code-level']],
    ['是 5', '“县级”'],
  ),
  itemTrap(
    'a code of another type',
    [[SUB_ITEM, '559T40010', '559T40009']],
    [[SUB_ITEM, 'code:', 'power/code-type']],
    ['第22、23位', '是 09', '“其他行政权力”', '是 10'],
  ),
  itemTrap(
    'a code whose body has a wrong check digit',
    [[SUB_ITEM, '559T4', '559U4']],
    [[SUB_ITEM, 'code:', 'power/code-uscc']],
    ['“11990122731016559U”', '逐位核对'],
  ),
  itemTrap(
    'a code of 30 digits',
    [[SUB_ITEM, '003001"', '00301"']],
    [[SUB_ITEM, 'code:', 'power/code']],
    ['30 位', '31位'],
  ),
  itemTrap(
    'one code for two items',
    [[SUB_ITEM, '003001"', '003002"']],
    [[SUB_ITEM, 'code:', 'power/code-twice']],
    [`“${USCC}4001018003002”`, `{${OTHER}:code}`],
  ),
  itemTrap(
    'one code for two agencies',
    [
      {
        'agencies/ferries.yaml': itemText('agencies/transport.yaml')
          .replace('name: 青屿县交通运输局', 'name: 青屿县轮渡局')
          .replace(/^(?:shortName|docPrefixes|aliases): .*\n/gm, ''),
        'powers/ferries/新设航线备案.yaml': itemText(SUB_ITEM),
      },
    ],
    [[SUB_ITEM, 'code:', 'power/code-twice']],
    ['4001018003001”', 'powers/ferries/新设航线备案.yaml:1'],
  ),
  itemTrap(
    'a sub item without a name',
    [[SUB_ITEM, 'subItem: 新设航线备案\n', '']],
    [[SUB_ITEM, 'code:', 'power/sub-item']],
    ['末三位是 001', 'subItem', '000'],
  ),
  itemTrap(
    'a name of a sub item where there is none',
    [[INSPECTION, 'powerType:', 'subItem: 客船检查\npowerType:']],
    [[INSPECTION, 'subItem', 'power/sub-item']],
    ['“客船检查”', '000'],
  ),
  itemTrap(
    'sub items of one main item under two names',
    [[OTHER, 'name: 岛际航线备案', 'name: 航线备案']],
    [[OTHER, 'name:', 'power/main-item']],
    ['“航线备案”', '“岛际航线备案”', `{${SUB_ITEM}:name}`, '第26至28位'],
  ),
  itemTrap('a sub item that has left the list under its old name', [
    [OTHER, 'name: 岛际航线备案', 'name: 航线备案'],
    [
      OTHER,
      'supervisionPhone: 0000-8802009\n',
      'supervisionPhone: 0000-8802009\nadjustments:\n  - { on: 2026-01-05, action: 取消, document: 青政办发〔2025〕9号 }\n',
    ],
  ]),
  itemTrap(
    'a public service with the type of a power',
    [[SERVICES, '40020180', '40001180']],
    [[SERVICES, 'code:', 'power/code-type']],
    ['是 01', '“公共服务”', '是 20'],
  ),
  itemTrap(
    'a public service with the code of another agency',
    [[SERVICES, USCC, OFFICE_USCC]],
    [[SERVICES, 'code:', 'power/code-agency']],
    [OFFICE_USCC, '{agencies/transport.yaml:uscc}'],
  ),
  ...['type-town', 'subject-town', 'adjustments', '2'].map((id) =>
    itemTrap(
      `an agency with an address of the power list: ${id}`,
      [
        [HANDED_DOWN, 'to: beigang-town', `to: "${id}"`],
        {
          [TOWN]: undefined,
          [TAKEN_OVER]: undefined,
          [`agencies/${id}.yaml`]: itemText(TOWN),
          [`powers/${id}/渡口检查.yaml`]: itemText(TAKEN_OVER),
        },
      ],
      [[`agencies/${id}.yaml`, 'name:', 'power/agency-address']],
      [`“${id}”`, 'powers/', 'adjustments'],
    ),
  ),
  itemTrap(
    'a folder that is no agency',
    [{ [SUB_ITEM]: undefined, [MISPLACED]: itemText(SUB_ITEM) }],
    [[MISPLACED, 'code:', 'agency/unknown']],
    ['“trasport”', '“transport”'],
  ),
];
