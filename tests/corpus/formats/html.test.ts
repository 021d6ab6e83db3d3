import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/index.ts';
import { folderWith } from '../../folders.ts';
import { textOf, unproved } from '../anchored.ts';

/** A link with a name. */
const LINK = (name: string): string => `<a href="/${name}">${name}</a>`;
const LINKS = (count: number, words: string): string =>
  Array.from({ length: count }, (_, index) => `<li><a href="/${index}">${words} ${index}</a></li>`).join('');

const STORY = `<p>A fire in the harbour of Port&nbsp;Elsin killed 19 people on Tuesday, the mayor&rsquo;s office said, and left more than 1,400 without a home.</p>
<p>Rescuers searched the <em>quay</em> until noon, and found <b>seven</b> more survivors beneath the roof of the customs house.</p>
<p>Officials expect the number to rise, as divers continue their work in the basin and two cranes may still fall.</p>`;

/** A saved page: an article beside much of what sites put around it. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour fire kills 19 - The Gazette</title>
<script>const words = "script words";</script><style>.style-words { color: red }</style></head><body>
<a class="skip" href="#main">Skip to content</a>
<header><div class="logo">The Gazette</div><nav><ul>${LINKS(40, 'Section')}</ul></nav></header>
<div class="cookie-banner"><p>We value your privacy and set cookies, as all newspapers of this country have done for many years now.</p></div>
<main><h1>Harbour fire kills 19</h1><p class="lead">The blaze broke out before dawn</p>
<div class="share-bar"><a href="#">Tweet this</a></div>
<div class="body">${STORY}
<blockquote><p>We were asleep when it began.</p><blockquote><p>He told us that he had seen three men.</p></blockquote></blockquote>
<table><caption>Losses by pier</caption><tr><th>Pier</th><th>Dead</th></tr><tr><td>North</td><td>12</td></tr><tr><td>South 1</td><td>960</td></tr></table>
<ul><li>Four boats sank</li><li>Two cranes fell</li></ul>
<p dir="rtl">קצין המשטרה אמר כי 19 בני אדם נהרגו בשריפה שפרצה בנמל ביום שלישי לפנות בוקר.</p>
<div>The first line<br>the second line<div>A box in a box</div>and its end</div>
<footer class="footnotes"><ol><li id="fn1">Figures of the harbour office. <a href="#r1">↩</a></li></ol></footer></div>
<div class="related-stories"><p>An older fire killed 44 people in 1999, when the old customs house of the town burnt down.</p></div></main>
<aside><h2>Most read</h2><ol>${LINKS(30, 'Teaser')}</ol></aside>
<section id="comments"><p>I heard that it was 50 dead, whatever the office of the mayor of this town says now.</p></section>
<noscript>Turn on JavaScript</noscript><p style="display:none">Hidden words</p>
<footer>© The Gazette <a href="/t">Terms</a></footer></body></html>`;

describe('a saved page', () => {
  it('gives its article in the order in which it is read, paragraph by paragraph', async () => {
    expect(await textOf('page.html', PAGE)).toBe(`Harbour fire kills 19

The blaze broke out before dawn

A fire in the harbour of Port\u00a0Elsin killed 19 people on Tuesday, the mayor’s office said, and left more than 1,400 without a home.

Rescuers searched the quay until noon, and found seven more survivors beneath the roof of the customs house.

Officials expect the number to rise, as divers continue their work in the basin and two cranes may still fall.

We were asleep when it began.

He told us that he had seen three men.

Losses by pier

Pier | Dead
North | 12
South 1 | 960

Four boats sank
Two cranes fell

קצין המשטרה אמר כי 19 בני אדם נהרגו בשריפה שפרצה בנמל ביום שלישי לפנות בוקר.

The first line
the second line

A box in a box

and its end

Figures of the harbour office.
`);
  });

  it('proves the quotes of the article, and none of what stands around it', async () => {
    const text = await textOf('page.html', PAGE);
    const good = [
      'killed 19 people',
      "mayor's office said",
      'found seven more survivors',
      '19 בני אדם',
      'South 1 | 960',
    ];
    const bad = [
      'killed 44 people',
      '50 dead',
      'script words',
      'Hidden words',
      'Turn on JavaScript',
      'Section 7',
      'Tweet',
    ];
    expect(unproved(text, [...good, ...bad])).toEqual(bad);
  });
});

/** Fragments, and the text that is taken from them. */
describe('the words of a page', () => {
  it.each([
    ['paragraphs without end tags', '<p>One fell.<p>Two rose.', 'One fell.\n\nTwo rose.\n'],
    ['a page without a body tag', '<!doctype html><title>T</title><p>One fell.</p>', 'One fell.\n'],
    ['white space as it is shown', '<p>  One\n  <b> fell </b> here\t</p>', 'One fell here\n'],
    ['words within a word', '<p>T<span>he</span> two<wbr>fold</p>', 'The twofold\n'],
    ['line breaks', '<p>One<br><br/>Two</p>', 'One\nTwo\n'],
    ['numbers raised and lowered', '<p>10<sup>6</sup> t of CO<sub>2</sub></p>', '10⁶ t of CO2\n'],
    ['ordinals', '<p>the 1<sup>st</sup> day</p>', 'the 1st day\n'],
    ['marks of notes', '<p>1,960<sup><a href="#n3">3</a></sup> soldiers</p>', '1,960 soldiers\n'],
    ['marks of notes by their class', '<p>1,960<sup class="reference">[3]</sup> soldiers</p>', '1,960 soldiers\n'],
    [
      'quotations, one in the other',
      '<p>He said: <q>She said <q>no</q> to it</q>.</p>',
      'He said: “She said ‘no’ to it”.\n',
    ],
    ['what was struck out', '<p>Some <del>1,690</del> <ins>1,960</ins> men</p>', 'Some 1,960 men\n'],
    ['cells whose numbers must not meet', '<table><tr><td>1</td><td>960</td></tr></table>', '1 | 960\n'],
    ['a cell of two words', '<table><tr><td><p>A</p></td><td>B<br>C</td></tr></table>', 'A | B C\n'],
    [
      'a table that lays out a page',
      '<table><tr><td><p>One fell.</p><p>Two rose.</p></td></tr></table>',
      'One fell.\n\nTwo rose.\n',
    ],
    ['preformatted lines', '<pre>one  two\nthree</pre>', 'one  two\nthree\n'],
    ['terms and what they mean', '<dl><dt>Pier</dt><dd>12 dead</dd></dl>', 'Pier\n12 dead\n'],
    ['entities', '<p>5 &lt; 6 &amp; &#x2014; &eacute;</p>', '5 < 6 & — é\n'],
    ['readings of Chinese characters', '<p><ruby>漢字<rp>(</rp><rt>kanji</rt><rp>)</rp></ruby>です</p>', '漢字です\n'],
    ['words for those who hear the page', '<p>One<span class="sr-only">, said aloud,</span> fell</p>', 'One fell\n'],
    ['plain text in a page', 'One fell.', 'One fell.\n'],
  ])('keeps %s', async (_, html, text) => {
    expect(await textOf('a.html', html)).toBe(text);
  });
});

