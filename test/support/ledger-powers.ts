import { TRANSPORT_USCC } from './content-files.ts';

export const PERMIT_CODE = `${TRANSPORT_USCC}4000118001000`;
export const CHECK_CODE = `${TRANSPORT_USCC}4000618001001`;

export const PERMIT_FILE = 'powers/transport/客运许可.yaml';
export const CHECK_FILE = 'powers/transport/水路检查（渡口）.yaml';

/** Two powers as people write them: comments, lists in brackets, a text behind a bar. */
export const POWER_FILES: Readonly<Record<string, string>> = {
  [PERMIT_FILE]: `# 2026年5月核对
code: ${PERMIT_CODE}
name: 客运许可
powerType: 行政许可
office: 运输科
level: 县级
authority: |
  本县范围内的水路旅客运输。
  渡运除外。
legalBasis:
  # 行政法规
  - name: 国内水路运输管理条例
    article: 第八条
    gist: 经营水路运输要先取得许可。
  - name: 青屿县渡口管理规定
    number: 青政办发〔2026〕7号
    article: 第二条、第三条
    text: “本规定自2026年4月1日起施行。”
statutoryLimit: 20个工作日
promisedLimit: 8个工作日
fees: [SF-18-01] # 窗口收
subjects: [水路客运]
steps:
  - name: 受理
    stage: 受理立案
    does: 核对材料。
    days: 1
    office: 运输科
    post: 受理岗
    next:
      - answer: 材料齐全
        outcome: 通过
        to: 决定
      - answer: 材料不齐
        outcome: 补正
        to: 受理
      - { answer: 不属于职权, outcome: 不予, end: 出具不予受理通知书 }
  - name: 专家评审
    stage: 审查
    does: 评审航线方案。
    days: 5
    office: 运输科
    post: 评审岗
    notCounted: 行政许可法第四十五条
  # 决定以后送达
  - name: 决定
    stage: 决定
    does: 作出决定。
    days: 0.5
    office: 运输科
    post: 审批岗
    end: 取得许可证
duties:
  - stage: 受理
    content: 公示条件和材料。
    legalBasis:
      - { name: 中华人民共和国行政许可法, article: 第三十条 }
  - stage: 决定
    content: 书面决定。
    legalBasis:
      - name: 中华人民共和国行政许可法
        article: 第三十八条
liability:
  persons: 直接负责的主管人员和其他直接责任人员
  circumstances:
    - 对符合条件的申请不予受理的
    - 超过期限不作决定的
  legalBasis:
    - name: 中华人民共和国行政许可法
      article: 第七十二条
supervisionPhone: 0000-8802000
adjustments:
  - on: 2023-05-08
    action: 新增
    document: 青政办发〔2023〕18号
  - on: 2025-04-14
    action: 变更
    document: 青政办发〔2025〕9号
    note: 压缩时限。
    was:
      promisedLimit: 12个工作日
      authority: 全县水路运输。
`,
  [CHECK_FILE]: `code: "${CHECK_CODE}"
name: 水路检查
subItem: 渡口
powerType: 行政检查
office: 执法队
level: 县级
legalBasis:
  - name: 国内水路运输管理条例
    article: 第三十一条
    gist: 交通运输主管部门监督检查。
statutoryLimit: 无规定
promisedLimit: 即时
steps:
  - name: 检查
    stage: 调查取证
    does: 登船检查。
    days: 0
    office: 执法队
    post: 检查岗
duties:
  - stage: 检查
    content: 两人以上检查。
    legalBasis:
      - name: 中华人民共和国行政处罚法
        article: 第四十二条
liability:
  persons: 执法人员
  circumstances: [不履行检查职责的]
supervisionPhone: 0000-8802000
`,
};
