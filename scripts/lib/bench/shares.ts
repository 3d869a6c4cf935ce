import type { NoticeType } from '#strings/vocabulary.ts';

/**
 * How often things occur in the sample county, for each document, or, where it is said, for each
 * document of a kind.
 */
export const SHARES = {
  normative: 0.29,
  report: 0.08,
  /** Normative documents that act on another one. */
  acting: 0.2,
  /** Normative documents that stay in force without end. */
  lasting: 0.2,
  /** Normative documents that rest on one that may end. */
  risky: 0.01,
  /** Documents that name another one. */
  citing: 0.6,
  attachment: 0.045,
  related: 0.1,
  powers: 1,
  /** Duties of a power. */
  duties: 6,
  /** Penalties that have a row in the list of what is let pass. */
  leniency: 0.4,
} as const;

/** How often each action stands here is how often it is drawn. */
export const ACTING = [
  ...['replace', 'replace', 'replace', 'replace'],
  ...['amend', 'amend', 'amend', 'amend'],
  ...['repeal', 'extend', 'repealPart'],
] as readonly ('replace' | 'amend' | 'repeal' | 'extend' | 'repealPart')[];

/** Types of notices and how many the sample has; answers to consultations come on top. */
const TYPES: Partial<Record<NoticeType, number>> = {
  notice: 15,
  official: 16,
  interpretation: 10,
  consultation: 8,
  decision: 7,
  project: 4,
  statistics: 4,
  supervision: 4,
  livelihood: 4,
  finance: 3,
  planning: 3,
  penalty: 3,
  recruitment: 3,
  emergency: 3,
  personnel: 3,
  permit: 2,
  procurement: 2,
  fee: 2,
  proposal: 2,
  other: 1,
};

/** Each type as often as it occurs. */
export const NOTICE_DRAW: readonly NoticeType[] = Object.entries(TYPES).flatMap(([type, count]) =>
  Array<NoticeType>(count).fill(type as NoticeType),
);
