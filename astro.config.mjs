import { defineConfig } from 'astro/config';

// Folders and the day are given by scripts/build.ts and scripts/dev.ts, which call Astro's own API.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1', port: 4321 },
  // No script and no style stands in a page itself: the content security policy forbids it.
  vite: { build: { assetsInlineLimit: 0 } },
});
