import { edited } from '../../content.ts';
import { NOTICE } from '../../content-files.ts';
import {
  INSPECTION_CODE,
  itemText,
  listFile,
  PENALTY,
  PENALTY_CODE,
  PERMIT,
  PERMIT_CODE,
} from '../../item-files.ts';
import type { Trap } from '../../trap.ts';
import { itemTrap } from './item-trap.ts';

const FEES = listFile('fees');
const INSPECTIONS = listFile('inspections');
const LENIENCY = listFile('leniency');
const PERMITS = listFile('permits');
const SERVICES = listFile('services');
const ENFORCERS = listFile('enforcers');
const DECISIONS = listFile('decisions');
const OWN_FEE = 'lists/fees/又一份.yaml';
const OWN_YEAR = 'lists/decisions/又一份.yaml';
const TOWN_CODE = '11990122731024778E5000690001000';
const APPROVAL =
  '      - name: 东屿省物价局关于渡船检验收费标准的通知\n        number: 东价费〔2018〕66号';

/** What rows of lists name. */
const named: readonly Trap[] = [
  itemTrap(
    'a code that no power has',
    [[INSPECTIONS, INSPECTION_CODE, `${INSPECTION_CODE.slice(0, -4)}9000`]],
    [[INSPECTIONS, 'power:', 'list/power-unknown']],
    ['6180', `最接近的是 ${INSPECTION_CODE}`],
  ),
  itemTrap(
    'an inspection that rests on a permit',
    [[INSPECTIONS, INSPECTION_CODE, PERMIT_CODE]],
    [[INSPECTIONS, 'power:', 'inspection/power']],
    ['“水路旅客运输业务经营许可”', '“行政许可”', `{${PERMIT}:code}`],
  ),
  itemTrap(
    'an inspection that rests on a power of another agency',
    [[INSPECTIONS, INSPECTION_CODE, TOWN_CODE]],
    [[INSPECTIONS, 'power:', 'list/power-agency']],
    ['“青屿县交通运输局”', '“北港镇人民政府”', 'powers/beigang-town/渡口检查.yaml:1'],
  ),
  itemTrap(
    'an inspection that rests on what has been handed down',
    [[INSPECTIONS, INSPECTION_CODE, '11990122731016559T4000618002000']],
    [[INSPECTIONS, 'power:', 'list/power-ended']],
    ['“渡口安全检查”', '2025-04-14', 'powers/transport/渡口检查.yaml:1'],
  ),
  itemTrap(
    'leniency with what is no penalty',
    [[LENIENCY, PENALTY_CODE, PERMIT_CODE]],
    [[LENIENCY, 'power:', 'list/power-type']],
    ['“行政许可”', '“行政处罚”', `{${PERMIT}:code}`],
  ),
  itemTrap(
    'a fee that is not in its list',
    [[SERVICES, 'fees: [SF-18-01]', 'fees: [SF-18-02]']],
    [[SERVICES, 'fees:', 'fee/unknown']],
    ['“SF-18-02”', '是不是“SF-18-01”'],
  ),
  itemTrap(
    'a fee of a power and its permit that is not in the list',
    [
      [PERMIT, 'fees: [SF-18-01]', 'fees: [SF-99-77]'],
      [PERMITS, 'fees: [SF-18-01]', 'fees: [SF-99-77]'],
    ],
    [
      [PERMITS, 'fees:', 'fee/unknown'],
      [PERMIT, 'fees:', 'fee/unknown'],
    ],
    ['“SF-99-77”', '列入收费清单'],
  ),
  itemTrap('a fee that is gone, of an item that is gone', [
    [
      PENALTY,
      'supervisionPhone: 0000-8802009\n',
      'fees: [SF-99-77]\nsupervisionPhone: 0000-8802009\nadjustments:\n  - { on: 2026-04-01, action: 取消, document: 青政办发〔2025〕9号 }\n',
    ],
  ]),
  itemTrap(
    'an agency whose own file has a slip, told once',
    [
      ['agencies/beigang-town.yaml', 'kind: 乡镇人民政府、街道办事处', 'kind: 镇'],
      [INSPECTIONS, '[county-office]', '[beigang-town]'],
      { 'powers/beigang-town/渡口检查.yaml': undefined },
    ],
    [['agencies/beigang-town.yaml', 'kind', 'field/not-allowed']],
  ),
  itemTrap(
    'a slip in the catalogue of decisions, told once',
    [[DECISIONS, 'disclosed: 不公开', 'disclosed: 保密']],
    [[DECISIONS, 'disclosed', 'field/not-allowed']],
  ),
  itemTrap(
    'a slip in the list of fees, told once',
    [[FEES, 'fundLevel: 县级', 'fundLevel: 县']],
    [[FEES, 'fundLevel', 'field/not-allowed']],
  ),
  itemTrap(
    'an intermediary that is not in its list',
    [[PERMITS, 'ZJ-18-01', 'ZJ-18-02']],
    [[PERMITS, 'intermediaries:', 'list/row-unknown']],
    ['《行政审批中介服务事项清单》', '“ZJ-18-02”', '是不是“ZJ-18-01”'],
  ),
  itemTrap(
    'an agency that is not there',
    [
      [INSPECTIONS, '[county-office]', '[county-ofice]'],
      [ENFORCERS, 'entrustedBy: transport', 'entrustedBy: trasport'],
    ],
    [
      [ENFORCERS, 'entrustedBy', 'agency/unknown'],
      [INSPECTIONS, 'partners', 'agency/unknown'],
    ],
    ['“trasport”', '“transport”'],
  ),
  itemTrap(
    'documents that are not there',
    [
      [DECISIONS, 'outcome: 青政办发〔2026〕12号', 'outcome: 青政办发〔2026〕13号'],
      [DECISIONS, 'document: 青政办发〔2026〕12号', 'document: 青政办发〔2026〕14号'],
      [ENFORCERS, 'document: 青政办发〔2026〕12号', 'document: 青政办发〔2026〕15号'],
    ],
    [
      [DECISIONS, 'document', 'reference/unknown'],
      [DECISIONS, 'outcome', 'reference/unknown'],
      [ENFORCERS, 'document', 'reference/unknown'],
    ],
    ['“青政办发〔2026〕14号”'],
  ),
];

