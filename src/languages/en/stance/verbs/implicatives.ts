import type { PredicateRow } from '../../../stance-words.ts';

/** Verbs that say that what they govern came about. */
export const IMPLICATIVE_VERBS: readonly PredicateRow[] = [
  // What nobody remembers doing may not have been done.
  { effect: 'says', takes: 'ing prep', words: 'remember|recall|recollect' },
  {
    effect: 'entails',
    takes: 'to prep',
    words:
      'force|make|compel|know|find|prove|confirm|reveal|discover|drive|prompt|lead|move|use|goad|reduce|catch|jail|fine|convict|sentence for|fire for|sack for|praise|thank|blame|deploy|rush|airlift|call in|bring in|send in|need',
    voice: 'passive',
  },
  // What is managed is done, and what is not managed is not.
  {
    effect: 'carries',
    takes: 'to',
    words:
      'manage|happen|get|live|go on|proceed|begin|start|continue|commence|come|help|serve|bother|dare|deign|condescend|think fit|see fit|remember|chance|bring himself|bring herself|bring itself|bring themselves|take trouble|take time|take care|take opportunity|have sense|have courage|have nerve|have misfortune|have luck|have fortune|have honour|have honor|have pleasure|have temerity|have audacity|have decency|have grace|have foresight|have heart|rush|hasten|hurry|grow|grow up|turn out|prove|take|use|spend|invest|combine|unite|team up|conclude|finish|trouble|suffice|stay on',
  },
  {
    effect: 'entails',
    takes: 'to',
    words:
      'use|spend|invest|take|cost|force|compel|cause|lead|prompt|drive|induce|spur|help|coerce|pressure into|bully into|shame into|oblige by',
  },
  {
    effect: 'carries',
    takes: 'ing',
    words:
      'begin|start|continue|keep|keep on|go on|carry on|resume|finish|end up|wind up|wind up|enjoy|love|like|hate|dislike|detest|loathe|relish|go|come|spend|busy|practise|practice|persist in|recommence|set about|fall to|take to|get to|burst out|involve|include|entail|hear|watch|find|catch|keep up|depict',
  },
  {
    effect: 'presumes',
    takes: 'ing prep',
    words:
      'admit|confess|regret|forget|mention|report|acknowledge|own up to|rue|resent|mind|celebrate|justify|defend|excuse|forgive|pardon|repent|repent of|repent for|atone for|apologise for|apologize for|explain|describe|reminisce about|plead guilty to|admit to|confess to|own to|cop to|tire of|weary of|despair of|joke about|laugh about|write about|speak of|talk of',
  },
  {
    effect: 'carries',
    takes: 'prep',
    words:
      'succeed in|persist in|end in|result in|participate in|take part in|engage in|join in|specialise in|specialize in|assist in|help in|be instrumental in|have a hand in|end by|begin by|start by|finish by|conclude by|get away with|content with|make do with|go as far as|go so far as|resort to|stoop to|turn to|take to|get round to|get around to|get down to|come to|return to|go back to|excel at|thrive on|live off|profit from|profit by|benefit from|gain from|make from|earn from|recover from|suffer from|return from|come from|stem from|result from|set about|consist of|consist in|spend on|waste on|lavish on',
  },
  {
    effect: 'entails',
    takes: 'prep',
    words:
      'convict|jail|imprison|fine|punish|sentence|fire|sack|dismiss|suspend|expel|disqualify|ban for|banish|exile|hang|behead|shoot for|execute|rebuke|reprimand|criticise|criticize|condemn for|blame|fault|reproach|scold|thank|praise|commend|laud|honour|honor|decorate|reward|remember|celebrate|pardon|forgive|excuse|knight|censure|discipline|demote|shame into|force into|bully into|pressure into|coerce into|goad into|lull into|trick into|mislead into|dupe into|shock into',
  },
];
