import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { textSource } from '../../src/corpus/text-source.ts';
import { loadCorpus } from '../../src/corpus/index.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import type { Registry } from '../../src/model/claim.ts';
import type { ReportClaim } from '../../src/model/report.ts';
import { LIMITS } from '../../src/model/limits.ts';
import { annotationsIn, draftReadings } from '../../src/propose/annotations/index.ts';
import { propose, type Ground } from '../../src/propose/index.ts';
import { loadRegistry } from '../../src/registry/index.ts';
import { formatWebAnnotations } from '../../src/report/web-annotations.ts';
import { ROOT } from '../cli/terminal.ts';

const NO_CLAIMS: Registry = { files: [], claims: [], events: new Map(), parties: new Map(), findings: [] };

const HERALD = 'The ferry carried 412 passengers in May. Then 112 people drowned. In June 112 people drowned.\n';

const GROUND: Ground = {
  corpus: {
    sources: [
      { ...textSource('herald', HERALD), url: 'https://www.herald.example/ferry/?id=1' },
      { ...textSource('gazette', 'John Smith spoke to 412 passengers.\n'), url: 'https://gazette.example/a' },
    ],
    unreadable: [],
    findings: [],
  },
  registry: NO_CLAIMS,
};

const drafted = (data: unknown, ground: Ground = GROUND) => {
  const file = annotationsIn(typeof data === 'string' ? data : JSON.stringify(data));
  if (!file.ok) return { refused: file.problem, imported: [], left: [] };
  const { imported, left } = draftReadings(file.annotations, ground);
  return { refused: null, imported, left: [...file.left, ...left] };
};

const ADDRESS = 'https://herald.example/ferry?id=1#top';
const QUESTION = 'How many were on the ferry?';

const selector = (exact: string, rest: object = {}) => ({ type: 'TextQuoteSelector', exact, ...rest });
const w3c = (exact: string, rest: object = {}) => ({
  type: 'Annotation',
  body: { type: 'TextualBody', value: QUESTION },
  target: { source: ADDRESS, selector: selector(exact) },
  ...rest,
});
const hypothesis = (exact: string, rest: object = {}) => ({
  id: 'x',
  uri: ADDRESS,
  text: `Look here\n${QUESTION}`,
  tags: ['to do'],
  target: [
    {
      source: ADDRESS,
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 18, endOffset: 32 },
        { type: 'TextPositionSelector', start: 1018, end: 1032 },
        selector(exact, { prefix: ' navigation The ferry carried ', suffix: ' in May. Th' }),
      ],
    },
  ],
  ...rest,
});

const FERRY = {
  question: QUESTION,
  kind: 'count',
  readings: [{ source: 'herald', exact: '412 passengers' }],
};

