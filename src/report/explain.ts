import { SEVERITIES, type FindingCode } from '../model/finding.ts';
import { RULES, type Rule } from '../model/relation.ts';
import { exampleMessage } from './examples.ts';
import { EXPLANATIONS } from './explanations/index.ts';
import { RULE_EXAMPLES, ruleExampleText } from './rule-examples.ts';

/** A finding or a rule explained: a heading, then sections, of which the first bears no title. */
export interface Explanation {
  readonly heading: string;
  readonly sections: readonly { readonly title: string; readonly text: string }[];
}

/** A file to be written, with its path from the project's root. */
export interface Page {
  readonly path: string;
  readonly content: string;
}

const isCode = (word: string): word is FindingCode => Object.hasOwn(SEVERITIES, word);
const isRule = (word: string): word is Rule => Object.hasOwn(RULES, word);

const CODES = Object.keys(SEVERITIES).filter(isCode);
const RULE_NAMES = Object.keys(RULES).filter(isRule);

const findingSections = (code: FindingCode): Explanation['sections'] => {
  const { explanation, example, whatToDo } = EXPLANATIONS[code];
  return [
    { title: '', text: explanation },
    { title: 'Example', text: `${example} Then reconcile says:\n${exampleMessage(code)}` },
    { title: 'What to do', text: whatToDo },
  ];
};

const ruleSection = (rule: Rule, title: string) => ({
  title,
  text: `${RULES[rule]}\nExample: ${ruleExampleText(RULE_EXAMPLES[rule])}`,
});

/** What a finding's code or a rule's name means; where a word is both, both. `undefined` where it is neither. */
export const explanationOf = (word: string): Explanation | undefined => {
  if (isCode(word)) {
    const heading = `${word} (${SEVERITIES[word]}): ${EXPLANATIONS[word].title}`;
    const asRule = isRule(word) ? [ruleSection(word, 'As a rule')] : [];
    return { heading, sections: [...findingSections(word), ...asRule] };
  }
  return isRule(word) ? { heading: `${word} (rule)`, sections: [ruleSection(word, '')] } : undefined;
};

/** Everything that can be explained, findings before rules, each with its meaning in a line. */
export const EXPLAINED: readonly { readonly code: string; readonly summary: string }[] = [
  ...CODES.map((code) => ({ code, summary: EXPLANATIONS[code].title })),
  ...RULE_NAMES.filter((rule) => !isCode(rule)).map((rule) => ({ code: rule, summary: `Rule: ${RULES[rule]}` })),
];

const findingPage = (code: FindingCode): Page => {
  const { title, explanation, example, whatToDo } = EXPLANATIONS[code];
  return {
    path: `docs/findings/${code}.md`,
    content:
      [
        `# \`${code}\``,
        `${title}.`,
        `Severity by default: **${SEVERITIES[code]}**.`,
        explanation,
        '## Example',
        example,
        `> ${exampleMessage(code)}`,
        '## What to do',
        whatToDo,
        '',
      ]
        .join('\n\n')
        .trimEnd() + '\n',
  };
};

const severityList = (severity: string): string =>
  CODES.filter((code) => SEVERITIES[code] === severity)
    .map((code) => `- [\`${code}\`](${code}.md): ${EXPLANATIONS[code].title}`)
    .join('\n');

const findingIndex = (): Page => ({
  path: 'docs/findings/README.md',
  content: `${[
    '# Findings',
    'Everything that `reconcile` reports, by its severity unless the configuration sets another. `reconcile explain CODE` prints the same.',
    ...['error', 'warning', 'info'].flatMap((severity) => [`## ${severity}`, severityList(severity)]),
  ].join('\n\n')}\n`,
});

/** A page for each finding, and one that lists them, for `docs/findings/`. */
export const findingPages = (): readonly Page[] => [findingIndex(), ...CODES.map(findingPage)];
