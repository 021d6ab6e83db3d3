import { describe, expect, test } from 'vitest';
import { textSource } from '../../src/corpus/text-source.ts';
import { draft, type Judged } from '../../src/draft/index.ts';
import type { Claim } from '../../src/model/claim.ts';
import { startOf } from '../../src/model/place.ts';
import type { Corpus } from '../../src/model/source.ts';
import { corpusOf, drafted, NO_CLAIMS, saying } from './corpora.ts';

const WIRE = `Quake in Torvan

An earthquake struck the Torvan valley in Kelmar on Tuesday, killing 41 people and injuring 230 people, officials in Ardel said. Its depth was 12 kilometres.`;
const HERALD = `Many dead in Kelmar

In the Torvan valley 41 people died when an earthquake shook Kelmar on Tuesday. In Ardel 250 people were injured. The depth of the quake was 10 kilometres.`;

describe('what sources of one event answer', () => {
  const claims = saying(drafted(corpusOf({ wire: WIRE, herald: HERALD })));

  test('is drafted where they agree, whichever words tell it', () => {
    expect(claims).toContain('count agreed: wire 41, herald 41');
    expect(claims.some((line) => line.startsWith('date agreed: wire March 12'))).toBe(true);
  });

  test('is drafted where they cannot all be right', () => {
    expect(claims).toContain('count contradicted: wire 230, herald 250');
  });

  test('stands with what contradicts first', () => {
    const verdicts = claims.map((line) => line.includes('contradicted'));
    expect(verdicts.indexOf(false)).toBe(verdicts.lastIndexOf(true) + 1);
  });
});

describe('more slots than are judged', () => {
  const THINGS =
    'bridge school barn boat lorry tram tower kiln mill chapel clinic library museum theatre hotel farm factory garage market office bakery brewery tannery sawmill quarry stable shed tent caravan ferry tractor trailer wagon engine boiler pump well tank silo dam lock weir canal road tunnel pylon mast sign lamp fence gate wall roof chimney window door'.split(
      ' ',
    );
  const told = (hospitals: number): string =>
    `Quake in Torvan\n\nAn earthquake struck the Torvan valley in Kelmar on Tuesday, officials in Ardel said. ${THINGS.map(
      (thing, at) => `The quake damaged ${at + 105} ${thing}s in Kelmar.`,
    ).join(' ')} The quake damaged ${hospitals} hospitals in Kelmar.`;

  test('leave in what seems contradicted, wherever it stands', () => {
    expect(THINGS.length).toBeGreaterThan(50);
    expect(saying(drafted(corpusOf({ wire: told(230), herald: told(250) })))).toContain(
      'count contradicted: wire 230, herald 250',
    );
  });
});

describe('sources that do not say when they were published', () => {
  const undated = (texts: Readonly<Record<string, string>>): Corpus => ({
    sources: Object.entries(texts).map(([id, text]) => textSource(id, text)),
    unreadable: [],
    findings: [],
  });
  const FULL = HERALD.replace('on Tuesday', 'on March 12, 2024');
  const BARE = WIRE.replace('on Tuesday', 'on March 12');

  test('are told of one event by their names, and take its year from the one that states it', () => {
    const claims = saying(drafted(undated({ wire: BARE, herald: FULL })));
    expect(claims).toEqual([
      'count contradicted: wire 230, herald 250',
      'date compatible: wire March 12, [2024, event], herald March 12, 2024',
      'count agreed: wire 41, herald 41',
    ]);
  });

  test('are not parted by a year that they look back to', () => {
    const looking = `${BARE} A quake of 1994 had levelled the town, and one of 1911 the church.`;
    expect(saying(drafted(undated({ wire: looking, herald: FULL })))).toContain('count agreed: wire 41, herald 41');
  });

  test('are of two events where they state days of two years', () => {
    const other = WIRE.replace('on Tuesday', 'on March 12, 2020');
    expect(drafted(undated({ wire: other, herald: FULL, post: BARE.replace('Torvan', 'Ostrel') }))).toEqual([]);
  });
});

