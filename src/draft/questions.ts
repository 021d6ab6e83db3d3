import { inOneLine } from '../text/one-line.ts';
import { classNamed } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Slot } from './slot.ts';

const words = (mention: Mention): string => inOneLine(mention.source.text.slice(mention.span.start, mention.span.end));

/** The sentence of a mention, as far as a question can quote it. */
const LONGEST_CONTEXT = 60;

const contextOf = ({ source, sentence, span }: Mention): string => {
  const before = source.text.slice(Math.max(sentence.start, span.start - LONGEST_CONTEXT), span.start);
  const after = source.text.slice(span.end, Math.min(sentence.end, span.end + LONGEST_CONTEXT));
  const head = before.replace(/^\S*\s/u, sentence.start < span.start - LONGEST_CONTEXT ? '' : '$&');
  const tail = sentence.end > span.end + LONGEST_CONTEXT ? after.replace(/\s\S*$/u, '') : after;
  return inOneLine(`${head}…${tail}`);
};

const headWords = (mention: Mention): string => {
  const all = words(mention).split(' ');
  const noun = all.findIndex((word) => /^\p{Ll}{3,}/u.test(word) && !NUMBER_WORD.test(word));
  return noun < 0 ? 'people' : all.slice(noun).join(' ');
};

const NUMBER_WORD =
  /^(?:at|least|more|than|about|some|around|nearly|over|the|all|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}*teen|\p{L}*ty(?:-\p{L}+)?|hundred|hundreds|thousand|million|billion|dozens?|of|total|roughly|almost|up|to|fewer|less|total)$/u;

const PARTED = /\b(?:dead|killed|injured|wounded|missing|hurt|deaths?|injuries)\b/gu;

const LEADS = {
  count: 'How many',
  quantity: 'How much',
  date: 'On which day',
  deadline: 'By which day',
  duration: 'For how long',
  time: 'At what time',
  age: 'How old',
  name: 'What is the name',
  place: 'What is the place called',
} as const;

const counted = (first: Mention): string => {
  if (first.frame.head === 'person') return 'people';
  const noun = inOneLine(headWords(first).replaceAll(PARTED, ''));
  return noun === '' ? 'people' : noun;
};

/** Who is that old: a name, else what he is. */
const whoIs = ({ frame: { head, modifiers } }: Mention): string =>
  modifiers.has(head) ? `the ${head}` : head.split(' ').map(capital).join(' ');

/** What is asked, in words: by the class of what is done, else by the words around the first mention. */
export const questionOf = (slot: Slot): string => {
  const [first] = slot.mentions;
  if (slot.kind === 'age') return `How old is ${whoIs(first)}?`;
  const asks = classNamed(slot.predicate)?.asks;
  const ask = slot.kind === 'name' || slot.kind === 'place' ? undefined : asks?.[slot.kind];
  if (slot.kind === 'name') return `How is the name of ${words(first)} spelt?`;
  if (slot.kind === 'place' && slot.predicate === 'spelling') return `What is ${words(first)} called?`;
  if (slot.kind === 'place') return `Where is it: “${contextOf(first)}”?`;
  if (ask !== undefined) {
    const bearer = [...first.frame.bearer].map(capital).join(' ');
    const filled = ask
      .replace('{head}', counted(first))
      .replace('{theme}', 'it')
      .replace('{bearer}', bearer === '' ? 'it' : bearer);
    return slot.kind === 'count' || !ask.includes('{theme}') ? filled : `${filled} “${contextOf(first)}”`;
  }
  if (classNamed(slot.predicate)?.occurs !== undefined && slot.kind === 'date') return 'On which day did it happen?';
  if (classNamed(slot.predicate)?.occurs !== undefined && slot.kind === 'time') return 'At what time did it happen?';
  const what = slot.kind === 'count' ? ` ${counted(first)}` : '';
  return `${LEADS[slot.kind]}${what}: “${contextOf(first)}”?`;
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
