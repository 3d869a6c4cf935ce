import { added, edited, field } from '../content.ts';
import {
  NORMATIVE,
  NOTICE,
  OFFICE,
  OFFICE_USCC,
  SITE,
  sampleText,
  TRANSPORT_USCC,
} from '../content-files.ts';
import type { Trap } from '../trap.ts';

/** A document of the sample with another index number. */
const renumbered = (path: string, indexNumber: string) =>
  sampleText(path).replace(/^indexNumber: .*$/m, `indexNumber: ${indexNumber}`);

/** 索引号 and the codes in them. */
export const indexNumbers: readonly Trap[] = [
  [
    'a wrong check digit',
    field('indexNumber', '119901227310014880/2026-00012'),
    `${NOTICE}:4 index-number/check-digit`,
    ['119901227310014880', '应当是 9'],
  ],
  [
    'of another agency',
    field('indexNumber', `${TRANSPORT_USCC}/2026-00012`),
    `${NOTICE}:4 index-number/agency`,
    ['青屿县人民政府办公室', OFFICE_USCC],
  ],
  [
    'a serial too short',
    field('indexNumber', `${OFFICE_USCC}/2026-12`),
    `${NOTICE}:4 index-number/part`,
    ['流水号', '“12”', '5 位'],
  ],
  [
    'small letters',
    edited(
      NOTICE,
      `agency: county-office\nindexNumber: ${OFFICE_USCC}`,
      `agency: transport\nindexNumber: ${TRANSPORT_USCC.toLowerCase()}`,
    ),
    [`${NOTICE}:4 index-number/style`, `warning ${NOTICE}:5 doc-number/prefix`],
    [TRANSPORT_USCC],
  ],
  [
    'full width',
    field('indexNumber', `${OFFICE_USCC}／２０２６－00012`),
    `${NOTICE}:4 index-number/style`,
    [`${OFFICE_USCC}/2026-00012`],
  ],
  [
    'nothing like it',
    field('indexNumber', '青政办发〔2026〕12号'),
    `${NOTICE}:4 index-number/shape`,
    ['统一社会信用代码/年份-5位流水号'],
  ],
  ['empty', field('indexNumber', '""'), `${NOTICE}:4 field/empty`],
  [
    'twice',
    field('indexNumber', `${OFFICE_USCC}/2026-00012`, NORMATIVE),
    `${NORMATIVE}:5 index-number/duplicate`,
    [`${OFFICE_USCC}/2026-00012`, `${NOTICE}:4`],
  ],
  [
    'twice, by two agencies',
    {
      ...edited(SITE, '{uscc}/{year}-{serial:5}', '{area}/{year}-{serial:5}'),
      [NOTICE]: renumbered(NOTICE, '990122/2026-00001'),
      [NORMATIVE]: renumbered(NORMATIVE, '990122/2026-00001')
        .replace('county-office', 'transport')
        .replace('[transport]', '[county-office]'),
    },
    `${NORMATIVE}:5 index-number/duplicate`,
    [`${NOTICE}:4`],
  ],
  [
    'of one address',
    {
      ...edited(SITE, '{uscc}/{year}-{serial:5}', 'any'),
      [NOTICE]: renumbered(NOTICE, 'QY-2026.1'),
      [NORMATIVE]: renumbered(NORMATIVE, 'QY-2026_1'),
    },
    `${NORMATIVE}:5 document/address-taken`,
    ['“QY-2026_1”', '“QY-2026.1”', `${NOTICE}:4`, '/documents/county-office/qy-2026-1/'],
  ],
  [
    'that differ by case',
    {
      ...edited(SITE, '{uscc}/{year}-{serial:5}', 'any'),
      [NOTICE]: renumbered(NOTICE, 'QY-1'),
      [NORMATIVE]: renumbered(NORMATIVE, 'qy-1'),
    },
    `${NORMATIVE}:5 document/address-taken`,
    ['“qy-1”', '“QY-1”'],
  ],
  [
    'of a document that there is not',
    added(`related: [${OFFICE_USCC}/2026-00008]`),
    `${NOTICE}:14 reference/unknown`,
    [`${OFFICE_USCC}/2026-00008`, `${OFFICE_USCC}/2026-00007`],
  ],
  [
    'of the document itself',
    added(`related:\n  - ${OFFICE_USCC}/2026-00012`),
    `${NOTICE}:15 reference/self`,
  ],
  [
    'a USCC with a wrong check digit',
    edited(OFFICE, `"${OFFICE_USCC}"`, '"119901227310014880"'),
    `${OFFICE}:6 uscc/invalid`,
    ['119901227310014880', '应当是 9'],
  ],
  [
    'a USCC that is too short',
    edited(OFFICE, `"${OFFICE_USCC}"`, '"1199012273100148"'),
    `${OFFICE}:6 uscc/invalid`,
    ['16 位', '18 位'],
  ],
];
