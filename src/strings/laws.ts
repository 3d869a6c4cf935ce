import { type IsoDate, isoDate } from '#domain/date.ts';

/** A document of the nation that county documents cite. */
export interface Law {
  /** Without 中华人民共和国 in front. */
  readonly name: string;
  readonly kind: '法律' | '行政法规' | '规范性文件';
  /** Of several orders, that of the text in force. */
  readonly number?: string;
  /** The first day not in force. */
  readonly repealedOn?: IsoDate;
  /** The name of the law here that takes its place. */
  readonly replacedBy?: string;
}

const LAWS_IN_FORCE = `
  宪法 立法法 地方各级人民代表大会和地方各级人民政府组织法 行政处罚法 行政许可法 行政强制法 行政复议法 行政诉讼法
  国家赔偿法 公务员法 保守国家秘密法 档案法 个人信息保护法 预算法 政府采购法 招标投标法 价格法 反垄断法
  反不正当竞争法 消费者权益保护法 食品安全法 农产品质量安全法 民法典 仲裁法 治安管理处罚法 渔业法 海域使用管理法
  海岛保护法 海上交通安全法 港口法 公路法 道路交通安全法 旅游法 文物保护法 义务教育法 未成年人保护法 老年人权益保障法
  残疾人保障法 无障碍环境建设法 劳动合同法 就业促进法 社会保险法 传染病防治法 基本医疗卫生与健康促进法 安全生产法
  突发事件应对法 消防法 防洪法 气象法 水法 生态环境法典 森林法 土地管理法 城乡规划法 建筑法 乡村振兴促进法
  农村土地承包法 村民委员会组织法
`;

/** 《民法典》第一千二百六十条. */
const UNTIL_CIVIL_CODE = '民法通则 民法总则 合同法 物权法 婚姻法 继承法 收养法 担保法 侵权责任法';

/** 《生态环境法典》第一千二百四十二条. */
const UNTIL_ENVIRONMENTAL_CODE = `
  环境保护法 环境影响评价法 海洋环境保护法 大气污染防治法 水污染防治法 土壤污染防治法 固体废物污染环境防治法
  噪声污染防治法 放射性污染防治法 清洁生产促进法
`;

const REPLACED: readonly Law[] = [
  {
    name: '环境噪声污染防治法',
    kind: '法律',
    repealedOn: isoDate('2022-06-05'),
    replacedBy: '噪声污染防治法',
  },
  { name: '食品卫生法', kind: '法律', repealedOn: isoDate('2009-06-01'), replacedBy: '食品安全法' },
  {
    name: '治安管理处罚条例',
    kind: '法律',
    repealedOn: isoDate('2006-03-01'),
    replacedBy: '治安管理处罚法',
  },
  { name: '城市规划法', kind: '法律', repealedOn: isoDate('2008-01-01'), replacedBy: '城乡规划法' },
  {
    name: '法规规章备案条例',
    kind: '行政法规',
    number: '国务院令第337号',
    repealedOn: isoDate('2024-11-01'),
    replacedBy: '法规规章备案审查条例',
  },
  {
    name: '水路运输管理条例',
    kind: '行政法规',
    repealedOn: isoDate('2013-01-01'),
    replacedBy: '国内水路运输管理条例',
  },
];

const REGULATIONS = `
  价格违法行为行政处罚规定 旅馆业治安管理办法 防汛条例 渔业法实施细则 渔港水域交通安全管理条例 全国年节及纪念日放假办法
  无人驾驶航空器飞行管理暂行条例
`;