describe('a page in another character set', () => {
  const html = (meta: string): string => `<html><head>${meta}</head><body><p>Войска вошли в город</p></body></html>`;

  it.each([
    ['a meta element', '<meta charset="windows-1251">', 'windows-1251'],
    ['the longer form', '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', 'koi8-r'],
  ])('is read as %s says', async (_, meta, encoding) => {
    expect(await textOf('a.html', iconv.encode(html(meta), encoding))).toBe('Войска вошли в город\n');
  });

  it('is UTF-8 where its bytes are, whatever it says', async () => {
    expect(await textOf('a.html', html('<meta charset="windows-1251">'))).toBe('Войска вошли в город\n');
  });

  it('is declined where its bytes belie what it says', async () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="shift_jis"><p>'), Buffer.from([0x81, 0x20, 0xff, 0xfd])]);
    expect(await textOf('a.html', bytes)).toContain('is not valid shift_jis');
  });
});

describe('a page that gives no article', () => {
  it.each([
    [
      'lists of links',
      `<html><body><h1>News</h1><ul>${LINKS(40, 'A headline that leads to a story')}</ul></body></html>`,
    ],
    ['a page that scripts would fill', '<html><body><div id="root"></div><script>go()</script></body></html>'],
    ['navigation alone', `<html><body><nav>${LINKS(9, 'Section')}</nav></body></html>`],
  ])('is declined: %s', async (_, html) => {
    const message = await textOf('a.html', html);
    expect(message).toContain('(corpus/a.html)');
    expect(message).toMatch(/no article|no words of a document/);
    expect(message).toMatch(/Save the page/);
  });

  it('is declined in little time where its elements are nested without end', async () => {
    expect(await textOf('a.html', `<html><body>${'<div>'.repeat(20_000)}x</body></html>`)).toContain(
      'nested too deeply',
    );
  }, 5_000);
});

