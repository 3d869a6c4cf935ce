/** What programs are told about the data of documents. */
export const documentsApiText = {
  link: '全部信息的数据（JSON）',
  title: (site: string) => `${site}：全部公开信息`,
  yearTitle: (site: string, year: string | undefined) =>
    `${site}：${year === undefined ? '日期待补' : `${year} 年`}公开的信息`,
  description:
    '全部已经公开的信息，按公开的年份分为若干文件，网址见 years；每个文件的 documents 一行一条，公开晚的在前。信息有变动，只有那一年的文件跟着变动。',
  licence:
    '国家机关的决议、决定、命令和其他具有立法、行政、司法性质的文件，不适用著作权法（《中华人民共和国著作权法》第五条）。任何人都可以免费取用这些数据，不用申请；转载其他信息时请注明来源和网址。',
  undated: '日期待补',
  /** What each field of a document means; a field without a value is left out. */
  fields: {
    url: '网址，不会改变',
    title: '标题',
    indexNumber: '索引号，每条信息不同，不会改变',
    docNumber: '发文字号',
    registrationNumber: '文件登记号',
    agency: '发布机构：id 是代号，name 是名称',
    jointAgencies: '联合发文机构，写法同 agency',
    type: '信息类型：id 是代号，name 是名称',
    category: '组配分类',
    topic: '主题分类',
    keywords: '关键词',
    summary: '内容概述',
    disclosure: '公开方式',
    issuedOn: '成文日期',
    createdOn: '生成日期，与成文日期不同时才有',
    publishedAt: '发布时间',
    adoptedBy: '审议会议',
    source: '信息来源',
    validity:
      '有效性：state 和 label 是 asOf 那一天的状态；inForceFrom、inForceUntil 是现行有效的第一天和最后一天；periods 是各段时间的状态，每一段从 from 那一天起，到下一段为止。通知公告等没有有效期的信息没有这一项',
    consultation: '征求意见的第一天和最后一天',
    attachments: '附件：标题、网址、字节数',
    versions: '各个文本：第一天、最后一天、网址；没有修改过的文件没有这一项',
    acts: '对其他文件的作用：action 和 label 是作用，on 是从哪一天起，url 是那个文件的网址；articles 是条文，until 是延长到哪一天',
    changes: '其他文件对它的作用，写法同 acts；网站上没有作出决定的文件时没有 url',
    interprets: '解读的文件的网址',
    feedbackTo: '答复的征求意见的网址',
    related: '相关信息的网址',
    cites: '正文提到的文件和法律法规，按出现的先后：网站上有的给网址，没有的给名称',
  },
} as const;
