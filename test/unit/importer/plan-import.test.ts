import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { importPage } from '#importer/import-page.ts';
import type { KnownFolder } from '#importer/known.ts';
import { type ImportPlan, planImport } from '#importer/plan-import.ts';

const EMPTY: KnownFolder = {
  site: undefined,
  agencies: [],
  topics: undefined,
  topicsOpen: false,
  documents: [],
};
const QINGYU: KnownFolder = {
  site: { indexNumberFormats: ['{uscc}/{year}-{serial:5}'] },
  agencies: [
    {
      id: 'county-office',
      name: '青屿县人民政府办公室',
      shortName: '县政府办公室',
      uscc: '119901227310014889',
    },
    { id: 'fishery', name: '青屿县渔业局' },
  ],
  topics: ['交通运输'],
  topicsOpen: false,
  documents: [],
};

const plan = (texts: readonly string[], folder = EMPTY): ImportPlan =>
  planImport(
    texts.map((text, index) => ({
      source: { file: `${index}.txt`, sha256: String(index).padStart(64, '0') },
      page: importPage(text),
    })),
    folder,
    isoDate('2026-11-20'),
  );
const one = (text: string, folder = EMPTY) => plan([text], folder).documents[0];

const NOTICE = `索引号：990122/2024-00012 主题分类：交通运输
发文字号：青政办发[2024]012号 发布日期：2024-03-06 09:30
关于印发轮渡管理办法的通知
各乡镇人民政府：
《轮渡管理办法》已经县政府第12次常务会议审议通过，现印发给你们，请认真执行。
青屿县人民政府办公室
2024年3月5日`;

test('a page becomes a document with everything that it shows', () => {
  const document = one(NOTICE);
  expect(document?.path).toBe('notices/2024/关于印发轮渡管理办法的通知.md');
  expect(document?.data).toEqual({
    title: '关于印发轮渡管理办法的通知',
    agency: 'government-office',
    indexNumber: '990122/2024-00012',
    docNumber: '青政办发〔2024〕12号',
    type: '政府文件',
    topic: '交通运输',
    summary: '《轮渡管理办法》已经县政府第12次常务会议审议通过，现印发给你们，请认真执行。',
    disclosure: '主动公开',
    issuedOn: '2024-03-05',
    publishedAt: '2024-03-06 09:30',
    adoptedBy: '县政府第12次常务会议',
  });
});

test('what is not known waits as 待补, and is said', () => {
  const document = one('为保护资源，现通告如下，请遵守。');
  expect(document?.data).toMatchObject({
    title: '待补：0.txt',
    issuedOn: '待补',
    publishedAt: '待补',
  });
  expect(document?.path).toBe('notices/undated/0.md');
  expect(document?.guesses.length).toBeGreaterThan(5);
});

test('a page with nothing on it is refused', () => {
  expect(one('首页 > 政务公开')?.refused?.kind).toBe('empty');
});

describe('dates that contradict each other', () => {
  test('a day written after the day of publication is left out', () => {
    const document = one(
      `成文日期：2024-03-08 发布日期：2024-03-06\n关于禁渔的通告\n为保护资源，现通告如下。`,
    );
    expect(document?.data['issuedOn']).toBe('待补');
    expect(document?.guesses.join()).toContain('晚于发布日期');
  });

  test('废止日期 is the day of repeal, 有效期至 the last day in force', () => {
    const page = (label: string) =>
      `成文日期：2024-03-01\n${label}：2029-02-28\n关于禁渔的通告\n为保护资源，现通告如下。`;
    expect(one(page('废止日期'))?.data).toMatchObject({ repealedOn: '2029-02-28' });
    expect(one(page('有效期至'))?.data).toMatchObject({ effectiveUntil: '2029-02-28' });
  });
});