describe('a page whose tags are left out or misplaced', () => {
  const words = 'Nineteen people were killed in the harbour, the mayor said.';
  it.each([
    ['a tag between head and body', `<html><head><title>T</title></head><div>${words}</div><body></body></html>`],
    ['a script between them', `<html><head></head><script>go()</script><body><p>${words}</p></body></html>`],
    ['a tag before the page', `<div><p>${words}</p></div><!doctype html><html><head></head><body></body></html>`],
    ['a comment and no html', `<!-- saved --><title>T</title><p>${words}`],
    ['no head', `<html><body><p>${words}</body></html>`],
    ['nothing but a body', `<body class=a><p>${words}`],
    ['two bodies', `<body><p>${words}</p></body><body></body>`],
    ['words behind the page', `<html><body></body></html><p>${words}</p>`],
    ['a cell outside of a table', `<td>${words}</td>`],
    ['a paragraph in a table', `<table><p>${words}</p><tr></tr></table>`],
  ])('reads: %s', async (_, html) => {
    expect(await textOf('a.html', html)).toBe(`${words}\n`);
  });
});

describe('a page with bad bytes', () => {
  const filler =
    '<p>The divers went on with their work in the basin until it was dark, the office said – and café owners helped.</p>'.repeat(
      9,
    );
  const page = (bytes: readonly number[], meta = '<meta charset="utf-8">'): Buffer =>
    Buffer.concat([
      Buffer.from(`<html><head>${meta}</head><body>${filler}<p>It cost 1`),
      Buffer.from(bytes),
      Buffer.from('960 crowns in March. Seven men fell.</p></body></html>'),
    ]);

  it('is read, with a replacement for each, said by its line', async () => {
    const cwd = await folderWith({ 'corpus/a.html': page([0x9f]) });
    const { sources, findings } = await loadCorpus('corpus', { cwd });
    expect(sources[0]?.text).toContain('It cost 1\ufffd960 crowns');
    expect(findings.map(({ code, data }) => [code, data])).toEqual([
      ['text-damaged', { source: 'a', count: 1, lines: [19] }],
    ]);
    const text = sources[0]?.text ?? '';
    const refused = ['960 crowns', '1\ufffd960 crowns', 'It cost 1', '1960 crowns'];
    expect(unproved(text, [...refused, 'crowns in March', 'Seven men fell', 'It cost'])).toEqual(refused);
  });

  it.each([
    ['three in a page that says that it is UTF-8', page([0xff, 0x20, 0xfe, 0x20, 0x9f]), /1\ufffd \ufffd \ufffd960/],
    ['one in a page that says nothing, but is UTF-8', page([0xff], ''), /café.*1\ufffd960/s],
    [
      'one that windows-1252 lacks',
      Buffer.concat([iconv.encode(`<meta charset="windows-1252">${filler}`, 'windows-1252'), Buffer.from([0x81])]),
      /café.*\ufffd/s,
    ],
    [
      'none where there are so many that it is in another character set',
      Buffer.from(`<meta charset="utf-8"><p>${'skærgård og øen '.repeat(20)}`, 'latin1'),
      /skærgård/,
    ],
  ])('bears %s', async (_, bytes, expected) => {
    expect(await textOf('a.html', bytes)).toMatch(expected);
  });
});

