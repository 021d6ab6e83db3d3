import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../src/agreement/differences.ts';
import { agreementOf } from '../../src/agreement/index.ts';
import { kappaOf } from '../../src/agreement/kappa.ts';
import { textSource } from '../../src/corpus/text-source.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import type { Registry } from '../../src/model/claim.ts';
import { readClaimFile } from '../../src/registry/claim-file.ts';
import { linkFiles } from '../../src/registry/link.ts';
import { AGREEMENT_FORMATS } from '../../src/report/agreement.ts';
import { differencesFile } from '../../src/report/differences.ts';
import { openYaml } from '../../src/yaml/document.ts';

const corpus = {
  sources: [
    textSource('a', 'They sent 90 vehicles and 40 boats. The mayor of Velden spoke of 80 vehicles.\n'),
    textSource('b', 'There were 90 vehicles.\n'),
  ],
  unreadable: [],
  findings: [],
};

const registryOf = async (text: string): Promise<Registry> => {
  const file = readClaimFile(await openYaml('claims.yaml', text), () => undefined);
  return { files: [], ...linkFiles([file], true, () => undefined), findings: [] };
};

const claim = (id: string, readings: readonly string[], kind = 'count'): string =>
  `  - id: ${id}\n    question: How many?\n    kind: ${kind}\n    readings:\n${readings.map((one) => `      - ${one}\n`).join('')}`;

const PARTIES = 'parties:\n  mayor: { name: The mayor, of: town }\n  town: { name: The town }\nclaims:\n';

const VEHICLES = '{ source: a, quote: 90 vehicles }';
const OTHERS = '{ source: b, quote: 90 vehicles }';
const BOATS = '{ source: a, quote: 40 boats }';
const MAYOR = '{ source: a, quote: 80 vehicles, attributed_to: mayor }';
const UNATTRIBUTED = '{ source: a, quote: 80 vehicles }';

const held = async (first: string, second: string) => {
  const registries = [await registryOf(PARTIES + first), await registryOf(PARTIES + second)] as const;
  const [a, b] = registries;
  const agreement = agreementOf(reconcile(corpus, a), reconcile(corpus, b));
  return { agreement, differences: differencesOf(agreement, a, b) };
};

describe('kappa', () => {
  const times = (count: number, a: string, b: string) => Array.from({ length: count }, () => [a, b] as const);

  it.each([
    ['nothing', [], 0, null],
    ['all alike and of one answer', times(3, 'x', 'x'), 3, null],
    ['all alike and of two', [...times(3, 'x', 'x'), ...times(1, 'y', 'y')], 4, 1],
    // The worked example of the literature: 20 and 15 alike of 50.
    ['as published', [...times(20, 'y', 'y'), ...times(5, 'y', 'n'), ...times(10, 'n', 'y'), ...times(15, 'n', 'n')], 35, 0.4],
    ['as often as by chance', [...times(1, 'x', 'x'), ...times(1, 'x', 'y'), ...times(1, 'y', 'x'), ...times(1, 'y', 'y')], 2, 0],
    ['never alike', [...times(1, 'x', 'y'), ...times(1, 'y', 'x')], 0, -1],
  ])('of %s', (_, answers, agreed, kappa) => {
    const found = kappaOf(answers);
    expect([found.places, found.agreed]).toEqual([answers.length, agreed]);
    if (kappa === null) expect(found.kappa).toBeNull();
    else expect(found.kappa).toBeCloseTo(kappa, 10);
  }); // prettier-ignore
});

describe('the claims of two editors', () => {
  it.each<[string, string, string, readonly string[], readonly string[]]>([
    ['the same', claim('v', [VEHICLES, OTHERS]), claim('v', [VEHICLES, OTHERS]), ['v=v same same'], []],
    ['in another order', claim('v', [VEHICLES, OTHERS]), claim('v', [OTHERS, VEHICLES]), ['v=v same same'], []],
    ['under other ids', claim('v', [VEHICLES, OTHERS]), claim('w', [VEHICLES, OTHERS]), ['v=w same same'], []],
    ['with more words for one value', claim('v', [VEHICLES]), claim('v', ['{ source: a, quote: sent 90 vehicles }']), ['v=v same'], []],
    ['another value', claim('v', [VEHICLES]), claim('v', [UNATTRIBUTED]), ['v=v value'], ['v']],
    ['another speaker', claim('v', [MAYOR]), claim('v', [UNATTRIBUTED]), ['v=v speaker'], ['v']],
    ['another stance', claim('v', [VEHICLES]), claim('v', ['{ source: a, quote: 90 vehicles, stance: doubted }']), ['v=v stance'], ['v']],
    ['another day', claim('v', [VEHICLES]), claim('v', ['{ source: a, quote: 90 vehicles, as_of: 2020-11-10 }']), ['v=v day'], ['v']],
    ['a reading more', claim('v', [VEHICLES]), claim('v', [VEHICLES, OTHERS]), ['v=v same alone'], ['v']],
    ['other places, and other ids', claim('v', [VEHICLES]), claim('w', [BOATS]), [], ['v', 'w']],
    ['one place of two, and other ids', claim('v', [VEHICLES, OTHERS]), claim('w', [VEHICLES, BOATS]), ['v=w same alone alone'], ['v']],
    ['of another kind, with one id', claim('v', [VEHICLES]), claim('v', ['{ source: a, quote: 90 vehicles, value: many }'], 'choice'), [], ['v', 'v-2']],
  ])('%s', async (_, first, second, pairs, differing) => {
    const { agreement, differences } = await held(first, second);
    const found = agreement.pairs.map(({ a, b, readings }) => `${a.id}=${b.id} ${readings.map(({ match }) => match).join(' ')}`);
    expect(found).toEqual(pairs);
    expect(differences.claims.map(({ claim: { id } }) => id)).toEqual(differing);
  }); // prettier-ignore

  it('mirror', async () => {
    const [first, second] = [claim('v', [VEHICLES, MAYOR]), claim('v', [VEHICLES, OTHERS])];
    const [one, other] = [await held(first, second), await held(second, first)];
    expect(one.agreement.all).toEqual(other.agreement.all);
  });

  it('become a claim file that is read as it stands, with what it names and who read what', async () => {
    const { agreement, differences } = await held(claim('v', [VEHICLES, MAYOR]), claim('v', [VEHICLES, UNATTRIBUTED]));
    const text = differencesFile(differences, ['an\u001bna', 'b\nen']);
    expect(text).not.toContain('\u001b');
    expect(text.split('\n').filter((line) => line.includes('#'))).toEqual([
      '  # a: another speaker – an<U+001B>na: “80 vehicles” (80, by mayor) – b en: “80 vehicles” (80)',
    ]);
    const registry = await registryOf(text);
    expect([...registry.parties.keys()]).toEqual(['mayor', 'town']);
    expect(registry.claims.map(({ readings, tags }) => [readings.length, tags])).toEqual([[3, ['editors-differ']]]);
    const agreed = { agreement, names: ['an\u001bna', '<b>|'] } as const;
    for (const format of Object.values(AGREEMENT_FORMATS)) expect(format(agreed)).not.toContain('\u001b');
    expect(AGREEMENT_FORMATS.markdown(agreed)).not.toContain('<b>');
  });
});
