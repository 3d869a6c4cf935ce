/**
 * What a label of a metadata block announces. The rank among labels of one field is in `FIELDS`;
 * `noise` is a label whose value is no metadata of the document, but which ends the value before it.
 */
export type LabelKind =
  | 'title'
  | 'indexNumber'
  | 'documentNumber'
  | 'registrationNumber'
  | 'issuer'
  | 'issuingBody'
  | 'publisher'
  | 'responsible'
  | 'topic'
  | 'category'
  | 'informationCategory'
  | 'genre'
  | 'writtenDate'
  | 'createdDate'
  | 'dispatchDate'
  | 'publishedDate'
  | 'postedDate'
  | 'updatedDate'
  | 'effectiveDate'
  | 'expiryDate'
  | 'repealedDate'
  | 'validity'
  | 'source'
  | 'keywords'
  | 'summary'
  | 'editor'
  | 'disclosure'
  | 'noise';

/** Labels by kind, without inner spaces, simplified. */
const VOCABULARY: Readonly<Record<LabelKind, string>> = {
  title:
    '标题 名称 信息名称 信息标题 文件标题 文件名称 公文标题 公文名称 文章标题 题名 政策名称 主题名称 规范性文件名称',
  indexNumber:
    '索引号 信息索引号 信息索引 索引 索引编号 索引码 文件索引号 公开索引号 政府信息索引号',
  documentNumber:
    '文号 发文字号 发文文号 发布文号 文件编号 备注/文号 文件号 公文文号 公文号 文件字号 文件文号 发文号 发文编号 公文字号 公文编号 文件发文字号 政策文号 制发文号 批准文号',
  registrationNumber:
    '统一登记号 登记号 备案登记号 文件登记号 规范性文件登记号 统一编号 规范性文件编号 规范性文件统一编号 规范性文件统一登记号 登记编号 备案编号 备案号 三统一编号 统一编码 规范性文件备案号 规范性文件登记编号',
  issuer: '发文机关 制发机关 制定机关 制文机关 行文机关 颁布机关 印发机关 成文机关',
  issuingBody:
    '发文机构 发文单位 发文部门 制发机构 制发单位 制定单位 制定机构 拟稿单位 起草单位 制作单位 印发单位 印发机构 印发部门 颁布单位 颁布部门 颁发部门 颁发单位',
  publisher:
    '发布机构 发布单位 发布机关 发布部门 公开机构 公开机关 公开单位 公布机关 公布单位 公布机构 信息发布机构 信息发布单位 信息公开机构 颁发机构 颁发机关 供稿单位 报送单位 信息提供单位 提供单位 信息提供部门',
  responsible:
    '公开责任部门 责任部门 公开责任单位 责任单位 所属机构 所属单位 所属部门 公开部门 公开主体 公开责任机构 信息责任部门 信息所属单位 归属机构 产生机构 信息产生机构',
  topic:
    '主题分类 主题 分类 所属主题 主题导航 主题类别 主题目录 内容分类 信息主题 主题信息 所属分类 公文主题 主题词分类 行业分类 主题分类名称 公文主题分类',
  category:
    '组配分类 公开目录 公文目录 信息目录 公文种类 公文类别 公文类型 文件种类 文件类型 文件类别 文种 信息类型 信息类别 信息种类 所属目录 目录分类 目录类别 政策类型 公文分类 公文文种',
  informationCategory: '信息分类',
  genre: '体裁分类 体裁 体裁类别 体裁类型',
  writtenDate:
    '成文日期 成文时间 签署日期 签署时间 签发日期 签发时间 制发日期 制发时间 印发日期 印发时间 制定日期 制定时间 通过日期 拟制日期 落款日期',
  createdDate:
    '生成日期 生成时间 公文生成日期 产生日期 产生时间 形成日期 形成时间 制作日期 制作时间 信息生成日期 信息产生日期 信息形成日期 信息形成时间',
  dispatchDate: '发文日期 发文时间 行文日期 行文时间 文件日期 发文年月',
  publishedDate:
    '发布日期 发布时间 发布日 公开日期 公开时间 公布日期 公布时间 上载日期 上载时间 添加日期 添加时间 发表时间 发表日期 登载日期 登载时间 上网日期 上网时间 信息公开日期 信息发布日期 信息发布时间 颁布日期 颁布时间 上传时间 上传日期 录入时间 录入日期 发稿时间 发稿日期 刊登日期 加入时间 信息时间 文章日期 发布于',
  postedDate: '日期 时间 登记日期',
  updatedDate: '更新时间 更新日期 最后更新 最后更新时间 修改时间 变更日期',
  effectiveDate:
    '生效日期 生效时间 实施日期 实施时间 施行日期 施行时间 执行日期 执行时间 开始实施日期 文件生效日期 启用日期 起始日期',
  repealedDate: '废止日期 废止时间',
  expiryDate:
    '失效日期 失效时间 终止日期 终止时间 有效期至 有效期限 有效期 信息时效期 时效期 截止有效期 有效截止日期 失效废止日期 失效/废止日期 废止/失效日期 截止日期',
  validity:
    '有效性 时效性 时效 公文时效 文件时效 是否有效 效力状态 效力 效力状况 文件有效性 有效状态 文件状态 时效状态 信息有效性 信息时效 信息时效性 效力级别状态 文件效力 法律效力 公文有效性 有效与否 执行状态 状态 规范性文件状态 规范性文件有效性 政策有效性 文件时效性',
  source:
    '来源 信息来源 文章来源 稿件来源 新闻来源 文件来源 内容来源 出处 稿源 信息来源单位 来源单位 来源部门',
  keywords: '主题词 关键词 关键字 标签',
  summary:
    '内容概述 信息概述 内容摘要 内容简介 摘要 概述 概要 简介 信息摘要 描述 内容描述 内容提要',
  editor: '责任编辑 编辑 责编 编辑人员 网站编辑 信息编辑',
  disclosure:
    '公开方式 公开形式 公开属性 公开类别 公开类型 信息公开方式 信息公开类别 信息公开属性 公开性质',
  noise:
    '公开范围 公开时限 公开程序 公开程度 公开载体 公开期限 公开对象 公开内容 公开渠道 公开事项 信息公开时限 ' +
    '字体 字体大小 字号 字号大小 文字大小 文章字号 文字 大小 背景色 视力保护色 保护视力色 阅读模式 显示 ' +
    '浏览量 浏览次数 浏览数 浏览 浏览人次 阅读量 阅读次数 阅读数 阅读 阅读人次 点击数 点击率 点击量 点击次数 点击 访问量 访问次数 访问人次 人气 次数 阅读人数 浏览人数 下载次数 已浏览 已阅读 ' +
    '作者 撰稿 撰稿人 供稿 供稿人 通讯员 记者 摄影 审核 审核人 核稿 校对 录入 录入人 录入员 信息员 审稿 审签 签发 签发人 发布人 发布者 发布人员 初审 复审 终审 投稿人 ' +
    '归档时间 归档日期 著录日期 收录时间 政策咨询机关 政策咨询电话 政策咨询 咨询电话 咨询机关 咨询单位 联系电话 联系人 联系方式 解读单位 服务对象 服务对象分类 语种 语言 载体类型 载体 格式 记录形式 获取方式 生命周期 办理状态 收藏 ' +
    '分享 分享到 打印 访问 页面功能 我要打印 保存 推荐 转发 朗读 附件下载 文件下载 相关附件下载 解读 政策解读 相关解读 相关文件 信息标识 标识 层级 级别 效力级别 效力层级 法律级别 适用范围 所属栏目 栏目 所属地区 地区 适用区域 保管期限 密级 页数 份数 紧急程度 版本 信息编号 编号 流水号 网页编号 文章编号 规范性文件 是否规范性文件 是否公开 审核状态 政策状态 征集状态 有效时间 阅读提示 无障碍 视力保护 发布渠道 发布范围 发布层级 发布形式',
};

