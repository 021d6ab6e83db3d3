import { describe, expect, it } from 'vitest';
import { textSource } from '../../src/corpus/text-source.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import type { Registry } from '../../src/model/claim.ts';
import { proofOf } from '../../src/proof/index.ts';

const EMPTY: Registry = { files: [], claims: [], events: new Map(), parties: new Map(), findings: [] };

const HARBOUR = textSource(
  'harbour',
  [
    'The harbour of Velden has 40 cranes, and the council wants to sell three of the old ferries.',
    'Mayor Irina Holt said: “The ferries have served this town for a hundred years.”',
    'At least 32 dockers were hurt when the northern quay collapsed on Sunday.',
    'The dockers reportedly warned the council before the quay collapsed.',
    'A new lighthouse will be built on the eastern pier by June 5.',
    'The inspector has not yet signed the permit for the eastern pier.',
    'It was the third time that the dockers of the harbour went on strike.',
    'The dredging of the channel is to take nine months.',
  ].join('\n\n'),
  { title: 'The harbour report', url: 'https://harbour.example.org/report', published: '2021-03-09' },
);
const RIVER = textSource(
  'river',
  'The engineer Paul Brandt called the locks “a danger to every barge on the river”.\n',
);

const report = reconcile({ sources: [HARBOUR, RIVER], unreadable: [], findings: [] }, EMPTY);

const told = (text: string): readonly string[] =>
  proofOf({ file: 'story.md', text }, report).marks.map(({ result, stated }) => `${stated} ${result}`);

const problems = (text: string): readonly string[] =>
  told(text).filter((one) => !/ (?:stands|supported|compatible|uncovered)$/u.test(one));

describe('quotations of a manuscript', () => {
  it.each([
    ['stand as they are', 'Holt said: “The ferries have served this town for a hundred years.”[^harbour]', 'stands'],
    ['begin as their sentence wants it', 'She knows that “the ferries have served this town”.[^harbour]', 'stands'],
    ['stand between straight marks', 'It was "a danger to every barge on the river", he found.[^river]', 'stands'],
    ['change a word', 'Holt: “The ferries have ruined this town for a hundred years.”[^harbour]', 'changed'],
    ['stand in another source', 'They are “a danger to every barge on the river”.[^harbour]', 'elsewhere'],
    ['stand nowhere', 'He cried: “Nobody will ever drown me in my own bathtub.”[^river]', 'nowhere'],
    ['stand in a block', '> The ferries have served this town for a hundred years.\n', 'stands'],
    ['change in a block', '> The ferries have ruined this town for a hundred years.\n', 'changed'],
    ['have words set off', 'Holt: “The ferries have *served* this **town**.”[^harbour]', 'stands'],
    ['end set off', 'Holt: _“The ferries have served __this town__,”_ she said.[^harbour]', 'stands'],
    ['are broken into lines', 'Holt: "The ferries have served\nthis town."[^harbour]', 'stands'],
    ['stand between single marks', '‘The ferries have served this town’, said Holt.[^harbour]', 'stands'],
    ['are typed between single marks', "'The ferries have served this town,' said Holt.[^harbour]", 'stands'],
    ['change between single marks', '‘The ferries have ruined this town for a hundred years.’[^harbour]', 'changed'],
    ['stand between marks that point inwards', 'Holt: »The ferries have served this town«.[^harbour]', 'stands'],
    ['have an apostrophe', '‘Nobody’s taking the dockers’ homes while I live.’', 'nowhere'],
    ['end in a plural', 'The ‘war on each of the dockers’ goes on.', 'nowhere'],
    ['go on in the next paragraph', '“Nobody will ever drown me.\n\n“The ferries have served this town.”', 'nowhere'],
    ['share two words with what stands', 'He cried: “The town has a hundred sons that nobody knows.”', 'nowhere'],
  ])('%s', (_, text, result) => {
    expect(told(text)).toContain(`quotation ${result}`);
  });

  it.each([
    ['scare quotes', 'The “reform” and the “big idea” came late.'],
    ['a title', 'It ran as “The Long Road To Nowhere” in March.'],
    ['nothing between marks', 'An empty “” pair, and a lone “ mark.'],
    ['apostrophes', "In the '90s the dockers' sons and their wives' sisters said it didn't and wouldn't do."],
    ['apostrophes that curve', 'The dockers’ sons and their wives’ sisters said it didn’t and wouldn’t do, the ’90s.'],
    ['words quoted in French after words quoted', '« The ferries » que personne ne veut prendre « this town »'],
    ['code', 'A line.\n\n```js\nconst a = "nobody ever said it so" + 50;\n```\n'],
    ['remarks', 'A line. <!-- check: “nobody ever said it so” and 50 cranes in the harbour of Velden -->'],
    ['what the file says of itself', '---\ntitle: "Nobody ever said it so"\ncranes: 50\n---\n\nA line.\n'],
  ])('are none: %s', (_, text) => {
    expect(problems(text)).toEqual([]);
  });

  it('are whose the source says', () => {
    expect(problems('It is “a danger to every barge on the river,” Brandt said.[^river]')).toEqual([]);
    expect(problems('“The ferries have served this town for a hundred years,” Brandt said.')).toEqual([]);
    const locks = textSource(
      'locks',
      'Brandt was there.\n\nIt rained.\n\nIt snowed.\n\nHolt warned of “a long and bitter winter”.\n\nShe left.\n',
    );
    const other = reconcile({ sources: [locks], unreadable: [], findings: [] }, EMPTY);
    const { marks } = proofOf({ file: 'a', text: 'It will be “a long and bitter winter,” Brandt said.' }, other);
    expect(marks.find(({ result }) => result === 'voice')?.words).toBe('Brandt');
    const he = textSource(
      'he',
      'Brandt was there.\n\nIt rained.\n\nHe warned of “a long and bitter winter”.\n\nHolt came late.\n\nIt froze.\n',
    );
    const pronoun = reconcile({ sources: [he], unreadable: [], findings: [] }, EMPTY);
    const voices = (speaker: string): readonly string[] =>
      proofOf({ file: 'a', text: `It will be “a long and bitter winter,” ${speaker} said.` }, pronoun).marks.flatMap(
        ({ result, words }) => (result === 'voice' ? [words] : []),
      );
    expect(voices('Brandt')).toEqual([]);
  });
});

