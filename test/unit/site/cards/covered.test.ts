import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Covers, coveredBy } from '#site/cards/covered.ts';

const NOTO = 'node_modules/@expo-google-fonts/noto-sans-sc';
const FONTS = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf'];
/** Characters of 《通用规范汉字表》 beyond the 20,992 of the first block: Extensions A to E. */
const BEYOND =
  '㑇㕮㘎㙍㛃㠇㧐㧟㬊㭎㳇㵐㸌㺄䁖䃅䌹䏝䓖䗖䜣䝙䢼䥽䦃䲟䴓䴙䶮' +
  '𠅤𠙶𠳐𡎚𡐓𣗋𣲗𣲘𣸣𤧛𤩽𤫉𥔲𥕢𥖨𥻗𦈡𦒍𦙶𦝼𦭜𦰡𧿹𨐈𨙸𨚕𨟠𨭉𨱇𨱏𨱑𨱔𨺙𩽾𩾃𩾌' +
  '𪟝𪣻𪤗𪨰𪨶𪩘𪾢𫄧𫄨𫄷𫄸𫇭𫌀𫍣𫍯𫍲𫍽𫐄𫐐𫐓𫑡𫓧𫓯𫓶𫓹𫔍𫔎𫔶𫖮𫖯𫖳𫗧𫗴𫘜𫘝𫘦𫘧𫘨𫘪𫘬𫚕𫚖𫚭𫛭𫞩𫟅𫟦𫟹𫟼' +
  '𫠆𫠊𫠜𫢸𫫇𫭟𫭢𫭼𫮃𫰛𫵷𫶇𫷷𫸩𬀩𬀪𬂩𬃊𬇕𬇙𬇹𬉼𬊈𬊤𬌗𬍛𬍡𬍤𬒈𬒔𬒗𬕂𬘓𬘘𬘡𬘩𬘫𬘬𬘭𬘯𬙂𬙊𬙋𬜬𬜯𬞟𬟁𬟽' +
  '𬣙𬣞𬣡𬣳𬤇𬤊𬤝𬨂𬨎𬩽𬪩𬬩𬬭𬬮𬬱𬬸𬬹𬬻𬬿𬭁𬭊𬭎𬭚𬭛𬭤𬭩𬭬𬭯𬭳𬭶𬭸𬭼𬮱𬮿𬯀𬯎𬱖𬱟𬳵𬳶𬳽𬳿𬴂𬴃𬴊𬶋𬶍𬶏𬶐𬶟𬶠𬶨𬶭𬶮𬷕𬸘𬸚𬸣𬸦𬸪𬹼𬺈𬺓';

function read(path: string): Covers {
  const covers = coveredBy(readFileSync(path));
  if (!covers) throw new Error(`No font: ${path}`);
  return covers;
}

/** Every character of two bytes of an encoding. */
function* charactersOf(encoding: string, first: number, low: number): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let high = first; high <= 0xf7; high += 1) {
    for (let byte = low; byte <= 0xfe; byte += 1) {
      const text = decoder.decode(Uint8Array.of(high, byte));
      if (/^\p{Script=Han}$/u.test(text)) yield text;
    }
  }
}

// The font is not installed unless a portal wants cards.
describe.runIf(existsSync(NOTO)).each(FONTS)('%s', (name) => {
  const covers = existsSync(NOTO) ? read(`${NOTO}/${name}`) : () => true;

  test('has the 6,763 characters of GB 2312', () => {
    const characters = [...charactersOf('gbk', 0xb0, 0xa1)];
    expect(characters.length).toBeGreaterThanOrEqual(6763);
    expect(characters.filter((one) => !covers(one))).toEqual([]);
  });

  test('has the characters of 《通用规范汉字表》 beyond them', () => {
    expect([...BEYOND].filter((one) => !covers(one))).toEqual([]);
  });

  test('has the marks of official documents', () => {
    expect(
      [...'〔〕《》〈〉【】“”‘’（）、，。；：？！…—·～％‰℃㎡²³①⑳〇Ⅳ≥×'].filter(
        (one) => !covers(one),
      ),
    ).toEqual([]);
  });

  test.each(['𠂊', '𰀡', '😀', '\ue000', '⁵', 'ཀ'])('lacks %s', (character) => {
    expect(covers(character)).toBe(false);
  });
});

test('a font of some characters has those', () => {
  const covers = read(`test/fixtures/cards/noto-sans-sc/${FONTS[0]}`);
  const asked = [...'关于𬭚𫓧𠳐村〔2026〕号㙍𠂊𰀡😀\ue000麤'];
  expect(asked.filter((one) => !covers(one))).toEqual(['𠂊', '𰀡', '😀', '\ue000', '麤']);
});

test('a font of one character has that one', () => {
  const covers = read('test/fixtures/cards/rare.ttf');
  expect([...'𠂊𠂋𠂉a青'].filter(covers)).toEqual(['𠂊']);
});

describe('what is no font', () => {
  const font = readFileSync('test/fixtures/cards/rare.ttf');
  const withTag = (from: string, to: string) => {
    const bytes = Buffer.from(font);
    bytes.write(to, bytes.indexOf(from), 'latin1');
    return bytes;
  };

  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('这不是字体，只是一段话。'.repeat(20))],
    ['a collection of fonts', Buffer.concat([Buffer.from('ttcf'), font.subarray(4)])],
    ['a beginning', font.subarray(0, 200)],
    ['a font without a map', withTag('cmap', 'xmap')],
    ['a variable font', withTag('gasp', 'fvar')],
  ])('is %s', (_, bytes) => {
    expect(coveredBy(bytes)).toBeUndefined();
  });
});
