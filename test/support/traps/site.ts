import { edited } from '../content.ts';
import { SITE } from '../content-files.ts';
import type { Trap } from '../trap.ts';

const changed = (from: string, to: string) => edited(SITE, from, to);

/** `site.yaml`. */
export const site: readonly Trap[] = [
  [
    'https:// before the domain',
    changed('www.qingyu.example', 'https://www.qingyu.example'),
    `${SITE}:3 site/domain`,
    ['“https://www.qingyu.example”'],
  ],
  [
    'a slash after the domain',
    changed('www.qingyu.example', 'www.qingyu.example/'),
    `${SITE}:3 site/domain`,
  ],
  [
    'capitals in the domain',
    changed('www.qingyu.example', 'WWW.qingyu.example'),
    `${SITE}:3 site/domain`,
    ['小写'],
  ],
  [
    'no domain',
    changed('domain: www.qingyu.example\n', ''),
    `${SITE}:1 field/missing`,
    ['网站域名（domain）'],
  ],
  [
    'nine digits',
    changed('"9901220001"', '"990122001"'),
    `${SITE}:4 site/digits`,
    ['“990122001”', '10 位'],
  ],
  [
    'letters in a division code',
    changed('"990122"', '"99O122"'),
    `${SITE}:5 site/digits`,
    ['6 位'],
  ],
  [
    'a format without a serial',
    changed('{uscc}/{year}-{serial:5}', '{uscc}/{year}'),
    `${SITE}:13 index-number/format`,
    ['“{uscc}/{year}”', '流水号'],
  ],
  [
    'a format with an unknown part',
    changed('{serial:5}', '{number}'),
    `${SITE}:13 index-number/format`,
    ['{number}'],
  ],
  [
    'no format',
    changed('\n  - "{uscc}/{year}-{serial:5}"', ' []'),
    `${SITE}:12 field/too-few`,
    ['索引号格式'],
  ],
  [
    'no organiser',
    changed(
      'organiser:\n  name: 青屿县人民政府办公室\n  address: 青屿县灯塔街道听潮路1号\n  phone: 0000-8801016\n',
      '',
    ),
    `${SITE}:1 field/missing`,
    ['主办单位（organiser）'],
  ],
  [
    'an organiser without a name',
    changed('  name: 青屿县人民政府办公室\n', ''),
    `${SITE}:8 field/missing`,
    ['名称（name）'],
  ],
  [
    'a key of another program',
    changed('listPageSize: 20', 'listPageSize: 20\ntheme: dark'),
    `${SITE}:18 field/unknown`,
    ['“theme”'],
  ],
];
