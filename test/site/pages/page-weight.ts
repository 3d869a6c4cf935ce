import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { files, read } from './built-site.ts';

/** What a browser loads to show a page, in bytes as a host sends them that packs with gzip. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  /** All scripts that the page loads by itself, before its reader does anything. */
  readonly js: number;
}

const STYLE = /<link rel="stylesheet" href="([^"]+)"/g;
const SCRIPT = /<script[^>]* src="([^"]+)"/g;
const IMPORT = /\b(?:import|export)\b[^"'`;()]*?["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

const known = new Set(files);
const weights = new Map<string, number>();
const imports = new Map<string, readonly string[]>();

export function weightOf(html: string): PageWeight {
  const scripts = new Set<string>();
  for (const [, src = ''] of html.matchAll(SCRIPT)) addWithImports(src, scripts);
  const styles = [...html.matchAll(STYLE)].map(([, href = '']) => href);
  return { html: packed(html), css: sum(styles), js: sum([...scripts]) };
}

/** A script, and those that it imports, which a browser loads before it runs. */
function addWithImports(src: string, scripts: Set<string>): void {
  if (scripts.has(src)) return;
  scripts.add(src);
  const own =
    imports.get(src) ??
    [...textAt(src).matchAll(IMPORT)].map(([, path = '']) => posix.join(posix.dirname(src), path));
  imports.set(src, own);
  for (const one of own) addWithImports(one, scripts);
}

/** @throws {Error} When the portal does not have the file. */
function textAt(address: string): string {
  const file = address.replace(/^\//, '');
  if (!known.has(file)) throw new Error(`No file ${address}`);
  return read(file);
}

function sum(addresses: readonly string[]): number {
  return addresses.reduce((all, address) => {
    const weight = weights.get(address) ?? packed(textAt(address));
    weights.set(address, weight);
    return all + weight;
  }, 0);
}

function packed(text: string): number {
  return gzipSync(text).length;
}
