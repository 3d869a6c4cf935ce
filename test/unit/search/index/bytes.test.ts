import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '#search/index/bytes.ts';

const anyValue = fc.oneof(
  fc.nat({ max: 0xff }).map((value) => ({ kind: 'byte' as const, value })),
  fc.nat({ max: 0xffffffff }).map((value) => ({ kind: 'number' as const, value })),
  fc.string({ unit: 'grapheme', maxLength: 90 }).map((value) => ({ kind: 'text' as const, value })),
  fc.uint8Array({ maxLength: 200 }).map((value) => ({ kind: 'bytes' as const, value })),
);

test('whatever is written is read again, in its order', () => {
  fc.assert(
    fc.property(fc.array(anyValue, { maxLength: 12 }), (values) => {
      const writer = new ByteWriter();
      for (const one of values) {
        if (one.kind === 'text') writer.text(one.value);
        else if (one.kind === 'bytes') writer.bytes(one.value);
        else writer[one.kind](one.value);
      }
      const bytes = writer.finish();
      expect(bytes).toHaveLength(writer.length);
      const reader = new ByteReader(bytes);
      for (const one of values) {
        const read = one.kind === 'bytes' ? reader.bytes(one.value.length) : reader[one.kind]();
        expect(read).toEqual(one.value);
      }
      expect(reader.atEnd).toBe(true);
    }),
  );
});

test.each([
  [0, [0]],
  [127, [127]],
  [128, [0x80, 1]],
  [300, [0xac, 2]],
  [0xffffffff, [0xff, 0xff, 0xff, 0xff, 0x0f]],
])('%d is %j', (value, bytes) => {
  const writer = new ByteWriter();
  writer.number(value);
  expect([...writer.finish()]).toEqual(bytes);
});
