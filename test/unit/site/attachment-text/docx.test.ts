import { describe, expect, test } from 'vitest';
import { extract } from '#site/attachment-text/extract.ts';
import { docxFile, paragraph } from '../../../support/docx-files.ts';

const textOf = async (body: string, extra?: Record<string, string>) =>
  (await extract(docxFile(body, extra), 'docx')).text;
const run = (inside: string) => `<w:r>${inside}</w:r>`;
const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;

describe('the text of a Word file', () => {
  test.each<[string, string, string]>([
    ['paragraphs', paragraph('第一条') + paragraph('第二条'), '第一条\n第二条'],
    ['empty paragraphs', `${paragraph('一')}<w:p/><w:p><w:pPr/></w:p>${paragraph('二')}`, '一\n二'],
    [
      'cells of a table',
      `<w:tbl><w:tr><w:tc>${paragraph('姓名')}</w:tc><w:tc>${paragraph('住址')}</w:tc></w:tr></w:tbl>`,
      '姓名\n住址',
    ],
    [
      'a word in several runs',
      `<w:p>${run(t('海岛居'))}<w:proofErr w:type="x"/>${run(t('民乘船卡'))}</w:p>`,
      '海岛居民乘船卡',
    ],
    [
      'tabs and line breaks, but not the stops of a tab',
      `<w:p><w:pPr><w:tabs><w:tab w:pos="1"/></w:tabs></w:pPr>${run(`${t('电话')}<w:tab/>${t('0000')}<w:br/>${t('传真')}`)}</w:p>`,
      '电话 0000 传真',
    ],
    ['entities', paragraph('A&amp;B &lt;1&gt; &#23707;&#x5c7f;'), 'A&B <1> 岛屿'],
    [
      'what was struck out and what was put in',
      `<w:p>${run(t('有效期'))}<w:del w:id="1">${run('<w:delText>三</w:delText>')}${run(t('三'))}</w:del><w:ins w:id="2">${run(t('五'))}</w:ins>${run(t('年'))}</w:p>`,
      '有效期五年',
    ],
    [
      'what was moved, once',
      `<w:p><w:moveFrom>${run(t('旧处'))}</w:moveFrom></w:p><w:p><w:moveTo>${run(t('新处'))}</w:moveTo></w:p>`,
      '新处',
    ],
    [
      'two paragraphs that a revision makes one',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run(t('自公布之日'))}</w:p>${paragraph('起施行')}`,
      '自公布之日起施行',
    ],
    [
      'hidden text, and text that is not',
      `<w:p>${run(`<w:rPr><w:vanish/></w:rPr>${t('内部')}`)}${run(`<w:rPr><w:vanish w:val="0"/></w:rPr>${t('公开')}`)}</w:p>`,
      '公开',
    ],
    [
      'the code of a field, and what it shows',
      `<w:p>${run('<w:fldChar/>')}${run('<w:instrText> PAGE </w:instrText>')}${run(t('3'))}</w:p>`,
      '3',
    ],
    [
      'a text box, which stands twice in the file',
      `<w:p>${run(t('正文'))}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('框内')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('框内')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run(t('续'))}</w:p>`,
      '框内\n正文续',
    ],
    [
      'a reading aid',
      `<w:p><w:r><w:ruby><w:rt>${run(t('yǔ'))}</w:rt><w:rubyBase>${run(t('屿'))}</w:rubyBase></w:ruby></w:r></w:p>`,
      '屿',
    ],
  ])('%s', async (_, body, expected) => {
    expect(await textOf(body)).toBe(expected);
  });

  test('notes behind the text, headers once, no comments', async () => {
    const part = (text: string) => `<w:x>${paragraph(text)}</w:x>`;
    const text = await textOf(paragraph('正文'), {
      'word/footnotes.xml': part('脚注'),
      'word/endnotes.xml': part('尾注'),
      'word/header1.xml': part('青屿县教育局'),
      'word/header2.xml': part('青屿县教育局'),
      'word/footer1.xml': part('监制'),
      'word/comments.xml': part('批注'),
    });
    expect(text).toBe('正文\n脚注\n尾注\n青屿县教育局\n监制');
  });

  test('wherever the file says that the text is', async () => {
    const text = await textOf(paragraph('旧'), {
      '_rels/.rels':
        '<Relationships><Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
      'word/document2.xml': `<w:document><w:body>${paragraph('正文')}</w:body></w:document>`,
    });
    expect(text).toBe('正文');
  });
});
