import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { VALIDITIES } from '#strings/vocabulary.ts';
import { cardAlt, cardCharacters, cardView } from '#views/card.ts';
import { effect, found, livedPortal, normative } from '../../support/lived-portal.ts';
import { type DocumentFacts, document, office, portalOf, transport } from '../../support/portal.ts';

const day = isoDate;
const { site } = portalOf([]);
const FACTS = { issuedOn: day('2020-12-10'), effectiveFrom: day('2021-01-01') };

/** The facts of a normative document after what others did to it. */
function factsOf(facts: DocumentFacts, ...others: ReturnType<typeof normative>[]) {
  const portal = livedPortal([...others, normative(1, { ...FACTS, ...facts })], day('2026-11-20'));
  return cardView(found(portal, 1), site).facts.map(({ label, value }) => label + value);
}

const act = (action: string, on: string, more = {}) =>
  normative(2, { issuedOn: day(on), effects: [effect(action, 1, more)] });

describe('the dates of a card', () => {
  const until = { effectiveUntil: day('2025-12-31') };

  test.each<readonly [string, DocumentFacts, readonly string[]]>([
    ['its term', until, ['施行日期2021年1月1日', '有效期至2025年12月31日']],
    ['no term that is not stated', {}, ['施行日期2021年1月1日']],
    [
      'no word for a term without end',
      { term: 'unlimited' } as DocumentFacts,
      ['施行日期2021年1月1日'],
    ],
  ])('are those of %s', (_, facts, expected) => {
    expect(factsOf(facts)).toEqual(expected);
  });

  test.each([
    ['repeal', '废止日期2024年3月1日'],
    ['replace', '废止日期2024年3月1日'],
    ['lapse', '失效日期2024年3月1日'],
  ])('give the end by %s and not the term', (action, expected) => {
    expect(factsOf(until, act(action, '2024-03-01'))).toEqual(['施行日期2021年1月1日', expected]);
  });

  test('give the term after an extension', () => {
    const longer = act('extend', '2025-06-01', { until: day('2028-12-31') });
    expect(factsOf(until, longer)).toContain('有效期至2028年12月31日');
  });

  test('are of the issue and the end of a consultation for an announcement', () => {
    const consultation = { opensOn: day('2026-03-02'), closesOn: day('2026-04-01') };
    const view = cardView(document(1, { consultation } as DocumentFacts), site);
    expect(view.facts).toEqual([
      { label: '成文日期', value: '2026年3月2日' },
      { label: '意见截止', value: '2026年4月1日' },
    ]);
  });
});

test('a card says nothing of validity, and whoever may doubt is sent to the page', () => {
  const ended = normative(1, { ...FACTS, effectiveUntil: day('2025-12-31') });
  const view = cardView(found(livedPortal([ended], day('2026-11-20')), 1), site);
  expect(view.note).toBe('是否有效以网页为准');
  const said = JSON.stringify(view);
  expect(Object.values(VALIDITIES).filter((word) => said.includes(word))).toEqual([]);
  expect(cardView(document(1), site).note).toBeUndefined();
});

describe('the issuer', () => {
  const long = { ...transport, name: '青屿县综合交通运输和港口航道管理服务保障局' };
  const joint = { ...office, id: 'x', name: '青屿县农业农村局' };

  test.each([
    ['one agency', document(1, { issuer: transport }), '青屿县交通运输局'],
    [
      'agencies that fit',
      document(1, { issuer: joint, with: [{ ...joint, name: '县财政局' }] }),
      '青屿县农业农村局、县财政局',
    ],
    ['agencies that do not', document(1, { with: [transport] }), '青屿县人民政府办公室等2个单位'],
    [
      'a long name with a short one',
      document(1, { issuer: { ...long, shortName: '县交通运输局' } }),
      '县交通运输局',
    ],
    ['a long name alone', document(1, { issuer: long }), '青屿县综合交通运输和港口航道管…'],
  ])('is written for %s', (_, one, expected) => {
    expect(cardView(one, site).issuer).toBe(expected);
  });
});

test('the words for those who do not see a card are all of it', () => {
  const one = document(1, { title: '关于汛期停航的通知', docNumber: '青政发〔2026〕3号' });
  expect(cardAlt(one, cardView(one, site))).toBe(
    '《关于汛期停航的通知》，青政发〔2026〕3号，青屿县人民政府办公室，成文日期2026年3月2日',
  );
});

test('the characters of a card are those of each of its texts, whole ones beyond U+FFFF too', () => {
  const one = document(1, { title: '关于𬭚𠳐的通知', docNumber: '青政发〔2026〕3号' });
  const characters = cardCharacters(cardView(one, site));
  expect([...'𬭚𠳐〔成室公开·'].filter((character) => !characters.has(character))).toEqual([]);
  expect(
    [...characters].some(
      (character) => /[\ud800-\udfff]/.test(character) && character.length === 1,
    ),
  ).toBe(false);
});
