import type { PredicateRow } from '../../../stance-words.ts';

/** Verbs that say that what they govern did not come about. */
export const FAILING_VERBS: readonly PredicateRow[] = [
  {
    effect: 'reverses',
    takes: 'to',
    words:
      'fail|forget|neglect|omit|cease|stop short|fall short|miss chance|miss opportunity|lose chance|lose opportunity|waste chance|waste opportunity|lack nerve|lack courage|lack means|lack money|lack strength|lack power|lack will|lack time|pass up chance|pass up opportunity|turn down chance|turn down offer|turn down invitation|forgo chance|forgo opportunity|give up plan|give up plans|give up hope',
  },
  {
    effect: 'reverses',
    takes: 'prep ing of event',
    words:
      'acquit|clear of|exonerate|absolve|exculpate|come close|come near|come perilously close|come dangerously close|come within an ace|come within a whisker|come within an inch|come within inches|come within a hair|come within a hairsbreadth|come within minutes|come within seconds|come within a vote|get nowhere near|come nowhere near|get close|stop shy|fall shy',
  },
  {
    effect: 'reverses',
    takes: 'state',
    words:
      'fall through|fall apart|come to nothing|come to naught|come to grief|collapse|break down|founder|fail|misfire|fizzle out|go awry',
  },
  {
    effect: 'reverses',
    takes: 'prep ing',
    words:
      'refrain|abstain|desist|stop short|fall short|shy away|shrink|hold back|back out|pull out|draw back|keep|prevent|stop|deter|bar|ban|prohibit|block|dissuade|discourage|hinder|save|spare|restrain|disqualify|exclude|exempt|fail',
  },
  {
    effect: 'reverses',
    takes: 'ing event',
    words:
      'avoid|escape|avert|just miss|dodge|eschew|preclude|prevent|forgo|skip|stop|quit|cease|halt|forbid|prohibit|give up|miss|evade',
  },
  { effect: 'reverses', takes: 'to', words: 'forbid' },
  {
    effect: 'reverses',
    takes: 'object',
    words:
      'slip from|put back from|push from|put forward from|move up from|postpone from|delay from|put off from|reschedule from|move from|push back from|bring forward from|adjourn from|shift from|change from',
  },
  {
    effect: 'reverses',
    takes: 'noun event ing',
    words:
      'put off|call off|hold off|leave off|cancel|obviate|frustrate|stymie|nip in the bud|ward off|head off|stave off|call off|scrap|shelve|abandon|drop|ditch|axe|veto|block|thwart|foil|prevent|avert|forestall|halt|suspend|postpone|delay|put off|defer|give up|break off|tear up|annul|kill off|scupper|torpedo|back away from|retreat from|renege on|go back on|break',
  },
  {
    effect: 'refuses',
    takes: 'to ing prep',
    words:
      'refuse|decline|balk|baulk|resist|oppose|object|vote against|decide against|argue against|warn against|advise against|disdain|scruple',
  },
  // What is set aside stood once, and does not any more.
  {
    effect: 'withdraws',
    takes: 'event noun',
    words:
      'quash|annul|void|nullify|invalidate|set aside|throw out|strike down|strike out|strike from|overturn|overrule|reverse|rescind|revoke|repeal|countermand|cancel|disallow|vacate|vitiate|abrogate|waive|write off|expunge|erase|cross out|rip up|cancel out|abolish|scrub|bounce|dishonour|dishonor|turn down|veto|knock back|vote down|throw back',
  },
  {
    effect: 'reverses',
    takes: 'event noun ing',
    words:
      'scrub|axe|pull the plug on|put the brakes on|put an end to|put a stop to|put on hold|put on ice|mothball|shelve|derail|sabotage|criminalise|criminalize|duck|duck out of|wriggle out of|get out of|worm out of|weasel out of|back out of|bow out of|opt out of|pull out of|drop out of|talk out of|chicken out of|cry off|baulk at|balk at|jib at|shy away from|shy from|flinch from|recoil from|steer clear of|stay clear of|keep clear of|think better of|draw the line at|pass on|pass up|turn down|miss out on|lose out on|let off|excuse from|absolve from|swear off|forswear|forbear from|renounce|disclaim|disown|do without|go without|do away with|dispense with|leave out|leave undone|skimp on|rule out|discount|scotch|lay to rest|thwart|foil|frustrate|stonewall|obstruct|boycott|shun|spurn|snub|decline|give up|give up on|stop short of|fall short of|be let off|be excused from|be exempted from',
  },
  {
    effect: 'reverses',
    takes: 'state',
    words:
      'die a death|die in committee|run into the sand|go up in smoke|bite the dust|expire unused|fizzle|miscarry|unravel|implode|bounce|default|come unstuck|go by the board|go begging|fall by the wayside|fall at the last hurdle|be stillborn',
  },
  {
    effect: 'reverses',
    takes: 'to',
    words:
      'lose the right|lose the will|miss the chance|miss the opportunity|pass up the chance|pass on the chance|turn down the chance|lack the time|lack the right|waive the right|forfeit the right|be too late|be too slow|be in no position|be in no mood|be at a loss|be too proud|be too afraid|be too ill|be too weak|be too tired|be too busy|be too young|be too old|be loath',
  },
];
