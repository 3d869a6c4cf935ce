// Starts a command on a Node that can run it. Plain JavaScript for any old Node, so that a machine
// without a new one is told so in a sentence and not by a syntax error.
const [major, minor] = process.versions.node.split('.').map(Number);
const [, , name, ...rest] = process.argv;

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `需要 Node.js 22.18 以上的版本，这台电脑上是 ${process.versions.node}。请先安装新版 Node.js（https://nodejs.org），再重新运行 npm install。`,
  );
  process.exit(3);
}

// Code that was compiled by an earlier command is taken over: half a second of each.
const { enableCompileCache } = await import('node:module');
enableCompileCache(new URL('../.gongkai/compiled', import.meta.url).pathname);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.argv = [process.argv[0], name, ...rest];
await import(`./${name}.ts`);