/** Fees and their approvals. */
const approvals: readonly Trap[] = [
  itemTrap(
    'an approval that nobody knows',
    [{ 'laws.yaml': undefined }],
    [[FEES, '- name: 东屿省', 'fee/approval-unknown']],
    ['《东屿省物价局关于渡船检验收费标准的通知》', 'laws.yaml'],
  ),
  itemTrap(
    'an approval that has been repealed',
    [['laws.yaml', '66号', '66号\n    repealedOn: 2026-01-01']],
    [[FEES, '- name: 东屿省', 'warning fee/approval-ended']],
    ['《东屿省物价局关于渡船检验收费标准的通知》', '2026-01-01', '停止收费'],
  ),
  itemTrap('an approval that will be repealed', [
    ['laws.yaml', '66号', '66号\n    repealedOn: 2026-03-21'],
  ]),
  itemTrap(
    'an approval that its own slip keeps out, told once',
    [
      [FEES, APPROVAL, '      - { name: 收费标准的通知, number: 青政办发〔2026〕12号 }'],
      edited(NOTICE, 'disclosure: 主动公开', 'disclosure: 公开'),
    ],
    [[NOTICE, 'disclosure', 'field/not-allowed']],
  ),
];

/** Ids, agencies and subjects. */
const rows: readonly Trap[] = [
  itemTrap(
    'one id in two files',
    [{ [OWN_FEE]: itemText(FEES) }],
    [[OWN_FEE, 'id:', 'list/id-twice']],
    ['“SF-18-01”', `{${FEES}:id:}`],
  ),
  itemTrap('one id in two lists', [[listFile('qualifications'), 'id: ZG-18-01', 'id: SF-18-01']]),
  itemTrap(
    'a row without an agency',
    [
      [FEES, 'agency: transport\nupdated', 'updated'],
      [FEES, '    agency: transport\n', ''],
    ],
    [[FEES, 'id:', 'list/agency-missing']],
    ['agency', '文件开头'],
  ),
  itemTrap(
    'a subject that is not there',
    [[FEES, 'subjects: [水路客运]', 'subjects: [水路货运]']],
    [[FEES, 'subjects', 'subject/unknown']],
    ['“水路货运”', '是不是“水路客运”'],
  ),
  itemTrap(
    'a subject of a power that is not there',
    [[PERMIT, 'subjects: [水路客运]', 'subjects: [海岛民宿]']],
    [[PERMIT, 'subjects', 'subject/unknown']],
    ['“海岛民宿”', 'subjects.yaml'],
  ),
  itemTrap(
    'a subject twice',
    [[FEES, 'subjects: [水路客运]', 'subjects: [水路客运, 水路客运]']],
    [[FEES, 'subjects', 'subject/twice']],
    ['“水路客运”'],
  ),
  itemTrap(
    'subjects without their file, told once',
    [{ 'subjects.yaml': undefined }],
    [[PERMIT, 'subjects:', 'subject/no-file']],
    ['“水路客运”', '新建 subjects.yaml'],
  ),
  itemTrap(
    'a document of a subject twice',
    [['subjects.yaml', '[青政办发〔2026〕7号]', '[青政办发〔2026〕7号, 青政办发〔2026〕7号]']],
    [['subjects.yaml', 'documents', 'field/twice']],
    ['“青政办发〔2026〕7号”写了两次'],
  ),
  itemTrap(
    'two subjects of one name',
    [
      [
        'subjects.yaml',
        'subjects:\n',
        'subjects:\n  - { id: ferry, name: 水路客运, description: 渡船。 }\n',
      ],
    ],
    [['subjects.yaml', 'name: 水路客运\n', 'subject/twice']],
    ['“水路客运”'],
  ),
  itemTrap(
    'a subject with a document that is not there',
    [['subjects.yaml', '7号', '77号']],
    [['subjects.yaml', 'documents', 'reference/unknown']],
    ['“青政办发〔2026〕77号”'],
  ),
  itemTrap(
    'a slip in the subjects, told once',
    [['subjects.yaml', 'id: water-passenger', 'id: 水路客运']],
    [['subjects.yaml', 'id:', 'field/not-an-id']],
    ['“水路客运”'],
  ),
];

