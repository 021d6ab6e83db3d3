import { printable } from '../escape.ts';
import type { FormatOptions } from '../format.ts';
import type { FactName, KnownCorpus, KnownSource, Says } from '../sources.ts';
import { firstOf, largest } from '../../text/lists.ts';
import { plural } from '../words.ts';
import { isolated } from './isolate.ts';
import { hang, layoutWidth } from './layout.ts';
import { paintsFor, type Paints } from './paint.ts';
import { wrap } from './wrap.ts';

/** What each fact is called, in the order in which it is shown. */
const LABELS: Readonly<Record<FactName, string>> = {
  title: 'title',
  author: 'author',
  publisher: 'publisher',
  published: 'published',
  retrieved: 'retrieved',
  status: 'status',
  language: 'language',
  dateOrder: 'date order',
  url: 'address',
  archived: 'archived',
  derivedFrom: 'copied from',
  independentOf: 'no copy of',
};

/** Where a fact comes from, in words. */
const SAYS: Readonly<Record<Says, string>> = {
  manifest: 'manifest',
  file: 'the file’s own word',
  text: 'by the words of its text',
};

/** What readers ask of every source: that it is not known is said. */
const ASKED = ['title', 'author', 'publisher', 'published'] as const satisfies readonly FactName[];

const LABEL_COLUMNS =
  largest(
    Object.values(LABELS).map(({ length }) => length),
    0,
  ) + 2;

const isFactName = (name: string): name is FactName => Object.hasOwn(LABELS, name);
const FACTS = Object.keys(LABELS).filter(isFactName);

const fileText = ({ file, format, pages, words, encoding }: KnownSource): string =>
  [
    printable(file),
    ...(format ? [format.what] : []),
    ...(encoding === undefined ? [] : [printable(encoding)]),
    ...(pages === undefined ? [] : [`${plural(pages, 'page')} with words`]),
    plural(words, 'word'),
  ].join(' · ');

const factLines = ({ facts }: KnownSource, paints: Paints, width: number): readonly string[] =>
  FACTS.flatMap((name) => {
    const fact = facts[name];
    if (fact === undefined) return [];
    const lead = `  ${paints.faint(LABELS[name].padEnd(LABEL_COLUMNS))}`;
    return hang(lead, `${printable(fact.value)} ${paints.faint(`(${SAYS[fact.from]})`)}`, width);
  });

const unknownLines = ({ facts }: KnownSource, paints: Paints, width: number): readonly string[] => {
  const unknown = ASKED.filter((name) => facts[name] === undefined).map((name) => LABELS[name]);
  return unknown.length === 0
    ? []
    : hang(`  ${paints.faint('not known'.padEnd(LABEL_COLUMNS))}`, unknown.join(', '), width);
};

const sourceLines = (source: KnownSource, paints: Paints, width: number): readonly string[] => [
  ...hang(`${paints.strong(printable(source.id))}  `, paints.faint(fileText(source)), width),
  ...factLines(source, paints, width),
  ...unknownLines(source, paints, width),
  '',
];

/** Of what else lies in the folder, so many are named. */
const OTHERS_NAMED = 5;

/** What is known of each source, and from where; what could not be read comes last. Ends with a newline. Never fails. */
export const formatSources = ({ sources, unreadable, unread, faults }: KnownCorpus, options: FormatOptions): string => {
  const paints = paintsFor(options.color);
  const width = layoutWidth(options.width);
  const counts = [
    plural(sources.length, 'source'),
    ...(unreadable.length === 0 ? [] : [`${unreadable.length} more that cannot be read`]),
    ...(unread.length === 0 ? [] : [`${plural(unread.length, 'other file')} in the folder`]),
  ];
  const others = firstOf(
    unread.map(({ file }) => printable(file)),
    OTHERS_NAMED,
  );
  return isolated([
    ...sources.flatMap((source) => sourceLines(source, paints, width)),
    ...unreadable.flatMap(({ id, file, problem }) => [
      ...wrap(printable(problem ?? `The source “${id}” (${file}) cannot be read.`), width),
      '',
    ]),
    ...faults.flatMap((fault) => [...wrap(printable(fault), width), '']),
    ...wrap(`${counts.join(', ')}${others === '' ? '' : `: ${others}`}.`, width),
    '',
  ]).join('\n');
};
