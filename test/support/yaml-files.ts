import * as fc from 'fast-check';

export type Data = string | number | boolean | null | Data[] | { [key: string]: Data };
export type Path = readonly (string | number)[];

/** Words that mean something to YAML, or look like something that does. */
const AWKWARD = (
  '119901229734092340,007,0x1F,0o17,1e5,1.50,.5,-3,+1,true,False,null,~,NULL,yes,on,.inf,2026-03-01,' +
  '12:30,8个工作日,-,- 一,---,...,? 一,: 一,一:,一: 二,一:二,#一,一 #二,一# 二,&一,*一,!一,|,>,%一,@一,`一,=一,' +
  '\'一\',"一",一\'二,一"二,一\\二,（一）,《法》, 一,一 ,　一,[一],{一},一，二；三,一\t二,<<'
)
  .split(',')
  .concat(
    '',
    '[甲, 乙',
    '一\n二',
    '一\n',
    '\n一',
    '一\n\n  二\n',
    '一\r\n二',
    '\u0007',
    '\u0085',
    '\u2028',
    '\ufeff一',
  );

const text = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: fc.constantFrom(...'一二许可0123 .:：#"\'\n-,，\\'), maxLength: 12 }),
);
const single = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.integer({ min: -1000, max: 10 ** 9 }),
  fc.integer({ min: -999, max: 999 }).map((cents) => cents / 8),
  fc.boolean(),
  fc.constant(null),
);
const key = fc.oneof(fc.constantFrom('name', 'code', 'steps', 'fees', 'on', '名称'), text);

/** Lists and maps in one another with awkward texts and keys. */
export const { anyData, anyMap } = fc.letrec<{ anyData: Data; anyMap: { [key: string]: Data } }>(
  (tie) => ({
    anyData: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 3, arbitrary: single },
      { weight: 1, arbitrary: fc.array(tie('anyData'), { maxLength: 3 }) },
      { weight: 1, arbitrary: tie('anyMap') },
    ),
    anyMap: fc
      .array(fc.tuple(key.filter(isAllowedKey), tie('anyData')), { maxLength: 4 })
      .map((entries) => Object.fromEntries(entries)),
  }),
);

/** Keys that the reader takes. */
function isAllowedKey(name: string): boolean {
  return name !== '<<' && name !== '*一';
}

/** A file as people write them, and the lines of each value: the first and the last. */
export interface YamlSource {
  readonly source: string;
  readonly spans: ReadonlyMap<string, readonly [number, number]>;
  /** Paths of lists and maps in brackets. */
  readonly flows: ReadonlySet<string>;
}

/** The name of a path in {@link YamlSource}. */
export const pathName = (path: Path) => JSON.stringify(path);

/**
 * Writes data in varying styles, with comments and blank lines between: quotes of both kinds,
 * brackets, `|`, lists at the column of their key.
 */
export function anyYamlSource(
  data: { [key: string]: Data },
  seed: number,
  eol: string,
): YamlSource {
  const lines: string[] = [];
  const spans = new Map<string, readonly [number, number]>();
  const flows = new Set<string>();
  let state = seed;
  const oneIn = (many: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % many === 0;
  };
  const between = (column: number) => {
    if (oneIn(5)) lines.push('');
    if (oneIn(3)) lines.push(`${' '.repeat(oneIn(2) ? 0 : column)}# 说明: "${lines.length}`);
  };
  const quoted = (value: Data) => {
    if (typeof value !== 'string') return String(value);
    if (/^\p{Script=Han}+$/u.test(value) && oneIn(2)) return value;
    const single = !/[\p{Cc}\u2028\ufeff]/u.test(value) && oneIn(2);
    return single ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
  };
  const flow = (value: Data, path: Path): string => {
    if (typeof value !== 'object' || value === null) return quoted(value);
    flows.add(pathName(path));
    return Array.isArray(value)
      ? `[${value.map((item, index) => flow(item, [...path, index])).join(', ')}]`
      : `{${Object.entries(value).map(([name, one]) => `${quoted(name)}: ${flow(one, [...path, name])}`)}}`;
  };
  const write = (head: string, value: Data, column: number, path: Path) => {
    const start = lines.length;
    const isEmpty = typeof value === 'object' && Object.keys(value ?? {}).length === 0;
    const isItem = typeof path.at(-1) === 'number';
    const inner = column + 2;
    if (
      typeof value === 'string' &&
      /^[一二许可][^\n\r]*[一二许可](?:\n[一二许可]+)*$/.test(value) &&
      oneIn(2)
    ) {
      lines.push(`${head} |-`, ...value.split('\n').map((line) => ' '.repeat(inner + 1) + line));
    } else if (value === null && oneIn(2)) {
      lines.push(head);
    } else if (typeof value !== 'object' || value === null || isEmpty || oneIn(4)) {
      const written = flow(value, path);
      lines.push(
        `${head} ${written}${!/^\p{Script=Han}+$/u.test(written) && oneIn(3) ? ' # 注' : ''}`,
      );
    } else if (isItem && !Array.isArray(value)) {
      map(value, inner, path, `${head} `);
    } else {
      lines.push(oneIn(4) ? `${head} # 注` : head);
      const isFlush = Array.isArray(value) && !isItem && oneIn(3);
      if (Array.isArray(value)) list(value, isFlush ? column : inner, path);
      else map(value, inner, path);
    }
    spans.set(pathName(path), [start, lines.length - 1]);
  };
  const list = (items: Data[], column: number, path: Path) => {
    for (const [index, item] of items.entries()) {
      between(column);
      write(`${' '.repeat(column)}-`, item, column, [...path, index]);
    }
  };
  const map = (value: { [key: string]: Data }, column: number, path: Path, first?: string) => {
    for (const [index, [name, one]] of Object.entries(value).entries()) {
      const isFirst = index === 0 && first !== undefined;
      if (!isFirst) between(column);
      write(`${isFirst ? first : ' '.repeat(column)}${quoted(name)}:`, one, column, [
        ...path,
        name,
      ]);
    }
  };
  if (Object.keys(data).length === 0) {
    flows.add(pathName([]));
    lines.push('{}');
  } else {
    map(data, 0, []);
  }
  spans.set(pathName([]), [0, lines.length - 1]);
  between(0);
  return { source: lines.join(eol) + (lines.length > 1 && oneIn(4) ? '' : eol), spans, flows };
}
