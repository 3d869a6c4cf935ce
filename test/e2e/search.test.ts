import { describe, expect } from 'vitest';
import { searchText } from '#strings/search.ts';
import { origin, test } from './browser.ts';
import { documentWith } from './sample.ts';
import { address, field, paths, settled, soon, status } from './search-page.ts';

describe('a document of the sample', () => {
  const path = documentWith(/data-validity="inForce"/, /id="art-1"/, /青政办发〔\d{4}〕\d+号/);

  test('is found first by its numbers, its title and a sentence out of its middle', async ({
    open,
  }) => {
    const page = await open(path);
    const fact = async (label: string) =>
      (await page.locator('dt', { hasText: label }).locator('+ dd').first().textContent()) ?? '';
    const [docNumber, indexNumber] = [await fact('发文字号'), await fact('索引号')];
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const sentence = await page.locator('.prose').evaluate((prose) => {
      const sentences = (prose.textContent ?? '').match(/[\p{Script=Han}，、]{24,60}。/gu) ?? [];
      return sentences[Math.floor(sentences.length / 2)] ?? '';
    });
    expect(sentence).not.toBe('');

    const queries = [
      docNumber,
      docNumber.replace('〔', '[').replace('〕', ']'),
      docNumber.replace(/[〔〕号]/g, ' '),
      indexNumber,
      indexNumber.slice(indexNumber.indexOf('/') + 1),
      title,
      sentence,
      sentence.slice(5, 20),
    ];
    for (const query of queries) {
      await page.goto(origin + address(query));
      await settled(page);
      expect((await paths(page))[0], query).toBe(path);
    }
  });
});

