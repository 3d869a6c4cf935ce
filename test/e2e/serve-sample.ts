import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveFolder } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built sample portal is served: `http://127.0.0.1:40001`. */
    origin: string;
    /** Where the browser of the run listens for the tests. */
    browser: string;
  }
}

const CHROMIUM = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Serve the built sample portal, and start the one browser that every test file connects to. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { site } = project.getProvidedContext();
  const server = await serveFolder(site, {
    // What a host that can send headers adds to the policy of the pages.
    'content-security-policy': `${policyOf(site)}; frame-ancestors 'self'`,
  });
  const browser = await chromium.launchServer({
    executablePath: CHROMIUM,
    args: ARGUMENTS,
    host: '127.0.0.1',
  });
  project.provide('origin', server.origin);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}

function policyOf(site: string): string {
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  const [, policy] = /http-equiv="content-security-policy" content="([^"]+)"/.exec(home) ?? [];
  if (policy === undefined) throw new Error('The home page has no content security policy.');
  return policy;
}