/** Regulations by the number of the order of the State Council that published them. */
const REGULATIONS_BY_ORDER: Readonly<Record<string, number>> = {
  政府信息公开条例: 711,
  重大行政决策程序暂行条例: 713,
  优化营商环境条例: 722,
  公平竞争审查条例: 783,
  规章制定程序条例: 322,
  法规规章备案审查条例: 789,
  行政执法监督条例: 825,
  行政复议法实施条例: 499,
  行政执法机关移送涉嫌犯罪案件的规定: 310,
  事业单位人事管理条例: 652,
  预算法实施条例: 729,
  政府采购法实施条例: 658,
  招标投标法实施条例: 613,
  保障农民工工资支付条例: 724,
  食品安全法实施条例: 721,
  消费者权益保护法实施条例: 778,
  市场主体登记管理条例: 746,
  烟花爆竹安全管理条例: 455,
  森林防火条例: 541,
  自然灾害救助条例: 577,
  突发公共卫生事件应急条例: 376,
  生产安全事故应急条例: 708,
  生产安全事故报告和调查处理条例: 493,
  国内水路运输管理条例: 625,
  防治船舶污染海洋环境管理条例: 561,
  道路交通安全法实施条例: 405,
  公路安全保护条例: 593,
  地名管理条例: 753,
  志愿服务条例: 685,
  城市供水条例: 158,
  城镇排水与污水处理条例: 641,
  节约用水条例: 776,
  土地管理法实施条例: 743,
  国有土地上房屋征收与补偿条例: 590,
  历史文化名城名镇名村保护条例: 524,
};

/** Documents of the State Council, its office and its departments. */
const DOCUMENTS_BY_NUMBER: Readonly<Record<string, string>> = {
  '国发〔2016〕34号': '国务院关于在市场体系建设中建立公平竞争审查制度的意见',
  '国办发〔2018〕37号': '国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知',
  '国办发〔2018〕115号': '国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见',
  '国办发〔2018〕118号':
    '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
  '国办发〔2022〕27号': '国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见',
  '国办发〔2015〕58号': '国务院办公厅关于推广随机抽查规范事中事后监管的通知',
  '国办发〔2016〕54号': '国务院办公厅关于加强和改进行政应诉工作的意见',
  '国办发〔2017〕40号':
    '国务院办公厅关于进一步做好“放管服”改革涉及的规章、规范性文件清理工作的通知',
  '国办发〔1995〕38号': '国务院办公厅关于进一步做好重新组建仲裁机构工作的通知',
  '国办发〔2017〕47号': '国务院办公厅关于印发政府网站发展指引的通知',
  '国办函〔2020〕109号': '国务院办公厅关于印发《政府信息公开信息处理费管理办法》的通知',
  '国办公开办函〔2019〕61号':
    '国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知',
  '国办公开办函〔2021〕30号':
    '国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知',
  '国办发〔2012〕48号': '国务院办公厅关于规范农村义务教育学校布局调整的意见',
  '国办发〔2018〕27号': '国务院办公厅关于全面加强乡村小规模学校和乡镇寄宿制学校建设的指导意见',
  '国办发〔2019〕5号': '国务院办公厅关于推进养老服务发展的意见',
  '发改财金〔2022〕271号':
    '国家发展改革委等部门印发《关于促进服务业领域困难行业恢复发展的若干政策》的通知',
};

/** Documents of the centre that are cited by name. */
const DOCUMENTS = [
  '中共中央关于全面推进依法治国若干重大问题的决定',
  '法治政府建设实施纲要（2015—2020年）',
  '法治政府建设实施纲要（2021—2025年）',
  '关于推行地方各级政府工作部门权力清单制度的指导意见',
  '关于推行法律顾问制度和公职律师公司律师制度的意见',
];

/**
 * The national laws, State Council regulations and central documents that county documents cite most.
 * A number or a repeal is given only where it is certain.
 */
export const LAWS: readonly Law[] = [
  ...named(LAWS_IN_FORCE, { kind: '法律' }),
  ...named(UNTIL_CIVIL_CODE, {
    kind: '法律',
    repealedOn: isoDate('2021-01-01'),
    replacedBy: '民法典',
  }),
  ...named(UNTIL_ENVIRONMENTAL_CODE, {
    kind: '法律',
    repealedOn: isoDate('2026-08-15'),
    replacedBy: '生态环境法典',
  }),
  ...REPLACED,
  ...named(REGULATIONS, { kind: '行政法规' }),
  ...Object.entries(REGULATIONS_BY_ORDER).map(([name, order]): Law => {
    return { name, kind: '行政法规', number: `国务院令第${order}号` };
  }),
  ...Object.entries(DOCUMENTS_BY_NUMBER).map(([number, name]): Law => {
    return { name, kind: '规范性文件', number };
  }),
  ...DOCUMENTS.map((name): Law => ({ name, kind: '规范性文件' })),
];

function named(names: string, facts: Omit<Law, 'name'>): Law[] {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => ({ name, ...facts }));
}
