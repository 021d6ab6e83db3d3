import type { PredicateRow } from '../../../stance-words.ts';

/** Verbs that leave open what they govern, or make it up. */
export const INVENTING_VERBS: readonly PredicateRow[] = [
  {
    effect: 'feigns',
    takes: 'object',
    words: 'pose as|masquerade as|impersonate|pass himself off as|pass herself off as|pretend to be',
  },
  { effect: 'feigns', takes: 'ing', words: 'lie about' },
  {
    effect: 'opens',
    takes: 'clause noun amount object',
    words:
      'confirm or deny|confirm nor deny|confirming or denying|confirming nor denying|confirmed or denied|confirmed nor denied',
  },
  {
    effect: 'opens',
    takes: 'clause noun',
    words: 'wonder|debate|query|investigate|examine|probe|check|look into|leave open|imagine|picture',
  },
  {
    effect: 'feigns',
    takes: 'event noun',
    words:
      'feign|fake|stage|simulate|rehearse|re-enact|reenact|act out|mock up|invent|fabricate|forge|imagine|misreport|enact',
  },
  {
    effect: 'feigns',
    takes: 'clause to noun ing',
    words:
      'pretend|feign|imagine|dream|lie|fabricate|invent|fake|fantasise|fantasize|hallucinate|wish that|misreport|misstate|make believe|make out|joke|make up|concoct|mislead|delude|fool into',
  },
  {
    effect: 'feigns',
    takes: 'clause to noun object amount',
    words:
      'misreport|misstate|miscount|misdate|misidentify|misquote|misname|miscalculate|mislabel|mistake|overstate|exaggerate|inflate|understate|overestimate|underestimate|overcount|undercount',
  },
];
