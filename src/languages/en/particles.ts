/** Verbs whose "over" bounds no number behind it, in all forms: "handed over 400 bodies". */
const TAKING_OVER: ReadonlySet<string> = new Set(
  (
    'hand hands handed handing turn turns turned turning take takes took taken taking sign signs signed signing ' +
    'give gives gave given giving carried passed rolled run runs ran fork forks forked pull pulls pulled pulling'
  ).split(' '),
);

/** Verbs whose "up to" is where they lead: "went up to 5,000". */
const GOING_UP: ReadonlySet<string> = new Set(
  'went go goes gone going rose risen climbed grew moved jumped'.split(' '),
);

/** Whether "over" or "up" belongs to the verb before it, and says nothing of a number behind. */
export const isParticle = (verb: string, word: string): boolean =>
  (word === 'over' && TAKING_OVER.has(verb)) || (word === 'up' && GOING_UP.has(verb));