describe('quotations within a quotation', () => {
  it.each([
    '“Nobody asked ‘who drowned in my bathtub’ and went,” he said.',
    '‘Nobody asked “who drowned in my bathtub” and went,’ he said.',
  ])('are part of it: %s', (text) => {
    expect(told(text)).toEqual(['quotation nowhere']);
  });

  it('are given to the one who says them, whatever the marks', () => {
    expect(problems('It is ‘a danger to every barge on the river,’ Brandt said.[^river]')).toEqual([]);
    const both = textSource(
      'both',
      'Holt left early.\n\nIt rained.\n\nIt snowed.\n\nBrandt warned of “a long and bitter winter”.\n',
    );
    const { marks } = proofOf(
      { file: 'a', text: 'It will be ‘a long and bitter winter,’ Holt said.' },
      reconcile({ sources: [both], unreadable: [], findings: [] }, EMPTY),
    );
    expect(marks.map(({ result, words }) => [result, words])).toContainEqual(['voice', 'Holt']);
  });
});

describe('names of a manuscript', () => {
  it.each([
    ['Mr Brandt called the locks a danger.[^river]', []],
    ['Mr. Brandt and Prof. Paul Brandt called the locks a danger.[^river]', []],
    ['P. Brandt called the locks a danger.[^river]', []],
    ['Paul Brenner called the locks a danger.[^river]', ['name contradicted name-different']],
    ['Paula Brandt called the locks a danger.[^river]', ['name contradicted spelling']],
    ['Mayor Irina Hold was there.[^harbour]', ['name contradicted spelling']],
  ])('%s', (text, expected) => {
    const { marks } = proofOf({ file: 'a', text }, report);
    expect(
      marks.filter(({ result }) => result === 'contradicted').map((m) => `${m.stated} ${m.result} ${m.rule ?? ''}`),
    ).toEqual(expected);
  });
});

