/**
 * Words of a sentence that says of the one before it how far it is so: "This was false.", "Or did they?". All are lower
 * case, parted by bars.
 */

/** By these it begins where it is no sentence of its own. */
export const ECHOING_OPENERS = 'or|so|not|nonsense|false|wrong|untrue|rubbish|lies|hardly|fiction|really';
/** By these it asks whether that one is so: "Did it?", "Was that so?". */
export const ECHOING_QUESTION =
  /^(?:did|do|does|was|were|is|are|had|has|have) (?:it|he|she|they|that|this|we)(?: really| so| true| ever)?\?$/u;

/** What is said of these says nothing of what somebody is said to have done: "He denies the charges". */
export const OF_GUILT = 'charge|charges|allegation|allegations|accusation|accusations|wrongdoing|guilt';

/** By these one says that what was told before is not so, in whatever clause they stand. */
export const CONTRARIES =
  'nothing of the kind|nothing of the sort|no such thing|no such event|none of it happened|none of this happened|none of that happened|none of it is true|none of this is true|none of that is true|none of it was true|none of this was true|none of that was true|the opposite is true|the opposite was true|the opposite is the case|the opposite was the case|the opposite happened|the reverse is true|the reverse was true|the reverse is the case|the truth is different|the truth was different|the truth is otherwise|the truth was otherwise|the facts are different|the facts were different|found otherwise|ruled otherwise|decided otherwise|concluded otherwise|held otherwise|showed otherwise|shows otherwise|proved otherwise|suggests otherwise|suggested otherwise|thought otherwise|says otherwise|said otherwise|swore otherwise|it turned out otherwise|it was not to be|made it up|makes it up|making it up|made it all up|made that up|made this up|made the whole thing up|made them up|made the story up|dreamed it up|dreamt it up|made the number up|made the figure up';
/** The same without a verb. */
export const FALSE_NOTES =
  'not true|not correct|not right|not accurate|not so|not at all|not a word of it|no truth in it';
/** "That is the theory", "that was the plan": what was told is no more than that. */
export const NO_MORE_THAN =
  "theory|plan|idea|legend|story|rumour|rumor|claim|myth|hope|tale|tradition|hypothesis|allegation|intention|dream|version|official version|official story|official line|party line|accepted version|received wisdom|popular belief|prosecution case|prosecution's case|schedule|aim|goal|target|forecast|guess|suspicion|assumption|fear";
