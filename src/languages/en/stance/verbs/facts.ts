import type { PredicateRow } from '../../../stance-words.ts';

/** Verbs that take their clause for a fact, whether they are denied or not. */
export const FACTIVE_VERBS: readonly PredicateRow[] = [
  {
    effect: 'presumes',
    takes: 'clause',
    words:
      'know|realise|realize|regret|learn|notice|remember|recall|forget|recognise|recognize|overlook|ignore|conceal|hide|lament|deplore|welcome|celebrate|resent|mourn|reveal|disclose|discover|find out|surprise|shock|matter|mind|rejoice|marvel|note|point out|grasp|appreciate|be aware|be unaware|lose sight of',
  },
];
