import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

/** What an installation consists of, beside its packages. */
const PARTS = ['src', 'scripts', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];
/** A part of every page of a document. */
const TEMPLATE = 'src/components/DocumentHead.astro';
const MARK = '\n<span hidden data-bench></span>\n';

/**
 * A copy of this installation that keeps its own state, so that nothing of earlier builds makes a
 * measured one faster, and whose code can be changed.
 */
export interface ProjectCopy {
  readonly folder: string;
  /** Forget all that makes the next build fast. */
  readonly forget: () => void;
  /** Let the template of documents say more than before. */
  readonly changeTemplate: () => void;
  readonly restoreTemplate: () => void;
}

/** Copy an installation, by default that in the current folder, to another folder, which is emptied. */
export function copyProject(folder: string, source = '.'): ProjectCopy {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS) {
    const from = join(source, part);
    if (existsSync(from)) cpSync(from, join(folder, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const template = join(folder, TEMPLATE);
  const original = readFileSync(template, 'utf8');
  return {
    folder,
    forget: () => rmSync(join(folder, '.gongkai'), { recursive: true, force: true }),
    changeTemplate: () => writeFileSync(template, original + MARK),
    restoreTemplate: () => writeFileSync(template, original),
  };
}
