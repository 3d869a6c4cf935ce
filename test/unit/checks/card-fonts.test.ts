import { expect, test } from 'vitest';
import { checkAttachments } from '#checks/attachments.ts';
import type { CheckContext } from '#checks/check.ts';
import { portalOf } from '../../support/portal.ts';

test('a font that cards are drawn with is no lost attachment; another one is', () => {
  const file = { bytes: 1, head: new Uint8Array() };
  const site = { ...portalOf([]).site, cardFonts: ['fonts/rare.ttf'] };
  const sources = {
    site: { file: 'site.yaml', data: site, lineOf: () => 1 },
    notices: [],
    normative: [],
    refused: new Set<string>(),
    files: new Map([
      ['fonts/rare.ttf', file],
      ['fonts/other.ttf', file],
    ]),
  };
  const problems = checkAttachments({ sources } as unknown as CheckContext);
  expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
    ['fonts/other.ttf', 'attachment/unlisted'],
  ]);
});