describe('figures and dates of a manuscript', () => {
  it.each([
    ['the same', 'The harbour of Velden has 40 cranes.[^harbour]', 'count supported'],
    ['another', 'The harbour of Velden has 50 cranes.[^harbour]', 'count contradicted'],
    ['without its bound', 'When the northern quay collapsed, 32 dockers were hurt.[^harbour]', 'count told'],
    ['with its bound', 'When the northern quay collapsed, at least 32 dockers were hurt.[^harbour]', 'count supported'],
    ['in another unit', 'The dredging of the channel is to take nine weeks.[^harbour]', 'duration contradicted'],
    ['another weekday', 'On Monday the northern quay collapsed.[^harbour]', 'date contradicted'],
    ['the same weekday', 'On Sunday the northern quay collapsed.[^harbour]', 'date supported'],
    ['a number alone, of something else', 'She bought 40 apples at the market.', 'count uncovered'],
    [
      'of other people in the same accident',
      'When the quay collapsed, at least 32 cranes were hurt.',
      'count uncovered',
    ],
    [
      'of whom another fate befell',
      'When the quay collapsed on Sunday, at least 32 dockers were killed.',
      'count uncovered',
    ],
    ['of whom no source tells there', 'Paul Brandt counted 40 cranes in the harbour of Velden.', 'count uncovered'],
    ['which one in a row', 'It was the third strike of the dockers in the harbour.', 'count supported'],
    ['another one in a row', 'It was the fourth strike of the dockers in the harbour.', 'count contradicted'],
    ['one in another row', 'It was the fourth fire in the harbour of Velden.', 'count uncovered'],
    ['to come, told in the present', 'The council sells three of the old ferries.[^harbour]', 'count supported'],
    ['to come, told as done', 'The council sold three of the old ferries.[^harbour]', 'count told'],
  ])('%s', (_, text, result) => {
    expect(told(text)).toContain(result);
  });

  it('are not asked of questions', () => {
    expect(problems('Does the harbour of Velden have 50 cranes?[^harbour]')).toEqual([]);
  });
});

