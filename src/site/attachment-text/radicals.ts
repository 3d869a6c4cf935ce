/** Radicals of the Supplement that fonts draw with the glyph of a character, and that character. */
const SUPPLEMENT =
  '⺁厂⺇几⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺛旡⺝月⺟母⺠民⺥爪⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺶羊⺷羊⺸羊⺹耂⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻮齿⻰龙⻱龜⻲亀⻳龟';

const characters = Array.from(SUPPLEMENT);
const BY_RADICAL: ReadonlyMap<string, string> = new Map(
  characters.flatMap((radical, index) => {
    const character = characters[index + 1];
    return index % 2 === 0 && character !== undefined ? [[radical, character] as const] : [];
  }),
);

/**
 * Text of a PDF with characters in the place of radicals: 青 and the radical 青 have one glyph in a
 * font, and a program that makes a PDF only knows the glyph.
 */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (radical) =>
    radical < '\u2f00' ? (BY_RADICAL.get(radical) ?? radical) : radical.normalize('NFKC'),
  );
}
