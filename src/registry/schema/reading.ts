import * as z from 'zod';
import { STANCES, type Stance } from '../../model/stance.ts';
import { day, editorValue, text, textError, words } from './words.ts';

export const quoteParts = z
  .strictObject(
    {
      exact: words('the words of the source').meta({
        description: 'The words of the source; … or […] stands for words left out.',
      }),
      prefix: text('words of the source').exactOptional().meta({
        description: 'Words that stand right before the quote, where it stands in the source more than once.',
      }),
      suffix: text('words of the source')
        .exactOptional()
        .meta({ description: 'Words that stand right after the quote, where it stands in the source more than once.' }),
    },
    { error: 'the words of the source, or a mapping of exact, prefix and suffix' },
  )
  .meta({ title: 'Quote with its surroundings' });

const quote = z
  .union([words('the words of the source'), quoteParts], {
    error: textError('the words of the source, or a mapping of exact, prefix and suffix'),
  })
  .meta({
    title: 'Quote',
    description: 'The words of the source, word for word; … or […] stands for words left out (at most 500 characters).',
    examples: ['1,960 servicemen'],
  });

const isStance = (word: string): word is Stance => Object.hasOwn(STANCES, word);
const STANCE_NAMES = Object.keys(STANCES).filter(isStance);

/** One reading: what one source answers. */
export const readingSchema = z
  .strictObject(
    {
      source: text('the id of a source').meta({
        description: 'The id of a source, as sources.yaml or its file name gives it.',
      }),
      quote,
      attributed_to: text('the id of a party').exactOptional().meta({
        description: 'Whom the source attributes this to: an id under parties. Without it, the source speaks itself.',
      }),
      as_of: day().exactOptional().meta({ description: 'The day that the figure describes.' }),
      said_on: day().exactOptional().meta({
        description:
          'The day on which this was said: "Tuesday" and "the 10th" hang on it, else on the source\'s published.',
      }),
      stance: z
        .enum(STANCE_NAMES, { error: `one of ${STANCE_NAMES.join(', ')}` })
        .exactOptional()
        .meta({
          description:
            'How the source stands to the words, where its sentence is read wrongly. The editor’s word holds.',
        }),
      language: text('a language tag, such as fr').exactOptional().meta({
        description: 'The language of the words quoted, as a BCP 47 tag, where it is another than the source’s.',
      }),
      translation: text('a translation').exactOptional().meta({
        description:
          'The words quoted, in English, by the editor: read for the value where the language of the quote is not read.',
      }),
      value: editorValue.exactOptional().meta({
        description:
          'What the quote states. Needed for the kinds assertion, choice and set; elsewhere it must be what the quote says.',
      }),
      complete: z
        .boolean({ error: 'true or false' })
        .exactOptional()
        .meta({ description: "Kind set: whether this source names all members. Overrides the claim's." }),
    },
    { error: 'a reading: a mapping with source and quote' },
  )
  .meta({ title: 'Reading', description: 'What one source answers.' });
