import type { PredicateRow } from '../../../stance-words.ts';

/** Verbs of holding for likely. */
export const SUPPOSING_VERBS: readonly PredicateRow[] = [
  { effect: 'hedges', takes: 'amount object noun', words: 'toy with|flirt with|play with the idea of' },
  {
    effect: 'hedges',
    takes: 'object',
    words:
      'call himself|call herself|call itself|call themselves|style himself|style herself|style itself|style themselves',
  },
  {
    effect: 'supposes',
    takes: 'clause to noun',
    words: 'suppose|assume|presume|guess|suspect|fear|surmise|conjecture|estimate|calculate|gather|worry',
  },
  {
    effect: 'supposes',
    takes: 'clause to noun',
    isOwn: true,
    words: 'think|believe|reckon|consider|deem|trust',
  },
  {
    effect: 'supposes',
    takes: 'clause to state prep amount noun',
    words: 'think|believe|suppose|assume|presume|guess|reckon|suspect|fear|estimate|consider|deem|tip',
    voice: 'passive',
  },
  { effect: 'supposes', takes: 'clause to', words: 'seem|appear|look as if|look as though|look like' },
  {
    effect: 'supposes',
    takes: 'clause to noun',
    words:
      'have a feeling|have a hunch|have the impression|have an inkling|get the impression|get the feeling|take it|understand that|imagine that|hazard|bet|wager|gamble|work on the assumption|operate on the assumption|proceed on the assumption|go on the assumption|start from the assumption|take for granted|be convinced|be persuaded|be confident|be under the impression|be of the opinion|be of the view|be inclined to think|be afraid|be in no doubt|give credence to|misbelieve|believe wrongly|conjecture|extrapolate|speculate|theorise|theorize|infer|deduce that|read into it|hold out hope|dread|worry|half-expect|half-believe|flatter themselves|flatter himself|kid himself|kid themselves|fool himself|fool themselves|delude himself|delude themselves|tell himself|tell themselves|convince himself|convince themselves|persuade himself|persuade themselves',
  },
  { effect: 'supposes', takes: 'to state', words: 'look|loom|bid fair' },
  {
    effect: 'supposes',
    takes: 'clause to state prep amount noun object',
    words:
      'believe|think|fear|presume|suppose|assume|estimate|surmise|conjecture|reckon|guess|attribute to|ascribe to|take for|mistake for',
    voice: 'passive',
  },
];
