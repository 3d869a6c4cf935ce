import { cell } from './cells.ts';
import type { ClaimPattern, RowWords, Section } from './claim-pattern.ts';
import { type FormYear, ORGANISATIONS, RESULT_IDS, type ResultId, rowsOfResult } from './form.ts';

const ASKED: readonly Section[] = ['overview', 'applications'];
const IN_TABLE: readonly Section[] = ['applications'];

const application = (row: string, column = 'total') => cell('applications', row, column);

const RESULT_WORDS: Readonly<Record<ResultId, string>> = {
  granted: '予以公开',
  partlyGranted: '部分公开',
  refused: '不予公开',
  unavailable: '无法提供',
  notProcessed: '不予处理',
  other: '其他处理',
};

const LEAF_WORDS: Readonly<Record<string, string>> = {
  'refused.stateSecret': '国家秘密',
  'refused.forbiddenByLaw': '(?:其他)?法律、?行政法规禁止公开',
  'refused.threeSecurities': '三安全一稳定[”"]?',
  'refused.thirdParty': '第三方合法权益',
  'refused.internalAffairs': '内部事务信息',
  'refused.processInformation': '过程性信息',
  'refused.enforcementFile': '行政执法案卷(?:信息)?',
  'refused.administrativeQuery': '行政查询事项',
  'unavailable.notHeld': '(?:本机关)?不掌握(?:相关政府信息|相关信息)?',
  'unavailable.needsCreation': '(?:没有现成信息)?(?:，|、)?需要?另行制作',
  'unavailable.unclear': '补正后(?:申请内容)?仍不明确',
  'notProcessed.petition': '信访举报投诉(?:类申请|类)?',
  'notProcessed.duplicate': '重复申请',
  'notProcessed.publication': '公开出版物',
  'notProcessed.excessive': '大量反复申请',
  'notProcessed.confirmation': '重新出具(?:已获取信息)?',
  'other.notCorrected': '逾期不补正',
  'other.feeUnpaid': '逾期未?(?:不)?(?:按[^，。；]{0,12})?缴(?:纳|费)(?:费用)?',
};

const ORGANISATION_WORDS = [
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '(?<!法人或者?)其他(?:法人或者?)?(?:其他)?组织',
];

const RECEIVED = '新收|收到|受理';
const CONCLUDED = `${Object.values(RESULT_WORDS).join('|')}|办理结果`;

/** Applicants are counted in every row; only those of 新收 are told so. */
const OF_RECEIVED: RowWords = {
  words: `${RECEIVED}|来自`,
  among: [CONCLUDED, '办结|答复', '结转'],
};

/** What reaches an agency and is no application, and what is only a part of them. */
const NO_APPLICATION =
  /复议|诉讼|起诉|信箱|热线|留言|来信|来电|建议|提案|咨询|信访(?!举报投诉)|涉及|领域|类申请/;
const CHANNELS = /通过|信函|邮寄|邮件|网络|网上|线上|线下|当面|现场|在线|平台|窗口|传真/;

/** How many were done by then, not how many there were. */
const IN_TIME = /日内|[天时]内|当[天日]|按[时期]|提前/;

/** By which a sentence tells what came of some applications, and not of all. */
const SOME =
  /(?<!投诉)类(?:的)?申请\d|涉及|征求|延期|补正\d|补正通知|重新答复|公文|属性|\d件中|的申请\d|(?:新收|结转|受理|收到)的\d|(?:自然人|企业|组织|机构)(?:的)?申请|(?:局|委|乡|镇|街道|部门)[^，,；;\d]{0,8}(?:新收|收到|受理)/;

/** What the text may say about the table of applications. */
export function applicationPatterns(form: FormYear): ClaimPattern[] {
  const asked = (
    words: string,
    cells: ClaimPattern['cells'],
    more: Partial<ClaimPattern> = {},
  ): ClaimPattern => ({ words, cells, sections: ASKED, unless: NO_APPLICATION, ...more });
  const applicant = (words: string, columns: readonly string[]) =>
    asked(
      words,
      columns.map((column) => application('received', column)),
      { row: OF_RECEIVED },
    );
  const received = (words: string, after?: RegExp) =>
    asked(
      `${words}(?:到)?(?:各类|书面)?(?:的)?(?:政府信息公开|信息公开|依申请公开|公开)?(?:申请)?`,
      [application('received')],
      {
        unless: new RegExp(`${NO_APPLICATION.source}|${CHANNELS.source}`),
        ...(after && { after }),
      },
    );
  return [
    received('新收'),
    received('(?<!不予|[未不])(?:收到|受理)(?:[和并、及]受理)?', /申请/),
    applicant('自然人', ['person']),
    applicant('法人或者?其他组织', ORGANISATIONS),
    ...ORGANISATIONS.map((column, at) => applicant(ORGANISATION_WORDS[at] ?? '', [column])),
    asked('上年(?:度)?结转(?:来)?(?:的)?(?:政府信息公开)?(?:申请)?', [application('carriedIn')]),
    asked('结转(?:到|至)?(?:下年|下一年|次年)(?:度)?(?:继续)?(?:办理)?(?:的)?(?:申请)?', [
      application('carriedOut'),
    ]),
    asked('办结(?:申请)?', [application('concluded')], {
      sections: IN_TABLE,
      unless: new RegExp(
        `${NO_APPLICATION.source}|${CHANNELS.source}|${IN_TIME.source}|上年度?结转`,
      ),
      unlessSaid: SOME,
    }),
    asked('总计(?:申请)?', [application('concluded')], {
      sections: IN_TABLE,
      row: { words: CONCLUDED, among: [RECEIVED, '上年度?结转'] },
    }),
    ...RESULT_IDS.map((result) =>
      asked(
        `${RESULT_WORDS[result]}(?:的)?(?:信息|申请)?`,
        rowsOfResult(result, form).map((row) => application(row)),
        { unlessSaid: SOME },
      ),
    ),
    ...Object.entries(LEAF_WORDS)
      .filter(([row]) => rowsOfResult(row.split('.')[0] as ResultId, form).includes(row))
      .map(([row, words]) =>
        asked(words, [application(row)], { sections: IN_TABLE, unlessSaid: SOME }),
      ),
  ];
}
