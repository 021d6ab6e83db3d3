import { describe, expect, it } from 'vitest';
import { codes, judged, onlyClaim } from '../judged.ts';

interface Row {
  readonly name: string;
  readonly sources: Readonly<Record<string, string>>;
  /** The claim's lines below `id` and `question`. */
  readonly claim: string;
  readonly verdict: string;
  /** Findings beside those about lone readings. */
  readonly codes?: readonly string[];
  readonly consensus?: string;
  readonly manifest?: string;
  readonly top?: string;
}

const claimFile = ({ claim, top = '' }: Row): string => `${top}
claims:
  - id: the.claim
    question: What is it?
${claim
  .split('\n')
  .map((line) => `    ${line}`)
  .join('\n')}
`;

const dated = (...days: readonly [string, string][]): string =>
  `sources:\n${days.map(([id, day]) => `  - { id: ${id}, file: ${id}.txt, published: ${day} }`).join('\n')}\n`;

const TWO = (kind: string, a: string, b: string, more = ''): string =>
  `kind: ${kind}${more === '' ? '' : `\n${more}`}\nreadings:\n  - { source: a, quote: "${a}" }\n  - { source: b, quote: "${b}" }`;

const ROWS: readonly Row[] = [
  {
    name: 'two origins that state one number agree',
    sources: { a: 'They sent 1,960 soldiers.', b: 'In all 1,960 soldiers were sent.' },
    claim: TWO('count', '1,960 soldiers', '1,960 soldiers'),
    verdict: 'agreed',
    consensus: '1,960',
  },
  {
    name: 'a rounded number is compatible, and the finest stated one is the consensus',
    sources: { a: 'They sent 1,960 soldiers.', b: 'Some said 2,000 soldiers came.', c: 'It was about 2,000 men.' },
    claim:
      'kind: count\nreadings:\n  - { source: a, quote: "1,960 soldiers" }\n  - { source: b, quote: "2,000 soldiers" }\n  - { source: c, quote: "about 2,000 men" }',
    verdict: 'compatible',
    consensus: '1,960',
  },
  {
    name: 'a name that stands twice is one name, whichever is meant',
    sources: { a: 'Anna Lind spoke. Later Anna Lind left.', b: 'The speaker was Anna Lind.' },
    claim: TWO('name', 'Anna Lind', 'Anna Lind'),
    verdict: 'agreed',
    codes: [],
  },
  {
    name: 'a number that stands twice may be of two things',
    sources: { a: 'They sent 1,960 soldiers and lost 1,960 soldiers.', b: 'In all 1,960 soldiers were sent.' },
    claim: TWO('count', '1,960 soldiers', '1,960 soldiers'),
    verdict: 'agreed',
    codes: ['quote-ambiguous'],
  },
  {
    name: 'swapped digits contradict',
    sources: { a: 'They sent 1,960 soldiers.', b: 'They sent 1,690 soldiers.' },
    claim: TWO('count', '1,960 soldiers', '1,690 soldiers'),
    verdict: 'contradicted',
    codes: ['contradiction'],
  },
  {
    name: 'one source alone is uncorroborated',
    sources: { a: 'They sent 1,960 soldiers.' },
    claim: 'kind: count\nreadings:\n  - { source: a, quote: "1,960 soldiers" }',
    verdict: 'uncorroborated',
    codes: ['uncorroborated'],
  },
  {
    name: 'a copy does not corroborate what it copies',
    sources: { a: 'They sent 1,960 soldiers.', b: 'Word is that 1,960 soldiers came.' },
    manifest: 'sources:\n  - { id: a, file: a.txt }\n  - { id: b, file: b.txt, derived_from: [a] }\n',
    claim: TWO('count', '1,960 soldiers', '1,960 soldiers'),
    verdict: 'uncorroborated',
    codes: ['single-origin'],
  },
  {
    name: 'two files with the same bytes are one origin',
    sources: { a: 'They sent 1,960 soldiers.', b: 'They sent 1,960 soldiers.' },
    claim: TWO('count', '1,960 soldiers', '1,960 soldiers'),
    verdict: 'uncorroborated',
    codes: ['single-origin'],
  },
  {
    name: 'two sources that quote one ministry, through a body of it, are one origin',
    sources: { a: 'The ministry spoke of 1,960 soldiers.', b: 'The staff spoke of 1,960 soldiers.' },
    top: 'parties: { mod: { name: The ministry }, staff: { name: The staff, of: mod } }',
    claim:
      'kind: count\nreadings:\n  - { source: a, quote: "1,960 soldiers", attributed_to: mod }\n  - { source: b, quote: "1,960 soldiers", attributed_to: staff }',
    verdict: 'uncorroborated',
    codes: ['single-origin'],
  },
  {
    name: "a source's own words do not corroborate the party that it quotes",
    sources: { a: 'The ministry spoke of 1,960 soldiers. So 1,960 troops came.' },
    top: 'parties: { mod: { name: The ministry } }',
    claim:
      'kind: count\nreadings:\n  - { source: a, quote: "1,960 soldiers", attributed_to: mod }\n  - { source: a, quote: "1,960 troops" }',
    verdict: 'uncorroborated',
    codes: ['uncorroborated'],
  },
  {
    name: 'two voices in one article contradict like two articles',
    sources: { a: 'Armenia counted 32 dead. Azerbaijan counted 12 dead.' },
    top: 'parties: { arm: { name: Armenia }, aze: { name: Azerbaijan } }',
    claim:
      'kind: count\nreadings:\n  - { source: a, quote: "32 dead", attributed_to: arm }\n  - { source: a, quote: "12 dead", attributed_to: aze }',
    verdict: 'contradicted',
    codes: ['contradiction'],
  },
  {
    name: 'one source that contradicts itself in one voice is told apart',
    sources: { a: 'There were 32 dead. Later it says 12 dead.' },
    claim: 'kind: count\nreadings:\n  - { source: a, quote: "32 dead" }\n  - { source: a, quote: "12 dead" }',
    verdict: 'contradicted',
    codes: ['self-contradiction'],
  },
  {
    name: 'agreement elsewhere does not hide a contradiction',
    sources: { a: 'They sent 90 vehicles.', b: 'There were 90 vehicles.', c: 'They sent 88 vehicles.' },
    claim:
      'kind: count\nreadings:\n  - { source: a, quote: "90 vehicles" }\n  - { source: b, quote: "90 vehicles" }\n  - { source: c, quote: "88 vehicles" }',
    verdict: 'contradicted',
    codes: ['contradiction'],
  },
  {
    name: 'a claim that lost a reading is never agreed',
    sources: { a: 'They sent 90 vehicles.', b: 'There were 90 vehicles.', c: 'They sent 88 vehicles.' },
    claim:
      'kind: count\nreadings:\n  - { source: a, quote: "90 vehicles" }\n  - { source: b, quote: "90 vehicles" }\n  - { source: c, quote: "75 tanks in reserve" }',
    verdict: 'unverified',
    codes: ['quote-missing'],
  },
  {
    name: 'a claim that lost a reading still contradicts where the rest does',
    sources: { a: 'They sent 90 vehicles.', b: 'There were 80 vehicles.', c: 'They sent 88 vehicles.' },
    claim:
      'kind: count\nreadings:\n  - { source: a, quote: "90 vehicles" }\n  - { source: b, quote: "80 vehicles" }\n  - { source: nobody, quote: "88 vehicles" }',
    verdict: 'contradicted',
    codes: ['contradiction', 'unknown-source', 'unused-source'],
  },
  {
    name: 'a malformed reading is a lost one',
    sources: { a: 'They sent 90 vehicles.', b: 'There were 90 vehicles.' },
    claim:
      'kind: count\nreadings:\n  - { source: a, quote: "90 vehicles" }\n  - { source: b, quote: "90 vehicles" }\n  - { source: b }',
    verdict: 'unverified',
    codes: ['schema'],
  },
  {
    name: 'two currencies cannot be compared',
    sources: { a: 'It cost $20 million.', b: 'It cost €20 million.' },
    claim: TWO('quantity', '$20 million', '€20 million'),
    verdict: 'uncorroborated',
    codes: ['incomparable'],
  },
  {
    name: 'two spellings contradict as a spelling',
    sources: { a: 'General Rutskoy spoke.', b: 'General Rudsky spoke.' },
    claim: TWO('name', 'General Rutskoy', 'General Rudsky'),
    verdict: 'contradicted',
    codes: ['spelling'],
  },
  {
    name: 'an alias makes two spellings compatible',
    sources: { a: 'General Rutskoy spoke.', b: 'General Rudsky spoke.' },
    claim: TWO('name', 'General Rutskoy', 'General Rudsky', 'aliases: { Sergei Rudskoi: [Rutskoy, Rudsky] }'),
    verdict: 'compatible',
  },
  {
    name: 'two times "possible" is compatible, not agreed',
    sources: { a: 'An exodus may follow.', b: 'An exodus is possible.' },
    claim:
      'kind: assertion\nreadings:\n  - { source: a, quote: "An exodus may follow", value: possible }\n  - { source: b, quote: "An exodus is possible", value: possible }',
    verdict: 'compatible',
  },
  {
    name: 'a growing toll is compatible, answered by its latest day',
    sources: { a: 'There were 1,100 dead.', b: 'There were 1,400 dead.' },
    manifest: dated(['a', '2020-10-01'], ['b', '2020-10-20']),
    claim: TWO('count', '1,100 dead', '1,400 dead', 'cumulative: true'),
    verdict: 'compatible',
    consensus: '1,400',
  },
  {
    name: 'a growing toll that shrinks contradicts',
    sources: { a: 'There were 1,400 dead.', b: 'There were 1,100 dead.' },
    manifest: dated(['a', '2020-10-01'], ['b', '2020-10-20']),
    claim: TWO('count', '1,400 dead', '1,100 dead', 'cumulative: true'),
    verdict: 'contradicted',
    codes: ['contradiction'],
  },
  {
    name: 'a growing toll that leaps is strained',
    sources: { a: 'There were 110 dead.', b: 'There were 1,400 dead.' },
    manifest: dated(['a', '2020-10-01'], ['b', '2020-10-20']),
    claim: TWO('count', '110 dead', '1,400 dead', 'cumulative: true'),
    verdict: 'compatible',
    codes: ['strained'],
  },
  {
    name: 'a growing toll is never agreed, not even on one number',
    sources: { a: 'There were 1,400 dead.', b: 'Now 1,400 dead.' },
    manifest: dated(['a', '2020-10-01'], ['b', '2020-10-20']),
    claim: TWO('count', '1,400 dead', '1,400 dead', 'cumulative: true'),
    verdict: 'compatible',
  },
  {
    name: 'a growing toll needs its days',
    sources: { a: 'There were 1,100 dead.', b: 'There were 1,400 dead.' },
    claim: TWO('count', '1,100 dead', '1,400 dead', 'cumulative: true'),
    verdict: 'unverified',
    codes: ['value-unreadable'],
  },
  {
    name: 'counts published years apart, with no day of their own, mix times',
    sources: { a: 'There were 1,400 dead.', b: 'In all 1,400 dead.' },
    manifest: dated(['a', '2020-10-01'], ['b', '2023-09-20']),
    claim: TWO('count', '1,400 dead', '1,400 dead'),
    verdict: 'agreed',
    codes: ['mixed-times'],
  },
  {
    name: 'an event of no date leaves the times open',
    sources: { a: 'There were 1,400 dead.', b: 'In all 1,400 dead.' },
    manifest: dated(['a', '2020-10-01'], ['b', '2023-09-20']),
    top: 'events: { raid: { title: The raid } }',
    claim: TWO('count', '1,400 dead', '1,400 dead', 'event: raid'),
    verdict: 'agreed',
    codes: ['mixed-times'],
  },
  {
    name: 'books of any year count the dead of one day',
    sources: { a: 'There were 1,400 dead.', b: 'In all 1,400 dead.' },
    manifest: dated(['a', '1986-05-01'], ['b', '2017-12-06']),
    top: 'events: { blast: { title: The blast, date: 1917-12-06 } }',
    claim: TWO('count', '1,400 dead', '1,400 dead', 'event: blast'),
    verdict: 'agreed',
  },
  {
    name: 'readings that say their day mix no times',
    sources: { a: 'There were 1,400 dead.', b: 'In all 1,400 dead.' },
    manifest: dated(['a', '2020-10-01'], ['b', '2023-09-20']),
    claim:
      'kind: count\nreadings:\n  - { source: a, quote: "1,400 dead" }\n  - { source: b, quote: "1,400 dead", as_of: 2020-09-30 }',
    verdict: 'agreed',
  },
  {
    name: 'neighbouring days contradict as such',
    sources: { a: 'It was signed on 9 November 2020.', b: 'It was signed on 10 November 2020.' },
    claim: TWO('date', '9 November 2020', '10 November 2020'),
    verdict: 'contradicted',
    codes: ['adjacent-days'],
  },
  {
    name: 'two undated sources that agree only through the year of the event are not agreed',
    sources: { a: 'It was signed on 9 November.', b: 'They signed on 9 November.' },
    top: 'events: { truce: { title: The truce, date: 2020-11-10 } }',
    claim: TWO('date', 'on 9 November', 'on 9 November', 'event: truce'),
    verdict: 'compatible',
  },
  {
    name: 'two dated sources that leave out the year are agreed',
    sources: { a: 'It was signed on 9 November.', b: 'They signed on 9 November.' },
    manifest: dated(['a', '2020-11-11'], ['b', '2020-11-12']),
    claim: TWO('date', 'on 9 November', 'on 9 November'),
    verdict: 'agreed',
  },
  {
    name: 'a source nobody uses is told',
    sources: { a: 'They sent 90 vehicles.', b: 'There were 90 vehicles.', c: 'Silence.' },
    claim: TWO('count', '90 vehicles', '90 vehicles'),
    verdict: 'agreed',
    codes: ['unused-source'],
  },
];

