/** Where readers are sent: services, accounts, addresses. */
const SERVICE =
  '(?:facebook|twitter|x|instagram|linkedin|youtube|telegram|whatsapp|tiktok|pinterest|threads|bluesky|mastodon|snapchat|flipboard|reddit|spotify|apple podcasts|google news|google\\+)';
const PLACE = String.raw`(?:${SERVICE}(?![\p{L}\p{N}])|[\w.+-]{1,60}@[\w.-]{1,60}|@[\w.]{1,40}|(?:https?:\/\/|www\.)\S{1,200}|\([^()]{1,60}\))`;

/** What goes on about such places, and says nothing else. */
const ABOUT = String.raw`(?:and|or|on|at|via|by|too|also|here|our|my|his|her|their|page|channel|account|follow|like|him|them|us|me|for (?:more|the latest|updates|breaking|further)[\p{L} -]{0,40})(?![\p{L}\p{N}])`;
const TO_PLACES = String.raw`(?:on|at|via|to|by e-?mail|@)?[\s:,]{0,3}${PLACE}(?:[\s,;:&.!]{0,3}(?:${PLACE}|${ABOUT}))*`;

/**
 * Sentences that speak to readers of the page and its makers, by language, in small letters, from their first word to their last:
 * they tell nothing of what the article tells. Who wrote it, and where it was first published, is told of the article.
 */
const SAID: readonly string[] = [
  String.raw`(?:(?:please|you can|also|and|or)\s){0,3}(?:follow|like|find|join|e-?mail|contact|reach|message|tweet|write)\s(?:[\p{L}\p{N}’'. -]{1,60}\s)?${TO_PLACES}`,
  String.raw`(?:please\s)?(?:join|subscribe to|sign up (?:here )?(?:for|to)|download|visit|listen to|check out)\s(?:our|the|my)\s[^.!?]{0,40}(?:forums?|newsletters?|channel|podcast|app|community|mailing list)(?![\p{L}\p{N}])[^.!?\p{N}]{0,80}`,
  String.raw`(?:and\s)?if you(?: have|['’]ve got) (?:a|any) (?:news |story )?(?:tips?|questions?|comments?|corrections?)[^.!?\p{N}]{0,60}${TO_PLACES}`,
  String.raw`(?:do you have|have you got|have|got) (?:a|any) (?:news |story |confidential )?(?:tips?|questions?|comments?)(?: for [\p{L} ]{1,40})?`,
  String.raw`(?:copyright )?(?:©|\(c\)) ?(?:19|20)\d\d[^.!?\p{N}]{0,60}`,
  String.raw`copyright (?:19|20)\d\d[^.!?]{0,60}`,
  String.raw`this material may not be (?:published|reproduced|broadcast)[^.!?]{0,100}`,
  String.raw`(?:[\p{L} ]{1,40}) may (?:earn|receive) (?:an?|some) (?:small )?(?:affiliate )?commissions?(?![\p{L}\p{N}])[^.!?\p{N}]{0,120}`,
  String.raw`our standards:[^.!?\p{N}]{0,60}`,
  'all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|усі права захищено|tüm hakları saklıdır',
  String.raw`(?:folgen sie uns|folgt uns)(?: auch)? (?:auf|bei) ${PLACE}[^.!?\p{N}]{0,80}`,
  String.raw`suivez[- ]nous(?: aussi)? sur ${PLACE}[^.!?\p{N}]{0,80}`,
  String.raw`(?:s[íi]guenos|s[íi]ganos)(?: también)? en ${PLACE}[^.!?\p{N}]{0,80}`,
  String.raw`seguici(?: anche)? su ${PLACE}[^.!?\p{N}]{0,80}`,
  String.raw`siga(?:-nos| a gente)(?: também)? n[oa] ${PLACE}[^.!?\p{N}]{0,80}`,
  String.raw`volg ons(?: ook)? op ${PLACE}[^.!?\p{N}]{0,80}`,
  String.raw`подписывайтесь на (?:наш|нас)[^.!?\p{N}]{0,80}`,
  String.raw`bizi ${PLACE}['’]?(?:da|de|ta|te)?(?: da| de)? takip edin[^.!?\p{N}]{0,40}`,
];

const SENTENCE = new RegExp(String.raw`^[\s|•·*–—-]{0,5}(?:${SAID.join('|')})[\s.!?:|]{0,5}$`, 'iu');
const ENDS = /(?<=[.!?])\s+(?=[\p{Lu}©@])/u;

/** Longer lines tell something, whatever else they say. */
const LONGEST = 300;

/** Whether a line, in any of the languages that have a pack, only speaks to the readers of its page: “Follow us on Twitter.” */
export const speaksToReaders = (line: string): boolean =>
  line.length <= LONGEST && line.split(ENDS).every((sentence) => SENTENCE.test(sentence));