describe('draftReadings', () => {
  it.each<[string, unknown, string]>([
    ['an annotation', w3c('412 passengers'), '/target'],
    ['a list', [w3c('412 passengers')], '/0/target'],
    ['a page', { type: 'AnnotationPage', items: [w3c('412 passengers')] }, '/items/0/target'],
    ['a collection', { total: 1, first: { items: [w3c('412 passengers')] } }, '/first/items/0/target'],
    ['a graph', { '@graph': [w3c('412 passengers')] }, '/@graph/0/target'],
    ['an export of hypothes.is', { export_date: '', annotations: [hypothesis('412 passengers')] }, '/annotations/0/target'],
    ['a search of hypothes.is', { total: 1, rows: [hypothesis('412 passengers')] }, '/rows/0/target'],
    ['a body that is a text', w3c('412 passengers', { body: undefined, bodyValue: QUESTION }), '/target'],
    ['a selector refined by another', w3c('412 passengers', { target: { source: { id: ADDRESS }, selector: { type: 'FragmentSelector', value: 'x', refinedBy: selector('412 passengers') } } }), '/target'],
    ['a source by its file', w3c('412 passengers', { target: { source: 'herald', selector: [selector('412 passengers')] } }), '/target'],
    ['a selection across lines', w3c(' 412\n  passengers '), '/target'],
  ])('reads %s', (_, data, from) => {
    expect(drafted(data)).toEqual({ refused: null, imported: [{ proposal: FERRY, from: [from] }], left: [] });
  }); // prettier-ignore

  it('takes annotations of one question, or of one claim, for readings of one claim', () => {
    const other = { target: { source: 'https://gazette.example/a/', selector: selector('412 passengers') } };
    const [one, ...none] = drafted([w3c('412 passengers'), w3c('', other), w3c('112 people', { bodyValue: 'What?', body: [] })]).imported; // prettier-ignore
    expect(one?.from).toEqual(['/0/target', '/1/target']);
    expect(none).toEqual([]);
    const tagged = [hypothesis('412 passengers', { tags: ['claim:ferry.load', 'unit: passengers'] }), hypothesis('412', { text: '', tags: ['claim:ferry.load'] })]; // prettier-ignore
    expect(drafted(tagged).imported).toMatchObject([
      { proposal: { id: 'ferry.load', unit: 'passengers', kind: 'count' }, from: ['/0/target', '/1/target'] },
    ]);
  });

  it('tells words that stand several times by what stands beside them, or by their place in our text', () => {
    const beside = w3c('', {
      target: { source: ADDRESS, selector: selector('112 people', { prefix: 'Menu | In June ' }) },
    });
    expect(drafted(beside).imported[0]?.proposal).toMatchObject({ readings: [{ prefix: 'June ' }] });
    const [start, end] = [HERALD.indexOf('112 people'), HERALD.indexOf('112 people') + 10];
    const placed = w3c('', { target: { source: ADDRESS, selector: [selector('112 people'), { type: 'TextPositionSelector', start, end }] } }); // prettier-ignore
    expect(drafted(placed).imported[0]?.proposal).toMatchObject({ readings: [{ prefix: 'Then ' }] });
  });

  it.each<[string, unknown, string, 'error' | 'info', string]>([
    ['no question', w3c('412 passengers', { body: [] }), '/target', 'error', 'question'],
    ['an address of no source', w3c('', { target: { source: 'https://x.example', selector: selector('412') } }), '/target', 'error', 'sources.yaml'],
    ['words that do not stand', w3c('413 passengers'), '/target', 'error', 'which says “412 passengers”'],
    ['words that stand twice', w3c('112 people drowned'), '/target', 'error', 'more than once'],
    ['words of no sure kind', w3c('The ferry'), '/target', 'error', 'kind:name'],
    ['a reply', hypothesis('412', { references: ['y'] }), '', 'info', 'reply'],
    ['a page note', hypothesis('412', { target: [{ source: ADDRESS }] }), '', 'info', 'no words'],
    ['a target that is an address', w3c('', { target: ADDRESS }), '', 'info', 'no words'],
    ['a number for words', w3c('', { target: { source: ADDRESS, selector: { type: 'TextQuoteSelector', exact: 412 } } }), '/target', 'error', 'texts'],
    ['a number for a source', w3c('', { target: { source: 1 } }), '/target', 'error', 'texts'],
    ['tags that are none', hypothesis('412', { tags: [1] }), '/tags/0', 'error', 'a text'],
    ['a part of a search', { total: 65, rows: [] }, '/total', 'error', '0 of 65'],
    ['no annotation', [null], '/0', 'error', 'an annotation'],
    ['a text', ['x'], '/0', 'error', 'an annotation'],
  ])('says what to change about %s', (_, data, pointer, severity, said) => {
    const { imported, left } = drafted(data);
    expect(imported).toEqual([]);
    expect(left).toMatchObject([{ pointer, severity }]);
    expect(left[0]?.message).toContain(said);
  }); // prettier-ignore

  it('says in what annotations of one claim differ', () => {
    const tags = (kind: string) => ({ tags: ['claim:x', `kind:${kind}`] });
    const { left } = drafted([hypothesis('412 passengers', tags('count')), hypothesis('412 passengers', tags('name'))]);
    expect(left.map(({ pointer }) => pointer)).toEqual(['/1/target']);
    expect(left[0]?.message).toContain('its kind is not');
  });

  it.each<[string, string]>([
    ['no JSON', '{'],
    ['nothing', ''],
    ['a number', '1'],
    ['null', 'null'],
    ['an object of another kind', '{"claims": []}'],
    ['lists in each other', '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
    ['objects in each other', '{"first":'.repeat(200_000) + '1' + '}'.repeat(200_000)],
    ['a million annotations', `[${'{},'.repeat(999_999)}{}]`],
  ])('is bounded on %s', (_, text) => {
    const { refused, imported } = drafted(text);
    expect(imported).toEqual([]);
    if (text.includes('{},{}')) expect(refused).toContain(`at most ${LIMITS.annotations.most}`);
  });

  it('never fails on JSON of any shape', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('target', 'body', 'tags', 'uri', 'text'), (value, key) => {
        expect(drafted([{ ...w3c('412 passengers'), [key]: value }]).refused).toBeNull();
      }),
    );
  });
});

