import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsIn, equationsWithText } from '#domain/annual-report/claims.ts';
import { evaluateAll } from '#domain/annual-report/equation.ts';
import { BUREAU, COUNTY, type Part, said } from '../../../support/claims.ts';

const REFUSED = [
  'stateSecret',
  'forbiddenByLaw',
  'threeSecurities',
  'thirdParty',
  'internalAffairs',
  'processInformation',
  'enforcementFile',
  'administrativeQuery',
]
  .map((row) => `refused.${row}/total`)
  .join('＋');
const UNAVAILABLE =
  'unavailable.notHeld/total＋unavailable.needsCreation/total＋unavailable.unclear/total';
const ORGANISATIONS = ['company', 'institute', 'nonProfit', 'lawFirm', 'otherOrganisation']
  .map((column) => `received/${column}`)
  .join('＋');
const SUITS = (column: string) => `directSuit/${column}＋suitAfterReconsideration/${column}`;

describe('a text states a number of a table', () => {
  test.each<[Part, string, readonly string[]]>([
    ['overview', '全年新收政府信息公开申请46件。', ['received/total=46']],
    ['overview', '2025年，全县共收到政府信息公开申请 46 件。', ['received/total=46']],
    ['overview', '依申请公开方面，本年受理46件。', ['received/total=46']],
    ['overview', '全县收到和受理申请共46件。', ['received/total=46']],
    ['overview', '收到申请1,046件。', ['received/total=1046']],
    ['overview', '新收政府信息公开申请46件，比上年增加5件。', ['received/total=46']],
    ['overview', '比上年增加5件，新收政府信息公开申请46件。', ['received/total=46']],
    [
      'overview',
      '新收申请46件，上年结转3件，结转下年度继续办理2件。',
      ['received/total=46', 'carriedIn/total=3', 'carriedOut/total=2'],
    ],
    [
      'overview',
      '新收申请46件，其中自然人41件、法人或者其他组织5件。',
      ['received/total=46', 'received/person=41', `${ORGANISATIONS}=5`],
    ],
    [
      'overview',
      '新收申请46件（比上年多5件），其中自然人41件。',
      ['received/total=46', 'received/person=41'],
    ],
    [
      'applications',
      '新收申请46件，其中商业企业3件、法律服务机构2件、其他组织1件。',
      [
        'received/total=46',
        'received/company=3',
        'received/lawFirm=2',
        'received/otherOrganisation=1',
      ],
    ],
    [
      'applications',
      '办结47件，其中予以公开21件、部分公开8件。',
      ['concluded/total=47', 'granted/total=21', 'partlyGranted/total=8'],
    ],
    [
      'applications',
      '予以公开21件，部分公开8件，总计29件。',
      ['concluded/total=29', 'granted/total=21', 'partlyGranted/total=8'],
    ],
    ['applications', '新收46件，来自自然人41件。', ['received/total=46', 'received/person=41']],
    ['applications', '不予公开5件。', [`${REFUSED}=5`]],
    [
      'disclosure',
      '制发行政规范性文件4件；规章0件。',
      ['normative/issued=4', 'rules/issued＋rules/repealed＋rules/inForce=0'],
    ],
    [
      'applications',
      '不予公开5件，其中属于国家秘密1件、属于行政执法案卷4件。',
      [`${REFUSED}=5`, 'refused.stateSecret/total=1', 'refused.enforcementFile/total=4'],
    ],
    ['applications', '无法提供9件。', [`${UNAVAILABLE}=9`]],
    ['applications', '本机关不掌握相关政府信息7件。', ['unavailable.notHeld/total=7']],
    ['applications', '没有现成信息需要另行制作2件。', ['unavailable.needsCreation/total=2']],
    [
      'applications',
      '信访举报投诉类申请2件、重复申请1件。',
      ['notProcessed.petition/total=2', 'notProcessed.duplicate/total=1'],
    ],
    ['applications', '申请人逾期不补正1件。', ['other.notCorrected/total=1']],
    [
      'applications',
      '其他处理1件。',
      ['other.notCorrected/total＋other.feeUnpaid/total＋other.remaining/total=1'],
    ],
    [
      'disclosure',
      '制发行政规范性文件4件、废止1件、现行有效30件。',
      ['normative/issued=4', 'normative/repealed=1', 'normative/inForce=30'],
    ],
    [
      'disclosure',
      '制发规章0件、废止0件；制发行政规范性文件4件、废止1件。',
      ['rules/issued=0', 'rules/repealed=0', 'normative/issued=4', 'normative/repealed=1'],
    ],
    [
      'disclosure',
      '全年废止行政规范性文件3件（其中有效期届满失效2件）。',
      ['normative/repealed=3'],
    ],
    [
      'disclosure',
      '作出行政许可决定5286件，行政处罚决定983件，行政强制27件。',
      ['permits/decisions=5286', 'penalties/decisions=983', 'coercion/decisions=27'],
    ],
    ['disclosure', '收取行政事业性收费94.6万元。', ['fees/amount=94.6']],
    ['disclosure', '行政事业性收费共946000元。', ['fees/amount=94.6']],
    [
      'litigation',
      '收到行政复议案件4件，结果维持3件，结果纠正1件。',
      ['reconsideration/total=4', 'reconsideration/upheld=3', 'reconsideration/corrected=1'],
    ],
    [
      'litigation',
      '行政复议4件，维持3件，尚未审结1件；未经复议直接起诉2件。',
      [
        'reconsideration/total=4',
        'reconsideration/upheld=3',
        'reconsideration/pending=1',
        'directSuit/total=2',
      ],
    ],
    [
      'litigation',
      '未经行政复议直接起诉2件，结果维持2件。',
      ['directSuit/total=2', 'directSuit/upheld=2'],
    ],
    [
      'litigation',
      '行政复议后起诉1件，其他结果1件。',
      ['suitAfterReconsideration/total=1', 'suitAfterReconsideration/otherResult=1'],
    ],
    [
      'litigation',
      '行政复议4件；行政诉讼2件，维持2件。',
      ['reconsideration/total=4', `${SUITS('total')}=2`, `${SUITS('upheld')}=2`],
    ],
  ])('%s: %s', (part, sentence, expected) => {
    expect(said(part, sentence).sort()).toEqual([...expected].sort());
  });

  test.each<[string, readonly string[]]>([
    [
      '行政许可上一年项目数量210项，本年增加12项，处理决定4123件。',
      ['permits/previous=210', 'permits/change=12', 'permits/decisions=4123'],
    ],
    [
      '行政许可上一年项目210项，本年增加12项，处理决定4123件；行政处罚上一年项目96项，本年减少3项，处理决定983件；行政事业性收费上一年项目12项，本年减少1项。',
      [
        'permits/previous=210',
        'permits/change=12',
        'permits/decisions=4123',
        'penalties/previous=96',
        'penalties/change=-3',
        'penalties/decisions=983',
        'fees/previous=12',
        'fees/change=-1',
      ],
    ],
    [
      '其他对外管理服务事项上一年项目96项，处理决定0件，行政强制上一年项目8项，处理决定5件。',
      [
        'otherServices/previous=96',
        'otherServices/decisions=0',
        'coercion/previous=8',
        'coercion/decisions=5',
      ],
    ],
    [
      '政府集中采购项目34个、采购总金额2310.5万元。',
      ['procurement/projects=34', 'procurement/amount=2310.5'],
    ],
    [
      '新制作行政规范性文件3件，新公开3件，对外公开总数14件。',
      ['normative/made=3', 'normative/published=3', 'normative/total=14'],
    ],
  ])('in the form of 2019: %s', (sentence, expected) => {
    expect(said('disclosure', sentence, 2019).sort()).toEqual([...expected].sort());
  });

  test('其他处理 is one row in the form of 2019', () => {
    expect(said('applications', '其他处理1件。', 2019)).toEqual(['other/total=1']);
  });

  test('an agency may speak of itself by its name', () => {
    expect(said('overview', '县教育局新收政府信息公开申请12件。', 2021, BUREAU)).toEqual([
      'received/total=12',
    ]);
  });
});

