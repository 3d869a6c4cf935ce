import type { Problem } from '#domain/problem.ts';
import { readYamlFile } from '#reader/read-file.ts';
import { parseStrictYaml } from '#reader/strict-yaml.ts';
import { powerSchema } from '#schema/power.ts';
import type { Raw } from './types.ts';

/** A power where it stands, with its values as written. */
export interface RawPower {
  readonly path: string;
  readonly source: string;
  readonly agency: string;
  readonly data: Raw;
}

const POWER_FILE = /^powers\/([a-z0-9][a-z0-9-]*)\/[^/]+\.yaml$/;

/** The powers of a folder, by code, and what is wrong with files that cannot be read. */
export function readPowers(files: ReadonlyMap<string, string>): {
  readonly powers: ReadonlyMap<string, RawPower>;
  readonly problems: readonly Problem[];
} {
  const powers = new Map<string, RawPower>();
  const problems: Problem[] = [];
  for (const [path, source] of files) {
    const agency = POWER_FILE.exec(path)?.[1];
    if (agency === undefined) continue;
    const bytes = new TextEncoder().encode(source);
    const checked = readYamlFile(powerSchema, { path, bytes });
    if (checked.ok) {
      const data = parseStrictYaml(source).data as Raw;
      powers.set(checked.entry.data.code, { path, source, agency, data });
    } else problems.push(...checked.problems);
  }
  return { powers, problems };
}

/** What cannot stand in the name of a file, on one system or another. */
const UNFIT = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;
const LONGEST_NAME = 60;

/** The file of a power that is new: its name, with that of its sub item in brackets. */
export function powerPath(agency: string, { name, subItem }: Raw): string {
  const whole = subItem === undefined ? String(name) : `${String(name)}（${String(subItem)}）`;
  const fit = whole
    .normalize('NFC')
    .replace(UNFIT, '')
    .replace(/^[.\s-]+|[.\s]+$/g, '');
  return `powers/${agency}/${[...fit].slice(0, LONGEST_NAME).join('')}.yaml`;
}