test('results show while one types, and the address can be passed on', async ({ open }) => {
  const page = await open('/search/');
  expect(await status(page)).toBe(searchText.start);
  await field(page).fill('民宿');
  await page.locator('.result').first().waitFor();
  expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('民宿')}`);
  expect(await page.title()).toMatch(/^民宿 - 搜索/);
  const found = await paths(page);
  const said = await status(page);
  expect(said).toMatch(/^找到 \d+ 条，按相关程度排列$/);

  const other = await open(new URL(page.url()).pathname + new URL(page.url()).search);
  await settled(other);
  expect([await paths(other), await status(other)]).toEqual([found, said]);
  await page.goBack();
  expect(await status(page)).toBe(searchText.start);
  expect(await field(page).inputValue()).toBe('');
});

test('half a syllable of pinyin is not looked for', async ({ open }) => {
  const page = await open('/search/');
  await field(page).focus();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', {
    text: 'min su',
    selectionStart: 6,
    selectionEnd: 6,
  });
  await page.waitForTimeout(500);
  expect(await status(page)).toBe(searchText.start);
  await client.send('Input.insertText', { text: '民宿' });
  await page.locator('.result').first().waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('民宿');
});

test('what was typed is marked in titles and texts, and a text leads to its place', async ({
  open,
}) => {
  const page = await open(address('伏季休渔', '&literal=1'));
  await settled(page);
  const marks = await page.locator('.result mark').allInnerTexts();
  expect(marks.length).toBeGreaterThan(1);
  expect(new Set(marks)).toEqual(new Set(['伏季休渔']));
  await page.locator('.result-snippet a[href*="#"]').first().click();
  await page.waitForURL(/\/documents\/.*\?q=.*#/);
  expect(await page.locator(':target').count()).toBe(1);
  await soon(() => page.locator('.prose mark').count()).toBeGreaterThan(0);
});

test('everything under a filter is listed without a query, newest first', async ({ open }) => {
  const page = await open('/search/?type=%E6%94%BF%E7%AD%96%E8%A7%A3%E8%AF%BB');
  await settled(page);
  expect(await status(page)).toMatch(/^找到 \d+ 条，新的在前$/);
  const dates = await page.locator('.result time').allTextContents();
  expect(dates.length).toBeGreaterThan(2);
  expect(dates).toEqual([...dates].sort().reverse());
  await page.getByRole('button', { name: searchText.takeOff('政策解读') }).click();
  await soon(() => status(page)).toBe(searchText.start);
});

describe('what stands in an attachment', () => {
  test.for([
    ['晕船情况和常备药', 'docx'],
    ['与相邻年级复式编班', 'xlsx'],
    ['免得一辆一辆拦停询问', 'pdf'],
  ])('is found, and it is said in which: %s', async ([phrase = '', kind = ''], { open }) => {
    const page = await open(address(phrase));
    await settled(page);
    const results = page.locator('.result');
    expect(await results.count()).toBe(1);
    expect(await results.locator('mark').allInnerTexts()).toContain(phrase);
    const file = results.locator(`a[href$=".${kind}"]`);
    expect(await file.textContent()).toContain(searchText.attachment(''));
  });
});

test('more results are added ten at a time, and are there again after a look at one', async ({
  open,
}) => {
  const page = await open(address('青屿县'));
  await settled(page);
  await page.getByRole('button', { name: searchText.more }).click();
  await soon(() => page.locator('.result').count()).toBe(20);
  const eleventh = page.locator('.result').nth(10).locator('.result-title');
  expect(await eleventh.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await status(page)).toMatch(/^已显示 20 条/);
  const before = await paths(page);
  expect(new Set(before).size).toBe(20);

  const later = page.locator('.result').nth(14).locator('.result-title');
  await later.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(500);
  await later.click();
  await page.waitForURL(/\/documents|powers|lists\//);
  await page.goBack();
  await soon(() => paths(page)).toEqual(before);
  await soon(() => page.evaluate(() => scrollY)).toBe(top);
});

test('a document out of force says so', async ({ open }) => {
  const page = await open(address('海岛民宿管理暂行办法'));
  await settled(page);
  expect(await page.locator('.validity').allInnerTexts()).toContainEqual(
    expect.stringMatching(/已废止|已失效/),
  );
});

test('what is nowhere is not found, whatever it looks like', async ({ open }) => {
  const page = await open('/search/');
  for (const typed of [
    '<img src=x onerror="alert(1)">',
    '__proto__',
    '“',
    'constructor',
    '渔屿船青县',
  ]) {
    await page.goto(origin + address(typed, '&literal=1'));
    await soon(() => status(page)).toBe(searchText.nothing(typed));
    expect(await page.locator('.result').count(), typed).toBe(0);
    await page.locator('.search-advice li').first().waitFor();
  }
});

test('the list that is shown stays, dimmed, until the next one is there', async ({ open }) => {
  const page = await open(address('民宿'));
  await settled(page);
  const before = await paths(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/search/**', async (route) => {
    await held;
    await route.continue();
  });
  await field(page).fill('渔港');
  await field(page).press('Enter');
  await page.locator('[data-search][aria-busy]').waitFor();
  expect(await paths(page)).toEqual(before);
  release();
  await settled(page);
  expect(await paths(page)).not.toEqual(before);
});

test('an index that does not load is said to, and can be tried again', async ({ browser }) => {
  const page = await browser.newPage();
  await page.route('**/manifest.json', (route) => route.abort());
  await page.goto(origin + address('民宿'));
  await settled(page);
  expect(await status(page)).toBe(searchText.failed);
  await page.unroute('**/manifest.json');
  await page.getByRole('button', { name: searchText.retry }).click();
  await page.locator('.result').first().waitFor();
  await page.close();
});

test('the panel tells of each answer, for programs', async ({ open }) => {
  const page = await open('/search/');
  const told = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        document.addEventListener('search:answer', (event) => {
          const { query, results } = (event as CustomEvent).detail;
          resolve([query.typed, ...results.ids()]);
        });
      }),
  );
  await field(page).fill('民宿');
  const [typed, ...ids] = await told;
  expect(typed).toBe('民宿');
  expect(ids.length).toBe(Number(/\d+/.exec(await status(page))?.[0]));
});

test('on paper there are the results and nothing else', async ({ open }) => {
  const page = await open(address('民宿', '&type=%E9%80%9A%E7%9F%A5%E5%85%AC%E5%91%8A'));
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.result').first().isVisible()).toBe(true);
  expect(await page.locator('.search :is(button, input, select, summary):visible').count()).toBe(0);
});
