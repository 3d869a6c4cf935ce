import { PERMIT_CODE } from '../item-files.ts';
import { FIRST, missing, type PowerSlip } from './slip.ts';

const LAST = 'remark: 城区渡口由轮渡公司申请。\n';
const LAW = '  - name: 国内水路运输管理条例';
const LONG = '字'.repeat(700);

/** What is wrong at the top of the file. */
export const facts: readonly PowerSlip[] = [
  ['code', `code: "${PERMIT_CODE}"\n`, '', ...missing('事项编码（code）'), 'name: 水路'],
  ['code', `"${PERMIT_CODE}"`, PERMIT_CODE.slice(0, 30), 'power/code', ['30 位', '31位']],
  ['code', '559T4', '559U4', 'power/code-uscc', ['“11990122731016559U”', '逐位核对'], FIRST],
  ['name', 'name: 水路旅客运输业务经营许可\n', '', ...missing('名称（name）'), FIRST],
  ['name', 'name: 水路旅客', `name: ${LONG}`, 'field/too-long', ['超过了 100 个字']],
  ['subItem', 'powerType:', 'subItem: ""\npowerType:', 'field/empty', ['子项名称（subItem）']],
  ['powerType', 'powerType: 行政许可\n', '', ...missing('权力类型（powerType）'), FIRST],
  [
    'powerType',
    'powerType: 行政许可',
    'powerType: 许可',
    'field/not-allowed',
    ['“许可”', '“行政许可”', '“其他行政权力”'],
  ],
  ['office', 'office: 水路运输科\n', '', ...missing('承办机构（office）'), FIRST],
  ['office', 'office: 水路运输科', 'office: ""', 'field/empty', ['承办机构（office）']],
  ['level', 'level: 县级\n', '', ...missing('行使层级（level）'), FIRST],
  ['level', 'level: 县级', 'level: 市级', 'field/not-allowed', ['“市级”', '“县级”“乡级”']],
  [
    'authority',
    'authority: 县内',
    `authority: ${LONG}`,
    'field/too-long',
    ['权限内容（authority）'],
  ],
  [
    'statutoryLimit',
    'statutoryLimit: 20个工作日\n',
    '',
    ...missing('法定时限（statutoryLimit）'),
    FIRST,
  ],
  [
    'statutoryLimit',
    'statutoryLimit: 20个工作日',
    'statutoryLimit: 二十日',
    'power/limit',
    ['“二十日”', '阿拉伯数字'],
  ],
  [
    'promisedLimit',
    'promisedLimit: 8个工作日\n',
    '',
    ...missing('承诺时限（promisedLimit）'),
    FIRST,
  ],
  [
    'promisedLimit',
    'promisedLimit: 8个工作日',
    'promisedLimit: 10日',
    'power/limit',
    ['“10日”', '工作日'],
  ],
  [
    'promisedLimit',
    'promisedLimit: 8个工作日',
    'promisedLimit: 8',
    'power/limit',
    ['“8”', '“20个工作日”'],
  ],
  ['fees', 'fees: [SF-18-01]', 'fees: []', 'field/too-few', ['收费项目的编号（fees）']],
  ['fees', 'fees: [SF-18-01]', 'fees: [渡船检验费]', 'list/id', ['“渡船检验费”', 'SF-31-01']],
  ['fees', 'fees: [SF-18-01]', 'fees: [SF-18-01, SF-18-01]', 'field/twice', ['“SF-18-01”写了两次']],
  [
    'noDiscretion',
    'steps:',
    'noDiscretion: ""\nsteps:',
    'field/empty',
    ['没有裁量余地的理由（noDiscretion）'],
  ],
  [
    'supervisionPhone',
    'supervisionPhone: 0000-8802009\n',
    '',
    ...missing('监督电话（supervisionPhone）'),
    FIRST,
  ],
  ['supervisionPhone', 'Phone: 0000-8802009', 'Phone: 8802009', 'field/not-text', ['"8802009"']],
  ['subjects', 'subjects: [水路客运]', 'subjects: 水路客运', 'field/shape', ['一个列表']],
  // A long text is no list that is too long.
  ['subjects', 'subjects: [水路客运]', `subjects: ${LONG}`, 'field/shape', ['一个列表']],
  ['remark', LAST, `remark: ${LONG}\n`, 'field/too-long', ['备注（remark）']],
  ['remark', LAST, 'remarks: 一\n', 'field/unknown', ['“remark”，即备注']],
  ['remark', LAST, '备注: 一\n', 'field/unknown', ['“remark”，即备注']],
];

/** What is wrong with what it rests on. */
export const bases: readonly PowerSlip[] = [
  ['legalBasis', 'legalBasis:\n', 'legalBase:\n', 'field/unknown', ['“legalBasis”，即依据']],
  ['legalBasis/name', `${LAW}\n    number:`, '  - number:', ...missing('名称（name）')],
  [
    'legalBasis/name',
    'name: 国内水路运输管理条例',
    'name: 《国内水路运输管理条例》',
    'basis/name-in-marks',
    ['“《国内水路运输管理条例》”', '书名号'],
  ],
  [
    'legalBasis/number',
    '国务院令第625号',
    '国务院令625号',
    'doc-number/unreadable',
    ['国务院令625号'],
  ],
  ['legalBasis/article', '    article: 第八条\n', '', ...missing('条文（article）'), LAW],
  [
    'legalBasis/article',
    'article: 第八条',
    'article: 八',
    'basis/article',
    ['“八”', '第三十五条第一款'],
  ],
  [
    'legalBasis/gist',
    '    gist: 经营水路运输业务要经过批准，二十个工作日内作出决定。\n',
    '',
    'basis/text-or-gist',
    ['text', 'gist', '写一项'],
    LAW,
  ],
  [
    'legalBasis/text',
    '    issuedBy:',
    '    text: 原文\n    issuedBy:',
    'basis/text-or-gist',
    ['两项写一项'],
    '    gist:',
  ],
  [
    'legalBasis/issuedBy',
    'issuedBy: 国务院',
    'issuedBy: ""',
    'field/empty',
    ['颁布机关（issuedBy）'],
  ],
  [
    'legalBasis/effectiveFrom',
    'effectiveFrom: 2013-01-01',
    'effectiveFrom: 2013',
    'date/not-a-day',
    ['“2013”'],
  ],
];
