import { expect, test } from 'vitest';
import { renderBody } from '#markdown/render.ts';
import { compareTexts } from '#views/comparison.ts';
import { issuedBlocks } from '#views/issued-blocks.ts';

const ARTICLES = '第一条　为了安全，制定本办法。\n\n第二条　本办法自2020年1月1日起施行。\n';
const NOTICE = `各乡镇人民政府：

《青屿县渡口办法》已经县政府同意，现印发给你们。

青屿县人民政府

2019年12月2日

# 青屿县渡口办法

${ARTICLES}`;
const LATER = `# 青屿县渡口办法

（2019年12月2日公布　根据2022年5月6日《青屿县人民政府关于修改〈青屿县渡口办法〉的决定》修正）

${ARTICLES}`;

const blocks = (markdown: string) => issuedBlocks(renderBody(markdown).blocks);

test('the notice and the form of the title are no change, the note of the amendment is one', () => {
  const { rows, counts } = compareTexts(blocks(NOTICE), blocks(LATER));
  expect(rows.map(({ kind }) => kind)).toEqual(['changed', 'same', 'same']);
  expect(counts).toMatchObject({ changed: 1, added: 0, removed: 0 });
});

test('a text that was published alone stays as it is', () => {
  const alone = renderBody(ARTICLES).blocks;
  expect(issuedBlocks(alone)).toEqual(alone);
  const without = renderBody('没有条文的一段。').blocks;
  expect(issuedBlocks(without)).toEqual(without);
});