describe('what stands around and within the article', () => {
  const article = (inside: string, behind = ''): string =>
    `<html><head><title>Harbour fire kills 19</title></head><body><main><article class="story"><h1>Harbour fire kills 19</h1>${STORY}${inside}${STORY.replaceAll('Tuesday', 'Monday')}${behind}</article></main></body></html>`;
  const other = 'An older fire killed 44 people in 1999';

  it.each([
    [
      'a gallery',
      `<div class="inline-gallery"><figure><figcaption>${other}</figcaption></figure><span>Image 1 of 5</span></div>`,
    ],
    ['teasers', `<div class="c-teaser"><h3><a href="/x">${other}</a></h3><p>It burnt the customs house.</p></div>`],
    ['the next story', `<div class="next-prev"><p><a href="/x">${other}</a></p></div>`],
    ['the previous story', `<p>Previous story: <a href="/x">${other}</a></p>`],
    ['the author', `<div class="author-bio"><p>Ola wrote of how ${other}.</p></div>`],
    ['a newsletter', `<div class="newsletterSignup"><h3>Get the news: ${other}</h3><p>Every morning.</p></div>`],
    ['another article in it', `<article><h2>${other}</h2><p>It burnt the customs house of the town.</p></article>`],
    ['a link that is a paragraph', `<p><a href="/x">${other}</a></p>`],
    ['links under a heading', `<h3>You may also like</h3><p><a href="/x">${other}</a></p><p><a href="/y">More</a></p>`],
    ['links in another language', `<p>Читайте также: <a href="/x">${other}</a></p>`],
    ['the page’s own words', `<p>Advertisement</p><div>Story continues below</div><span>44 comments</span>`],
  ])('goes: %s', async (_, inside) => {
    for (const html of [article(inside), article('', inside)]) {
      const text = await textOf('a.html', html);
      expect(unproved(text, ['killed 19 people on Tuesday', 'killed 19 people on Monday'])).toEqual([]);
      expect(text).not.toMatch(/44|Advert|below|morning|customs house of the town|wrote of/u);
    }
  });

  it.each([
    ['a paragraph with a link', '<p>The office <a href="/x">said that 44 people</a> were missing.</p>'],
    ['a sentence that begins so', '<p>Related: 44 people were hurt by smoke, the office said in the evening.</p>'],
    ['a caption', '<figure><img><figcaption>The quay, where 44 people were missing</figcaption></figure>'],
    ['a quotation', '<aside class="footnotes"><p>Note: 44 people.</p></aside>'],
    [
      'a table of links',
      '<table><tr><td><a href="/a">Pier</a></td><td>44 people were missing there at noon</td></tr></table>',
    ],
    ['an address as reference', '<p><a href="https://example.org/44">https://example.org/44</a></p>'],
    ['an update line', '<p>Updated at 5 p.m. to say that 44 people are missing.</p>'],
    ['a correction', '<p>Correction: an earlier version said that 44 people were missing.</p>'],
    ['a paragraph for subscribers', '<p class="subscriber-only">He counted 44 people in the hall.</p>'],
  ])('stays: %s', async (_, inside) => {
    expect(await textOf('a.html', article(inside))).toContain('44');
  });
});

/** An article of three paragraphs, with what else stands in it and behind it. */
const STAY = Array.from(
  { length: 3 },
  (_, at) =>
    `The council counted ${at + 81} boats in the harbour on Tuesday, and the mayor said that they would stay there until the storm had passed.`,
);
const boats = (within: string, style = ''): string =>
  `<html><head><title>Boats stay</title></head><body><article><h1>Boats stay</h1>${STAY.map((words) => `<p${style}>${words}</p>`).join('')}${within}</article></body></html>`;
const CARD =
  '<div><a href="/x"><h3>A fire kills 44 in a far town</h3></a><p>It began at night, said the people who live there, and went on until all of the old houses by the river had burnt.</p></div>';

