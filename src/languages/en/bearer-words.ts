/** Nouns of what is not a person and bears the name of one; folded, in lower case or with a capital. */
export const BEARER_NOUNS: ReadonlySet<string> = new Set(
  (
    'vessel ship ships boat yacht liner ferry tanker trawler freighter frigate destroyer cruiser corvette submarine schooner steamer ' +
    'steamship lifeboat tug tugboat barge clipper brig ketch sloop cutter minesweeper icebreaker launch drifter smack whaler galleon ' +
    'hurricane storm typhoon cyclone locomotive engine train steamboat airship plane aircraft satellite spacecraft probe rover rocket telescope ' +
    'asteroid comet crater racehorse horse mare stallion gelding filly colt greyhound dog bitch cat bull cow elephant gorilla panda ' +
    'chain brand label retailer supermarket chainstore store shop pub restaurant café cafe hotel bar inn pier ' +
    'band trio quartet musical opera ballet sitcom film novel play painting sculpture rose tulip orchid variety cultivar bell cannon hospital ward ' +
    'prize award medal trophy cup scholarship fellowship lecture foundation trust institute school college street road square park bridge stadium'
  ).split(' '),
);

/** What joins such a noun to its name. */
export const BEARING_VERBS: ReadonlySet<string> = new Set(
  'named called christened dubbed baptised baptized renamed'.split(' '),
);
