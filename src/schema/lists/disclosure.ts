import { DISCLOSURES } from '#strings/vocabulary.ts';
import { AUDIENCES, DISCLOSURE_CHANNELS, DISCLOSURE_LEVELS } from '#strings/vocabulary-lists.ts';
import { column, inTable, optional } from '../columns.ts';
import { listKind, reasonWith } from './kind.ts';

/** 政务公开标准目录. */
export const disclosure = listKind(
  'disclosure',
  {
    firstLevel: inTable(column.text(60)),
    content: inTable(column.text(600, 40)),
    legalBasis: column.basis(),
    timeLimit: inTable(column.text(100)),
    channels: column.words(DISCLOSURE_CHANNELS, 20),
    audience: column.word(AUDIENCES),
    audienceNote: optional(column.text(100)),
    mode: inTable(column.word(DISCLOSURES)),
    disclosureLevels: column.words(DISCLOSURE_LEVELS),
  },
  { rule: reasonWith('audienceNote', 'audience', 'group', AUDIENCES) },
);
