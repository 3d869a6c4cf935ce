import { isoDate } from '#domain/date.ts';
import type { Entry } from './content.ts';
import { pdfFile } from './pdfs.ts';

/** The day on which the sample content is read. */
export const AS_OF = isoDate('2026-03-20');

export const NOTICE = 'notices/2026/轮渡班次.md';
export const NORMATIVE = 'normative/2026/渡口管理.md';
export const SITE = 'site.yaml';
export const OFFICE = 'agencies/county-office.yaml';
export const CALENDAR = 'calendar/2026.yaml';
export const GUIDE = 'pages/guide.md';

/** The unified social credit codes of two agencies of the invented county. */
export const OFFICE_USCC = '119901227310014889';
export const TRANSPORT_USCC = '11990122731016559T';

const TIMETABLE = Buffer.from(pdfFile([[{ x: 90, y: 700, text: '轮渡时刻表' }]])).toString(
  'latin1',
);

/** A small content folder of the invented county 青屿县 that passes every check. */
export const FILES: Readonly<Record<string, Entry>> = {
  [SITE]: `name: 青屿县人民政府
shortName: 青屿县
domain: www.qingyu.example
siteIdCode: "9901220001"
divisionCode: "990122"
description: 青屿县政府信息公开平台。
keywords: [青屿县, 政府信息公开]
organiser:
  name: 青屿县人民政府办公室
  address: 青屿县灯塔街道听潮路1号
  phone: 0000-8801016
indexNumberFormats:
  - "{uscc}/{year}-{serial:5}"
validity:
  defaultYears: 5
  trialYears: 2
listPageSize: 20
`,
  [OFFICE]: `name: 青屿县人民政府办公室
shortName: 县政府办公室
aliases: [县政府办]
kind: 政府办公室
docPrefixes: [青政办发]
uscc: "${OFFICE_USCC}"
address: 青屿县灯塔街道听潮路1号
hours: 工作日 8:30—12:00，13:30—17:30
phone: 0000-8801010
head: 汐明川（主任）
functions:
  - 负责县政府信息公开工作。
`,
  'agencies/transport.yaml': `name: 青屿县交通运输局
shortName: 县交通运输局
kind: 政府工作部门
docPrefixes: [青交]
uscc: ${TRANSPORT_USCC}
address: 青屿县灯塔街道渡口路2号
hours: 工作日 8:30—12:00，13:30—17:30
phone: 0000-8802000
head: 汐知远（局长）
functions:
  - 负责全县轮渡和公路管理。
`,
  'topics.yaml': `topics:
  - { id: transport, name: 交通运输 }
  - { id: open-government, name: 政务公开 }
`,
  [CALENDAR]: `year: 2026
notice:
  title: 国务院办公厅关于2026年部分节假日安排的通知
  docNumber: 国办发明电〔2025〕7号
holidays:
  - { name: 元旦, from: 2026-01-01, to: 2026-01-03, worked: [2026-01-04] }
  - { name: 春节, from: 2026-02-15, to: 2026-02-23, worked: [2026-02-14, 2026-02-28] }
  - { name: 清明节, from: 2026-04-04, to: 2026-04-06 }
`,
  [NOTICE]: `---
title: 青屿县人民政府办公室关于调整冬季轮渡班次的通知
agency: county-office
indexNumber: ${OFFICE_USCC}/2026-00012
docNumber: 青政办发〔2026〕12号
type: 通知公告
topic: 交通运输
summary: 自3月10日起，青屿至汐口航线末班船提前一小时。
disclosure: 主动公开
issuedOn: 2026-03-02
publishedAt: "2026-03-03 09:30"
attachments:
  - file: 轮渡时刻表.pdf
---

各乡镇人民政府、街道办事处：

现就轮渡班次调整通知如下：

一、班次调整

（一）青屿至汐口航线末班船提前一小时。

（二）停航时另行通知。

（三）其他航线不变。

二、有关要求

请告知群众。

附件：轮渡时刻表

青屿县人民政府办公室

2026年3月2日
`,
  'notices/2026/轮渡时刻表.pdf': TIMETABLE,
  [NORMATIVE]: `---
title: 青屿县人民政府办公室关于印发青屿县渡口管理规定的通知
agency: county-office
jointAgencies: [transport]
indexNumber: ${OFFICE_USCC}/2026-00007
docNumber: 青政办发〔2026〕7号
topic: 交通运输
summary: 规定渡口的设置、开放时间和安全责任。
disclosure: 主动公开
issuedOn: 2026-02-09
publishedAt: "2026-02-10 10:00"
effectiveFrom: 2026-04-01
effectiveUntil: 2031-03-31
stages:
  drafted: 2025-10-13
  legalityReviewed: 2026-01-20
  fairCompetitionReviewed: 2026-01-22
  adopted: 2026-02-06
  filed: 2026-03-20
---

第一条　为了加强渡口管理，制定本规定。

第二条　本规定自2026年4月1日起施行。
`,
  [GUIDE]: `---
title: 青屿县政府信息公开指南
section: 指南
description: 怎样查阅和申请政府信息。
agency: county-office
updatedOn: 2026-01-05
---

政府信息的分类和编排体系、获取方式如下。

公开工作机构的名称：青屿县人民政府办公室。办公地址、办公时间、联系电话、传真号码和互联网联系方式见机构页面。
`,
  'pages/application.md': `---
title: 依申请公开
section: 依申请公开
description: 怎样申请公开政府信息。
updatedOn: 2026-01-05
---

向县政府办公室提交申请表。
`,
};

/** The text of a file of the sample content. */
export function sampleText(path: string): string {
  const entry = FILES[path];
  if (typeof entry !== 'string') throw new Error(`No text ${path}`);
  return entry;
}