describe('web annotations of the bundled registry', () => {
  const load = async () => {
    const [corpus, registry] = await Promise.all([
      loadCorpus('corpus', { cwd: ROOT }),
      loadRegistry([], { cwd: ROOT }),
    ]);
    return { corpus, registry, report: reconcile(corpus, registry) };
  };
  let bundled: Awaited<ReturnType<typeof load>>;
  beforeAll(async () => (bundled = await load()));

  const read = ({ id, question, kind, verdict, readings }: ReportClaim) => ({
    id,
    question,
    kind,
    verdict,
    readings: readings.map(({ source, anchor, value, text, stance }) => ({ source, span: anchor?.span, value, text, stance })),
  }); // prettier-ignore

  it('come back as the same readings', async () => {
    const { corpus, registry, report } = bundled;
    const ground = { corpus, registry: { ...registry, claims: [] } };
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...report.claims], { minLength: 1, maxLength: 12 }), async (claims) => {
        const { imported, left } = drafted(formatWebAnnotations({ ...report, claims }), ground);
        const outcomes = await propose(imported.map(({ proposal }) => proposal), ground); // prettier-ignore
        expect(left).toEqual([]);
        expect(
          outcomes.map(({ id, claim, verdict, readings }) => ({
            id,
            question: claim?.question,
            kind: claim?.kind,
            verdict,
            readings: readings.map(({ source, span, value, text, stance }) => ({ source, span, value, text, stance })),
          })),
        ).toEqual(claims.map(read));
      }),
      { numRuns: 12 },
    );
  });

  it('name whom and when they are from as the registry does', () => {
    const { corpus, registry, report } = bundled;
    const { imported } = drafted(formatWebAnnotations(report), { corpus, registry: { ...registry, claims: [] } });
    const own = imported.map(({ proposal }) => proposal);
    expect(own).toMatchObject(
      report.claims.map(({ id }) => {
        const claim = registry.claims.find((one) => one.id === id);
        return {
          id,
          ...(claim?.event !== undefined && { event: claim.event }),
          readings: claim?.readings.map(({ source, quote, attributedTo, asOf }) => ({
            source,
            ...quote,
            ...(attributedTo !== undefined && { attributed_to: attributedTo }),
            ...(asOf !== undefined && { as_of: asOf }),
          })),
        };
      }),
    );
  });

  it('are known where the registry has them', () => {
    const { corpus, registry, report } = bundled;
    const { imported, left } = drafted(formatWebAnnotations(report), { corpus, registry });
    expect(imported).toEqual([]);
    expect(left.every(({ severity }) => severity === 'info')).toBe(true);
  });

  it('give the words that were selected since, not those that the body remembers', () => {
    const { corpus, registry, report } = bundled;
    const claims = report.claims.filter(({ id }) => id === 'peacekeepers.troops');
    const text = formatWebAnnotations({ ...report, claims });
    const words = JSON.stringify(claims[0]?.readings[0]?.quote.exact);
    const selected = (exact: string) =>
      drafted(text.replace(`"exact": ${words}`, `"exact": "${exact}"`), {
        corpus,
        registry: { ...registry, claims: [] },
      });
    expect(selected('troops of the moon').left).toMatchObject([
      { pointer: '/first/items/0/target', severity: 'error' },
    ]);
    expect(selected('Azerbaijan').left).toMatchObject([{ pointer: '/first/items/0/target' }]);
    expect(selected('1,960').imported[0]?.from).toContain('/first/items/0');
  });
});
