import { describe, expect, test } from 'vitest';
import { leadsTo, pageFacts } from '#site/verify/page-facts.ts';

const ORIGIN = 'https://www.qingyu.example';
const factsOf = (html: string) => pageFacts(Buffer.from(html), ORIGIN);

describe('an address of the portal', () => {
  test.each([
    ['a link', '<a href="/a/">', '/a/'],
    ['an area', '<area href="/a/">', '/a/'],
    ['a style', '<link rel="stylesheet" href="/assets/a.css">', '/assets/a.css'],
    ['the canonical address', `<link rel="canonical" href="${ORIGIN}/a/">`, '/a/'],
    ['the home page', `<a href="${ORIGIN}">`, '/'],
    ['the home page with a query', `<a href="${ORIGIN}?q=1">`, '/'],
    ['a script', '<script src="/early.js"></script>', '/early.js'],
    ['an image', '<img src="/a.png">', '/a.png'],
    ['an image of SVG', '<image xlink:href="/a.png">', '/a.png'],
    ['a symbol', '<use href="/icons.svg#b">', '/icons.svg#b'],
    ['a form', '<form action="/search/?kind=a">', '/search/'],
    ['a button of a form', '<button formaction="/search/">', '/search/'],
    ['a poster', '<video poster="/a.png">', '/a.png'],
    ['an object', '<object data="/a.svg">', '/a.svg'],
    ['a quotation', '<blockquote cite="/a/">', '/a/'],
    ['data for a script', '<div data-lives="/catalogue/lives.json">', '/catalogue/lives.json'],
    ['a card', '<meta property="og:image" content="https://www.qingyu.example/a.png">', '/a.png'],
    ['a card by another name', '<meta name="twitter:image" content="/a.png">', '/a.png'],
    ['the address in the meta tags', `<meta name="Url" content="${ORIGIN}/a/">`, '/a/'],
    ['a redirect', '<meta http-equiv="refresh" content="0; url=/a/">', '/a/'],
    ['a redirect in quotation marks', `<meta http-equiv="Refresh" content="5;URL='/a/'">`, '/a/'],
    ['a query', '<a href="/search/?q=a/b">', '/search/'],
    ['a query and a place', '<a href="/a/?b#c">', '/a/#c'],
    ['a place', '<a href="/a/#%E7%AC%AC">', '/a/#%E7%AC%AC'],
    ['no place', '<a href="/a/#">', '/a/'],
    ['text to scroll to', '<a href="/a/#:~:text=b">', '/a/'],
    ['a place and text to scroll to', '<a href="/a/#b:~:text=c">', '/a/#b'],
    ['spaces round it', '<a href=" /a/\n">', '/a/'],
    ['a relative one', '<a href="../b/#c">', '../b/#c'],
  ])('%s', (_, html, address) => {
    expect(factsOf(html).links).toEqual([address]);
  });

  test('of several sizes of an image', () => {
    const html = '<img src="/a.png" srcset="/a.png 1x, /b.png 2x,/c.png">';
    expect(factsOf(html).links).toEqual(['/a.png', '/b.png', '/c.png']);
  });

  test('counts once', () => {
    expect(factsOf('<a href="/a/"><a href="/a/?b"><a href="/a/">').links).toEqual(['/a/']);
  });
});

test.each([
  ['another origin', '<a href="https://www.gov.example/a/">'],
  ['another origin that begins alike', `<a href="${ORIGIN}.evil.example/a/">`],
  ['the protocol of the page', '<a href="//www.gov.example/a/">'],
  ['mail', '<a href="mailto:a@b.example">'],
  ['a telephone', '<a href="tel:12345">'],
  ['the page itself', '<a href="?q=1">'],
  ['nothing', '<a href="">'],
  ['the top', '<a href="#"><a href="#top">'],
  ['text on the page', '<a href="#:~:text=b">'],
  ['an image within the page', '<img src="data:image/png;base64,AA">'],
  ['a description', '<meta name="description" content="/a/">'],
  ['a time to load again', '<meta http-equiv="refresh" content="30">'],
])('%s leads to nothing of the portal', (_, html) => {
  expect(factsOf(html)).toMatchObject({ links: [], lost: [] });
});

describe('a place on the page', () => {
  test.each([
    ['an id', '<a href="#a"><p id="a">'],
    ['a name', '<a href="#a"><a name="a">'],
    ['an id in Chinese', '<a href="#第一条"><p id="第一条">'],
    ['its percent-encoding', '<a href="#%E7%AC%AC%E4%B8%80%E6%9D%A1"><p id="第一条">'],
    ['an id that looks encoded', '<a href="#%41"><p id="%41">'],
    ['an id with a character of HTML', '<a href="#a&amp;b"><p id="a&#38;b">'],
    ['an id in a template', '<a href="#a"><template><p id="a"></template>'],
    ['an id in a drawing', '<a href="#a"><svg><g id="a"/></svg>'],
  ])('is there by %s', (_, html) => {
    expect(factsOf(html).lost).toEqual([]);
  });

  test.each([
    ['no id', '<a href="#a">', '#a'],
    ['an id with other letters', '<a href="#A"><p id="a">', '#A'],
    ['an id in a script', '<a href="#a"><script>"<p id=a>"</script>', '#a'],
    ['a name of a field', '<a href="#a"><input name="a">', '#a'],
    ['a fragment that nobody can read', '<a href="#%zz"><p id="a">', '#%zz'],
  ])('is not there by %s', (_, html, lost) => {
    expect(factsOf(html).lost).toEqual([lost]);
  });
});

test('places to which links lead are told', () => {
  expect(factsOf('<p id="a"><a name="b"><p id="no place"><p id="">').ids).toEqual(['a', 'b']);
  expect(leadsTo(new Set(['a']), 'a')).toBe(true);
  expect(leadsTo(new Set(['a']), 'b')).toBe(false);
});

test.each([
  ['<meta name="robots" content="noindex">', true],
  ['<meta name="Robots" content="noindex, nofollow">', true],
  ['<meta name="robots" content="none">', true],
  ['<meta name="robots" content="index, follow">', false],
  ['<meta name="description" content="noindex">', false],
])('%s asks search engines to leave: %s', (html, isHidden) => {
  expect(factsOf(html).isHidden).toBe(isHidden);
});
