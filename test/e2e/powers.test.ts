import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import type { PowerIndex } from '#views/powers/index-file.ts';
import { NARROW, origin, seen, test } from './browser.ts';

const folder = join(inject('site'), 'powers');
const index: PowerIndex = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const duties: string[] = JSON.parse(readFileSync(join(folder, 'duties.json'), 'utf8'));
const asOf = inject('asOf');
const PAST = '2023-05-07';

/** The powers of the index, by what their facts are. */
const powers = index.powers.map((entry, place) => {
  const [code, agencyPlace, typePlace, dutyCount, , from, until, broken, last, was] = entry;
  const [agencyId, typeId] = [index.agencies[agencyPlace]?.id, index.types[typePlace]?.id];
  const texts = { all: JSON.stringify(entry), duties: duties[place] ?? '' };
  const [name, , , promised] = last;
  return { code, agencyId, typeId, dutyCount, from, until, broken, name, promised, was, texts };
});

type Power = (typeof powers)[number];

/** Powers that were in the list on a day, and of them those that pass. */
function powersOn(on: string, passes: (power: Power) => boolean = () => true): Power[] {
  return powers.filter(
    (power) => power.from <= on && (power.until === '' || on < power.until) && passes(power),
  );
}

/** Whether a power has a word in its facts, as they are written. */
const has =
  (word: string) =>
  ({ texts }: Power) =>
    texts.all.includes(word);
const hasInDuties = (word: string) => (power: Power) =>
  has(word)(power) || power.texts.duties.includes(word);
const sumOfDuties = (some: readonly Power[]) =>
  some.reduce((sum, { dutyCount }) => sum + dutyCount, 0);

/** A power that had another name, of which its name does not remind, and is in the list still. */
const renamed = powersOn(asOf).find(
  ({ from, name, was: [first] }) =>
    first && from <= PAST && PAST < first[0] && !name.includes(first[1][0]),
);
if (!renamed) throw new Error('No power of the sample has been renamed');

const form = (page: Page) => page.getByRole('form', { name: '筛选权责事项' });
const words = (page: Page) => form(page).getByLabel('筛选事项');
const agency = (page: Page) => form(page).getByLabel('行使主体');
const type = (page: Page) => form(page).getByLabel('权力类型');
const day = (page: Page) => form(page).getByLabel('看哪一天的清单');
const inDuties = (page: Page) => form(page).getByLabel('同时查找责任事项的内容');
const summary = (page: Page) => seen(page.locator('[data-power-summary]'));
const rows = (page: Page) => page.locator('[data-power-list] tbody tr');
const rowOf = (page: Page, name: string) => rows(page).filter({ hasText: name });
const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const optionOf = (page: Page, id: string) =>
  agency(page).locator(`option[value="${id}"]`).textContent();

/**
 * A page on the screen of a reader whose clock shows noon of a day in China, and who has turned to the
 * filter, so that its list is there.
 */
async function visit(page: Page, path: string, today = asOf): Promise<void> {
  await page.clock.setFixedTime(new Date(`${today}T12:00:00+08:00`));
  await page.goto(origin + path);
  await form(page).hover();
  await ready(page);
}

const ready = (page: Page) =>
  page.locator('[data-power-list][aria-busy="false"]').waitFor({ state: 'attached' });