describe('a claim is judged', () => {
  it.each(ROWS)('$name', async (row) => {
    const report = await judged(row.sources, claimFile(row), row.manifest);
    const claim = onlyClaim(report);
    expect({ verdict: claim.verdict, codes: codes(report) }).toEqual({ verdict: row.verdict, codes: row.codes ?? [] });
    if (row.consensus !== undefined) expect(claim.consensus?.text).toBe(row.consensus);
  });
});

describe('camps', () => {
  const report = async () =>
    judged(
      { a: 'They sent 90 vehicles.', b: 'There were 120 vehicles.', c: 'They sent more than 80 vehicles.' },
      claimFile({
        name: '',
        sources: {},
        verdict: '',
        claim:
          'kind: count\nreadings:\n  - { source: a, quote: "90 vehicles" }\n  - { source: b, quote: "120 vehicles" }\n  - { source: c, quote: "more than 80 vehicles" }',
      }),
    );

  it('takes each reading in order into the first camp that it fits, and says when it fits several', async () => {
    const camps = onlyClaim(await report()).camps;
    expect(camps?.map(({ readings, fitsSeveral }) => ({ readings, fitsSeveral }))).toEqual([
      { readings: ['a', 'c'], fitsSeveral: ['c'] },
      { readings: ['b'], fitsSeveral: [] },
    ]);
  });

  it('names both sides in the finding, with their places', async () => {
    const [found] = (await report()).findings;
    expect(found?.code).toBe('contradiction');
    expect(found?.related.map(({ file }) => file)).toEqual(['corpus/a.txt', 'corpus/b.txt', 'corpus/c.txt']);
  });
});

