import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { countyWords as words } from '#strings/bench-corpus.ts';
import { agenciesIn, type CorpusAgency, copyGround } from '../corpus.ts';
import { moreAgencies } from '../power-corpus.ts';
import type { Writer } from './files.ts';

/** An agency that issues documents with numbers of its own. */
export interface CountyAgency extends CorpusAgency {
  readonly prefix: string;
}

/** Files of the sample that a county has beside what every content folder has. */
const GROUND = ['columns.yaml', 'laws.yaml', 'search/synonyms.yaml'];

/** Write the site, the calendar and some fifty agencies, each with a 机关代字. */
export function writeCounty(folder: string, sample: string, write: Writer): CountyAgency[] {
  mkdirSync(join(folder, 'search'), { recursive: true });
  copyGround(folder, sample);
  for (const name of GROUND) copyFileSync(join(sample, name), join(folder, name));
  for (const [id, data] of moreAgencies(agenciesIn(folder).length)) {
    const field = data.name.replace(/^青屿县/u, '');
    write.yaml(`agencies/${id}.yaml`, { ...data, docPrefixes: [words.docPrefix(field)] });
  }
  return agenciesIn(folder).flatMap((agency) => {
    const [prefix] = agency.docPrefixes ?? [];
    return prefix === undefined || agency.uscc === undefined ? [] : [{ ...agency, prefix }];
  });
}
