import { describe, expect, test } from 'vitest';
import { importPage } from '#importer/import-page.ts';

const PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8">
<title>关于印发青屿县渔船管理办法的通知-青屿县人民政府门户网站</title>
<meta name="ArticleTitle" content="关于印发青屿县渔船管理办法的通知">
<meta name="PubDate" content="2024-03-06 09:30"><meta name="ContentSource" content="县政府办公室">
<style>p{color:red}</style><script>var a = "<p>坏</p>";</script></head><body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a>政务公开</a></li></ul></div>
<div>当前位置：<a>首页</a> &gt; <a>政府文件</a></div>
<div style="display: none">某某平台官网下载入口</div>
<table><tr><td>索&nbsp;引&nbsp;号：</td><td>990122/2024-00012</td><td>主题分类：</td><td>渔业</td></tr>
<tr><td>发文机关：</td><td>县政府办公室</td><td>成文日期：</td><td>2024年3月5日</td></tr></table>
<h1>关于印发青屿县渔船管理办法的通知</h1>
<table class="layout"><tr><td><p>　　各乡镇人民政府,县政府各部门:</p>
<p>&nbsp;&nbsp;现将办法印发给你们,请认真<b>贯彻</b>执行。</p>
<p align="right">青屿县人民政府办公室<br>2024年3月5日</p>
<p><strong>青屿县渔船管理办法</strong></p><p>第一条 为了加强渔船管理,制定本办法。</p>
<table border="1"><tr><th>船长</th><th>费用</th></tr><tr><td rowspan="2">12米以下</td><td>300元</td></tr><tr><td>另议</td></tr></table>
<p>附件：<a href="/1.pdf">渔船登记表.pdf</a></p></td></tr></table>
<div>【打印】【关闭】</div></body></html>`;

describe('a page of an old CMS', () => {
  const { fields, body, doubts } = importPage(PAGE);

  test('its metadata table and its meta tags are read', () => {
    expect(fields).toMatchObject({
      title: '关于印发青屿县渔船管理办法的通知',
      indexNumber: '990122/2024-00012',
      issuer: '县政府办公室',
      topic: '渔业',
      writtenDate: '2024-03-05',
      publishedDate: '2024-03-06',
      publishedTime: '09:30',
      source: '县政府办公室',
      attachments: ['渔船登记表.pdf'],
    });
  });

  test('its text is the document and nothing else', () => {
    expect(body.trim()).toBe(
      [
        '各乡镇人民政府，县政府各部门：',
        '现将办法印发给你们，请认真贯彻执行。',
        '青屿县人民政府办公室',
        '2024年3月5日',
        '# 青屿县渔船管理办法',
        '第一条 为了加强渔船管理，制定本办法。',
        '| 船长 | 费用 |\n| - | - |\n| 12米以下 | 300元 |\n| | 另议 |',
        '附件：渔船登记表.pdf',
      ].join('\n\n'),
    );
  });

  test('text that the page hid is reported', () => {
    expect(doubts.map(({ rule }) => rule)).toEqual(['import/hidden-text']);
  });
});

test('text with a few tags left over is text', () => {
  const { fields, body } = importPage(
    '<mark id="a"></mark>\n<span></span>\n关于禁渔的通告\n\n为保护资源，现通告如下。',
  );
  expect(fields.title).toBe('关于禁渔的通告');
  expect(body.trim()).toBe('为保护资源，现通告如下。');
});

test('the format can be given', () => {
  const { body } = importPage('为保护<b>资源</b>，现通告如下。', { format: 'html' });
  expect(body.trim()).toBe('为保护资源，现通告如下。');
});
