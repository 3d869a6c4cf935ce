import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { tests } from '#strings/tests.ts';
import { CommandError, EXIT } from './command.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const DEBIAN = ['chromium', 'fonts-noto-cjk'];

/**
 * The browser for the tests: `CHROME_PATH`, else one that is installed, else Debian's, which root may
 * install.
 *
 * @throws {CommandError} One sentence that says what to run.
 */
export function findChromium(): string {
  return presentChromium() ?? installFromDebian();
}

/**
 * The browser that is there: `CHROME_PATH`, else one that is installed; nothing when there is none.
 *
 * @throws {CommandError} When `CHROME_PATH` leads nowhere.
 */
export function presentChromium(): string | undefined {
  const given = process.env['CHROME_PATH'];
  if (!given) return installed();
  if (isExecutable(given)) return given;
  throw new CommandError(tests.chromePathWrong(given), EXIT.config);
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...places, ...ELSEWHERE].find(isExecutable);
}

function installFromDebian(): string {
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0;
  if (!canInstall || spawnSync('apt-get', ['--version']).status !== 0) {
    throw new CommandError(tests.noChromium, EXIT.config);
  }
  process.stderr.write(`${tests.installing}\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN],
  ]) {
    const { status, stderr } = spawnSync('apt-get', words, { env: environment, encoding: 'utf8' });
    if (status !== 0) throw new CommandError(`${tests.noChromium}\n${stderr.trim()}`, EXIT.config);
  }
  const found = installed();
  if (!found) throw new CommandError(tests.noChromium, EXIT.config);
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
