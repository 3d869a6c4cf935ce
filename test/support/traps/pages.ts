import { edited } from '../content.ts';
import { GUIDE, sampleText } from '../content-files.ts';
import type { Trap } from '../trap.ts';

/** Standing pages. */
export const pages: readonly Trap[] = [
  [
    'a guide without its elements',
    edited(GUIDE, '办公地址、办公时间、', ''),
    `${GUIDE}:2 guide/element-missing`,
    ['办公地址、办公时间'],
  ],
  ['no guide', { [GUIDE]: undefined }, `warning ${GUIDE}:1 page/missing`, ['“指南”', GUIDE]],
  [
    'two guides',
    { 'pages/guide-2.md': sampleText(GUIDE) },
    'pages/guide.md:3 page/duplicate',
    ['“指南”', 'pages/guide-2.md'],
  ],
  [
    'an address of the portal',
    { 'pages/search.md': sampleText(GUIDE).replace('section: 指南', 'section: 网站') },
    'pages/search.md:2 page/address-taken',
    ['/search/'],
  ],
  [
    'a page below an address of the portal',
    { 'pages/documents/old.md': sampleText(GUIDE).replace('section: 指南', 'section: 制度') },
    'pages/documents/old.md:2 page/address-taken',
    ['/documents/old/'],
  ],
  ...['catalogue', 'feeds', 'lists/fees', 'powers', 'reports', 'subjects/fishers'].map(
    (id): Trap => [
      `a page in the place of another: ${id}`,
      { [`pages/${id}.md`]: sampleText(GUIDE).replace('section: 指南', 'section: 网站') },
      `pages/${id}.md:2 page/address-taken`,
      [`/${id}/`],
    ],
  ),
  [
    'the list of rules',
    { 'pages/rules.md': sampleText(GUIDE).replace('section: 指南', 'section: 制度') },
    'pages/rules.md:2 page/address-taken',
    ['/rules/'],
  ],
  [
    'a guide of another section',
    edited(GUIDE, 'section: 指南', 'section: 网站'),
    [`warning ${GUIDE}:1 page/missing`, `${GUIDE}:2 page/address-taken`],
  ],
  [
    'a section that there is not',
    edited(GUIDE, 'section: 指南', 'section: 首页'),
    `${GUIDE}:3 field/not-allowed`,
    ['“首页”', '“制度”'],
  ],
  [
    'no day of change',
    edited(GUIDE, 'updatedOn: 2026-01-05\n', ''),
    `${GUIDE}:2 field/missing`,
    ['更新日期'],
  ],
];
