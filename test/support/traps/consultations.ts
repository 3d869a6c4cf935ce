import { type Changes, edited } from '../content.ts';
import { NOTICE, sampleText } from '../content-files.ts';
import type { Trap } from '../trap.ts';

const consultation = (days: string): Changes => ({
  [NOTICE]: sampleText(NOTICE)
    .replace('type: 通知公告', 'type: 征求意见')
    .replace('\n---\n\n', `\n${days}\n---\n\n`),
});

/** 征求意见 and 政策解读. */
export const consultations: readonly Trap[] = [
  [
    'a consultation without days',
    edited(NOTICE, 'type: 通知公告', 'type: 征求意见'),
    `${NOTICE}:6 consultation/no-window`,
    ['opensOn'],
  ],
  [
    'a consultation of 29 days',
    consultation('consultation:\n  opensOn: 2026-03-03\n  closesOn: 2026-03-31'),
    `${NOTICE}:16 consultation/too-short`,
    ['29 天', 'reason'],
  ],
  [
    'a consultation of 29 days with a reason',
    consultation(
      'consultation:\n  opensOn: 2026-03-03\n  closesOn: 2026-03-31\n  reason: 汛期以前必须施行',
    ),
    [],
  ],
  [
    'a consultation of 30 days',
    consultation('consultation:\n  opensOn: 2026-03-03\n  closesOn: 2026-04-01'),
    [],
  ],
  [
    'a consultation that was published when most of its days were over',
    consultation('consultation:\n  opensOn: 2026-02-01\n  closesOn: 2026-03-15'),
    `warning ${NOTICE}:15 consultation/published-late`,
    ['2026-02-01', 'reason'],
  ],
  [
    'a consultation that nobody answered',
    consultation('consultation:\n  opensOn: 2025-12-01\n  closesOn: 2025-12-31'),
    // Published after it was over, too.
    [
      `warning ${NOTICE}:15 consultation/published-late`,
      `warning ${NOTICE}:16 consultation/no-feedback`,
    ],
    ['2025-12-31'],
  ],
  [
    'an interpretation of nothing',
    edited(NOTICE, 'type: 通知公告', 'type: 政策解读'),
    `${NOTICE}:6 interpretation/no-document`,
    ['interprets'],
  ],
];