describe('other stories within an article', () => {
  it.each<[name: string, within: string]>([
    ['a section under its heading', `<section><h2>More stories</h2>${CARD}${CARD}</section>`],
    ['a heading, and a box of cards', `<h2>You may also like</h2><div>${CARD}${CARD}</div>`],
    ['a heading in another language', `<h3>Das könnte Sie auch interessieren</h3><div>${CARD}${CARD}</div>`],
    ['a letter to sign up for', '<div><h3>Sign up for our newsletter</h3><p>Join 44 thousand readers of it.</p><form><input></form></div>'],
    ['an author’s box', '<div><h4>About the author</h4><p>Jane Roe won 44 prizes. See <a href="/jane">what she wrote</a>.</p></div>'],
  ])('are left out: %s', async (_, within) => {
    const text = await textOf('a.html', boats(within));
    expect(unproved(text, ['81 boats', '83 boats'])).toEqual([]);
    expect(text).not.toContain('44');
  }); // prettier-ignore

  it.each<[name: string, within: string]>([
    ['a heading that says something', '<section><h2>More stories were told</h2><p>There were 44 of <a href="/a">them</a>.</p></section>'],
    ['a heading over words without a link', '<section><h2>Related</h2><p>The mayor’s brother owns 44 boats.</p></section>'],
    ['such a heading over prose', '<h2>Read more</h2><div><p>There were 44 of them, <a href="/a">he said</a>.</p></div>'],
    ['a note of correction at the foot', '<footer><p>Correction: an earlier version said that 44 boats had left.</p></footer>'],
    ['a note of correction beside', '<aside class="promo"><p>This article was amended on 5 May to say that 44 boats stayed.</p></aside>'],
  ])('are not what is kept: %s', async (_, within) => {
    expect(await textOf('a.html', boats(within))).toContain('44');
  }); // prettier-ignore

  it.each([
    ['a label of corrections alone', '<footer><p>Corrections: <a href="/c">44 of them</a></p></footer>'],
    ['a long footer', `<footer><p>Updated: 44 times. ${'All rights reserved. '.repeat(60)}</p></footer>`],
  ])('are left out with what is called like a correction and is none: %s', async (_, within) => {
    expect(await textOf('a.html', boats(within))).not.toContain('44');
  });
});

describe('what a page shows again, or to nobody', () => {
  const FIGURE = '<figure><img src="a.jpg"><figcaption>The 44 boats of the harbour</figcaption></figure>';
  const CALLED =
    '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The 44 boats of the harbour</p></div>';

  it.each<[name: string, within: string]>([
    ['a caption under each picture of a gallery', FIGURE.repeat(4)],
    ['a caption by its class, in a box that is called one too', CALLED.repeat(4)],
    ['both', `${FIGURE}${CALLED}`],
  ])('stands once: %s', async (_, within) => {
    expect((await textOf('a.html', boats(within))).match(/The 44 boats/gu)).toHaveLength(1);
  });

  it.each<[name: string, within: string, times: number]>([
    ['captions that part in a word', `${FIGURE}${FIGURE.replace('boats', 'crews')}`, 2],
    ['paragraphs, such as a refrain', '<p>The 44 boats of the harbour</p>'.repeat(2), 2],
    ['cells of a table', `<table><caption>Losses</caption>${'<tr><td>44</td></tr>'.repeat(2)}</table>`, 2],
  ])('is kept where it is no caption said again: %s', async (_, within, times) => {
    expect((await textOf('a.html', boats(within))).match(/44/gu)).toHaveLength(times);
  });

  it.each([
    '<div style="position:absolute; top:0; left:-9999px;"><a href="/x">44 free themes</a></div>',
    '<p style="text-indent: -9999px">44 free themes</p>',
    '<p style="margin:0;top:-10000em">44 free themes</p>',
  ])('is left out where it lies far beside the page: %s', async (within) => {
    expect(await textOf('a.html', boats(within))).not.toContain('44');
  });

  it.each([
    '<p style="left:-44px">Of 44</p>',
    '<p style="margin-left:-9999px">Of 44</p>',
    '<p style="left:9999px">Of 44</p>',
  ])('is kept where that is not sure: %s', async (within) => {
    expect(await textOf('a.html', boats(within))).toContain('44');
  });

  it.each([
    '<p>Supported by</p>',
    '<p>Follow us on <a href="/f">Facebook</a>, and on Twitter.</p>',
    '<p>Continue reading the main story</p>',
    '<div class="breaking-news"><h2>Breaking news</h2><a href="/x">Storm nears</a></div>',
    '<p>Tagged: <a href="/x">storms</a></p>',
  ])('is left out where it leads around the story: %s', async (within) => {
    const plain = await textOf('a.html', boats(''));
    expect(await textOf('a.html', boats(within))).toBe(plain);
  });

  it.each([
    '<p>Supported by 44 crews, he left.</p>',
    '<p>Follow us on Facebook. 44 boats sank.</p>',
    '<p>Continue reading, said all 44.</p>',
    '<p>Tagged seals: 44.</p>',
  ])('is kept in a sentence: %s', async (within) => {
    expect(await textOf('a.html', boats(within))).toContain('44');
  });
});

