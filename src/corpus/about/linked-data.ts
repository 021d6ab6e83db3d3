import type { SourceMetadata } from '../../model/source.ts';

/** Longer blocks describe catalogues rather than one story; in characters. */
const LONGEST = 200_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}/u;
/** What describes a story, by schema.org. */
const STORY = /(?:Article|Posting|Report|Story)$/u;

type Entry = Readonly<Record<string, unknown>>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const parsed = (block: string): unknown => {
  try {
    return JSON.parse(block);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
};

/** What stands at the top of a block, also of a graph: a story within another entry may be another one. */
const entriesOf = (block: string): readonly Entry[] =>
  listOf(parsed(block))
    .filter(isEntry)
    .flatMap((entry) => [entry, ...listOf(entry['@graph']).filter(isEntry)]);

const isStory = (entry: Entry): boolean =>
  listOf(entry['@type']).some((type) => typeof type === 'string' && STORY.test(type));

/** A text, or the name of a person or an organisation; several are joined. */
const nameIn = (value: unknown): string | undefined => {
  const names = listOf(value)
    .map((one) => (isEntry(one) ? listOf(one.name)[0] : one))
    .filter((one) => typeof one === 'string' && one.trim() !== '');
  return names.length === 0 ? undefined : names.join(', ');
};

const addressIn = (entry: Entry): string | undefined => {
  const page = listOf(entry.mainEntityOfPage)[0];
  return nameIn(isEntry(page) ? page['@id'] : page) ?? nameIn(entry.url);
};

/** What blocks of linked data (JSON-LD) say of the page's story; nothing where they describe several. */
export const linkedData = (blocks: readonly string[]): SourceMetadata => {
  const stories = blocks.flatMap((block) => (block.length > LONGEST ? [] : entriesOf(block).filter(isStory)));
  const [story, ...more] = stories;
  if (story === undefined || more.length > 0) return {};
  const day = nameIn(story.datePublished) ?? '';
  const said = {
    title: nameIn(story.headline),
    author: nameIn(story.author),
    publisher: nameIn(story.publisher),
    published: ISO_DAY.test(day) ? day : undefined,
    url: addressIn(story),
    language: nameIn(story.inLanguage),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
};
