import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/kinds/index.ts';
import { relateAnswers } from '../../src/judge/answer.ts';
import type { EditorValue } from '../../src/model/claim.ts';
import { LEVEL } from '../../src/model/frame.ts';
import type { Kind, ReadContext } from '../../src/model/kind.ts';
import { RULES, type Relation, type Rule } from '../../src/model/relation.ts';
import type { KindName, Values } from '../../src/model/values.ts';
import { CONSTANT_EXAMPLES, rulesPage } from '../../src/report/rules-page.ts';
import { RULE_EXAMPLES, ruleExampleText, type RuleExample } from '../../src/report/rule-examples.ts';

const isRule = (word: string): word is Rule => Object.hasOwn(RULES, word);

const valueOf = <K extends KindName>(kind: Kind<K>, words: EditorValue, context: ReadContext): Values[K] => {
  const isQuote = !kind.labelled && typeof words === 'string';
  const outcome = isQuote ? kind.read(words, context) : kind.parse(words, context);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

const relationOf = <K extends KindName>(
  kindName: K,
  { a, b, options = {}, eventDate, overTime, frames, stances }: RuleExample,
): Relation => {
  const kind: Kind<K> = KINDS[kindName];
  const first = valueOf(kind, a, { options, ...(eventDate === undefined ? {} : { eventDate }) });
  const second = valueOf(kind, b, { options });
  const relate = overTime === undefined ? kind.relate : kind.relateOverTime;
  if (relate === undefined) throw new Error(`${kindName} does not grow`);
  const [answer, other] = [first, second].map((value, at) => ({
    value,
    frame: frames?.[at] ?? LEVEL,
    stance: stances?.[at] ?? 'asserted',
  }));
  if (!answer || !other) throw new Error('an example has two sides');
  return relateAnswers(answer, other, (x, y) => relate(x, y, options));
};

describe('RULE_EXAMPLES', () => {
  it.each(Object.keys(RULES).filter(isRule))('%s is decided by that rule', (rule) => {
    const example = RULE_EXAMPLES[rule];
    expect(relationOf(example.kind, example)).toMatchObject({ rule, relation: example.relation });
  });
});

describe('ruleExampleText', () => {
  it.each([
    [RULE_EXAMPLES.bound, 'count: “more than 1,400” is compatible with “1,450”.'],
    [RULE_EXAMPLES.tolerance, 'count: “412” is compatible with “418”, with `tolerance: 2%`.'],
    [
      RULE_EXAMPLES['shrinking-count'],
      'count: “120” contradicts “100”, with `cumulative: true`, the second of a later day.',
    ],
    [RULE_EXAMPLES['complete-set'], 'set: “Norway” contradicts “Norway, Sweden”, with `complete: true`.'],
  ])('%j', (example, text) => {
    expect(ruleExampleText(example)).toBe(text);
  });
});

describe('CONSTANT_EXAMPLES', () => {
  it.each(CONSTANT_EXAMPLES)('$name', ({ within, beyond, strains }) => {
    const near = relationOf(within.kind, within);
    const far = relationOf(beyond.kind, beyond);
    expect(near.relation).toBe(within.relation);
    expect(far.relation).toBe(beyond.relation);
    expect('strained' in near).toBe(false);
    expect('strained' in far).toBe(strains === true);
  });
});

describe('rulesPage', () => {
  it('has every rule, and no broken row', () => {
    const { content, path } = rulesPage();
    expect(path).toBe('docs/rules.md');
    for (const rule of Object.keys(RULES)) expect(content).toContain(`| \`${rule}\` |`);
    expect(content).not.toMatch(/undefined|NaN/u);
  });
});