/** The yearly catalogue of decisions. */
const decisions: readonly Trap[] = [
  itemTrap(
    'a catalogue after March',
    [[DECISIONS, 'publishedOn: 2026-03-02', 'publishedOn: 2026-04-01']],
    [[DECISIONS, 'publishedOn', 'warning decisions/late']],
    ['2026-04-01', '2026-03-31'],
  ),
  itemTrap('a catalogue on the last day of March', [
    [DECISIONS, 'publishedOn: 2026-03-02', 'publishedOn: 2026-03-31'],
  ]),
  itemTrap(
    'a catalogue of another year',
    [[DECISIONS, 'publishedOn: 2026-03-02', 'publishedOn: 2025-03-02']],
    [[DECISIONS, 'publishedOn', 'decisions/early']],
    ['2026 年', '2025-03-02'],
  ),
  itemTrap(
    'one year in two files',
    [{ [OWN_YEAR]: itemText(DECISIONS).replace('JC-2026-01', 'JC-2026-02') }],
    [[OWN_YEAR, 'year', 'decisions/year-twice']],
    ['2026 年', `{${DECISIONS}:year}`],
  ),
  itemTrap('a decision that is planned for the year after', [
    [DECISIONS, 'plannedFor: 2026-09', 'plannedFor: 2027-03'],
  ]),
  itemTrap(
    'a decision that is planned for a year that has passed',
    [[DECISIONS, 'plannedFor: 2026-09', 'plannedFor: 2025-09']],
    [[DECISIONS, 'plannedFor', 'decisions/planned']],
    ['2026 年', '2025-09'],
  ),
  itemTrap(
    'a decision that is planned for some day',
    [[DECISIONS, 'plannedFor: 2026-09', 'plannedFor: 2028-01']],
    [[DECISIONS, 'plannedFor', 'decisions/planned']],
    ['2028-01'],
  ),
];

/** Reasons that stand beside a word that wants none. */
const reasons: readonly Trap[] = (
  [
    ['decisions', 'disclosed: 不公开', 'disclosed: 公开', 'withheldReason', '“不公开”'],
    ['disclosure', 'audience: 特定群体', 'audience: 全社会', 'audienceNote', '“特定群体”'],
    ['proofs', 'commitment: 不适用', 'commitment: 适用', 'commitmentNote', '“不适用”'],
  ] as const
).map(([kind, from, to, key, word]) =>
  itemTrap(
    `a reason that is not wanted in ${kind}`,
    [[listFile(kind), from, to]],
    [[listFile(kind), `${key}:`, 'list/reason-unneeded']],
    [key, word, '请删去'],
  ),
);

/** Lists but those of permits and discretion standards. */
export const lists: readonly Trap[] = [...named, ...approvals, ...rows, ...decisions, ...reasons];
