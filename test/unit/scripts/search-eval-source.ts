import { isoDate } from '#domain/date.ts';
import { contains } from '#search/marks.ts';
import { normalise } from '#search/normalise.ts';
import type { SearchRecord } from '#search/record.ts';
import type { ClassName } from '../../../scripts/lib/search-eval/classes.ts';
import { assembleCorpus } from '../../../scripts/lib/search-eval/corpus.ts';
import type { Source } from '../../../scripts/lib/search-eval/draw.ts';
import { isHeldOut } from '../../../scripts/lib/search-eval/held-out.ts';
import { makeQueries } from '../../../scripts/lib/search-eval/queries.ts';
import { linesOf, textsOf } from '../../../scripts/lib/search-eval/texts.ts';
import { searchRecord } from '../search/records.ts';

const AS_OF = isoDate('2026-11-20');
/** How many queries of each class there are. */
export const COUNT = 40;

/** The documents of a content folder of two. */
export const models = [
  searchRecord({
    url: '/documents/county-government/2024-00007/',
    title: '青屿县人民政府关于印发民宿管理办法的通知',
    docNumber: '青政发〔2024〕7号',
    indexNumber: '11990122731000119W/2024-00007',
    agencies: ['县政府'],
    type: '行政规范性文件',
    date: '2024-03-01',
    blocks: [
      { text: '第一条　为规范民宿经营，保障旅客和经营者的合法权益，制定本办法。', anchor: 'art-1' },
      { text: '第二条　县文广旅体局负责民宿的登记和评定，每年3月底前公布名单。', anchor: 'art-2' },
    ],
  }),
  searchRecord({
    url: '/documents/transport/2023-00012/',
    title: '县交通运输局关于调整小岛班轮票价的通告',
    docNumber: '青交〔2023〕12号',
    indexNumber: '11990122731016559T/2023-00012',
    agencies: ['县交通运输局'],
    type: '通知公告',
    date: '2023-05-06',
    blocks: [{ text: '自2023年6月1日起，南礁至北港的班轮票价调整为18元，六十岁以上老人半价。' }],
  }),
];
/** What its people judged. */
export const judged = {
  synonyms: [
    { label: '俗称', terms: ['民宿', '家庭旅馆'] },
    { label: '近义说法', terms: ['火星殖民', '月球采矿'] },
    { label: '相近说法', near: true, terms: ['老人', '票价'] },
  ],
  questions: [
    {
      q: '开民宿去哪里登记',
      relevant: [
        { url: models[0]?.url as string, grade: 3 },
        { url: models[1]?.url as string, grade: 1 },
      ],
    },
  ],
};

/** What queries of some records are made from. */
export const sourceOf = (records: readonly SearchRecord[], seed = 1): Source => ({
  records,
  heldOut: records.filter(isHeldOut),
  texts: textsOf(records),
  seed,
});

/** A corpus of theirs and of generated documents. */
export const records = assembleCorpus(models, new Set(), { documents: 500, seed: 3, asOf: AS_OF });
export const source = sourceOf(records);
export const queries = makeQueries(source, judged, COUNT);
/** The queries of a class. */
export const of = (name: ClassName) => queries.filter((query) => query.name === name);

/** Every line of the corpus. */
export const lines = records.flatMap(linesOf);
/** The same by document, folded. */
export const folded = records.map((record) => ({
  url: record.url,
  lines: linesOf(record).map(normalise),
}));

/** Looked up line by line: the documents with the folded text in one of them. */
export const having = (needle: string) =>
  folded.filter((one) => one.lines.some((line) => contains(line, needle))).map(({ url }) => url);
