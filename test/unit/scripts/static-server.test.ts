import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StaticServer, serveStatic } from '../../../scripts/lib/static-server.ts';
import { temporaryPath } from '../../support/temporary.ts';

const folder = join(temporaryPath('served'), 'site');
const files = {
  'index.html': '<title>首页</title>',
  '404.html': '<title>没有</title>',
  'documents/一/index.html': '<title>文件</title>',
  'assets/a.B1c2.js': 'export {};',
  'files/a.pdf': '%PDF',
  '../secret.txt': 'secret',
};

let server: StaticServer;

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  server = await serveStatic(folder);
});

afterAll(() => server.close());

/** Ask for an address exactly as it is written: `fetch` would tidy it up. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (done, failed) => {
      const asked = request(
        { host: '127.0.0.1', port: server.port, path, headers, method },
        async (answer) => {
          const chunks: Buffer[] = [];
          for await (const chunk of answer) chunks.push(chunk);
          done({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks),
          });
        },
      );
      asked.on('error', failed).end();
    },
  );
}

describe('a served folder', () => {
  test.each([
    ['/', 200, '首页'],
    ['/?q=1', 200, '首页'],
    [`/documents/${encodeURIComponent('一')}/`, 200, '文件'],
    ['/none/', 404, '没有'],
    ['/index.html/x', 404, '没有'],
    ['/%', 404, '没有'],
    ['/%00', 404, '没有'],
    [`/${'a'.repeat(5000)}`, 404, '没有'],
    ['/../secret.txt', 404, '没有'],
    ['/%2e%2e/secret.txt', 404, '没有'],
    ['/..%2fsecret.txt', 404, '没有'],
  ])('answers %s with %i', async (path, status, text) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).toContain(text);
  });

  test('leads from a folder without its slash to that with it, on this host', async () => {
    const { status, headers } = await ask(`//documents/${encodeURIComponent('一')}?x=1`);
    expect(status).toBe(301);
    expect(headers['location']).toBe(`/documents/${encodeURIComponent('一')}/?x=1`);
  });

  test.each([
    ['/', 'gzip', 'gzip'],
    ['/', 'identity', undefined],
    ['/files/a.pdf', 'gzip', undefined],
  ])('sends %s to who takes %s as %s', async (path, taken, sent) => {
    const { headers } = await ask(path, { 'accept-encoding': taken });
    expect(headers['content-encoding']).toBe(sent);
  });

  test('says that names with a digest never change, and that others may', async () => {
    const [asset, home] = [await ask('/assets/a.B1c2.js'), await ask('/')];
    expect(asset.headers['cache-control']).toContain('immutable');
    expect(home.headers['cache-control']).toBe('no-cache');
  });

  test('takes no other question than for a file', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405);
    const head = await ask('/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  test('takes the next port where one is taken', async () => {
    const other = await serveStatic(folder, server.port);
    expect(other.port).toBeGreaterThan(server.port);
    await other.close();
  });
});