describe('a resolution', () => {
  const SOURCES = { a: 'They sent 1,960 soldiers.', b: 'They sent 1,690 soldiers.' };
  const ruledOn = (evidence: string, quote = '1,690 soldiers', more = ''): string =>
    claimFile({
      name: '',
      sources: {},
      verdict: '',
      claim: `${TWO('count', '1,960 soldiers', quote, more)}\nresolution: { value: "1,960", reason: The text says so., by: desk, on: 2020-11-20, evidence: ${evidence} }`,
    });
  const hash = async (): Promise<string> => onlyClaim(await judged(SOURCES, ruledOn('r-00000000'))).evidence;

  it('that fits keeps the verdict and takes the finding to info', async () => {
    const report = await judged(SOURCES, ruledOn(await hash()));
    expect(onlyClaim(report).verdict).toBe('contradicted');
    expect(report.findings.map(({ code, severity }) => [code, severity])).toEqual([['contradiction', 'info']]);
  });

  it('goes stale when a value that it ruled on changes', async () => {
    const report = await judged(
      { ...SOURCES, b: 'They sent 1,700 soldiers.' },
      ruledOn(await hash(), '1,700 soldiers'),
    );
    expect(codes(report)).toEqual(['contradiction', 'resolution-stale']);
    expect(report.findings.find(({ code }) => code === 'contradiction')?.severity).toBe('error');
  });

  it('goes stale when a tolerance that it ruled under changes', async () => {
    const report = await judged(SOURCES, ruledOn(await hash(), '1,690 soldiers', 'tolerance: 1%'));
    expect(codes(report)).toEqual(['contradiction', 'resolution-stale']);
  });

  it('is unneeded when nothing contradicts any more', async () => {
    const report = await judged({ ...SOURCES, b: 'Also 1,960 soldiers.' }, ruledOn(await hash(), '1,960 soldiers'));
    expect(onlyClaim(report).verdict).toBe('agreed');
    expect(codes(report)).toEqual(['resolution-unneeded']);
  });

  it('keeps its evidence when only typography and positions change', async () => {
    const moved = { a: 'Long ago, as said,\n\nthey sent 1,960  soldiers.', b: 'They sent 1,690 soldiers.' };
    expect(onlyClaim(await judged(moved, ruledOn('r-00000000'))).evidence).toBe(await hash());
  });
});