describe('words of a sentence', () => {
  it.each<[name: string, within: string, words: string]>([
    ['a link that is called a label', '<p>You can also <a href="/n">subscribe to our letter</a> from 44 crowns.</p>', 'also subscribe to our letter from 44'],
    ['bold words that lead elsewhere where they stand alone', '<p>He sold <b>more stories</b> <a href="/a">of 44 boats</a> than that.</p>', 'sold more stories of 44 boats than'],
    ['a span that is called an advertisement', '<p>The crew of <span class="ad">44 men</span> went home.</p>', 'crew of 44 men went'],
    ['words between line breaks', '<div>The first line.<br>The <i class="related">44 boats</i> lie there.<br>The last line.</div>', 'The 44 boats lie'],
    ['a paragraph of many links', `<p>The crews of ${LINK('Ann')}, ${LINK('Bea')} and ${LINK('Cleo')} counted 44 boats.</p>`, 'and Cleo counted 44 boats'],
    ['posts that an article shows', '<div class="social-media-embed"><blockquote class="twitter-tweet"><p>I counted 44 boats.</p>— Jo</blockquote></div>', 'counted 44 boats'],
  ])('stay: %s', async (_, within, words) => {
    expect(await textOf('a.html', boats(within))).toContain(words);
  }); // prettier-ignore

  it.each<[name: string, within: string]>([
    ['a line of its own in an old page', '<div>The boats lie there.<br><b>See more:</b> <a href="/a">44 other boats</a><br></div>'],
    ['a button', '<p><span class="share-button">44</span></p>'],
    ['advertising that is called an embed', '<div class="embed advert"><p>Buy 44 boats.</p></div>'],
  ])('are not: %s', async (_, within) => {
    expect(await textOf('a.html', boats(within))).not.toContain('44');
  }); // prettier-ignore
});

describe('between a headline and its article', () => {
  const page = (between: string): string =>
    `<title>Boats stay</title><main><h1>Boats stay</h1>${between}<div>${STAY.map((words) => `<p>${words}</p>`).join('')}</div></main>`;
  const card =
    '<div><p><a href="/x">A fire kills 44</a></p><p>It began at night in an old house of a far town.</p></div>';

  it('cards of other stories go, and what the article begins with stays', async () => {
    expect(await textOf('a.html', page(`<div>${card.repeat(3)}</div>`))).not.toContain('44');
    expect(await textOf('a.html', page('<div><p>All 44 crews, by Jane Roe</p></div>'))).toContain('44 crews');
    const begun = card.replaceAll('</a></p><p>', '</a>: ');
    expect(await textOf('a.html', page(`<div>${begun.repeat(3)}</div>`))).toContain('44: It began');
  });
});

