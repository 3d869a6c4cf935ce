import dictionary from 'opencc-js/dict/TSCharacters';

interface Beside {
  readonly becomes: string;
  /** One of these, in Simplified, stands right before it. */
  readonly after: string;
  /** Or one of these right after it. */
  readonly before: string;
}

// Forms of Hong Kong and Taiwan that the dictionary leaves as they are.
const REGIONAL = '衞 卫|敍 叙|簷 檐|痺 痹|枱 台|睪 睾';

// Both forms stand in Simplified texts, or Taiwan writes with one what are two characters elsewhere.
const BESIDE = new Map<string, Beside>([
  ['覆', { becomes: '复', after: '答批反回函重申', before: '信函电核议审' }],
  ['瞭', { becomes: '了', after: '明', before: '解然如若' }],
  ['著', { becomes: '着', after: '随沿跟顺接朝意', before: '' }],
  ['藉', { becomes: '借', after: '凭', before: '由以此口助机故' }],
  ['座', { becomes: '坐', after: '', before: '标' }],
  ['畫', { becomes: '划', after: '计规筹策', before: '' }],
]);

const FIRST = 0x4e00;
const LAST = 0x9fff;

const forms = new Map(
  `${dictionary}|${REGIONAL}`.split('|').map((entry) => {
    const [traditional = '', first = ''] = entry.split(' ');
    return [traditional, first];
  }),
);
const usual = Array.from({ length: LAST - FIRST + 1 }, (_, index) =>
  formOf(String.fromCharCode(FIRST + index)),
);
const alone = usual.map((form, index) =>
  BESIDE.has(String.fromCharCode(FIRST + index)) ? undefined : form,
);

/**
 * A character as it is written on the mainland; whatever is not Traditional stays as it is.
 *
 * @param character One code point.
 * @example
 * simplified('縣'); // '县'
 */
export function simplified(character: string): string {
  return usual[character.charCodeAt(0) - FIRST] ?? formOf(character);
}

/**
 * {@link simplified} for a code point from U+4E00 to U+9FFF. Undefined for the few that depend on
 * their neighbours.
 */
export function simplifiedHan(code: number): string | undefined {
  return alone[code - FIRST];
}

/**
 * {@link simplified} for a character between two others, '' where there is none: 批覆 is 批复, 覆盖
 * stays.
 */
export function simplifiedBeside(previous: string, character: string, next: string): string {
  const rule = BESIDE.get(character);
  const fits =
    rule &&
    ((previous !== '' && rule.after.includes(simplified(previous))) ||
      (next !== '' && rule.before.includes(simplified(next))));
  return fits ? rule.becomes : simplified(character);
}

// 薴 is written 苧, which is itself written 苎: one look is not always enough.
function formOf(character: string): string {
  const form = forms.get(character) ?? character;
  return forms.get(form) ?? form;
}
