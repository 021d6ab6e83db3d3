import { inOneLine } from '../../text/one-line.ts';
import { field, readHead, words } from '../mime/head.ts';
import { extractLetter } from '../mime/letter.ts';
import { declined, type Extract } from '../outcome.ts';
import { choose, type Choice } from '../choice.ts';

/** The line before a message, and its head: "From jane@example.org Tue Nov 10 09:15:00 2020". */
const SEPARATOR = /(?:^|\n\r?\n)From [^\r\n]{1,200}? \d{2}:\d{2}[^\r\n]{1,40}\r?\n(?=[!-9;-~]{1,99}:)/gu;
/** A line of a message that would look like one is written with a mark before it. */
const MARKED = /^>(>*From )/gmu;

const NO_MAILBOX = declined(
  'it is no mailbox: no line in it begins a message',
  'If it is one message, rename it to end in .eml.',
);

/** The messages of a mailbox; one character a byte, so that none is changed. */
const messagesIn = (bytes: Uint8Array): readonly Buffer[] => {
  const text = Buffer.from(bytes).toString('latin1');
  const marks = [...text.matchAll(SEPARATOR)];
  return marks.map(({ index, 0: mark }, at) => {
    const message = text.slice(index + mark.length, marks[at + 1]?.index ?? text.length);
    return Buffer.from(message.replace(MARKED, '$1'), 'latin1');
  });
};

/** A message by its number, or by the id in its head. */
const choiceOf = (message: Buffer, index: number): Choice<Buffer> => {
  const head = readHead(message);
  return {
    names: [String(index + 1), field(head, 'message-id')],
    shown: async () => `${index + 1} (${inOneLine(await words(head, 'subject')) || 'no subject'})`,
    value: message,
  };
};

/** Takes the words out of one message of a mailbox: the only one, or the one that the manifest names. */
export const extractMbox: Extract = async (bytes, { encoding, part }) => {
  const messages = messagesIn(bytes);
  if (messages.length === 0) return NO_MAILBOX;
  const chosen = await choose(messages.map(choiceOf), part, { one: 'message', many: 'messages' });
  if (!chosen.ok) return chosen;
  const letter = await extractLetter(chosen.value, encoding);
  return letter.ok ? { ...letter, part: chosen.name } : letter;
};
