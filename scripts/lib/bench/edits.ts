import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '#domain/date.ts';
import { listFiles } from '#site/list-files.ts';
import { corpusWords } from '#strings/bench.ts';
import { countyWords as words } from '#strings/bench-corpus.ts';
import { AGENCY_KINDS, DISCLOSURES, NOTICE_TYPES } from '#strings/vocabulary.ts';
import { agenciesIn, notice, pickOf, randomOf } from '../corpus.ts';
import { yamlOf } from './files.ts';

/** Changes of a generated county, one file each. They give the path of the file that they change. */

const LAST_DAY = '2026-11-19';
/** Past the serial numbers of other documents. */
const ADDED_SERIAL = 70_000;

/** Add a paragraph to the text of a document. */
export function addParagraph(content: string, path: string): string {
  const file = join(content, path);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${words.edited}\n`);
  return path;
}

/** Give a document another title. */
export function retitle(content: string, path: string): string {
  return changeKey(content, path, 'title', (title) => words.retitled(String(title)));
}

/** Give an agency another name; its short name stays. */
export function renameAgency(content: string, path: string): string {
  const file = join(content, path);
  const before = readFileSync(file, 'utf8');
  const rename = (_: string, quote: string, name: string) =>
    `name: ${quote}${words.renamed(name)}${quote}`;
  writeFileSync(file, before.replace(/^name: ("?)([^"\n]+)\1$/mu, rename));
  return path;
}

/** The file of a department. */
export function departmentIn(content: string): string {
  const found = agenciesIn(content).find(({ kind }) => kind === AGENCY_KINDS.department);
  return `agencies/${found?.id}.yaml`;
}

/** Publish one document more. */
export function addDocument(content: string, number = 1): string {
  const pick = pickOf(randomOf(number));
  const agency = pick(agenciesIn(content).filter(({ uscc }) => uscc !== undefined));
  const serial = String(ADDED_SERIAL + number);
  const subject = pick(corpusWords.titles);
  const path = `notices/2026/added-${number}.md`;
  const data = {
    title: words.added(agency.name),
    agency: agency.id,
    indexNumber: `${agency.uscc}/2026-${serial}`,
    type: NOTICE_TYPES.notice,
    summary: corpusWords.summary(subject),
    disclosure: DISCLOSURES.proactive,
    issuedOn: isoDate(LAST_DAY),
    publishedAt: `${LAST_DAY} 09:30`,
  };
  writeFileSync(join(content, path), `---\n${yamlOf(data)}---\n\n${notice(subject, pick)}\n`);
  return path;
}

/** Change the value of a key in the front matter of a generated document. */
export function changeKey(
  content: string,
  path: string,
  key: string,
  change: (value: unknown) => unknown,
): string {
  const file = join(content, path);
  const line = new RegExp(`^${key}: (.+)$`, 'mu');
  const edit = (_: string, json: string) => `${key}: ${JSON.stringify(change(JSON.parse(json)))}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(line, edit));
  return path;
}

/** The documents of a generated county whose front matter matches, in the order of their paths. */
export function documentsIn(content: string, matches: (head: string) => boolean): string[] {
  return ['normative', 'notices'].flatMap((folder) => {
    if (!existsSync(join(content, folder))) return [];
    return listFiles(join(content, folder))
      .filter((path) => path.endsWith('.md'))
      .map((path) => `${folder}/${path}`)
      .sort()
      .filter((path) => matches(frontMatterOf(content, path)));
  });
}

/** The front matter of a generated document. */
export function frontMatterOf(content: string, path: string): string {
  const text = readFileSync(join(content, path), 'utf8');
  return text.slice(0, text.indexOf('\n---\n'));
}
