import { expect } from 'vitest';
import { origin, test } from './browser.ts';
import { PAGE_TYPES } from './sample.ts';

// `open` itself fails on a request to another host, an error in the console and a violated policy.
test('no page type asks another host for anything or has anything to complain of', async ({
  open,
}) => {
  const page = await open('/');
  for (const path of Object.values(PAGE_TYPES)) await page.goto(origin + path);
  await page.waitForLoadState('networkidle');
});

test('what is smuggled into a page does not run, not even its style', async ({ open }) => {
  const page = await open('/', { hostile: true });
  const violated = await page.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      directives.push(effectiveDirective);
    });
    const main = document.querySelector('main');
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    main?.append(script);
    main?.insertAdjacentHTML(
      'beforeend',
      '<p id="smuggled" style="color: lime" onclick="document.title = \'taken over\'">x</p>' +
        '<img src="https://tracker.example/1.gif" alt=""><iframe src="https://frame.example/"></iframe>',
    );
    document.getElementById('smuggled')?.click();
    await fetch('https://tracker.example/').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return directives;
  });
  expect(await page.title()).not.toBe('taken over');
  expect(new Set(violated)).toEqual(
    new Set([
      'script-src-elem',
      'script-src-attr',
      'style-src-attr',
      'img-src',
      'frame-src',
      'connect-src',
    ]),
  );
});

test('an address that is not there is answered with 404 and the way on', async ({ open }) => {
  const page = await open('/');
  const answer = await page.request.get(`${origin}/documents/none/2020-1/`);
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain('没有找到这个页面');
});
