import { edited } from '../../content.ts';
import { NOTICE } from '../../content-files.ts';
import { listFile, TAKEN_OVER } from '../../item-files.ts';
import type { Trap } from '../../trap.ts';
import { itemTrap } from './item-trap.ts';

const linkTo = (address: string) => edited(NOTICE, '请告知群众。', `请看[这里](${address})。`);
const NOTE = '    note: 承接县交通运输局的渡口安全检查。\n';
const ENDED = `${NOTE}  - { on: 2026-01-05, action: 取消, document: 青政办发〔2025〕9号 }\n`;

const THERE = [
  '/powers/',
  '/powers/type-permit/',
  '/powers/subject-water-passenger/',
  '/powers/transport/',
  '/powers/transport/type-permit/',
  '/powers/transport/000118001000/',
  '/powers/powers.csv',
  '/powers/transport/powers.json',
  '/lists/fees/',
  '/lists/fees/agency-transport/',
  '/lists/fees/agency-transport/list.csv',
  '/lists/fees/list.json',
  '/lists/decisions/year-2026/',
  '/lists/permits/xk-18-01/',
  '/subjects/water-passenger/',
];

const MISSING = [
  ['/powers/transport/000118009000/', '/powers/transport/000118001000/'],
  ['/lists/fees/SF-18-01/', '/lists/fees/sf-18-01/'],
  ['/lists/fines/', '/lists/fees/'],
  ['/lists/fines/list.csv', '/lists/fines/list.csv'],
] as const;

/** Links of texts to powers and lists. */
export const itemLinks: readonly Trap[] = [
  ...THERE.map((address) => itemTrap(`a link to ${address}`, [linkTo(address)])),
  ...MISSING.map(([address, near]) =>
    itemTrap(
      `a link to ${address}, which is not there`,
      [linkTo(address)],
      [[NOTICE, '请看[', 'link/broken']],
      [address, near],
    ),
  ),
  itemTrap(
    'a link to the powers of an agency that has none left',
    [[TAKEN_OVER, NOTE, ENDED], linkTo('/powers/beigang-town/')],
    [[NOTICE, '请看[', 'link/broken']],
    ['/powers/beigang-town/'],
  ),
  itemTrap(
    'a link to a catalogue that is not out yet',
    [
      [listFile('decisions'), 'publishedOn: 2026-03-02', 'publishedOn: 2026-03-31'],
      linkTo('/lists/decisions/year-2026/'),
    ],
    [[NOTICE, '请看[', 'link/broken']],
    ['/lists/decisions/year-2026/'],
  ),
];
