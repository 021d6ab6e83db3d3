/** What is said behind a name to tell its bearer from another of that name; folded. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Behind "the", with a capital: "Ivan the Terrible". */
export const EPITHETS = setOf(`
  elder younger older great greater lesser terrible bold fair good wise pious magnificent conqueror confessor lionheart lionhearted bald fat stout short tall
  long black white red cruel impaler navigator stammerer simple mad martyr just brave strong weak merry unready saint apostle baptist evangelist hunchback
  silent lame fowler rich poor proud quarrelsome catholic protestant liberator builder hermit peaceful lawgiver lawmaker blind one-eyed redbeard warlike
  victorious glorious unlucky accursed devil peacemaker handsome hairy ironside clement invincible valiant virtuous affable posthumous child boneless
  dane breton scot syrian philosopher grammarian historian chronicler venerable theologian illuminator enlightener wonderworker faster stylite
`);

/** Those of them that need no capital. */
export const PLAIN_EPITHETS = setOf('elder younger lesser greater');

/** Words behind a name without a comma that say which of a family it is, in lower case too. */
export const FAMILY_RANKS = setOf('senior junior fils pere');

/** Titles of rank, behind which the number of their holder stands or a place that belongs to them. */
export const NOBLE_TITLES = setOf(`
  duke duchess earl countess count marquess marquis marchioness viscount viscountess baron baroness baronet lord lady prince princess bishop archbishop
  laird thane margrave landgrave elector patriarch
`);

/** Titles by which two bearers of one family name are told apart, and which stand before it alone. */
export const TELLING_TITLES = setOf(`
  mrs miss ms mme madame mlle lady lord dame king queen prince princess duke duchess count countess earl viscount viscountess marquess marchioness
  baron baroness emperor empress
`);

/** Numbers of the holders of a title. */
export const HOLDERS = setOf(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth
  1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th
`);

/** Behind a town and its preposition, what tells it from others of its name: "Stow on the Wold". */
export const TOWN_TAILS: Readonly<Record<string, string>> = {
  on: 'sea avon trent thames tees tyne crouch wold wye severn hudson don oder main rhine spey maas',
  in: 'furness arden ashfield elmet cleveland teesdale wharfedale craven makerfield marsh',
  upon: 'tyne avon trent tweed thames hull humber',
  under: 'lyme edge wychwood',
  by: 'sea bolsover',
  next: 'sea',
  le: 'street spring grand hope willows moors',
  super: 'mare',
};

/** Endings of posts and trades: "senior" before one is no part of a name. */
export const POST_ENDING =
  /(?:er|or|ist|ian|man|woman|men|women|fellow|partner|aide|official|analyst|editor|vice|research|staff)s?$/u;
