/** Encodings of fonts by characters of Unicode, and by those of GBK. */
const BY_UNICODE = /^UniGB-(?:UCS2|UTF16)-[HV]$/;
const BY_GBK = /^(?:GB|GBK|GBKp|GBK2K|GBpc)(?:-EUC)?-[HV]$/;
/** From the glyphs of Chinese fonts to Unicode. */
const TO_UNICODE = 'Adobe-GB1-UCS2';

/** What a font of a PDF lacks, as pdf.js asks for it. */
interface Wanted {
  readonly kind: string;
  readonly filename: string;
}

/**
 * Tables for Chinese fonts that a PDF names and does not contain, as older programs wrote them.
 *
 * pdf.js goes from a character to a glyph and from the glyph to Unicode, by two tables of Adobe. For
 * text alone the glyph does not matter: in these tables, its number is the Unicode character.
 */
export function chineseFonts() {
  const state = { missing: false };
  let encoded = false;
  class Tables {
    async fetch({ kind, filename }: Wanted): Promise<Uint8Array> {
      const table = kind === 'cMapUrl' ? tableOf(filename) : undefined;
      // Text that gives the glyphs themselves would become other text by these tables.
      if (table === undefined || (filename === TO_UNICODE && !encoded)) {
        state.missing ||= kind === 'cMapUrl';
        throw new Error(filename);
      }
      encoded = true;
      return new TextEncoder().encode(`begincmap ${table} endcmap`);
    }
  }
  return { Tables, state };
}

function tableOf(name: string): string | undefined {
  if (name === TO_UNICODE) {
    return `${TWO_BYTES} 1 beginbfrange <0000> <ffff> <0000> endbfrange`;
  }
  if (BY_UNICODE.test(name)) return `${TWO_BYTES} 1 begincidrange <0000> <ffff> 0 endcidrange`;
  return BY_GBK.test(name) ? gbkTable() : undefined;
}

const TWO_BYTES = '1 begincodespacerange <0000> <ffff> endcodespacerange';

function gbkTable(): string {
  const decoder = new TextDecoder('gbk');
  const characters: string[] = [];
  for (let code = 0x8140; code <= 0xfefe; code += 1) {
    const [high, low] = [code >> 8, code & 0xff];
    if (low < 0x40 || low === 0x7f || low === 0xff) continue;
    const character = decoder.decode(Uint8Array.of(high, low));
    const unicode = character.length === 1 ? character.charCodeAt(0) : 0xfffd;
    if (unicode !== 0xfffd) characters.push(`<${code.toString(16)}> ${unicode}`);
  }
  return [
    '2 begincodespacerange <00> <80> <8140> <fefe> endcodespacerange',
    '1 begincidrange <00> <7f> 0 endcidrange',
    `${characters.length} begincidchar ${characters.join('\n')} endcidchar`,
  ].join('\n');
}