/** Where in the page a label may stand to be believed. */
export interface Label {
  readonly kind: LabelKind;
  /**
   * Whether the word is so common that it counts only at the start of a line, a cell or after a
   * space, never glued to the value before it.
   */
  readonly weak: boolean;
}

const WEAK = new Set(
  (
    '名称 主题 分类 索引 日期 时间 体裁 标题 时效 效力 状态 有效期 截止日期 起始日期 标签 描述 简介 概述 概要 摘要 编辑 题名 文种 登记号 备案号 出处 ' +
    '字体 字号 文字 大小 显示 浏览 阅读 点击 人气 次数 审核 录入 签发 供稿 校对 分享 打印 访问 保存 推荐 转发 朗读 解读 政策解读 标识 层级 级别 栏目 地区 密级 页数 份数 版本 编号 语种 语言 载体 格式 责任单位 责任部门 联系人 联系电话 咨询电话 所属单位 公开内容 公开事项 记者 摄影 通讯员 初审 复审 终审 服务对象 收藏 执行时间 实施时间 通过日期 适用范围 提供单位 规范性文件 生成时间 产生时间 起草单位 制定单位 公开主体 ' +
    '公开方式 公开形式'
  ).split(' '),
);

const LABELS = new Map<string, Label>();
for (const [kind, words] of Object.entries(VOCABULARY) as [LabelKind, string][]) {
  for (const word of words.split(' ')) LABELS.set(word, { kind, weak: WEAK.has(word) });
}

/** The characters of the longest label. */
export const LONGEST_LABEL = Math.max(...[...LABELS.keys()].map((word) => word.length));

/** The label that `word`, folded and without spaces, is. */
export function labelOf(word: string): Label | undefined {
  return LABELS.get(word);
}
