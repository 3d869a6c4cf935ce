import { describe, expect, test } from 'vitest';
import { renderBody } from '#markdown/render.ts';

const TABLE = '| 甲 | 乙 | 丙 |\n|:--|--:|:-:|\n| 1 | 2 | 3 |\n';

describe('a table', () => {
  test('scrolls by itself and has a name', () => {
    expect(renderBody(TABLE).html).toMatch(
      /^<div class="table-scroll" role="region" tabindex="0" aria-label="表格1"><table>[\s\S]*<\/table><\/div>$/,
    );
  });

  test('is aligned by class and never by style', () => {
    const { html } = renderBody(TABLE);
    expect(html).toContain('<th class="align-left">甲</th>');
    expect(html).toContain('<td class="align-right">2</td>');
    expect(html).toContain('<td class="align-center">3</td>');
    expect(html).not.toMatch(/ (?:align|style)=/);
  });

  test('has the name of its caption', () => {
    const { html } = renderBody(
      '<table><caption>表一　收支</caption><tr><td align="RIGHT">1</td></tr></table>',
    );
    expect(html).toContain('aria-label="表一　收支"');
    expect(html).toContain('<td class="align-right">1</td>');
  });

  test('is counted', () => {
    const names = renderBody(`${TABLE}\n正文。\n\n${TABLE}`).html.match(/aria-label="[^"]*"/g);
    expect(names).toEqual(['aria-label="表格1"', 'aria-label="表格2"']);
  });

  test('can be named by the caller', () => {
    const { html } = renderBody(TABLE, { tableLabel: (number) => `Table ${number}` });
    expect(html).toContain('aria-label="Table 1"');
  });

  test('in a table has a frame of its own', () => {
    const { html } = renderBody(
      '<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>',
    );
    expect(html.match(/table-scroll/g)).toHaveLength(2);
  });

  test('keeps merged cells', () => {
    expect(renderBody('<table><tr><td colspan="2" rowspan="3">1</td></tr></table>').html).toContain(
      '<td colspan="2" rowspan="3">',
    );
  });

  test('gives a block of text a row, each with its line', () => {
    expect(renderBody(TABLE).blocks).toEqual([
      { text: '甲　乙　丙', line: 1 },
      { text: '1　2　3', line: 3 },
    ]);
  });
});
