/** Words of the lists (目录清单), as clerks write them and readers see them, by English id. */

export const YES_NO = { yes: '有', no: '无' } as const;

/** 材料必要性. */
export const NECESSITIES = { required: '必要', deferrable: '容缺受理' } as const;

/** 材料来源渠道. */
export const MATERIAL_SOURCES = {
  applicant: '申请人自备',
  government: '政府部门核发',
  intermediary: '中介机构出具',
  other: '其他',
} as const;

/** 办件类型. */
export const HANDLINGS = { atOnce: '即办件', promised: '承诺件' } as const;

/** 服务对象. */
export const CLIENTS = { person: '自然人', legalPerson: '法人', organisation: '其他组织' } as const;

/** 结果类型. */
export const RESULT_KINDS = {
  licence: '证照',
  approval: '批文',
  certificate: '证明',
  registration: '登记',
  other: '其他',
} as const;

/** 通办范围. */
export const SCOPES = {
  nation: '全国通办',
  province: '全省通办',
  city: '全市通办',
  county: '全县通办',
  counter: '不通办',
} as const;

/** 缴入级次. */
export const FUND_LEVELS = {
  centre: '中央',
  province: '省级',
  city: '市级',
  county: '县级',
  town: '乡级',
} as const;

/** 资金管理方式. */
export const FUND_MANAGEMENTS = {
  treasury: '缴入国库',
  specialAccount: '缴入财政专户',
  other: '其他',
} as const;

/** 办理方式. */
export const SERVICE_CHANNELS = {
  counter: '窗口办理',
  online: '网上办理',
  kiosk: '自助终端',
  phone: '电话办理',
  visit: '上门服务',
} as const;

/** 中介服务的定价方式. */
export const PRICINGS = {
  government: '政府定价',
  guided: '政府指导价',
  market: '市场调节价',
} as const;

export const APPLICABILITIES = { applicable: '适用', notApplicable: '不适用' } as const;

/** 抽查方式. */
export const INSPECTION_METHODS = {
  onSite: '现场检查',
  written: '书面检查',
  online: '网络监测',
  sampling: '抽样检验',
  entrusted: '委托专业机构',
} as const;

/** 抽查类别. */
export const INSPECTION_CATEGORIES = { ordinary: '一般检查事项', key: '重点检查事项' } as const;

/** 行政处罚的种类. Source: 《行政处罚法》第九条. */
export const PENALTY_KINDS = {
  warning: '警告',
  criticism: '通报批评',
  fine: '罚款',
  confiscateGains: '没收违法所得',
  confiscateGoods: '没收非法财物',
  suspendLicence: '暂扣许可证件',
  lowerGrade: '降低资质等级',
  revokeLicence: '吊销许可证件',
  restrictBusiness: '限制开展生产经营活动',
  stopBusiness: '责令停产停业',
  closeDown: '责令关闭',
  barFromTrade: '限制从业',
  detention: '行政拘留',
} as const;

/** What a range of penalties counts. */
export const RANGE_UNITS = {
  yuan: '元',
  times: '倍',
  percent: '%',
  day: '日',
  month: '月',
} as const;

export type RangeUnit = keyof typeof RANGE_UNITS;

/** 裁量阶次, the lightest first. */
export const GRADES = {
  slight: '轻微',
  light: '较轻',
  ordinary: '一般',
  heavy: '较重',
  serious: '严重',
  extreme: '特别严重',
} as const;

/** 不予处罚的情形. Source: 《行政处罚法》第三十三条. */
export const LENIENCY_GROUNDS = { slight: '轻微', first: '首违', faultless: '无主观过错' } as const;

export const LENIENCIES = {
  none: '不予处罚',
  mayBeNone: '可以不予处罚',
  mitigated: '减轻处罚',
  noCoercion: '不予强制',
} as const;

export const QUALIFICATION_CATEGORIES = { access: '准入类', level: '水平评价类' } as const;

export const QUALIFICATION_KINDS = { professional: '专业技术人员', skilled: '技能人员' } as const;

/** 第一责任层级建议. */
export const LEVEL_ADVICES = { city: '设区的市', county: '县级', town: '乡镇街道' } as const;

/** Which powers 综合行政执法 takes over. */
export const ENFORCED_TYPES = { penalty: '行政处罚', coercion: '行政强制' } as const;

/** 行政执法主体的类别. */
export const BODY_KINDS = {
  statutory: '法定行政机关',
  authorised: '法律法规授权组织',
  entrusted: '受委托组织',
} as const;

/** 重大行政决策的法定程序. Source: 《重大行政决策程序暂行条例》. */
export const DECISION_PROCEDURES = {
  participation: '公众参与',
  experts: '专家论证',
  risk: '风险评估',
  legality: '合法性审查',
  deliberation: '集体讨论决定',
} as const;

export const OPENNESSES = { open: '公开', withheld: '不公开' } as const;

/** 公开渠道和载体. */
export const DISCLOSURE_CHANNELS = {
  website: '政府网站',
  media: '政务新媒体',
  readingPlace: '公开查阅点',
  serviceCentre: '政务服务中心',
  station: '便民服务站',
  board: '公示栏',
  other: '其他',
} as const;

export const AUDIENCES = { everyone: '全社会', group: '特定群体' } as const;

export const DISCLOSURE_LEVELS = { county: '县级', town: '乡级' } as const;
