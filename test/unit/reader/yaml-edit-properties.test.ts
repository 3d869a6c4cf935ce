import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStrictYaml } from '#reader/strict-yaml.ts';
import { setInYaml } from '#reader/yaml-edit.ts';
import { yamlText } from '#reader/yaml-write.ts';
import {
  anyData,
  anyMap,
  anyYamlSource,
  type Data,
  type Path,
  pathName,
} from '../../support/yaml-files.ts';

const read = (source: string) => {
  const { data, findings } = parseStrictYaml(source);
  expect(findings).toEqual([]);
  return data;
};

describe('whatever the data', () => {
  const at = (data: Data, path: Path) =>
    path.reduce<Data>((value, step) => (value as Record<string, Data>)[step] ?? null, data);
  const pathsOf = (value: Data, path: Path = []): Path[] => [
    path,
    ...(typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) =>
          pathsOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : []),
  ];

  const anyFile = fc
    .record({
      data: anyMap,
      seed: fc.nat(),
      eol: fc.constantFrom('\n', '\r\n'),
      value: anyData,
      pick: fc.nat(),
    })
    .map(({ pick, ...rest }) => {
      const file = anyYamlSource(rest.data, rest.seed, rest.eol);
      const paths = pathsOf(rest.data);
      /** The nearest value around it whose lines are known: within brackets that is the outermost. */
      const linesOf = (path: Path): readonly [number, number] => {
        const depth = path.findIndex((_, index) => file.flows.has(pathName(path.slice(0, index))));
        return file.spans.get(pathName(depth < 0 ? path : path.slice(0, depth))) ?? [0, 0];
      };
      return { ...rest, ...file, path: paths[pick % paths.length] ?? [], linesOf };
    });
  type AnyFile = typeof anyFile extends fc.Arbitrary<infer T> ? T : never;
  const always = (property: (file: AnyFile) => void) =>
    fc.assert(fc.property(anyFile, property), { numRuns: 1500 });

  /** The lines, once it is sure that every line ends as in the file. */
  const linesOf = (text: string, eol: string) => {
    expect(text.replaceAll(eol, '')).not.toMatch(/[\r\n]/);
    return text.split(eol);
  };
  /** How many lines are the same at the start and at the end. */
  const sameLines = (a: readonly string[], b: readonly string[]) => {
    const start = a.findIndex((line, index) => line !== b[index]);
    const end = a.toReversed().findIndex((line, index) => line !== b.at(-1 - index));
    return { start: start < 0 ? a.length : start, end: end < 0 ? a.length : end };
  };

  test('a whole file is read back', () => {
    fc.assert(
      fc.property(anyMap, (data) => {
        expect(read(yamlText(data))).toEqual(data);
      }),
      { numRuns: 500 },
    );
  });

  test('another value changes no other lines', () => {
    always(({ data, source, eol, path, value, linesOf: spanOf }) => {
      fc.pre(path.length > 0);
      const edited = setInYaml(source, path, value);
      const wanted = structuredClone(data);
      (at(wanted, path.slice(0, -1)) as Record<string, Data>)[path.at(-1) ?? ''] = value;
      expect(read(edited)).toEqual(wanted);
      const lines = linesOf(source, eol);
      const { start, end } = sameLines(lines, linesOf(edited, eol));
      const [first, last] = spanOf(path);
      expect(start).toBeGreaterThanOrEqual(first);
      expect(end).toBeGreaterThanOrEqual(lines.length - 1 - last);
    });
  });

  test('what is put in or appended takes no line away', () => {
    always(({ data, source, eol, path, value, flows, linesOf: spanOf }) => {
      const around = at(data, path);
      fc.pre(typeof around === 'object' && around !== null);
      const step = Array.isArray(around) ? around.length : 'newKey';
      const edited = setInYaml(source, [...path, step], value);
      const wanted = structuredClone(data);
      (at(wanted, path) as Record<string, Data>)[step] = value;
      expect(read(edited)).toEqual(wanted);
      const lines = linesOf(source, eol);
      const { start, end } = sameLines(lines, linesOf(edited, eol));
      const [first, last] = spanOf(path);
      expect(start).toBeGreaterThanOrEqual(first);
      expect(end).toBeGreaterThanOrEqual(lines.length - 1 - last);
      const isInBrackets = path.some((_, depth) => flows.has(pathName(path.slice(0, depth))));
      if (!isInBrackets && !flows.has(pathName(path))) {
        expect(start + end).toBeGreaterThanOrEqual(lines.length);
      }
    });
  });

  test('what is taken out takes its own lines with it', () => {
    always(({ data, source, eol, path, flows, linesOf: spanOf }) => {
      fc.pre(path.length > 0);
      const edited = setInYaml(source, path, undefined);
      const wanted = structuredClone(data);
      const parent = path.slice(0, -1);
      const around = at(wanted, parent);
      const step = path.at(-1) ?? '';
      if (Array.isArray(around)) around.splice(Number(step), 1);
      else delete (around as Record<string, Data>)[step];
      expect(read(edited)).toEqual(wanted);

      const lines = linesOf(source, eol);
      const left = linesOf(edited, eol);
      const [first, last] = spanOf(path);
      const isOnLines =
        !path.some((_, depth) => flows.has(pathName(path.slice(0, depth)))) &&
        Object.keys(around as object).length > 0 &&
        (Array.isArray(around) || !lines[first]?.trimStart().startsWith('- '));
      if (isOnLines) {
        const kept = lines.toSpliced(first, last - first + 1);
        expect(left.join('\n').trimEnd()).toBe(kept.join('\n').trimEnd());
      } else {
        const { start, end } = sameLines(lines, left);
        const [outerFirst, outerLast] = spanOf(parent);
        expect(start).toBeGreaterThanOrEqual(outerFirst);
        expect(end).toBeGreaterThanOrEqual(lines.length - 1 - outerLast);
      }
    });
  });
});