describe('a claim of very many answers', () => {
  const claimOf = (count: number): { text: string; claims: string } => {
    const numbers = Array.from({ length: count }, (_, index) => index + 10);
    const readings = numbers.map((number) => `      - { source: a, quote: "They sent ${number} vehicles" }\n`).join('');
    return {
      text: numbers.map((number) => `They sent ${number} vehicles there.`).join('\n'),
      claims: `claims:\n  - id: one\n    question: How many?\n    kind: count\n    readings:\n${readings}`,
    };
  };

  it.each([
    [200, false],
    [201, true],
  ])('%d different ones: not all compared is %s', async (count, beyond) => {
    const { text, claims } = claimOf(count);
    const report = await judged({ a: text, b: 'Nothing.' }, claims);
    expect(codes(report).includes('too-many-answers')).toBe(beyond);
    expect(onlyClaim(report).relations).toHaveLength((200 * 199) / 2);
    expect(onlyClaim(report).verdict).toBe('contradicted');
  });

  it('is never agreed, however alike those are that were compared', async () => {
    const names = Array.from({ length: 201 }, (_, index) => `n${index}`);
    const readings = names
      .map((name, i) => `      - { source: ${i % 2 ? 'a' : 'b'}, quote: "He chose", value: ${name} }\n`)
      .join('');
    const broader = names
      .slice(1)
      .map((name, index) => `${names[index]}: ${name}`)
      .join(', ');
    const claims = `claims:\n  - id: one\n    question: What?\n    kind: choice\n    broader: { ${broader} }\n    readings:\n${readings}`;
    const report = await judged({ a: 'He chose it.', b: 'He chose this.' }, claims);
    expect(onlyClaim(report).verdict).toBe('unverified');
    expect(codes(report)).toContain('too-many-answers');
  });
});
