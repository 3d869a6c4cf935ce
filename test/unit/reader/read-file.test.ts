import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Read, readMarkdownFile, readYamlFile } from '#reader/read-file.ts';
import { agencySchema } from '#schema/agency.ts';
import { noticeSchema } from '#schema/document.ts';
import { anyText } from '../../support/any-text.ts';
import { NOTICE, OFFICE, sampleText } from '../../support/content-files.ts';
import { encode } from '../../support/encodings.ts';

/** Whatever the bytes are, there is an entry or at least one problem on a line of the file. */
function expectAnswer(bytes: Uint8Array, read: (bytes: Uint8Array) => Read<unknown>): void {
  const answer = read(bytes);
  if (answer.ok) return;
  const lines = new TextDecoder('utf-8').decode(bytes).split(/\r\n?|\n/).length;
  expect(answer.problems.length).toBeGreaterThan(0);
  for (const problem of answer.problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines);
    expect(problem.message).toMatch(/\p{Script=Han}/u);
    expect(problem.message.length).toBeLessThan(400);
  }
}

const readNotice = (bytes: Uint8Array) => readMarkdownFile(noticeSchema, { path: NOTICE, bytes });
const readOffice = (bytes: Uint8Array) => readYamlFile(agencySchema, { path: OFFICE, bytes });

/** What YAML is made of, and what clerks and attackers put between. */
const PIECES = [
  ...['---', '...', '\n', '\n', '\n  ', '\t', ' ', ': ', ':', '：', '- ', '? ', '#', ' #'],
  ...['[', ']', '{', '}', ',', '"', "'", '|', '>', '&a', '*a', '!', '!!int ', '%YAML 1.1', '<<'],
  ...['title', 'agency', 'issuedOn', 'attachments', 'file', '__proto__', 'constructor', '标题'],
  ...['2026-02-30', '010', '119901227310014889', '1e999', '.inf', '~', 'true', '\\', '\u202e'],
  ...['\ud800', '\u0085', '\u2028', '\ufeff', '通知', '@', '`'],
];
const yamlish = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

describe('the reader never throws', () => {
  test('whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expectAnswer(bytes, readNotice);
        expectAnswer(bytes, readOffice);
      }),
      { numRuns: 2000 },
    );
  });

  test('whatever stands in the front matter', () => {
    fc.assert(
      fc.property(yamlish, (yaml) => {
        expectAnswer(encode(`---\n${yaml}\n---\n正文\n`), readNotice);
      }),
      { numRuns: 2000 },
    );
  });

  test('whatever stands in a YAML file', () => {
    fc.assert(
      fc.property(yamlish, (yaml) => {
        expectAnswer(encode(yaml), readOffice);
      }),
      { numRuns: 1000 },
    );
  });

  test('whatever one value is', () => {
    const value = fc.oneof(yamlish, anyText(), fc.json());
    const keys = [...sampleText(NOTICE).matchAll(/^(\w+): .*$/gm)];
    fc.assert(
      fc.property(fc.constantFrom(...keys), value, ([line = '', key = ''], written) => {
        const text = sampleText(NOTICE).replace(line, () => `${key}: ${written}`);
        expectAnswer(encode(text), readNotice);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what was read', () => {
  test('knows the line of each value and of the text', () => {
    const answer = readNotice(encode(sampleText(NOTICE)));
    if (!answer.ok) throw new Error('refused');
    expect(answer.entry.data.title).toBe('青屿县人民政府办公室关于调整冬季轮渡班次的通知');
    expect(answer.entry.lineOf(['attachments', 0, 'file'])).toBe(13);
    expect(answer.entry.bodyLine).toBe(15);
    expect(answer.entry.body).toMatch(/^\n各乡镇人民政府/);
  });

  test('does not change what every object inherits', () => {
    readOffice(encode('__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\n'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
