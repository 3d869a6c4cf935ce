import { edited, field } from '../content.ts';
import { GUIDE, NORMATIVE, NOTICE, OFFICE } from '../content-files.ts';
import type { Trap } from '../trap.ts';

/** Agencies and topics that must exist. */
export const references: readonly Trap[] = [
  [
    'a slip in the agency',
    field('agency', 'county-offise'),
    `${NOTICE}:3 agency/unknown`,
    ['“county-offise”', '“county-office”'],
  ],
  [
    'the name of the agency',
    field('agency', '青屿县人民政府办公室'),
    `${NOTICE}:3 agency/unknown`,
    ['“county-office”', '不带 .yaml'],
  ],
  [
    'another name of the agency',
    field('agency', '县政府办'),
    `${NOTICE}:3 agency/unknown`,
    ['“county-office”'],
  ],
  [
    'nearly the name of the agency',
    field('agency', '青屿县交通运输厅'),
    `${NOTICE}:3 agency/unknown`,
    ['“transport”'],
  ],
  [
    'an agency that there is not',
    field('agency', 'observatory'),
    `${NOTICE}:3 agency/unknown`,
    ['“observatory”', 'agencies/'],
  ],
  [
    'a path for an agency',
    field('agency', '../../etc/passwd'),
    `${NOTICE}:3 agency/unknown`,
    ['../../etc/passwd'],
  ],
  [
    'a joint agency that there is not',
    edited(NORMATIVE, '[transport]', '[transport, police]'),
    `${NORMATIVE}:4 agency/unknown`,
    ['“police”'],
  ],
  [
    'the agency of a page',
    edited(GUIDE, 'county-office', 'county-ofice'),
    `${GUIDE}:5 agency/unknown`,
    ['“county-office”'],
  ],
  [
    'a topic near one',
    field('topic', '交通运输业'),
    `${NOTICE}:7 topic/unknown`,
    ['“交通运输业”', '“交通运输”'],
  ],
  [
    'a topic like none',
    field('topic', '气象'),
    `${NOTICE}:7 topic/unknown`,
    ['“气象”', '交通运输、政务公开', 'topics.yaml'],
  ],
  [
    'a topic twice',
    edited('topics.yaml', 'name: 政务公开', 'name: 交通运输'),
    'topics.yaml:3 topic/duplicate',
    ['“交通运输”'],
  ],
  [
    'two topics of one address',
    edited('topics.yaml', 'id: open-government', 'id: transport'),
    'topics.yaml:3 topic/duplicate',
    ['“transport”'],
  ],
  [
    'no table of topics',
    { 'topics.yaml': undefined },
    [`${NORMATIVE}:7 topic/unknown`, `${NOTICE}:7 topic/unknown`],
    ['先建立 topics.yaml'],
  ],
  [
    'a broken agency, told once',
    edited(OFFICE, 'kind: 政府办公室', 'kind: 办公厅'),
    `${OFFICE}:4 field/not-allowed`,
  ],
  [
    'a broken table of topics, told once',
    edited('topics.yaml', 'id: transport', 'id: 交通'),
    'topics.yaml:2 field/not-an-id',
    ['“交通”'],
  ],
];
