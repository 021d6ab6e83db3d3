import type { SourceMetadata } from '../../model/source.ts';
import { inOneLine } from '../../text/one-line.ts';
import { decodeText } from '../charset.ts';
import { encodingNamed } from '../encodings.ts';
import { wordsOfHtml } from '../html/words.ts';
import { declined, type Extracted, type Problem } from '../outcome.ts';
import { field, readHead, words } from './head.ts';
import { readMessage, TooManyPartsError, type Part } from './part.ts';

const ENCRYPTED = declined('it is encrypted', 'Open it in your mail program, and save its words as a text file.');
const TOO_MANY = declined('it has more parts than anybody sends', 'Save its words as a text file.');
const NO_LETTER = declined(
  'it has no head of a message, such as From and Date',
  'If it is a text, rename it to end in .txt.',
);

/** Fields of the head that mail programs show above a message. */
const SHOWN = ['From', 'To', 'Cc', 'Date', 'Subject'] as const;

const TEXTS: ReadonlySet<string> = new Set(['text/plain', 'text/html']);
const LOCKS: ReadonlySet<string> = new Set([
  'multipart/encrypted',
  'application/pkcs7-mime',
  'application/x-pkcs7-mime',
]);
/** Signatures, and what a mail program needs: no words for readers. */
const WORDLESS = /^(?:image\/|application\/(?:x-)?pkcs7-signature$|application\/pgp-signature$)/u;
/** Character sets whose texts are ASCII to look at, and read as noise. */
const SHIFTING = /^(?:iso-2022|utf-7|hz)/iu;

const isAttached = ({ disposition }: Part): boolean => disposition === 'attachment';

/** The words of a part, and its siblings' that are shown with it. */
interface Shown {
  readonly texts: readonly Part[];
  /** Parts that are not shown. */
  readonly left: readonly Part[];
}

const joined = (shown: readonly Shown[]): Shown => ({
  texts: shown.flatMap(({ texts }) => texts),
  left: shown.flatMap(({ left }) => left),
});

/** A message in a message is called by its subject, where it is no file with a name. */
const attachment = async ({ name, type, content }: Part): Promise<string> => {
  if (name !== '') return `the attachment “${inOneLine(name)}”`;
  if (type !== 'message/rfc822') return `an attachment (${type})`;
  const subject = inOneLine(await words(readHead(content()), 'subject'));
  return subject === '' ? 'an attached message' : `the attached message “${subject}”`;
};

/** The richest way to say the same that has words for us; each part is a way. */
const richest = (ways: readonly Shown[]): Shown =>
  ways.findLast(({ texts }) => texts.some(({ type }) => type === 'text/html')) ??
  ways.findLast(({ texts }) => texts.length > 0) ??
  joined(ways);

const shownIn = (part: Part): Shown => {
  if (part.type === 'multipart/alternative') return richest(part.children.map(shownIn));
  if (part.type.startsWith('multipart/')) return joined(part.children.map(shownIn));
  if (TEXTS.has(part.type) && !isAttached(part)) return { texts: [part], left: [] };
  return { texts: [], left: WORDLESS.test(part.type) && !isAttached(part) ? [] : [part] };
};

const isLocked = (part: Part): boolean => LOCKS.has(part.type) || part.children.some(isLocked);

/** Decodes the words of a part, whose character set its head names. */
export const decodePart = (part: Part, encoding?: string): Promise<Extracted | Problem> => {
  const declaredName = part.parameters.get('charset') ?? '';
  if (SHIFTING.test(declaredName) && encodingNamed(declaredName) === undefined)
    return Promise.resolve(
      declined(`its character set ${inOneLine(declaredName)} is not known`, 'Save its words as a text file in UTF-8.'),
    );
  return decodeText(part.content(), {
    lenient: true,
    ...(encoding !== undefined && { named: encoding }),
    declared: declaredName,
  });
};

const textOf = async (part: Part, encoding?: string): Promise<Extracted | Problem> => {
  const decoded = await decodePart(part, encoding);
  if (!decoded.ok || part.type === 'text/plain') return decoded;
  const shown = wordsOfHtml(decoded.text);
  return shown.ok ? { ...decoded, text: shown.text } : shown;
};

const DAY = /\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{4})\b/u;

const addressed = (written: string): string => {
  const name = /^"?([^"<]*?)"?\s*</u.exec(written)?.[1]?.trim() ?? '';
  return name === '' ? written : name;
};

/** What a message says of itself: its subject, who sent it, and the day on which it was, by the sender's clock. */
const aboutLetter = (shown: ReadonlyMap<string, string>): SourceMetadata => ({
  ...(shown.has('Subject') && { title: shown.get('Subject') ?? '' }),
  ...(shown.has('From') && { author: addressed(shown.get('From') ?? '') }),
  ...(shown.has('Date') && { published: DAY.exec(shown.get('Date') ?? '')?.[0] ?? '' }),
});

const headOf = async (part: Part): Promise<ReadonlyMap<string, string>> => {
  const fields = await Promise.all(
    SHOWN.map(async (name) => [name, inOneLine(await words(part.head, name.toLowerCase()))] as const),
  );
  return new Map(fields.filter(([, value]) => value !== ''));
};

/** What of a message or a saved page is missing where it was cut off. */
export const CUT_SHORT = {
  parts: ['its end, which is missing: the file was cut short'],
  hint: 'Save or fetch it again.',
} as const;

const lettersOf = async (message: Part, encoding?: string): Promise<Extracted | Problem> => {
  const { texts, left } = shownIn(message);
  const head = await headOf(message);
  const parts = [...head].map(([name, value]) => `${name}: ${value}`);
  let last: Extracted | undefined;
  for (const part of texts) {
    const text = await textOf(part, encoding);
    if (!text.ok) return text;
    last = text.guessed === true || last === undefined ? text : last;
    parts.push(text.text.replaceAll('\r\n', '\n').trim());
  }
  const text = `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  return {
    ...(last ?? { ok: true }),
    text,
    about: aboutLetter(head),
    ...(message.isCut && { missing: CUT_SHORT }),
    ...(left.length > 0 && { left: await Promise.all(left.map(attachment)) }),
  };
};

/**
 * Takes the words out of a message: above them the lines of its head that mail programs show; of several ways to say the
 * same the page, else the plain text; and which of its parts are not read.
 */
export const extractLetter = async (bytes: Buffer, encoding?: string): Promise<Extracted | Problem> => {
  try {
    const message = readMessage(bytes);
    if (!['from', 'date', 'subject', 'mime-version', 'received'].some((name) => field(message.head, name) !== ''))
      return NO_LETTER;
    return isLocked(message) ? ENCRYPTED : await lettersOf(message, encoding);
  } catch (error) {
    if (error instanceof TooManyPartsError) return TOO_MANY;
    throw error;
  }
};
