import { expect, test } from 'vitest';
import { checkPermalinks } from '#checks/permalinks.ts';
import { readLock } from '#domain/permalinks.ts';
import type { YamlPath } from '#reader/strict-yaml.ts';
import { permanentAddresses } from '#views/permalinks/permanent.ts';
import { AS_OF } from '../../support/content-files.ts';
import { document, page, portalOf } from '../../support/portal.ts';
import { told } from '../../support/told.ts';

const FILE = 'permalinks.yaml';
/** Each key of a rule on a line of its own: 10 and on for redirects, 30 and on for tombstones. */
const KEYS = ['from', 'to', 'path', 'instead', 'on'];
const origin = {
  file: FILE,
  lineOf: ([list, index, key]: YamlPath) =>
    (list === 'redirects' ? 10 : 30) + 5 * Number(index) + KEYS.indexOf(String(key)),
};

const OLD = '/art/2022/3/25/art_1024_20817.html';
const FERRY = '/documents/county-office/2026-00001/';
const HELD = '/documents/county-office/2026-00002/';
const MAP = '/files/county-office/2026-00001/码头 图.pdf';

interface Case {
  readonly redirects?: readonly (readonly [from: string, to: string])[];
  readonly gone?: readonly (readonly [path: string, instead?: string | undefined, on?: string])[];
  /** Nothing for a preview. */
  readonly lock?: string;
  readonly sound?: boolean;
}

function problemsOf({ redirects = [], gone = [], lock, sound = true }: Case) {
  const portal = portalOf(
    [
      document(1, {
        files: [{ title: '图', file: '码头 图.pdf', path: encodeURI(MAP), bytes: 9 }],
      }),
      document(2, { publishedAt: '2026-04-01 10:00' as never }),
    ],
    {
      pages: [page('about', { section: 'site' })],
      permalinks: {
        redirects: redirects.map(([from, to]) => ({ from, to })),
        gone: gone.map(([path, instead, on = '2026-03-01']) => ({
          path,
          reason: '有误。',
          on,
          instead,
        })),
      },
    },
  );
  return checkPermalinks({
    portal,
    asOf: AS_OF,
    origin,
    published: permanentAddresses(portal, AS_OF),
    lock: lock === undefined ? undefined : readLock(lock),
    isSound: sound,
  });
}

test.each<[string, Case, string[], string?]>([
  ['nothing promised', { lock: '' }, []],
  ['everything kept', { lock: `${FERRY}\n/about/\n/\n/disclosure/all/\n` }, []],
  ['an attachment kept', { lock: '/files/county-office/2026-00001/码头%20图.pdf\n' }, []],
  ['a page of a list, which somebody wrote down', { lock: '/disclosure/all/2/\n' }, []],
  [
    'a document lost',
    { lock: `# 说明\n${FERRY}\n/documents/county-office/2025-00009/\n` },
    ['permalinks.lock:3 permalink/lost'],
    '网址 /documents/county-office/2025-00009/ 已经公布过，这次生成的网站里没有了。',
  ],
  [
    'a document taken back to be published later',
    { lock: `${HELD}\n` },
    ['permalinks.lock:1 permalink/lost'],
  ],
  [
    'a document that went to another agency',
    { lock: '/documents/transport/2026-00001/\n' },
    ['permalinks.lock:1 permalink/lost'],
    `内容挪到了 ${FERRY} 的`,
  ],
  ['a document lost that leads on', { lock: `${OLD}\n`, redirects: [[OLD, FERRY]] }, []],
  ['a document lost that has a tombstone', { lock: `${OLD}\n`, gone: [[OLD]] }, []],
  ['a document lost in a preview', {}, []],
  ['a document lost among other errors', { lock: `${OLD}\n`, sound: false }, []],
  [
    'a lock with a line that is no address',
    { lock: '/about/\n不要改\n' },
    ['permalinks.lock:2 permalink/lock-line'],
    '“不要改”',
  ],
  [
    'a redirect of a page that is there',
    { redirects: [['/about/', FERRY]] },
    [`${FILE}:10 permalink/published`],
  ],
  [
    'a redirect of the index of a page that is there',
    { redirects: [['/about/index.html', FERRY]] },
    [`${FILE}:10 permalink/published`],
  ],
  [
    'a redirect of a page of a list',
    { redirects: [['/disclosure/all/2/', FERRY]] },
    [`${FILE}:10 permalink/published`],
  ],
  [
    'a redirect below a file',
    { redirects: [[`${MAP.replace(' ', '%20')}/more/`, FERRY]] },
    [`${FILE}:10 permalink/published`],
  ],
  ['a redirect of a column that is no more', { redirects: [['/disclosure/old/', FERRY]] }, []],
  [
    'a redirect of a file of the portal',
    { redirects: [['/robots.txt', FERRY]] },
    [`${FILE}:10 permalink/published`],
  ],
  [
    'a tombstone of a document that is still to come',
    { gone: [[HELD]] },
    [`${FILE}:32 permalink/published`],
    '请先删去那一条信息的文件',
  ],
  [
    'a redirect to a document that is still to come',
    { redirects: [[OLD, HELD]], lock: '' },
    [`${FILE}:11 permalink/target-missing`],
    '还没有到公布的日子',
  ],
  ['the same in a preview', { redirects: [[OLD, HELD]] }, []],
  [
    'a redirect to a page that is misspelt',
    { redirects: [[OLD, '/abuot/']] },
    [`${FILE}:11 permalink/target-missing`],
    '是不是 /about/？',
  ],
  ['the same while files cannot be read', { redirects: [[OLD, '/abuot/']], sound: false }, []],
  [
    'a tombstone that leads to nothing',
    { gone: [[OLD, '/nowhere-at-all/']] },
    [`${FILE}:33 permalink/target-missing`],
  ],
  [
    'a loop',
    {
      redirects: [
        ['/a/', '/b/'],
        ['/b/', '/a/'],
      ],
    },
    [`${FILE}:11 permalink/loop`],
    '/a/ → /b/ → /a/',
  ],
  [
    'a chain',
    {
      redirects: [
        ['/a/', '/b/'],
        ['/b/', FERRY],
      ],
    },
    [`${FILE}:11 permalink/chain`],
    `请直接写最后的网址：${FERRY}`,
  ],
  [
    'a redirect to a tombstone',
    { redirects: [['/a/', '/b/']], gone: [['/b/']] },
    [`${FILE}:11 permalink/target-gone`],
  ],
  [
    'an address twice',
    { redirects: [['/a/', FERRY]], gone: [['/a/']] },
    [`${FILE}:32 permalink/twice`],
    `已经写在 ${FILE}:10`,
  ],
  [
    'a tombstone of a day to come',
    { gone: [[OLD, undefined, '2062-03-01']], lock: '' },
    [`warning ${FILE}:34 permalink/gone-later`],
  ],
])('%s', (_, given, expected, says = '') => {
  const problems = problemsOf(given);
  expect(told(problems)).toEqual(expected);
  expect(problems.map(({ message, fix }) => message + fix).join('')).toContain(says);
});

test('very many addresses lost are told by their number', () => {
  const lock = Array.from({ length: 500 }, (_, at) => `/documents/gone/2020-${at}/`).join('\n');
  const problems = problemsOf({ lock });
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)?.message).toBe('还有 480 个公布过的网址没有了，没有逐个列出。');
});
