import { expect, test } from 'vitest';
import { formerViews } from '#views/permalinks/pages.ts';
import { document, portalOf, viewContext } from '../../../support/portal.ts';

const FERRY = '/documents/county-office/2026-00001/';
const HELD = '/documents/county-office/2026-00002/';
const portal = portalOf([
  document(1, { title: '关于轮渡班次的通知' }),
  document(2, { publishedAt: '2026-04-01 10:00' as never }),
]);

function viewsOf(redirects: [string, string][], gone: [string, string?][] = []) {
  const permalinks = {
    redirects: redirects.map(([from, to]) => ({ from, to })),
    gone: gone.map(([path, instead]) => ({ path, reason: '有误。', on: '2026-03-01', instead })),
  };
  return formerViews(viewContext({ ...portal, permalinks }));
}

test('a page leads on to a document by its title', () => {
  expect(viewsOf([['/art/1.html', FERRY]])).toMatchObject([
    { kind: 'moved', path: '/art/1.html/', to: { label: '关于轮渡班次的通知', href: FERRY } },
  ]);
});

test('to a file by its address, which a link has in ASCII', () => {
  expect(viewsOf([['/a/', '/files/x/表%20一.pdf']])).toMatchObject([
    { to: { label: '/files/x/表%20一.pdf', href: '/files/x/%E8%A1%A8%20%E4%B8%80.pdf' } },
  ]);
});

test('a page tells why there is nothing, since when, and where to look', () => {
  expect(viewsOf([], [['/files/x/表.pdf', FERRY]])).toMatchObject([
    {
      kind: 'gone',
      path: '/files/x/表.pdf/',
      rows: [{ value: '有误。' }, { value: '2026-03-01' }, { value: '/files/x/表.pdf' }],
      instead: { label: '关于轮渡班次的通知', href: FERRY },
      ask: '有疑问的，请与青屿县人民政府办公室联系，电话 0000-8801000。',
    },
  ]);
});

test('the index of a folder stands at the folder', () => {
  expect(viewsOf([['/col/12/index.html', FERRY]])[0]?.path).toBe('/col/12/');
});

test('an address that no page can be named by has none', () => {
  const addresses = ['/a/1%23.pdf', '/a/20%25.pdf', '/a/1%3F.pdf', '/a/表%20一.pdf'];
  const views = viewsOf(
    [],
    addresses.map((path) => [path]),
  );
  expect(views.map(({ path }) => path)).toEqual(['/a/表%20一.pdf/']);
});

test('a preview leads to nothing that is not out', () => {
  const [only, ...more] = viewsOf([['/a/', HELD]], [['/b/', HELD]]);
  expect(only).toMatchObject({ kind: 'gone', instead: undefined });
  expect(more).toEqual([]);
});