describe('words', () => {
  test('narrow the list with every key, and are marked', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/powers/');
    const built = await summary(page);
    expect(built).toContain(
      `权力事项 ${powersOn(asOf).length} 项，责任事项 ${sumOfDuties(powersOn(asOf))} 项`,
    );
    const steps = await page.evaluate(() => history.length);
    for (const typed of ['渔', '渔业', '渔业船']) {
      await words(page).press('End');
      await page.keyboard.insertText(typed.at(-1) ?? '');
      expect(await summary(page)).toContain(`符合条件 ${powersOn(asOf, has(typed)).length} 项`);
    }
    await expect.poll(() => rows(page).count()).toBe(powersOn(asOf, has('渔业船')).length);
    const marks = await page.locator('[data-power-list] mark').allInnerTexts();
    expect(new Set(marks)).toEqual(new Set(['渔业船']));
    await expect.poll(() => search(page)).toBe('?q=渔业船');
    expect(await page.evaluate(() => history.length)).toBe(steps);

    for (let count = 0; count < 3; count += 1) await page.keyboard.press('Backspace');
    expect(await summary(page)).toBe(built);
    await expect.poll(() => search(page)).toBe('');
  });

  test('several must all be there, in whatever fact, which is then shown', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/powers/');
    await words(page).fill('食品 注册许可科');
    const found = powersOn(asOf, (one) => has('食品')(one) && has('注册许可科')(one));
    expect(found.length).toBeGreaterThan(1);
    expect(await summary(page)).toContain(`符合条件 ${found.length} 项`);
    expect(await seen(rowOf(page, '食品经营许可'))).toContain('承办机构：注册许可科');
    await words(page).fill('000131001');
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(await seen(rows(page))).toContain('事项编码：1199012273102340924000131001000');
  });

  test('are looked for in duties when that is asked for, and only then are those fetched', async ({
    open,
  }) => {
    const page = await open('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visit(page, '/powers/');
    await words(page).fill('一次性告知');
    const without = powersOn(asOf, has('一次性告知')).length;
    expect(await summary(page)).toContain(`符合条件 ${without} 项`);
    expect(asked).not.toContain('/powers/duties.json');
    await inDuties(page).check();
    const found = powersOn(asOf, hasInDuties('一次性告知'));
    expect(found.length).toBeGreaterThan(without);
    await expect.poll(() => summary(page)).toContain(`符合条件 ${found.length} 项`);
    expect(asked.filter((path) => path === '/powers/duties.json').length).toBe(1);
    expect(await seen(rows(page).first())).toContain('责任事项：');
    expect(search(page)).toBe('?q=一次性告知&duties=1');
  });

  test('are not taken before an input method has made them', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/powers/');
    const built = await summary(page);
    await words(page).focus();
    const browser = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      browser.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    for (const text of ['c', 'ca', 'can', 'can y', 'can yin']) await compose(text);
    expect(await words(page).inputValue()).toBe('can yin');
    expect(await summary(page)).toBe(built);
    await browser.send('Input.insertText', { text: '餐饮' });
    expect(await words(page).inputValue()).toBe('餐饮');
    expect(await summary(page)).toContain(`符合条件 ${powersOn(asOf, has('餐饮')).length} 项`);
  });

  test('that nothing has are said to have nothing, and one button brings everything back', async ({
    open,
  }) => {
    const page = await open('/');
    await visit(page, '/powers/');
    const built = await summary(page);
    await words(page).fill('飞机');
    expect(await summary(page)).toContain('符合条件 0 项');
    expect(await seen(page.locator('[data-power-list]'))).toBe(
      '没有符合条件的事项。可以换一个词，或者按机关、类型查找。',
    );
    await form(page).getByRole('button', { name: '清除筛选' }).click();
    expect(await summary(page)).toBe(built);
    expect(search(page)).toBe('');
    expect(await words(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('are told to readers of screens when typing has paused', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/powers/');
    const said = page.locator('[data-power-said]');
    const heard: string[] = [];
    await page.exposeFunction('hear', (text: string) => heard.push(text));
    await said.evaluate((status) => {
      const { hear } = window as unknown as { hear: (text: string) => void };
      new MutationObserver(() => hear(status.textContent ?? '')).observe(status, {
        childList: true,
      });
    });
    await words(page).focus();
    for (const letter of '食品经营') await page.keyboard.insertText(letter);
    const last = `符合条件 ${powersOn(asOf, has('食品经营')).length} 项`;
    await expect.poll(() => said.textContent()).toBe(last);
    expect(heard).toEqual([last]);
  });
});

describe('agency and type', () => {
  test('narrow the list, say how many each has, and lead back', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/powers/');
    const own = powersOn(asOf, ({ agencyId }) => agencyId === 'transport');
    expect(await optionOf(page, 'transport')).toBe(`县交通运输局（${own.length}）`);
    await agency(page).selectOption('transport');
    expect(await summary(page)).toContain(`符合条件 ${own.length} 项`);
    const ownPenalties = own.filter(({ typeId }) => typeId === 'penalty').length;
    expect(await type(page).locator('option[value="penalty"]').textContent()).toBe(
      `行政处罚（${ownPenalties}）`,
    );
    await type(page).selectOption('penalty');
    expect(await rows(page).count()).toBe(ownPenalties);
    expect(search(page)).toBe('?agency=transport&type=penalty');
    expect(await optionOf(page, 'transport')).toContain(`（${ownPenalties}）`);

    await page.goBack();
    await expect.poll(() => summary(page)).toContain(`符合条件 ${own.length} 项`);
    expect(await type(page).inputValue()).toBe('');
    await page.goBack();
    await expect.poll(() => summary(page)).toContain(`权力事项 ${powersOn(asOf).length} 项`);
    expect(await agency(page).inputValue()).toBe('');
  });

  test('follow the words', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/powers/');
    await words(page).fill('渔业');
    const id = 'agriculture-fishery';
    const own = powersOn(asOf, (one) => has('渔业')(one) && one.agencyId === id);
    expect(own.length).toBeGreaterThan(2);
    expect(await optionOf(page, id)).toContain(`（${own.length}）`);
  });
});