describe('agencies', () => {
  test('a short name is that of the only agency that it fits', () => {
    const pages = [
      '发布机构：县渔业局\n关于禁渔的通告\n为保护资源。',
      '发布机构：青屿县渔业局\n关于禁海的通告\n为保护资源。',
    ];
    const { documents, agencies } = plan(pages);
    expect(agencies).toEqual([{ id: 'fishery', name: '青屿县渔业局', shortName: '县渔业局' }]);
    expect(documents.map(({ data }) => data['agency'])).toEqual(['fishery', 'fishery']);
  });

  test('two counties in one pile keep their agencies apart', () => {
    const pages = ['县渔业局', '青屿县渔业局', '白礁县渔业局'].map(
      (name) => `发布机构：${name}\n关于禁渔的通告\n为保护资源。`,
    );
    expect(plan(pages).agencies.map(({ id }) => id)).toEqual(['fishery', 'fishery-2', 'fishery-3']);
  });

  test('an agency of the folder is found by its short name', () => {
    const { documents, agencies } = plan([NOTICE.replace('990122/2024-00012', '')], QINGYU);
    expect(agencies).toEqual([]);
    expect(documents[0]?.data).toMatchObject({
      agency: 'county-office',
      indexNumber: '119901227310014889/2024-00001',
    });
  });

  test('several signatories: the first has the document, the others join', () => {
    const document = one(
      '关于禁渔的通知\n各乡镇：\n现通知如下，请遵守。\n青屿县渔业局\n青屿县公安局\n2024年3月5日',
    );
    expect(document?.data).toMatchObject({ agency: 'fishery', jointAgencies: ['public-security'] });
  });

  test('without issuer the title tells', () => {
    expect(
      plan(['青屿县2023年度法治政府建设情况报告\n全年情况良好，成效明显。']).agencies[0]?.name,
    ).toBe('青屿县人民政府');
  });
});

describe('index numbers', () => {
  test('one that is taken, and one that no format fits, make way for the next free', () => {
    const folder: KnownFolder = {
      ...QINGYU,
      documents: [
        {
          path: 'notices/2024/a.md',
          agency: 'county-office',
          indexNumber: '119901227310014889/2024-00007',
        },
      ],
    };
    const numbers = plan(
      [NOTICE, NOTICE.replace('990122/2024-00012', '119901227310014889/2024-00007')],
      folder,
    );
    expect(numbers.documents.map(({ data }) => data['indexNumber'])).toEqual([
      '119901227310014889/2024-00008',
      '119901227310014889/2024-00009',
    ]);
  });

  test('a format with a code that the agency lacks refuses the page, and says what to do', () => {
    const document = one(
      '关于禁渔的通告\n为保护资源，现通告如下。\n青屿县渔业局\n2024年3月5日',
      QINGYU,
    );
    expect(document?.refused?.kind).toBe('code');
    expect(document?.refused?.text).toContain('uscc');
  });
});

describe('a page that was imported before', () => {
  test('keeps its path, its agency and its index number', () => {
    const folder: KnownFolder = {
      ...QINGYU,
      documents: [
        {
          path: 'notices/2024/moved.md',
          agency: 'fishery',
          indexNumber: 'old/1',
          imported: { file: '0.txt', sha256: '0'.repeat(64) },
        },
      ],
    };
    expect(one(NOTICE, folder)).toMatchObject({
      path: 'notices/2024/moved.md',
      known: true,
      data: { agency: 'fishery', indexNumber: 'old/1' },
    });
  });
});

describe('topics', () => {
  test('a folder that clerks keep gains none', () => {
    const { documents, topics } = plan(
      [NOTICE.replace('主题分类：交通运输', '主题分类：海洋')],
      QINGYU,
    );
    expect(topics).toEqual([]);
    expect(documents[0]?.data['topic']).toBeUndefined();
    expect(documents[0]?.guesses.join()).toContain('海洋');
  });

  test('a new folder gains them all', () => {
    expect(plan([NOTICE]).topics).toEqual(['交通运输']);
  });
});

describe('the kind of a document', () => {
  test.each([
    ['青屿县渔业局2023年政府信息公开工作年度报告', '公开年报'],
    ['《渔港管理办法》政策解读', '政策解读'],
    ['关于印发青屿县防汛应急预案的通知', '应急预案'],
    ['关于汐某某等同志任免职的通知', '人事任免'],
    ['关于春季禁渔的通告', '通知公告'],
    ['关于加强渔港管理的实施意见', '政府文件'],
  ])('%s', (title, type) => {
    expect(one(`${title}\n为保护资源，现公布如下。`)?.data['type']).toBe(type);
  });

  test('a registered document is normative', () => {
    const document = one(
      '统一登记号：QYDR-2024-00012\n渔港管理办法\n第一条 为了管理渔港，制定本办法。',
    );
    expect(document?.path).toMatch(/^normative\//);
    expect(document?.data['type']).toBeUndefined();
  });
});

test('a new folder gets a site with the place that most agencies belong to', () => {
  const { site } = plan([
    NOTICE,
    '关于禁渔的通告\n为保护资源，现通告如下。\n青屿县渔业局\n2024年3月5日',
  ]);
  expect(site?.data).toMatchObject({
    name: '青屿县人民政府',
    shortName: '青屿县',
    indexNumberFormats: ['any'],
  });
});
