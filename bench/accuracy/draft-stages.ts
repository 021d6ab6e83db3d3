import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { stepsOf, type Steps } from '../../src/draft/index.ts';
import type { Mention } from '../../src/draft/mention.ts';
import { askedOf, folderAt, isAlike, overlap, spansOf, type Fact, type Folder } from './draft.ts';

/** Where a labelled question is lost on its way to a claim, in the order of that way. */
const STAGES = [
  'not read',
  'two events',
  'other time',
  'no slot',
  'not quoted',
  'not judged',
  'rival',
  'unsure',
  'left out',
  'found',
] as const;
type Stage = (typeof STAGES)[number];

interface Lost {
  readonly stage: Stage;
  readonly why: string;
}

const sourcesOf = (mentions: readonly Mention[]): number => new Set(mentions.map(({ source }) => source.id)).size;

const describe = ({ kind, source, text, frame, year, isElsewhen, isDateline }: Mention): string =>
  `    ${source.id} ${kind} ${text} <${[...frame.predicates].join(' ')}> ${frame.distance.toFixed(1)}${frame.isInside ? ' inside' : ''} head ${frame.head} mod ${[...frame.modifiers].join(' ')} q ${[...frame.qualifiers.values()].join(' ')}${frame.beside ? ` beside ${frame.beside}` : ''}${frame.isPart ? ' part' : ''}${frame.isCompared ? ' compared' : ''}${year === undefined ? '' : ` year ${String(year)}`}${isElsewhen ? ' elsewhen' : ''}${isDateline ? ' dateline' : ''} bearer ${[...frame.bearer].join(' ')}`;

/** Where a question is lost. */
const lostAt = ({ groups, slots, drafted, judged, sure, best }: Steps, folder: Folder, one: Fact): Lost => {
  const texts = new Map(folder.corpus.sources.map(({ id, text }) => [id, text]));
  const answers = (mention: Mention): boolean =>
    isAlike(mention.kind, one.kind) &&
    one.answers.some(
      ({ source, quote }) =>
        source === mention.source.id &&
        spansOf(texts.get(source) ?? '', quote).some((span) => overlap(span, mention.span)),
    );
  const inSlots = slots.flatMap(({ mentions }) => mentions);
  const perGroup = groups.map(({ told }) => told.flatMap(({ mentions }) => mentions).filter(answers));
  const read = [
    ...perGroup.flat(),
    ...inSlots.filter((mention) => (mention.kind === 'name' || mention.kind === 'place') && answers(mention)),
  ];
  const why = [
    ...one.answers.map(
      ({ source, quote }) =>
        `    ${read.some((mention) => mention.source.id === source) ? '+' : '-'} ${source} “${quote}”`,
    ),
    ...[...new Set(read)].map(describe),
  ].join('\n');
  const slot = slots.filter(({ mentions }) => sourcesOf(mentions.filter(answers)) > 1);
  const holds = (id: string): boolean => drafted.some(({ slot: own, draft }) => draft.id === id && slot.includes(own));
  const [first] = judged.filter(({ draft: { id } }) => holds(id));
  if (slot.length > 0) {
    if (best.some(({ draft: { id } }) => holds(id))) return { stage: 'found', why };
    if (sure.some(({ draft: { id } }) => holds(id))) return { stage: 'left out', why };
    const rivals = slot.flatMap((some) => some.rivals);
    if (first !== undefined) {
      const told = `    verdict ${first.claim.verdict}${rivals.length > 0 ? `\n    rivals:\n${rivals.map(describe).join('\n')}` : ''}`;
      return { stage: rivals.length > 0 ? 'rival' : 'unsure', why: `${why}\n${told}` };
    }
    return { stage: drafted.some(({ slot: own }) => slot.includes(own)) ? 'not judged' : 'not quoted', why };
  }
  if (sourcesOf(read) < 2) return { stage: 'not read', why };
  if (!perGroup.some((some) => sourcesOf(some) > 1)) return { stage: 'two events', why };
  const isOpen = perGroup.some(
    (some) => sourcesOf(some.filter(({ isElsewhen, isDateline }) => !isElsewhen && !isDateline)) > 1,
  );
  return { stage: isOpen ? 'no slot' : 'other time', why };
};

const FAMILIES: readonly (readonly string[])[] = [
  ['count', 'quantity'],
  ['date', 'deadline', 'time'],
  ['duration', 'age'],
  ['name', 'place'],
];

/** Tells at which step labelled questions are lost: of the half that is designed on each, of the other how many of each family. */
export const reportStages = async (root: string): Promise<string> => {
  const parts: string[] = [];
  for (const half of ['design', 'report']) {
    const names = (await readdir(join(root, half), { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .toSorted();
    const counts = new Map<string, number>();
    for (const name of names) {
      const folder = await folderAt(join(root, half), name);
      const steps = stepsOf(folder.corpus);
      for (const one of askedOf(folder)) {
        const { stage, why } = lostAt(steps, folder, one);
        for (const family of [
          'all',
          ...(one.verdict === 'contradicted' ? ['contradicted'] : []),
          FAMILIES.find((some) => some.includes(one.kind))?.join('/') ?? one.kind,
        ]) {
          const key = `${family} ${stage}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        if (half === 'design' && stage !== 'found')
          parts.push(`${stage}: ${name} ${one.id} [${one.kind}] ${one.verdict ?? ''}\n${why}`);
      }
    }
    parts.push(half);
    for (const family of ['all', 'contradicted', ...FAMILIES.map((some) => some.join('/'))])
      parts.push(
        `  ${family}: ${STAGES.map((stage) => `${stage} ${String(counts.get(`${family} ${stage}`) ?? 0)}`).join(' · ')}`,
      );
  }
  return `${parts.join('\n')}\n`;
};