describe('any day', () => {
  test('has the powers, names and limits of that day', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/powers/');
    await day(page).fill(PAST);
    const past = powersOn(PAST);
    expect(await summary(page)).toBe(
      `2023 年 5 月 7 日 在清单中的权力事项 ${past.length} 项，责任事项 ${sumOfDuties(past)} 项`,
    );
    expect(search(page)).toBe(`?asOf=${PAST}`);
    const { name, promised, was } = renamed;
    const [, former] = was[0] ?? [];
    await words(page).fill(former?.[0] ?? '');
    const [first] = (await seen(rows(page).first())).split('\n');
    expect(first).toContain(former?.[0]);
    expect(await seen(rows(page).first())).toContain(former?.[3]);
    await day(page).fill(asOf);
    expect(await seen(rows(page).first())).toContain(name);
    expect(await seen(rows(page).first())).toContain(promised);
    expect(await seen(rows(page).first())).toContain(`曾用名称：${former?.[0]}`);
  });

  test('that is none is said to be none', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/powers/?asOf=2023-02-30&q=食品');
    expect(await seen(page.locator('[data-power-note]'))).toBe(
      `“2023-02-30”不是有效日期，下面是 2026 年 11 月 20 日 的清单。`,
    );
    expect(await summary(page)).toContain(`符合条件 ${powersOn(asOf, has('食品')).length} 项`);
  });

  test('that is still to come is computed, and said to be', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/powers/?asOf=2099-01-01');
    expect(await summary(page)).toContain(`权力事项 ${powersOn('2099-01-01').length} 项`);
    expect(await seen(page.locator('[data-power-note]'))).toContain('这一天还没有到');
  });

  test('of the reader is shown when something has changed since the build', async ({ open }) => {
    const coming = powers
      .filter(({ broken }) => broken > asOf)
      .sort((a, b) => (a.broken < b.broken ? -1 : 1))[0];
    if (!coming) throw new Error('No power of the sample will lose its basis');
    const page = await open('/');
    await visit(page, '/powers/', '2026-11-21');
    expect(await summary(page)).toMatch(/截至 2026-11-21$/);
    expect(await page.locator('nav').getByRole('link', { name: '下一页' }).count()).toBe(1);
    const flagged = () =>
      rowOf(page, coming.name).first().locator('.flag', { hasText: '依据失效' }).count();
    await visit(page, `/powers/?q=${coming.name}`, '2026-11-21');
    expect(await flagged()).toBe(0);
    await visit(page, `/powers/?q=${coming.name}`, coming.broken);
    expect(await flagged()).toBe(1);
    await visit(page, '/powers/', coming.broken);
    expect(await summary(page)).toContain(`权力事项 ${powersOn(coming.broken).length} 项`);
    await expect.poll(() => rows(page).count()).toBe(60);
    expect(await day(page).inputValue()).toBe(coming.broken);
  });

  test('a clock that is behind takes nothing back', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/powers/', '2001-01-01');
    expect(await summary(page)).toContain(`权力事项 ${powersOn(asOf).length} 项`);
    expect(await day(page).inputValue()).toBe(asOf);
  });
});

test('an address says everything that is asked for', async ({ open }) => {
  const page = await open('/');
  await visit(page, '/powers/?q=检查&agency=transport&type=inspection&asOf=2024-01-01&duties=1');
  expect(await words(page).inputValue()).toBe('检查');
  expect(await agency(page).inputValue()).toBe('transport');
  expect(await type(page).inputValue()).toBe('inspection');
  expect(await day(page).inputValue()).toBe('2024-01-01');
  expect(await inDuties(page).isChecked()).toBe(true);
  const found = powersOn('2024-01-01', hasInDuties('检查')).filter(
    ({ agencyId, typeId }) => agencyId === 'transport' && typeId === 'inspection',
  );
  expect(found.length).toBeGreaterThan(0);
  expect(await summary(page)).toBe(`符合条件 ${found.length} 项 截至 2024-01-01`);
  await page.getByRole('button', { name: '清除筛选' }).click();
  expect(await summary(page)).toContain(`权力事项 ${powersOn(asOf).length} 项`);
});

