import type { ClaimChange, ReadingChange } from '../diff/compare.ts';
import type { DiffPart } from '../model/finding.ts';
import {
  changesTitle,
  claimTexts,
  MOVED_TITLE,
  movedBySource,
  placeText,
  sentenceDiff,
  sentencePlace,
  SENTENCES_TITLE,
  sourceText,
  stateText,
  toldOneByOne,
  wordsText,
  type Changes,
} from './changes.ts';
import { escapeMarkdown } from './escape.ts';

const OPS = {
  same: (text: string): string => text,
  removed: (text: string): string => `~~${text}~~`,
  added: (text: string): string => `**${text}**`,
} as const satisfies Record<DiffPart['op'], (text: string) => string>;

const diffText = (diff: readonly DiffPart[]): string =>
  diff.map(({ op, text }) => OPS[op](escapeMarkdown(text).trim())).join(' ');

const readingLines = (change: ReadingChange): readonly string[] => {
  const words = wordsText(change);
  const place = placeText(change);
  const diff = change.after?.problem?.diff;
  return [
    `- ${escapeMarkdown(change.key)}: ${escapeMarkdown(stateText(change))}`,
    ...(words === undefined ? [] : [`  - ${escapeMarkdown(words)}`]),
    ...(diff === undefined ? [] : [`  - ${diffText(diff)}`]),
    ...(place === undefined ? [] : [`  - ${escapeMarkdown(place)}`]),
  ];
};

const claimLines = (claim: ClaimChange): readonly string[] => [
  `## ${escapeMarkdown(claim.id)}`,
  '',
  ...claimTexts(claim).map((text) => `- ${escapeMarkdown(text)}`),
  ...claim.readings.flatMap(readingLines),
  '',
];

const section = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`## ${title}`, '', ...items.map((item) => `- ${item}`), ''];

/** Changes as GitHub-flavoured Markdown; words of sources are escaped. Ends with a newline. Never fails. */
export const formatChangesMarkdown = (changes: Changes): string => {
  const { diff } = changes;
  const moved = movedBySource(diff).map(([source, ids]) => escapeMarkdown(`${source}: ${ids.join(', ')}`));
  const sentences = diff.sentences.map(
    (one) => `${escapeMarkdown(sentencePlace(one))}: ${diffText(sentenceDiff(one))}`,
  );
  const sources = diff.sources.map((source) => `${escapeMarkdown(source.id)}: ${sourceText(source)}`);
  return [
    '# What changed',
    '',
    escapeMarkdown(changesTitle(changes)),
    '',
    ...toldOneByOne(diff).flatMap(claimLines),
    ...section(SENTENCES_TITLE, sentences),
    ...section(MOVED_TITLE, moved),
    ...section('Sources', sources),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
};
