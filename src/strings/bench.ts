/** Words from which the benchmark makes texts that are like documents and say nothing. */
export const corpusWords = {
  who: [
    '县海岛办',
    '县渡运中心',
    '各乡镇人民政府',
    '县政务服务中心',
    '各渔业村',
    '县供水公司',
    '县港航管理站',
    '县气象台',
    '各社区居民委员会',
    '县档案馆',
  ],
  when: [
    '每月底前',
    '台风季节来临前',
    '自本通知印发之日起',
    '每年第一季度',
    '遇有恶劣海况时',
    '在接到报告后两小时内',
    '逢渔汛期间',
    '按年度计划',
  ],
  does: [
    '完成',
    '组织开展',
    '逐项落实',
    '公布',
    '检查',
    '登记',
    '更新',
    '评估',
    '汇总上报',
    '协调解决',
  ],
  what: [
    '渡口安全设施维护',
    '海岛居民用水保障',
    '渔船进出港报告',
    '养殖海区浮标编号',
    '小岛班轮班次调整',
    '应急物资储备',
    '灯塔沿线步道养护',
    '岛际电缆巡查',
    '海漂垃圾清理',
    '独居老年人探访',
    '海鲜市场明码标价',
    '学校接驳船管理',
  ],
  how: [
    '结果向社会公开',
    '台账保存不少于三年',
    '发现问题当日报告',
    '所需经费列入年度预算',
    '由牵头单位负责解释',
    '接受群众监督',
    '不得增加群众负担',
    '与相关制度衔接',
  ],
  titles: [
    '渡运安全管理',
    '海岛供水保障',
    '渔港环境整治',
    '民宿规范经营',
    '海上交通安全检查',
    '养老服务补助',
    '小岛学校建设',
    '海洋生态修复',
    '应急避难场所管理',
    '班轮票价调整',
    '渔业资源保护',
    '文物保护单位管理',
  ],
  actions: [
    '做好{}工作',
    '进一步加强{}工作',
    '印发{}实施方案',
    '开展{}专项行动',
    '公布{}结果',
    '{}有关事项',
  ],
  headings: ['总体要求', '主要任务', '工作步骤', '保障措施', '监督检查', '其他事项'],
  notice: (what: string) => `关于${what}的通知`,
  rule: (what: string) => `${what}办法`,
  greeting: '各乡镇人民政府，县政府直属各单位：',
  opening: (what: string) => `为了${what}，经研究，现将有关事项通知如下。`,
  articleNumber: (number: string) => `第${number}条`,
  article: (number: string, text: string) => `第${number}条　${text}`,
  summary: (what: string) => `对${what}的职责分工、办理时限和监督办法作出安排。`,
  sentence: (when: string, who: string, does: string, what: string, how: string) =>
    `${when}，${who}${does}${what}，${how}。`,
  date: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
};

/** What the benchmark says. */
export const bench = {
  documents: '模拟文件的份数（默认 1000，和“--powers”一起用时默认 100）',
  seed: '随机数种子',
  json: '输出 JSON',
  out: '模拟内容和网站放在哪个文件夹',
  lives: '只测量多少份文件（每份作用于四份旧文件）的有效性和各年目录要用多久',
  livesReport: (lives: {
    readonly documents: number;
    readonly effects: number;
    readonly refused: number;
    readonly years: number;
    readonly entries: number;
    readonly livesMs: number;
    readonly cataloguesMs: number;
  }) =>
    [
      `${lives.documents} 份文件，${lives.effects} 项作用（其中 ${lives.refused} 项不能成立）`,
      `有效性：${lives.livesMs.toFixed(0)} 毫秒（CPU）`,
      `${lives.years} 年的目录和增减，共 ${lives.entries} 行：${lives.cataloguesMs.toFixed(0)} 毫秒（CPU）`,
      '',
    ].join('\n'),
  reproducible: '另外核对：换文件夹、换时区、改了又改回来，生成的网站是否逐字节相同',
  generating: (count: number) => `生成 ${count} 份模拟文件`,
  same: (name: string) => `一致：${name}`,
  different: (name: string, files: readonly string[]) => `不一致：${name}：${files.join('、')}`,
  checks: { moved: '换文件夹和时区', undone: '改了又改回来' },
  failed: '生成失败，请看上面的输出。',
};