describe('a claim', () => {
  const lines = [
    { text: '一、总体情况', line: 3 },
    { text: '新收申请46件。新收申请46件，即46件。', line: 5 },
    { text: '三、收到和处理政府信息公开申请情况', line: 9 },
    { text: '新收申请47件。', line: 11 },
  ];

  test('is told once a paragraph, with its words and its line', () => {
    expect(claimsIn(lines, 2021, COUNTY).map(({ text, line }) => [text, line])).toEqual([
      ['新收申请46件', 5],
      ['新收申请47件', 11],
    ]);
  });

  test('that is not what the table says fails, with both numbers', () => {
    const own = new Map([['applications/received/total', 46]] as const);
    const tried = evaluateAll(equationsWithText(claimsIn(lines, 2021, COUNTY)), { own });
    expect(tried.map(({ result, leftSum, rightSum }) => [result, leftSum, rightSum])).toEqual([
      ['holds', 46, 46],
      ['fails', 47, 46],
    ]);
  });

  test('of a cell that was not seen is not tried', () => {
    expect(
      evaluateAll(equationsWithText(claimsIn(lines, 2021, COUNTY)), { own: new Map() }),
    ).toEqual([]);
  });
});

test('whatever a text says is read without a throw', () => {
  const words = [
    '予以公开',
    '部分公开',
    '1',
    ',111',
    '件',
    '、',
    '其中',
    '上年',
    '结转',
    '（',
    '）',
    '逾期按',
    '缴',
    '收到',
    '申请',
    '行政复议',
    '2024年',
    '，',
  ];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 600 }).map((all) => all.join(''));
  fc.assert(
    fc.property(
      text,
      fc.constantFrom<Part>('overview', 'applications', 'disclosure', 'litigation'),
      (one, part) => {
        for (const claim of said(part, one)) expect(claim).toMatch(/=-?\d/);
      },
    ),
  );
});
