import { BY_THE_CALENDAR } from './by-the-calendar.ts';
import { CHANGED } from './changed.ts';
import { CLEANED_UP } from './cleaned-up.ts';
import { EXTENDED } from './extended.ts';
import { LONG_LIVES } from './long-lives.ts';
import { NOT_EXTENDED } from './not-extended.ts';
import { REPEALED } from './repealed.ts';
import type { Story } from './story.ts';

/** Lives of normative documents as the law and the practice of cleanups have them. */
export const STORIES: readonly Story[] = [
  ...BY_THE_CALENDAR,
  ...REPEALED,
  ...CLEANED_UP,
  ...CHANGED,
  ...EXTENDED,
  ...NOT_EXTENDED,
  ...LONG_LIVES,
];
