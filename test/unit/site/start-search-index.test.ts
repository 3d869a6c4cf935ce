import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Portal } from '#portal/portal.ts';
import type { SearchRecord } from '#search/record.ts';
import type { RenderCache } from '#site/render-cache.ts';
import { contentFolder, load } from '../../support/content.ts';
import { AS_OF } from '../../support/content-files.ts';
import { temporaryPath } from '../../support/temporary.ts';

const BLOCKS = [{ text: '渡船每日开两班。', anchor: 'h-1', line: 3 }];
const content = contentFolder();
let portal: Portal;
let start: typeof import('#site/start-search-index.ts').startSearchIndex;
let texts: RenderCache;
let asked = 0;

// Another root, so that what is kept for the next build is kept elsewhere than that of the project.
beforeAll(async () => {
  const root = temporaryPath('root');
  mkdirSync(root, { recursive: true });
  for (const name of ['src', 'node_modules'])
    symlinkSync(join(process.cwd(), name), join(root, name));
  vi.stubEnv('GONGKAI_ROOT', root);
  vi.resetModules();
  ({ startSearchIndex: start } = await import('#site/start-search-index.ts'));
  const { renderedFile } = await import('#site/rendered-file.ts');
  const loaded = load(content).portal;
  if (!loaded) throw new Error('The sample has errors');
  portal = loaded;
  texts = {
    fingerprint: 'a-pipeline-of-this-test',
    add: () => {
      throw new Error('Nothing is added');
    },
    expect: () => {},
    get: (hash) => {
      asked += 1;
      const file = renderedFile('a-pipeline-of-this-test', hash);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ html: '', blocks: BLOCKS }));
      return { blocks: BLOCKS } as unknown as ReturnType<RenderCache['get']>;
    },
  };
});

function indexed(options: { folder?: string; signal?: AbortSignal; hash?: string } = {}) {
  const { folder = temporaryPath('site'), hash, signal } = options;
  return start({
    documents: portal.documents,
    site: { portal, asOf: AS_OF, texts },
    attachments: { folder: join(content, 'none'), hashOf: () => hash },
    folder,
    content,
    synonyms: [],
    ...(signal && { signal }),
  });
}

function recordsIn(folder: string): SearchRecord[] {
  return readdirSync(join(folder, 'search'), { recursive: true })
    .map(String)
    .filter((file) => /records\/\d+\/\d+\.json\.gz$/.test(file))
    .map((file) => JSON.parse(String(gunzipSync(readFileSync(join(folder, 'search', file))))));
}

test('texts that are not there are rendered, and the index has them all', async () => {
  const folder = temporaryPath('site');
  const { documents, reused, ids, cpuSeconds, peakMB } = await indexed({ folder });
  expect(portal.documents.length).toBeGreaterThan(0);
  expect([documents, ids.length, reused]).toEqual([documents, documents, false]);
  expect(cpuSeconds).toBeGreaterThan(0);
  expect(peakMB).toBeGreaterThan(0);
  const records = recordsIn(folder);
  expect(records).toHaveLength(documents);
  const ofDocuments = records.filter(({ url }) => url.startsWith('/documents/'));
  expect(ofDocuments).toHaveLength(portal.documents.length);
  for (const { blocks } of ofDocuments) {
    expect(blocks).toEqual([{ text: '渡船每日开两班。', anchor: 'h-1' }]);
  }

  const before = asked;
  expect(await indexed()).toMatchObject({ documents, ids, reused: true });
  expect(asked).toBe(before);
});

test('an error of the thread is an error of the index, and the next one works', async () => {
  const [withAttachment] = portal.documents.filter(({ attachments }) => attachments.length > 0);
  expect(withAttachment).toBeDefined();
  await expect(indexed({ hash: 'lost' })).rejects.toThrow('No text of an attachment lost');
  expect(await indexed()).toMatchObject({ reused: true });
});

test('whoever aborts gets the reason, and no index', async () => {
  const folder = temporaryPath('site');
  const abort = new AbortController();
  const index = indexed({ folder, signal: abort.signal });
  abort.abort(new Error('enough'));
  await expect(index).rejects.toThrow('enough');
  expect(existsSync(join(folder, 'search/manifest.json'))).toBe(false);
  await expect(indexed({ signal: abort.signal })).rejects.toThrow('enough');
});
