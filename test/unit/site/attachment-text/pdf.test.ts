import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '#site/attachment-text/extract.ts';
import { withoutRadicals } from '#site/attachment-text/radicals.ts';
import { GBK } from '../../../support/encodings.ts';
import { type PrintedLine, pdfFile, printedText } from '../../../support/pdfs.ts';

const read = (...pages: (readonly PrintedLine[])[]) => extract(pdfFile(pages), 'pdf');

describe('the text of a PDF', () => {
  test.each<[string, PrintedLine[], string]>([
    [
      'a sentence over three lines',
      printedText(
        700,
        '县海洋与农业农村局应当在两小时',
        '内作出停采决定并且在当天通知各个',
        '养殖户。',
      ),
      '县海洋与农业农村局应当在两小时内作出停采决定并且在当天通知各个养殖户。',
    ],
    [
      'two paragraphs',
      [
        ...printedText(700, '本办法自公布之日起施行，有效期', '五年。'),
        ...printedText(644, '原办法同时废止，此前的规定与本', '办法不一致的，以本办法为准。'),
      ],
      '本办法自公布之日起施行，有效期五年。\n原办法同时废止，此前的规定与本办法不一致的，以本办法为准。',
    ],
    [
      'headings that are no full lines',
      [
        { x: 100, y: 700, text: '一、适用范围' },
        { x: 100, y: 672, text: '二、职责' },
        { x: 100, y: 644, text: '县人民政府领导本行政区域内的海岛供水用水工作。' },
      ],
      '一、适用范围\n二、职责\n县人民政府领导本行政区域内的海岛供水用水工作。',
    ],
    [
      'a title over two lines, centred',
      [
        { x: 148, y: 700, text: '青屿县人民政府关于印发' },
        { x: 188, y: 672, text: '渔港管理办法' },
      ],
      '青屿县人民政府关于印发渔港管理办法',
    ],
    [
      'a row of a table, its last cell over two lines',
      [
        { x: 100, y: 700, text: '北港镇' },
        { x: 200, y: 700, text: '港池码头冷库和加' },
        { x: 200, y: 676, text: '油趸船停靠区' },
        { x: 100, y: 640, text: '南礁乡' },
        { x: 200, y: 640, text: '避风锚地' },
      ],
      '北港镇\t港池码头冷库和加油趸船停靠区\n南礁乡\t避风锚地',
    ],
  ])('%s', async (_, lines, text) => {
    expect(await read(lines)).toEqual({ text, pages: [0] });
  });

  test('a sentence over two pages, without the numbers of the pages', async () => {
    const line = '各乡镇人民政府和街道办事处应当把告知书送达每一养殖户并且在';
    const { text, pages } = await read(
      [...printedText(100, line.slice(2), line), { x: 280, y: 40, text: '— 1 —' }],
      [
        { x: 100, y: 780, text: '码头张贴。' },
        { x: 280, y: 40, text: '— 2 —' },
      ],
    );
    expect(text).toBe(`${line.slice(2)}${line}码头张贴。`);
    expect(pages).toEqual([0, 2 * line.length - 2]);
  });

  test('a font that is named by GBK', async () => {
    const file = pdfFile([[{ x: 100, y: 700, text: '' }]], {
      encoding: 'GBK-EUC-H',
      bytesOf: () => GBK.subarray(0, 10),
    });
    expect((await extract(file, 'pdf')).text).toBe('青屿县通知');
  });

  test('a font that does not say what its glyphs are', async () => {
    const file = pdfFile([[{ x: 100, y: 700, text: '青屿' }]], { encoding: 'Identity-H' });
    expect(await extract(file, 'pdf')).toMatchObject({ text: '', defect: 'garbled' });
  });

  test('pages without text', async () => {
    expect(await read([], [])).toEqual({ text: '', pages: [0, 0], defect: 'scan' });
  });

  test('a file that asks for a password', async () => {
    const secret = '00'.repeat(32);
    const file = pdfFile([printedText(700, '青屿县')], {
      trailer: `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O<${secret}>/U<${secret}>/P -44>>`,
    });
    expect(await extract(file, 'pdf')).toEqual({ text: '', defect: 'encrypted' });
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['no PDF', Buffer.from('<html></html>')],
    ['a head alone', Buffer.from('%PDF-1.7\n1 0 obj\n<<')],
  ])('%s', async (_, bytes) => {
    expect(await extract(bytes, 'pdf')).toEqual({ text: '', defect: 'damaged' });
  });

  test.each([
    [
      'normative/2020/烟花爆竹禁止燃放区域一览表.pdf',
      '听潮路、望灯街、轮渡路合围的区域，以及向外延伸100米的范围',
    ],
    ['notices/2026/大桥公交和渡船时刻表.pdf', '首班、末班均为县城、北港一侧发车时间。'],
    ['notices/2026/青屿大桥通车初期换乘和绕行指引.pdf', '方便路口远远看清，免得一辆一辆拦停询问。'],
  ])('the sample %s', async (file, sentence) => {
    const { text, defect } = await extract(readFileSync(join('content', file)), 'pdf');
    expect(defect).toBeUndefined();
    expect(text).toContain(sentence);
  });

  test('a radical is the character that it looks like', () => {
    expect(withoutRadicals('⼀⻘⻛⻥⽔產⺠')).toBe('一青风鱼水產民');
  });
});
