import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../scripts/lib/xlsx-read.ts';
import { writeWorkbook } from '../../../scripts/lib/xlsx-write.ts';

describe('writing', () => {
  const columns = [
    { heading: '权力编码', width: 36, text: true },
    { heading: '名称', width: 30 },
  ];

  test('what was written is read back, and twice the same bytes', async () => {
    const unit = fc.constantFrom(
      ...'一二许可019=+-@.:<>&"\'_x0041_\n\t ，',
      '\u0001',
      '_x000D_',
      '𠮷',
    );
    const anyText = fc.string({ unit, maxLength: 20 });
    const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    const anyCell = fc.oneof(anyText, number, fc.constant(undefined));
    const shownAs = (value: string | number | undefined) =>
      typeof value === 'string'
        ? value.replaceAll('\u0001', '').trim() || undefined
        : value && value + 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyText, anyCell), { maxLength: 5 }), async (rows) => {
        const sheets = [{ name: '权力', columns, rows }];
        const written = await writeWorkbook(sheets);
        expect(await writeWorkbook(sheets)).toEqual(written);
        const [sheet] = (await readWorkbook(written)).sheets;
        const values = sheet?.rows.map((row) => row.map(({ value }) => value)) ?? [];
        expect(values[0]).toEqual(['权力编码', '名称']);
        const wanted = rows.map((row) => row.map(shownAs));
        while (wanted.at(-1)?.every((value) => value === undefined)) wanted.pop();
        expect(values.slice(1)).toEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });

  test('codes stay texts, in cells that are still empty too', async () => {
    const rows = [[119901, '=1+1']];
    const written = unzipSync(await writeWorkbook([{ name: '权力', columns, rows }]));
    const text = (part: string) => strFromU8(written[part] ?? new Uint8Array());
    const sheet = text('xl/worksheets/sheet1.xml');
    const styles = [...text('xl/styles.xml').matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
    const styleOf = (tag: RegExp) => styles[Number(tag.exec(sheet)?.[1])];
    const format = /numFmtId="(\d+)" formatCode="@"/.exec(text('xl/styles.xml'))?.[1];
    expect(format).toBeDefined();
    expect(styleOf(/<c r="A2" s="(\d+)" t="s"/)).toContain(`numFmtId="${format}"`);
    expect(styleOf(/<col min="1" [^>]*style="(\d+)"/)).toContain(`numFmtId="${format}"`);
    expect(styleOf(/<col min="2" [^>]*style="(\d+)"/)).not.toContain('numFmtId');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).not.toContain('<f');
    expect(text('xl/sharedStrings.xml')).toContain('<t>=1+1</t>');
  });

  test('the parts carry no time', async () => {
    const written = await writeWorkbook([{ name: '权力', columns, rows: [] }]);
    const view = new DataView(written.buffer, written.byteOffset);
    expect(view.getUint32(10, true)).toBe(0x00210000);
  });

  test.each<[string, string[], string | number]>([
    ['two sheets of one name', ['甲', '甲'], 1],
    ['a name that is too long', ['甲'.repeat(32)], 1],
    ['a name with a slash', ['许可/处罚'], 1],
    ['a text that is too long', ['甲'], '字'.repeat(32_768)],
    ['no number', ['甲'], Number.NaN],
  ])('%s: refused', async (_, names, value) => {
    const sheets = names.map((name) => ({ name, columns: columns.slice(1), rows: [[value]] }));
    await expect(writeWorkbook(sheets)).rejects.toThrow(RangeError);
  });
});