describe('an article that looks like what stands around one', () => {
  const page = (inside: string): string =>
    `<title>Boats stay</title><nav>${LINK('Home')}</nav><main><h1>Boats stay</h1>${inside}</main>`;

  it.each<[name: string, html: string]>([
    ['its paragraphs begin with links', page(STAY.map((words, at) => `<div><p><a href="/${at}">The harbour</a>: ${words}</p></div>`).join(''))],
    ['it is one paragraph', page(`<p>${STAY.join(' ')}</p>`)],
    ['it is one short paragraph', page('<p>There are 81 boats, 82 boats and 83 boats.</p>')],
    ['it is a list, each piece below a linked heading', page(STAY.map((words, at) => `<div class="item"><h2><a href="/${at}">Harbour ${at}</a></h2><p>${words}</p></div>`).join(''))],
    ['it is a list of points', page(`<p>What is known:</p><ul>${STAY.map((words) => `<li>${words}</li>`).join('')}</ul>`)],
    ['it is a list whose pieces are called cards and teasers', page(STAY.map((words, at) => `<div class="teaser card"><h2>Harbour ${at}</h2><p>${words}</p></div>`).join(''))],
    ['its sections are called related', page(STAY.map((words) => `<section class="related"><p>${words}</p></section>`).join(''))],
  ])('stays where %s', async (_, html) => {
    expect(unproved(await textOf('a.html', html), ['81 boats', '82 boats', '83 boats'])).toEqual([]);
  }); // prettier-ignore
});

describe('an article that calls its own what others call surroundings', () => {
  it('is kept where it would be lost', async () => {
    const crumbs = '<p class="breadcrumbs"><a href="/44">Page 44</a> » The ports of the coast</p>';
    const text = await textOf('a.html', boats(`<nav>44</nav>${crumbs}`, ' class="gallery-text promo"'));
    expect(unproved(text, ['81 boats', '82 boats', '83 boats'])).toEqual([]);
    expect(text).not.toContain('44');
  });

  it('keeps the entries of a live report, and leaves out stories that it leads to', async () => {
    const entries = STAY.map((words, at) => `<article><h2>Update ${at}</h2><p>${words}</p></article>`).join('');
    const live = `<article><h1>Boats stay</h1><p>${STAY.join(' ').replaceAll('8', '7')}</p>`;
    const text = await textOf('a.html', `<title>Boats stay</title>${live}${entries}${entries}${entries}</article>`);
    expect(unproved(text, ['71 boats'])).toEqual([]);
    expect(text).toContain('82 boats');
    const other = boats(`<article>${CARD}</article>`);
    expect(await textOf('a.html', other)).not.toContain('44');
  });

  it('leaves out the stories that a page goes on with behind the one that was sought', async () => {
    const next = `<article><h1>A fire kills 44</h1><p>${STAY.join(' ').replaceAll('8', '4')}</p></article>`;
    const text = await textOf('a.html', boats(`<p>${STAY.join(' ')}</p>${next.repeat(3)}`));
    expect(unproved(text, ['81 boats', '83 boats'])).toEqual([]);
    expect(text).not.toMatch(/44|41 boats/u);
  });
});

describe('a page made to cost time', () => {
  it.each([
    [
      'elements that the standard opens anew in every paragraph',
      `<p>${Array.from({ length: 400 }, (_, index) => `<b a=${index}>`).join('')}</p>${'<p>x</p>'.repeat(20_000)}`,
      /nested too deeply|more than 400,000 elements/,
    ],
    [
      'an element of very many attributes',
      `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}`).join(' ')}>x</p>`,
      /a thousand attributes/,
    ],
    ['a table full of what it cannot hold', `<table>${'<p>x</p>'.repeat(60_000)}</table>`, /^x\n/],
    ['open tags alone', '<p><i>'.repeat(100_000), /more than 400,000 elements/],
    ['sections in sections', `${'<div><ul>'.repeat(120)}${'<li>x</li>'.repeat(30_000)}`, /^x\n/],
  ])(
    'is bounded: %s',
    async (_, html, outcome) => {
      expect(await textOf('a.html', html)).toMatch(outcome);
    },
    60_000,
  );
});
