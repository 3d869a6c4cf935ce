/** Words from which the benchmark makes a county that is like the sample and says nothing. */
export const countyWords = {
  docPrefix: (field: string) => `青${field.slice(0, 2)}`,
  keywords: ['渡运', '供水', '海岛', '养殖', '民宿', '补助', '安全', '公示'],
  forms: ['办法', '规定', '实施细则', '管理规定', '暂行办法'],
  regulation: (agency: string, what: string, form: string) => `${agency}${what}${form}`,
  document: (agency: string, what: string) => `${agency}关于${what}的通知`,
  law: (name: string) => `《中华人民共和国${name}》`,
  cited: (title: string, number: string) => `《${title}》（${number}）`,
  first: (what: string, bases: readonly string[]) =>
    `第一条　为了规范${what}，根据${bases.join('、')}等有关规定，结合本县实际，制定本规定。`,
  lastArticle: (number: string, on: string) => `第${number}条　本规定自${on}起施行。`,
  follows: (cited: string) => `办理中涉及的职责分工，按照${cited}执行。`,

  amend: (agency: string, title: string) => `${agency}关于修改《${title}》的决定`,
  amendment: (cited: string, number: string, text: string) =>
    `经研究，决定对${cited}作如下修改：\n\n一、将第${number}条修改为：“${text}”\n\n二、其他条文不作修改。`,
  amended: (title: string, on: string) => `# ${title}\n\n（根据${on}的决定修正）`,
  repealPart: (agency: string, title: string) => `${agency}关于废止《${title}》部分条款的决定`,
  partRepealed: (cited: string, article: string) => `经研究，决定废止${cited}${article}。`,
  repeal: (agency: string, title: string) => `${agency}关于废止《${title}》的决定`,
  repealed: (cited: string) => `经研究，决定废止${cited}。`,
  extend: (agency: string, title: string) => `${agency}关于延长《${title}》有效期的通知`,
  extended: (cited: string, until: string) => `经评估，决定将${cited}的有效期延长至${until}。`,

  interpretation: (title: string) => `《${title}》政策解读`,
  interprets: (cited: string) => `现对${cited}的制定背景、主要内容和办理方式作如下解读。`,
  consultation: (what: string) => `关于公开征求《${what}（征求意见稿）》意见的公告`,
  consults: (until: string) => `意见和建议请在${until}以前以信函、电子邮件或者当面方式提出。`,
  feedback: (what: string) => `关于《${what}（征求意见稿）》意见采纳情况的公告`,
  answers: '征求意见期间收到的意见，已经逐条研究，采纳情况如下。',

  plan: (agency: string, what: string, year: number) => `${agency}${what}实施方案（${year}年）`,
  task: (number: number, what: string, text: string, lead: string, cooperating: string) =>
    `${number}.${what}。${text}（牵头单位：${lead}；配合单位：${cooperating}）`,
  taskDone: '已经按照进度完成，台账齐全。',

  report: (agency: string, year: number) => `${agency}${year}年工作年度报告`,
  reportSummary: (agency: string, year: number) => `${agency}${year}年工作情况和下一年安排。`,
  reportOpening: (agency: string, year: number) => `现将${agency}${year}年的工作情况报告如下。`,

  cleanup: (agency: string, year: number) => `${agency}关于${year}年行政规范性文件清理结果的通知`,
  cleanupName: (year: number) => `${year}年行政规范性文件清理结果`,
  cleanedUp: '经清理，决定继续有效和宣布失效的行政规范性文件见目录。',

  attachment: ['申请表', '一览表', '名单', '说明'],
  attachmentTitle: (kind: string, what: string) => `${what}${kind}`,
  columns: ['序号', '事项', '责任单位', '办理要求'],

  leniencyName: (name: string) => `${name.replace(/^对|的处罚$/gu, '')}（初次、轻微）`,
  conditions: ['初次违法，危害后果轻微。', '在责令的期限内改正。'],
  measures: '当场教育，登记备查。',
  inspectionName: (name: string) => `${name}随机抽查`,
  targets: (object: string) => `本县在册的${object}`,
  frequency: '每年2次',
  period: '3月至11月',

  /** What the runs of the benchmark write. */
  retitled: (title: string) => `${title}（新题）`,
  renamed: (name: string) => `${name}（更名）`,
  added: (agency: string) => `${agency}关于新发布一份文件的通知`,
  edited: '本段为修改后新增的内容。',
  swapped: '附件换成了另一份。',
};
