import type { PredicateRow } from '../../stance-words.ts';

/**
 * Words before a colon or a dash at the head of a text, by which all that follows is no more than they say: "Myth: …". What
 * as often names the subject is none: "Budget: …", "Poll: …".
 */
export const HEADINGS: readonly Pick<PredicateRow, 'effect' | 'words'>[] = [
  {
    effect: 'hedges',
    words:
      'claim|claims|the claim|rumour|rumours|rumor|rumors|the rumour|the rumor|allegation|allegations|the allegation|theory|the theory|speculation|gossip|hearsay|unconfirmed|unverified|disputed|contested|unproven|estimate|estimates|our estimate|best guess|guess|legend|suspicion|conjecture|assumption|probable|possible|likely|alleged|reported|tip-off|fact check|fact-check|worst case|best case|worst-case scenario|preliminary|provisional|erratum|doubtful|uncertain|hypothesis|supposition|folklore|tradition|word on the street|grapevine|whispers|error',
  },
  {
    effect: 'intends',
    words:
      'plan|plans|the plan|proposal|proposals|the proposal|proposed|forecast|forecasts|prediction|predictions|our prediction|projection|projections|projected|target|targets|the target|aim|aims|the aim|objective|objectives|planned|expected|tbc|tba|demand|demands|wish list|promise|promises|pledge|pledges|intention|intended',
  },
  {
    effect: 'feigns',
    words:
      'myth|myths|the myth|false|fake|fake news|hoax|fiction|debunked|joke|satire|untrue|not true|lie|lies|misinformation|disinformation|wrong|incorrect|inaccurate|fabricated|retracted|withdrawn|april fool|parody|dream|fantasy|nonsense|misreported|misprint|spoof|prank|propaganda|invented|fact check false|verdict false|claim false|rating false',
  },
  {
    effect: 'opens',
    words:
      'simulation|what if|hypothetical|thought experiment|scenario|scenarios|the scenario|imagine|suppose|supposing|let us say|for the sake of argument',
  },
];

/** Participles by which something is yet to come. */
const TO_COME =
  'planned|projected|proposed|forecast|forecasted|targeted|expected|scheduled|budgeted|intended|anticipated|pledged|promised|requested|hoped for';

/** Words in brackets, or by themselves behind a mark, by which what stands before them is yet to come: "(planned)". */
export const PENDING = `${TO_COME}|target|tbc|tba|to be confirmed|to be announced|to be decided|to be agreed|goal|plan|prediction|in the plan|in prospect`;
/** Participles right behind an amount, by which it is yet to come or nobody vouches for it: "[85 jobs] promised". */
export const AWAITED = `${TO_COME}|sought|demanded|alleged|claimed|rumoured|rumored|feared|suspected|estimated|earmarked|needed|wanted|required|desired|predicted|envisaged|envisioned|foreseen|mooted|touted|threatened|advertised|asked for|called for|bargained for|supposed|presumed|believed|assumed|contemplated`;
/** By which it is doubted. */
export const UNSETTLED =
  'est|approx|sic|not confirmed|not verified|not proven|not proved|not checked|never confirmed|never verified|never proved|never proven|never checked|yet to be confirmed|yet to be verified|yet to be checked|yet to be proved|yet to be proven|still to be confirmed|still to be verified|to be verified|to be checked|to be proved|to be proven|retracted|withdrawn|since retracted|since withdrawn|superseded|wrongly|mistakenly|erroneously|incorrectly|falsely|in error|by mistake|unchecked|unaudited|guess|best guess|claim|claimed|claims|rumour|rumor|if true|if confirmed|citation needed|source needed|dubious|anecdotal|anecdotally|to be treated with caution';

/** What is known of something, and words by which that is not to be relied on: "but records are poor". */
export const EVIDENCE_NOUNS =
  'record|evidence|detail|account|source|data|figure|memory|report|estimate|proof|documentation|information|testimony|archive|document|count|statistic|date|chronology';
export const POOR_EVIDENCE =
  'poor|patchy|incomplete|unreliable|unclear|vague|scarce|thin|disputed|contradictory|conflicting|shaky|sketchy|hazy|lacking|missing|scant|sparse|fragmentary|weak|flimsy|circumstantial|murky|lost|limited|uncertain|doubtful|inconsistent|confused|contested|approximate';