describe('what a manuscript tells as it is', () => {
  it.each([
    ['planned', 'A new lighthouse was built on the eastern pier.[^harbour]', ['statement told']],
    ['not so', 'The inspector has signed the permit for the eastern pier.[^harbour]', ['statement told']],
    ['told with its hedge', 'The dockers reportedly warned the council.[^harbour]', []],
    [
      'told without its hedge',
      'The dockers warned the council before the quay collapsed.[^harbour]',
      ['statement told'],
    ],
    ['told as planned', 'A new lighthouse will be built on the eastern pier.[^harbour]', []],
    ['told as not so', 'The inspector has not signed the permit for the eastern pier.[^harbour]', []],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});

describe('citations', () => {
  it.each([
    ['a note', '[^harbour]', ''],
    ['a key', ' [@harbour]', ''],
    ['a link', ' ([report](https://harbour.example.org/report))', ''],
    ['a link with a title', ' ([report](<https://harbour.example.org/report> "The (whole) report"))', ''],
    ['a link to a part of the page', ' ([report](http://www.harbour.example.org/report/#cranes))', ''],
    [
      'a link whose address stands elsewhere',
      ' ([report][1])',
      '\n\n[1]: https://harbour.example.org/report "Report"\n',
    ],
    ['a link by its words', ' ([Report][])', '\n\n[report]: <https://harbour.example.org/report>\n'],
    ['an address', ' (https://harbour.example.org/report)', ''],
    ['an address between brackets', ' <https://harbour.example.org/report>', ''],
    ['a note that links', '[^1]', '\n\n[^1]: See https://harbour.example.org/report\n'],
    ['a note that names the title', '[^1]', '\n\n[^1]: “The harbour report”, 2021.\n'],
  ])('by %s', (_, cite, end) => {
    const { marks } = proofOf({ file: 'a', text: `Velden has 40 cranes in its harbour${cite}.${end}` }, report);
    expect(marks.map(({ cited }) => cited)).toContain('harbour');
  });

  it.each([
    ['another page', ' ([report](https://harbour.example.org/report/2))'],
    ['a longer address', ' (https://harbour.example.org/reports)'],
    ['another host', ' ([report](https://old-harbour.example.org/report))'],
    ['another host before it', ' ([report](https://the.harbour.example.org/report))'],
    ['a title in an address', '[^1]', '\n\n[^1]: https://elsewhere.example.org/?q=The+harbour+report\n'],
  ])('not by %s', (_, cite, end = '') => {
    const { marks } = proofOf({ file: 'a', text: `Velden has 40 cranes in its harbour${cite}.${end}` }, report);
    expect(marks.map(({ cited }) => cited)).toEqual([null]);
  });

  it('hold what a link says, and what stands before it, against where it leads', () => {
    const text = 'He found [“a danger to every barge on the river”](https://harbour.example.org/report) in the year.';
    expect(told(text)).toEqual(['quotation elsewhere']);
  });

  it.each([
    [
      'of a list',
      '- The harbour of Velden has been rebuilt for all of 40 cranes\n- and one of the old ferries[^river]\n',
    ],
    [
      'of a table',
      '| The harbour of Velden has been rebuilt for all of 40 cranes\n| and one of the old ferries[^river]\n',
    ],
  ])('are of their own item %s', (_, text) => {
    const { marks } = proofOf({ file: 'a', text }, report);
    expect(marks.filter(({ words }) => words.includes('40')).map(({ cited }) => cited)).toEqual([null]);
  });

  it.each([
    ['\u001b[2K', 'in front', ['count supported']],
    ['\u001b[31m', 'in colour', ['count supported']],
    ['\u009b0m', 'of the upper half', ['count supported']],
    ['\u001b]8;;https://50.example.org/60m\u0007', 'that links', ['count supported']],
    ['\u001b]0;60 m\u001b\\', 'that names a window', ['count supported']],
    ['\u001b', 'that is cut short', ['count supported']],
    ['\u0000', 'by itself', ['count supported']],
    ['50 m and ', 'that is none', ['quantity uncovered', 'count supported']],
  ])('%j makes no figure: a sequence %s', (sequence, _, expected) => {
    expect(told(`The harbour of Velden has ${sequence}40 cranes.[^harbour]`)).toEqual(expected);
  });

  it('that name no source are told', () => {
    const text =
      'Velden has 40 cranes.[^harbor] It rained.[@book1999, p. 4][^harbor] See [this](https://elsewhere.example.org).';
    expect(proofOf({ file: 'a', text }, report).strangers).toEqual(['harbor', 'book1999']);
  });

  it.each([`${' '.repeat(300_000)}x`, '<https://x'.repeat(30_000)])(
    'are found in little time, whatever the line',
    (line) => {
      expect(proofOf({ file: 'a', text: `${line}\n` }, report).strangers).toEqual([]);
    },
    20_000,
  );

  it('do not change where places stand', () => {
    const text = '# Head\n\n- Once[^harbour] the **harbour** of Velden has 50 cranes.[^harbour]\n';
    for (const { span, words } of proofOf({ file: 'a', text }, report).marks)
      expect(text.slice(span.start, span.end)).toBe(words);
  });
});

describe('a sentence of more figures than one is held against', () => {
  const many = Array.from({ length: 215 }, (_, index) => `${index + 10} men`).join(', ');
  const source = textSource('quake', `The quake killed ${many} in Tavir. The harbour has cranes. The mayor sang.`);
  const { marks } = proofOf(
    { file: 'story.md', text: 'The quake killed 224 men in Tavir.' },
    reconcile({ sources: [source], unreadable: [], findings: [] }, EMPTY),
  );

  it('bears out the last of them', () => {
    expect(marks.map(({ result, against }) => [result, against?.text])).toEqual([['supported', '224 men']]);
  });
});