describe('what the judge cannot compare', () => {
  const both = (herald: string): readonly Judged[] =>
    drafted(
      corpusOf({
        wire: `${WIRE} A closed zone stretching 12 km from either bank was established.`,
        herald: `${HERALD} A zone extending ${herald} on either side was established.`,
      }),
    ).filter(
      ({ draft: { kind, readings } }) => kind === 'quantity' && readings.some(({ quote }) => quote.exact === '12 km'),
    );

  test('is proposed to check where all state one value', () => {
    const claims = both('12 kilometres');
    expect(saying(claims)).toEqual(['quantity uncorroborated: wire 12 kilometres, herald 12 kilometres']);
    expect(claims[0]?.draft.confidence).toBe('check');
  });

  test('is passed over where they do not', () => {
    expect(both('15 kilometres')).toEqual([]);
  });
});

describe('silence', () => {
  test('what a longer name begins with is no name', () => {
    const claims = saying(
      drafted(
        corpusOf({
          wire: `${WIRE} Talks with the Autonomous Republic ended.`,
          herald: `${HERALD} It was the Republic of Kelmar that called for help.`,
        }),
      ),
    );
    expect(claims.filter((line) => line.includes('Republic'))).toEqual([]);
  });

  test('two years never share a claim', () => {
    const corpus = corpusOf({ wire: WIRE, herald: HERALD }, { herald: '2020-03-13' });
    expect(drafted(corpus)).toEqual([]);
  });

  test('a toll of another year is told beside, and not of this one', () => {
    const corpus = corpusOf({
      wire: `${WIRE} In 1998 an earthquake there killed 310 people.`,
      herald: HERALD,
    });
    expect(saying(drafted(corpus)).filter((line) => line.includes('310'))).toEqual([]);
  });

  test('a source that gives two totals keeps the others from agreeing', () => {
    const third = `Torvan in ruins

The earthquake in the Torvan valley of Kelmar killed 41 people. The earthquake in Ardel killed 52 people.`;
    const claims = saying(drafted(corpusOf({ wire: WIRE, herald: HERALD, post: third })));
    expect(claims.filter((line) => line.includes(' 41'))).toEqual([]);
  });

  test('a part of a figure is not the figure', () => {
    const claims = saying(
      drafted(corpusOf({ wire: WIRE, herald: HERALD.replace('41 people died', 'many died, including 12 children,') })),
    );
    expect(claims.some((line) => line.startsWith('count') && line.includes('herald 12'))).toBe(false);
  });

  test('one source drafts nothing', () => {
    expect(drafted(corpusOf({ wire: WIRE }))).toEqual([]);
  });
});

describe('drafting again', () => {
  const corpus = corpusOf({ wire: WIRE, herald: HERALD });
  const first = draft(corpus, NO_CLAIMS);

  test('gives the same', () => {
    expect(draft(corpus, NO_CLAIMS)).toEqual(first);
  });

  test('calls nothing what a claim is called already', () => {
    const id = first.claims[0]?.draft.id ?? '';
    const at = startOf('a.yaml');
    const other: Claim = { id, at, question: 'Who?', kind: 'name', related: [], tags: [], options: {}, readings: [], lostReadings: 0 }; // prettier-ignore
    const ids = draft(corpus, { ...NO_CLAIMS, claims: [other] }).claims.map((one) => one.draft.id);
    expect(ids).toHaveLength(first.claims.length);
    expect(ids).toContain(`${id}-2`);
    expect(ids).not.toContain(id);
  });

  test('proposes nothing that was dropped, and nothing else anew', () => {
    const dropped = first.claims.map((one) => one.draft.slot);
    const again = draft(corpus, { ...NO_CLAIMS, dropped });
    expect(again.claims).toEqual([]);
    expect(again.known).toBeGreaterThanOrEqual(dropped.length);
  });
});
