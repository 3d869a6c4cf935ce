import type { SearchRecord } from '#search/record.ts';
import { searchRecords } from './records.ts';

/** A few documents of a small county, for what must be found in whole sentences. */
const PARTS: readonly Partial<SearchRecord>[] = [
  {
    title: '青屿县农村公路养护管理办法',
    docNumber: '青政发〔2022〕7号',
    date: '2022-03-01',
    validity: 'inForce 2027-03-01 expired',
    blocks: [
      { text: '第一条　为了加强农村公路养护，保障公路完好畅通，制定本办法。' },
      { text: '第二条　县道由县交通运输局养护，乡道、村道由乡镇人民政府养护。' },
    ],
  },
  {
    title: '青屿县农村公路建设资金管理规定',
    date: '2019-05-01',
    validity: 'inForce 2022-03-01 repealed',
    blocks: [{ text: '农村公路建设资金由县财政局拨付。' }],
  },
  {
    title: '关于做好2024年城乡居民最低生活保障工作的通知',
    date: '2024-01-10',
    blocks: [{ text: '申请最低生活保障的家庭，应当向乡镇人民政府提出书面申请。' }],
  },
  {
    title: '关于开展低保对象核查的通知',
    date: '2025-06-10',
    blocks: [{ text: '对低保对象逐户核查，发现收入超过标准的，停发低保金。' }],
  },
  {
    title: '渔业船舶安全检查实施方案',
    date: '2025-02-01',
    attachments: [{ title: '检查记录表.docx', text: '船名 船号\n船东签名' }],
    blocks: [{ text: '渔业船舶出海以前，应当接受安全检查。未经检查的渔船不得出海。' }],
  },
  {
    title: '民宿治安管理办法（征求意见稿）',
    date: '2023-09-01',
    blocks: [{ text: '开办民宿应当向公安机关登记，如实登记旅客身份信息。' }],
  },
  {
    title: '县道325线交通管制公告',
    date: '2026-01-05',
    blocks: [{ text: '因路面维修，县道325线于1月8日至1月20日实行交通管制。' }],
  },
  {
    title: '行政许可：渔业捕捞许可证核发',
    type: '权责清单',
    blocks: [{ text: '《中华人民共和国渔业法》' }],
  },
];

export const SAMPLE = searchRecords(PARTS);

export const SYNONYMS = [
  { label: '简称', terms: ['低保', '最低生活保障'] },
  { label: '别称', terms: ['渔船', '渔业船舶'] },
];
