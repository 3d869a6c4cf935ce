import { describe, expect, test } from 'vitest';
import { findCitations } from '#domain/citations.ts';
import { isoDate } from '#domain/date.ts';
import type { PlacedCitation } from '#domain/placed-citation.ts';
import { citationGraph } from '#portal/citation-graph.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { document, page } from '../../support/portal.ts';

/** The citations of a text of one sentence a line. */
function citationsOf(text: string): PlacedCitation[] {
  return text.split('\n').flatMap((sentence, index) =>
    findCitations(sentence).map((citation) => {
      return { ...citation, line: index + 1, sentence, at: citation.start };
    }),
  );
}

const LAWS = [{ name: '政府信息公开条例' }, { name: '渔业法' }];

const carrier = (serial: number, name: string, docNumber: string, issuedOn: string, more = {}) =>
  document(serial, {
    kind: 'normative',
    title: `青屿县人民政府办公室关于印发${name}的通知`,
    docNumber,
    issuedOn: isoDate(issuedOn),
    ...more,
  });

const HARBOUR = carrier(1, '青屿县渔港管理办法', '青政办发〔2022〕6号', '2022-03-21');

const telling = (serial: number, text: string, facts = {}): PortalDocument => ({
  ...document(serial, { title: '甲', ...facts }),
  citations: citationsOf(text),
});

/** What the citations of a text mean, each in one word. */
function meanings(citing: PortalDocument, ...others: PortalDocument[]): string[] {
  const graph = citationGraph([citing, ...others], [], LAWS, ['青屿县']);
  return (graph.inFile.get(citing.origin.file) ?? []).map(({ meaning }) => {
    if (meaning.kind === 'document') return meaning.id.slice(-5);
    return meaning.kind === 'law' ? meaning.law.name : meaning.kind;
  });
}

describe('what a citation means', () => {
  test.each<[string, string[]]>([
    ['根据《青屿县渔港管理办法》（青政办发〔2022〕6号）第七条', ['00001', '00001']],
    ['根据《渔港管理办法》和《中华人民共和国渔业法》', ['00001', '渔业法']],
    ['按照青政办发〔2022〕6号文件', ['00001']],
    ['填写《船舶进港单》，刊登在《青屿报》', ['unresolved', 'unresolved']],
    ['印发《甲》', ['self']],
    ['没有引用', []],
  ])('%s', (text, expected) => {
    expect(meanings(telling(2, text), HARBOUR)).toEqual(expected);
  });

  test('a short name means what the text has said', () => {
    const text =
      '根据《中华人民共和国政府信息公开条例》（以下称《条例》）\n按照《条例》第十二条\n又依《青屿县渔港管理办法》（青政办发〔2022〕6号，以下简称《办法》）\n《办法》第三条';
    expect(meanings(telling(2, text), HARBOUR)).toEqual([
      '政府信息公开条例',
      '政府信息公开条例',
      '政府信息公开条例',
      '00001',
      '00001',
      '00001',
      '00001',
    ]);
  });

  test('a short name for what is not known means nothing, whatever was named before', () => {
    const text =
      '根据《中华人民共和国渔业法》和《东屿省渔港条例》（以下简称《条例》）\n《条例》第三条';
    expect(meanings(telling(2, text))).toEqual([
      '渔业法',
      'unresolved',
      'unresolved',
      'unresolved',
    ]);
  });

  test('a short name given anew means the other document', () => {
    const text =
      '《渔业法》（以下简称《本法》）\n《政府信息公开条例》（以下简称《本法》）\n按照《本法》';
    const [, first, , second, third] = meanings(telling(2, text));
    expect([first, second, third]).toEqual(['渔业法', '政府信息公开条例', '政府信息公开条例']);
  });

  test('a name within a title gives the title no other meaning', () => {
    const law = '《中华人民共和国渔业法》';
    const text = `${law}和《关于贯彻〈中华人民共和国渔业法〉的通知》（以下简称《通知》）\n按照《通知》`;
    expect(meanings(telling(2, text)).slice(1)).toEqual([
      'unresolved',
      '渔业法',
      '渔业法',
      '渔业法',
    ]);
  });

  test('a short name that nobody has given means nothing', () => {
    expect(meanings(telling(2, '根据《办法》'), HARBOUR)).toEqual(['unresolved']);
  });

  test('《办法》 in an interpretation is the 办法 that it explains', () => {
    const facts = { kind: 'interpretation', interprets: [HARBOUR.data.indexNumber] } as const;
    expect(meanings(telling(2, '为什么制定《办法》\n《规定》呢', facts), HARBOUR)).toEqual([
      '00001',
      'unresolved',
    ]);
  });

  test('of two decisions of one name, the day that the text gives tells which', () => {
    const title = '青屿县交通运输局关于修改《青屿县包船管理办法》的决定';
    const facts = { kind: 'normative', title } as const;
    const first = document(3, { ...facts, issuedOn: isoDate('2020-11-25') });
    const second = document(4, { ...facts, issuedOn: isoDate('2023-11-27') });
    const quoted = '《青屿县交通运输局关于修改〈青屿县包船管理办法〉的决定》';
    const own = { issuedOn: isoDate('2024-01-02') };
    const outer = (text: string) => meanings(telling(2, text, own), first, second)[0];
    expect(outer(`根据2020年11月25日${quoted}修正`)).toBe('00003');
    expect(outer(`2017年5月15日公布，根据2023年11月27日${quoted}修正`)).toBe('00004');
    expect(outer(`根据${quoted}修正`)).toBe('ambiguous');
  });

  test('of two documents of one name, the one in force on the citing day', () => {
    const old = carrier(5, '青屿县民宿管理办法', '青政办发〔2020〕22号', '2020-04-01', {
      repealedOn: isoDate('2025-04-01'),
    });
    const young = carrier(6, '青屿县民宿管理办法', '青政办发〔2025〕11号', '2025-02-24', {
      effectiveFrom: isoDate('2025-04-01'),
    });
    const on = (day: string) =>
      meanings(telling(2, '《青屿县民宿管理办法》', { issuedOn: isoDate(day) }), old, young);
    expect(on('2024-12-24')).toEqual(['00005']);
    expect(on('2025-06-03')).toEqual(['00006']);
  });
});

describe('who cites a document', () => {
  test('once each, without itself and without pages', () => {
    const twice = telling(2, '《青屿县渔港管理办法》\n《渔港管理办法》');
    const itself = { ...HARBOUR, citations: citationsOf('印发《青屿县渔港管理办法》') };
    const standing = { ...page('guide'), citations: citationsOf('《青屿县渔港管理办法》') };
    const { citedBy, inFile } = citationGraph([twice, itself], [standing], LAWS, ['青屿县']);
    expect([...citedBy]).toEqual([[HARBOUR.data.indexNumber, [twice.data.indexNumber]]]);
    expect(inFile.get(standing.origin.file)?.[0]?.meaning).toEqual({
      kind: 'document',
      id: HARBOUR.data.indexNumber,
    });
  });
});
