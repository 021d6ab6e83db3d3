import type { PredicateRow } from '../../../stance-words.ts';

/** Verbs by which somebody who is trusted says it. */
export const SAYING_VERBS: readonly PredicateRow[] = [
  { effect: 'says', takes: 'clause noun', voice: 'active', words: 'tell|inform|assure|notify' },
  {
    effect: 'says',
    takes: 'clause noun',
    words:
      'introduce|point to|say|state|report|announce|declare|confirm|recount|remark|observe|comment|reply|respond|answer|cite|record|register|chronicle|log|list|specify|stipulate|proclaim|pronounce|teach|certify|reiterate|repeat|reaffirm|affirm|avow|attest to|underline|underscore|highlight|spell out|make clear|make plain|make known|make it clear|make it plain|bring home|drive home|bear witness|let slip|let it be known|let it be known|go to show|serve to show|come to light|emerge|transpire|turn out|follow|happen|come out|ensure|see to it|make sure|mean|remind|advise|brief|alert|inform|accept|agree that|allow that|grant that|own up|perceive|sense|feel sure|discern|ascertain|deduce|infer|reason|judge|conclude|calculate|measure|estimate that|reckon up|write|type|telegraph|wire|cable|phone in|broadcast|publish|print|quote|narrate|describe how|illustrate|exemplify|evidence|betray|bespeak|testify to|depose|note down|jot down|rule that|hold that|decree|ordain|legislate|lay down|provide|set out|set forth|stand|result|cause|so happen|show|prove|demonstrate|establish|verify|corroborate|substantiate|indicate|find|conclude|write|add|explain|admit|acknowledge|concede|confess|mention|stress|emphasise|emphasize|testify|warn|document|assert|certify|attest|determine|prove|recount|relate|agree that|see|detect|trace|back up|bear out|guarantee that',
  },
  {
    effect: 'says',
    takes: 'clause',
    words:
      'radio|flash|fax|text|email|e-mail|telegraph|telex|blog|dictate|deliver word|bring word|send word|bring news|break the news|give notice|serve notice|tabulate|itemise|itemize|catalogue|certify|notarise|notarize|countersign|ratify that|diagnose|ascertain|work out|figure out|make out that|spot|observe|witness|spy|overhear|sight|notice|catch sight|dawn on|occur to|sink in|leak out|get out|be common knowledge|be public knowledge|be on record|go down in history|stand in the records|hand down|set down|get across|bring out|come across|point up|throw into relief|lay bare|blurt out|confide|divulge|disclose|let know|pass on|relay|repeat|reply|retort|rejoin|return|interject|interpose|elaborate|clarify|amplify|expound|expand|recapitulate|summarise|summarize|sum up|preface|begin by|conclude by|quote|cite|read out|intone|murmur|mutter|mumble|shout|yell|cry|scream|sob|sigh|growl|snap|bark|croak|gasp|pant|chuckle|grin|muse|reflect|ruminate|reminisce|joke darkly',
  },
];

/** Verbs that bring words between quotation marks beside those of saying: "promised", "tweeted", "boasted". */
export const QUOTING_VERBS: readonly string[] =
  'judge|promise|complain|tweet|post|argue|vow|explain|ask|recall|boast|concede|admit|demand|urge|conclude|shout|cry|joke|sigh|quip|muse|wonder|protest|object|counter|continue|go|plead|beg|reckon|find'.split(
    '|',
  );
