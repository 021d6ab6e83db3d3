import type { PredicateRow } from '../../../stance-words.ts';

/** Verbs that contest or doubt what they govern. */
export const DENYING_VERBS: readonly PredicateRow[] = [
  {
    effect: 'rejects',
    takes: 'object amount',
    words: 'rule out|eliminate as',
  },
  { effect: 'wavers', takes: 'clause noun', words: 'doubt|disbelieve' },
  { effect: 'wavers', takes: 'to prep ing', words: 'hesitate|dither|think twice about|hold off' },
  {
    effect: 'rejects',
    takes: 'clause ing noun to',
    words:
      'deny|reject|dismiss|overturn|exclude|discard|give short shrift to|give lie to|take issue with|throw cold water on|nail|explode|nix|scotch|pooh-pooh|bat away|swat away|refute|rebut|dispute|disprove|debunk|repudiate|contradict|discredit|disavow|disown|gainsay|negate|contest|challenge|quash|rubbish|deride|ridicule|scorn|rule out|scoff at|pour scorn on|pour cold water on|shoot down|brush off|brush aside|wave away|wave aside|laugh off|laugh at|discount|play down|give the lie to|put paid to|hit back at|push back on|push back against|condemn as|denounce as|explode|demolish|disagree|object|protest against|belie|knock down|expose as|unmask as|exclude that|rail against|bristle at|sneer at|trash|slam as|blast as|decry as',
  },
  {
    effect: 'rejects',
    takes: 'clause to',
    words:
      'have you believe|have us believe|have them believe|have people believe|have readers believe|have voters believe|have one believe|have the world believe|have you think|have us think|have it that|ask us to believe|ask you to believe|expect us to believe|want us to believe|want you to believe|want us to think|want you to think|like us to believe|like us to think|like you to think|like you to believe',
  },
  {
    effect: 'rejects',
    takes: 'clause noun ing',
    words:
      'throw out|give the lie to|nail the lie|lay to rest|explode|lampoon|satirise|satirize|pillory|parody|lambast|lambaste|castigate|excoriate|rail at|fulminate against|inveigh against|take exception to|take umbrage at|dissent from|beg to differ|recoil at|bristle at|bridle at|snort at|jeer at|laugh out of court|refuse to believe|refuse to accept|decline to believe|give no credence to|give little credence to|set no store by|attach no weight to|put no faith in|have no truck with|make short work of|see through|find no evidence|find no proof|find no sign|find no trace|find nothing to suggest|find nothing to show|find nothing to support|see no evidence|see no sign|have no evidence|have no proof|have no record|have no reason to believe|have no reason to think|find little evidence|find little to support|be incredulous|rebuff|contradict|confute|impugn|oppugn|invalidate|undercut|cut the ground from under|poke holes in|pick holes in|put the lie to|drive a coach and horses through|unmask|falsify|give no support to|lend no support to|offer no support for|be at odds with|be inconsistent with|be incompatible with|be contradicted by|tell against|argue against|speak against|militate against|weigh against',
  },
  {
    effect: 'wavers',
    takes: 'clause noun',
    words:
      'question|mistrust|distrust|suspect the truth of|be agnostic about|have doubts about|harbour doubts about|harbor doubts about|voice doubts about|cast doubt on|throw doubt on|have reservations about|have misgivings about|raise an eyebrow at|take with a pinch of salt|take with a grain of salt|treat with caution|treat with scepticism|treat with skepticism|be wary of|be cautious about|be unsure|be uncertain|be unconvinced|be in the dark about|scratch their heads over|puzzle over|ponder',
  },
];
