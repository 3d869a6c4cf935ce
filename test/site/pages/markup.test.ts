import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { type BuiltPage, pages } from './built-site.ts';
import { elements, first, hasClass, named, property, text } from './html.ts';

/** `path: what` for everything wrong that `faultsOf` finds. */
function faults(faultsOf: (page: BuiltPage) => readonly string[]): string[] {
  return pages.flatMap((page) => faultsOf(page).map((fault) => `${page.path}: ${fault}`));
}

const isEvery = () => true;
const headingLevel = ({ tagName }: Element) => Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);

test('every page is HTML without a mistake', () => {
  expect(faults(({ guesses }) => guesses)).toEqual([]);
});

test('no style stands in a page', () => {
  expect(
    faults(({ tree }) => [
      ...named(tree, 'style').map(() => '<style>'),
      ...elements(tree, (element) => property(element, 'style') !== undefined).map(
        ({ tagName }) => `<${tagName} style>`,
      ),
    ]),
  ).toEqual([]);
});

test('no script stands in a page but data for machines', () => {
  expect(
    faults(({ tree }) =>
      named(tree, 'script')
        .filter(
          (script) =>
            property(script, 'src') === undefined &&
            property(script, 'type') !== 'application/ld+json',
        )
        .map((script) => text(script).slice(0, 80)),
    ),
  ).toEqual([]);
});

test('no element has an event handler, no link a script', () => {
  expect(
    faults(({ tree }) =>
      elements(tree, isEvery).flatMap((element) =>
        Object.entries(element.properties)
          .filter(
            ([name, value]) =>
              /^on/i.test(name) || /^\s*(javascript|vbscript|data):/i.test(String(value)),
          )
          .map(([name]) => `<${element.tagName} ${name}>`),
      ),
    ),
  ).toEqual([]);
});

test('every script and style comes from the portal itself', () => {
  expect(
    faults(({ tree }) =>
      [...named(tree, 'script', 'link', 'img', 'source', 'iframe', 'embed', 'object')].flatMap(
        (element) => {
          const address =
            property(element, 'src') ??
            (property(element, 'rel') === 'stylesheet' ? property(element, 'href') : undefined);
          return address === undefined || /^\/(?!\/)/.test(address) ? [] : [address];
        },
      ),
    ),
  ).toEqual([]);
});

test('a page has exactly one h1, and it says something', () => {
  expect(
    faults(({ tree }) => {
      const headings = named(tree, 'h1').map(text);
      return headings.length === 1 && headings[0] ? [] : [JSON.stringify(headings)];
    }),
  ).toEqual([]);
});

test('headings go down one level at a time', () => {
  expect(
    faults(({ tree }) => {
      const headings = elements(tree, (element) => headingLevel(element) > 0);
      return headings.flatMap((heading, index) => {
        const before = headings[index - 1];
        const skipped = headingLevel(heading) - (before ? headingLevel(before) : 0) > 1;
        return skipped ? [`${heading.tagName} ${text(heading)}`] : [];
      });
    }),
  ).toEqual([]);
});

test('the first link of a page skips to its content', () => {
  expect(
    faults(({ tree }) => {
      const [skip] = named(named(tree, 'body')[0], 'a', 'button', 'input');
      const target = first(tree, (element) => property(element, 'id') === 'main');
      const right = property(skip, 'href') === '#main' && target?.tagName === 'main';
      return right ? [] : [text(skip)];
    }),
  ).toEqual([]);
});

// 国办公开办函〔2019〕61号: four columns and the entry for applications, named exactly.
test('the navigation is the five entries of the standard, and nothing else', () => {
  expect(
    faults(({ tree }) => {
      const masthead = first(tree, (element) => hasClass(element, 'masthead'));
      const labels = named(named(masthead, 'nav')[0], 'a').map(text);
      const standard =
        '政府信息公开指南 政府信息公开制度 法定主动公开内容 政府信息公开年报 依申请公开';
      return labels.join(' ') === standard ? [] : [labels.join(' ')];
    }),
  ).toEqual([]);
});

// 国办发〔2017〕47号: what the foot of every page of a government site says.
test('the foot of every page has what the guidelines ask for', () => {
  const items = [
    ['主办单位', '青屿县人民政府办公室'],
    ['网站标识码', '9901220001'],
    ['ICP 备案编号', '东ICP备00000001号'],
    ['公安机关备案号', '东公网安备99012202000001号'],
    ['地址', '东屿省澜州市青屿县灯塔街道听潮路1号'],
    ['电话', '0000-8801016'],
  ];
  const links = ['网站地图', '联系我们', '我为政府网站找错'];
  expect(
    faults(({ tree }) => {
      const foot = first(tree, (element) => hasClass(element, 'colophon'));
      const facts = named(foot, 'div').map((row) => text(named(row, 'dt')[0]) + text(row));
      const labels = named(foot, 'a').map(text);
      return [
        ...items
          .filter(([label, value]) => !facts.includes(`${label}${label}${value}`))
          .map(([label]) => label ?? ''),
        ...links.filter((label) => !labels.includes(label)),
      ];
    }),
  ).toEqual([]);
});

test('ids are unique in a page', () => {
  expect(
    faults(({ tree }) => {
      const ids = elements(tree, isEvery).flatMap((element) => property(element, 'id') ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    }),
  ).toEqual([]);
});

test('every link and button has a name', () => {
  expect(
    faults(({ tree }) =>
      named(tree, 'a', 'button')
        .filter((element) => text(element) === '' && !property(element, 'ariaLabel'))
        .map((element) => `<${element.tagName} ${property(element, 'href') ?? ''}>`),
    ),
  ).toEqual([]);
});

test('every field has a label', () => {
  expect(
    faults(({ tree }) => {
      const labels = named(tree, 'label');
      const labelled = new Set(labels.map((label) => property(label, 'htmlFor')));
      const wrapped = new Set(labels.flatMap((label) => named(label, 'input', 'select')));
      return named(tree, 'input', 'select', 'textarea')
        .filter((field) => !labelled.has(property(field, 'id') ?? '') && !wrapped.has(field))
        .map((field) => property(field, 'name') ?? field.tagName);
    }),
  ).toEqual([]);
});

test('every table has header cells', () => {
  expect(
    faults(({ tree }) =>
      named(tree, 'table')
        .filter((table) => named(table, 'th').length === 0)
        .map((table) => text(table).slice(0, 30)),
    ),
  ).toEqual([]);
});

test('no text is left over from a template', () => {
  expect(
    faults(({ html }) => html.match(/\b(undefined|NaN|\[object Object\]|null)\b/g) ?? []),
  ).toEqual([]);
});