test('the keyboard leads from the words to a power and back to what was found', async ({
  open,
}) => {
  const page = await open('/');
  await visit(page, '/powers/');
  await words(page).focus();
  await page.keyboard.insertText('食品经营许可');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).pathname).toBe('/powers/');
  const names: string[] = [];
  for (let count = 0; count < 9 && names.at(-1) !== 'a'; count += 1) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(
        () =>
          document.activeElement?.getAttribute('name') ?? document.activeElement?.localName ?? '',
      ),
    );
  }
  expect(names.filter((name) => ['agency', 'type', 'duties', 'a'].includes(name))).toEqual([
    'agency',
    'type',
    'duties',
    'a',
  ]);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/powers/market-regulation/000131001000/');
  expect(await seen(page.getByRole('heading', { level: 1 }))).toContain('食品经营许可');
  await page.goBack();
  await ready(page);
  await expect.poll(() => words(page).inputValue()).toBe('食品经营许可');
  expect(await summary(page)).toContain(
    `符合条件 ${powersOn(asOf, has('食品经营许可')).length} 项`,
  );
});

test('more rows come where the reader is, and stay for one who comes back', async ({ open }) => {
  const page = await open('/');
  await visit(page, `/powers/?asOf=${PAST}`);
  const { length } = powersOn(PAST);
  await expect.poll(() => rows(page).count()).toBe(60);
  const more = page.getByRole('button', { name: `再显示 ${length - 60} 项` });
  await more.focus();
  await page.keyboard.press('Enter');
  expect(await rows(page).count()).toBe(length);
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  expect(focused).toBe(await rows(page).nth(60).getByRole('link').textContent());
  expect(await page.getByRole('button', { name: /^再显示/ }).count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/powers\/[a-z-]+\/\d+\/$/);
  await page.goBack();
  await ready(page);
  await expect.poll(() => rows(page).count()).toBe(length);
});

test('without scripts the list is a link away by type, by agency and page by page', async ({
  open,
}) => {
  const page = await open('/powers/', { javaScriptEnabled: false });
  expect(await page.getByLabel('筛选事项').isVisible()).toBe(false);
  const first = await rows(page).first().textContent();
  await page.getByRole('link', { name: '下一页' }).click();
  expect(new URL(page.url()).pathname).toBe('/powers/2/');
  expect(await rows(page).first().textContent()).not.toBe(first);
  await page
    .getByRole('navigation', { name: '按机关' })
    .getByRole('link', { name: /^县交通运输局/ })
    .click();
  await page
    .getByRole('navigation', { name: '按类型' })
    .getByRole('link', { name: /^行政许可/ })
    .click();
  expect(new URL(page.url()).pathname).toBe('/powers/transport/type-permit/');
  expect(await rows(page).count()).toBeGreaterThan(2);
});

test('a second page of the list has the filter, and what it was before', async ({ open }) => {
  const page = await open('/');
  await visit(page, '/powers/2/');
  const built = await rows(page).first().textContent();
  await words(page).fill('食品经营许可');
  await expect.poll(() => search(page)).toBe('?q=食品经营许可');
  await words(page).fill('');
  expect(await rows(page).first().textContent()).toBe(built);
});

describe('what cannot be fetched', () => {
  test('is said to be missing, the built list stays, and can be asked for again', async ({
    open,
  }) => {
    const page = await open('/', { hostile: true });
    let isDown = true;
    await page.route('**/powers/index.json', (route) =>
      isDown ? route.abort() : route.continue(),
    );
    await visit(page, '/powers/?q=食品');
    expect(await seen(page.locator('[data-power-note]'))).toContain('全部事项没有载入成功');
    expect(await rows(page).count()).toBe(100);
    isDown = false;
    await page.getByRole('button', { name: '重新载入' }).click();
    const found = powersOn(asOf, has('食品')).length;
    await expect.poll(() => summary(page)).toContain(`符合条件 ${found} 项`);
    expect(await page.locator('[data-power-note]').isVisible()).toBe(false);
    expect(await agency(page).locator('option').count()).toBe(index.agencies.length + 1);
  });

  test('of the duties leaves what is found elsewhere', async ({ open }) => {
    const page = await open('/', { hostile: true });
    await page.route('**/powers/duties.json', (route) => route.abort());
    await visit(page, '/powers/?q=食品&duties=1');
    await expect
      .poll(() => seen(page.locator('[data-power-note]')))
      .toContain('责任事项的内容没有载入成功');
    expect(await summary(page)).toContain(`符合条件 ${powersOn(asOf, has('食品')).length} 项`);
  });
});

test('a filtered list violates no rule and fits a narrow screen, in light and in dark', async ({
  open,
}) => {
  const page = await open('/', { bypassCSP: true, viewport: NARROW });
  await visit(page, '/powers/?q=食品 第三十五条&asOf=2025-01-01&duties=1');
  await page.locator('[data-power-list] mark').first().waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .setLegacyMode()
      .analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`)),
    ).toEqual([]);
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(NARROW.width);
});
