import { describe, expect, test } from 'vitest';
import { type Part, said } from '../../../support/claims.ts';

describe('a number that is none of a table is not read', () => {
  test.each<[Part, string]>([
    // Another year.
    ['overview', '上年新收申请41件。'],
    ['overview', '去年收到申请41件。'],
    ['overview', '上年，全县新收申请41件。'],
    ['overview', '2024年新收政府信息公开申请41件。'],
    ['overview', '2024年，全县收到申请41件。'],
    ['overview', '较上年新收申请41件有所增加。'],
    ['overview', '与上年同期收到申请41件相比持平。'],
    ['overview', '条例施行以来收到申请320件。'],
    ['disclosure', '历年累计制发行政规范性文件120件。'],
    ['disclosure', '上半年行政处罚500件。'],
    ['disclosure', '2026年计划制定规范性文件6件。'],
    // About right.
    ['overview', '收到申请30余件。'],
    ['overview', '收到申请约30件。'],
    ['overview', '收到申请30多件。'],
    ['overview', '收到申请30件以上。'],
    ['overview', '收到申请30件左右。'],
    ['overview', '收到申请近30件次。'],
    ['overview', '收到申请30件次。'],
    ['disclosure', '作出行政许可1.2万件。'],
    // One of many.
    ['overview', '其中县教育局收到申请5件。'],
    ['overview', '县教育局收到申请5件，北港镇收到申请3件。'],
    ['overview', '其中，县自然资源局受理申请9件。'],
    ['overview', '网上收到申请20件，通过信函收到申请26件。'],
    ['overview', '涉及征地补偿的申请20件，其中予以公开15件。'],
    ['disclosure', '一般程序行政处罚200件。'],
    ['disclosure', '北港镇作出行政处罚12件。'],
    ['overview', '8月收到申请9件，为全年最多的一个月。'],
    ['overview', '五年来共收到申请231件。'],
    ['overview', '征求第三方意见6件，其中予以公开4件，部分公开2件。'],
    ['overview', '制发公文312件，属于主动公开101件、不予公开180件。'],
    ['applications', '农房类申请12件：予以公开7件，部分公开3件，无法提供2件。'],
    ['applications', '涉及征地的申请12件，予以公开8件，无法提供4件。'],
    ['applications', '企业申请3件，予以公开2件。'],
    ['applications', '自然人申请41件中，予以公开18件，部分公开6件。'],
    ['applications', '5个工作日内办结12件，其余的当天办结16件。'],
    ['applications', '网上办结31件，窗口办结16件。'],
    ['disclosure', '县政府制发规范性文件2件，县政府办公室制发规范性文件2件。'],
    ['disclosure', '交通领域行政处罚101件。'],
    ['disclosure', '不予行政处罚212件，减轻行政处罚31件。'],
    ['disclosure', '不予行政许可决定12件，注销行政许可31件。'],
    ['disclosure', '重大行政处罚31件，都经法制审核。'],
    ['disclosure', '行政强制措施21件，行政强制执行6件。'],
    ['litigation', '作为复议机关办理行政复议31件，维持20件，纠正5件。'],
    ['litigation', '办理行政复议案件101件中，信息公开的4件。'],
    ['litigation', '不服县教育局答复的行政复议3件，维持2件。'],
    // Something else.
    ['overview', '不予受理申请2件。'],
    ['overview', '收到县长信箱来信200件。'],
    ['overview', '县长信箱收到200件，依申请公开平稳。'],
    ['overview', '行政复议机关受理申请2件。'],
    ['overview', '申请公开平稳，办理建议提案收到30件。'],
    ['overview', '收到补正申请3件。'],
    ['disclosure', '行政许可项目数210件。'],
    ['disclosure', '修订规章制度0件；规章3件。'],
    ['disclosure', '本年公布的规章0件。'],
    ['disclosure', '行政许可事项120项。'],
    ['disclosure', '主动公示行政处罚900件。'],
    ['disclosure', '制发规范性文件解读材料6件。'],
    ['disclosure', '减免行政事业性收费12万元。'],
    ['disclosure', '废止1件、失效2件，规范性文件清理完毕。'],
    ['disclosure', '规范性文件废止1件、失效2件。'],
    // Two together.
    ['applications', '予以公开和部分公开29件。'],
    ['applications', '予以公开、部分公开分别为21件、8件。'],
    ['applications', '不予公开及无法提供14件。'],
    ['disclosure', '行政许可、行政处罚6269件。'],
    ['litigation', '行政复议和行政诉讼6件。'],
    // Other parts.
    ['problems', '新收申请46件，予以公开21件。'],
    ['other', '行政复议4件，行政许可5286件。'],
    ['litigation', '新收申请46件，行政许可5286件。'],
    ['disclosure', '新收申请46件，行政复议4件，维持3件。'],
    ['applications', '行政许可5286件，制发规范性文件4件，行政复议4件。'],
    ['overview', '制发规范性文件4件，行政许可5286件，办结47件。'],
  ])('%s: %s', (part, sentence) => {
    expect(said(part, sentence)).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['行政许可本年增加12项、减少3项。', []],
    ['行政许可上一年项目210项，本年增加12项，本年减少3项。', ['permits/previous=210']],
    ['行政许可情况见附件，政府集中采购项目增加3个。', []],
    ['行政许可项目数210项。', []],
  ])('in the form of 2019: %s', (sentence, expected) => {
    expect(said('disclosure', sentence, 2019)).toEqual(expected);
  });

  test.each<[Part, string, readonly string[]]>([
    ['overview', '上年新收申请41件，本年新收46件。', ['received/total=46']],
    ['overview', '新收申请46件，其中县教育局受理5件。', ['received/total=46']],
    [
      'overview',
      '新收申请46件，予以公开21件，其中自然人18件。',
      ['received/total=46', 'granted/total=21'],
    ],
    [
      'applications',
      '新收申请46件、上年结转3件，总计49件。',
      ['received/total=46', 'carriedIn/total=3'],
    ],
    ['applications', '上年结转3件，其中办结3件。', ['carriedIn/total=3']],
    [
      'litigation',
      '未经复议直接起诉2件，维持2件；行政复议4件。',
      ['directSuit/total=2', 'directSuit/upheld=2', 'reconsideration/total=4'],
    ],
    [
      'litigation',
      '行政复议4件；复议后起诉1件，其他结果1件。',
      [
        'reconsideration/total=4',
        'suitAfterReconsideration/total=1',
        'suitAfterReconsideration/otherResult=1',
      ],
    ],
    ['disclosure', '其中行政处罚983件，公示率100%。', ['penalties/decisions=983']],
  ])('%s, beside one that is: %s', (part, sentence, expected) => {
    expect(said(part, sentence).sort()).toEqual([...expected].sort());
  });

  test('a sentence of enormous length is passed over', () => {
    expect(said('overview', `新收申请46件，${'字'.repeat(2000)}`)).toEqual([]);
  });
});
