import type { LanguagePack } from '../pack.ts';

/** What parts one number from another of the same size, in Dutch. */
export const frames = {
  changes:
    /(?:stijging|daling|groei|verlies|verhoging|verlaging|korting|toename|afname|krimp|verschil|toeslag)$|^(?:ge)?(?:steg|stijg|steeg|stegen|daal|dal(?:en|ing)|groei|krimp|kromp|viel(?:en)?$|vallen$|verhoog|verhog|verlaag|verlag|toegenomen|afgenomen|nam(?:en)? met$|verminder|verlies|verlor|won(?:nen)?$|win(?:t|nen|st)|zak|klom|klim|verleng|verkort|bezuinig)/u,
  framed:
    'op zijn vroegst|plafond van|doel van|drempel van|grens van|limiet van|in plaats van|ver van|later|eerder|per dag|per jaar|per maand|per week|per uur|per minuut|per seconde|per persoon|per hoofd|per inwoner|per|elke dag|elk jaar|dagelijks|jaarlijks|maandelijks|stijging|daling|toename|afname|groei|verhoging|verlaging|krimp|gestegen|gedaald|gegroeid|toegenomen|afgenomen|gekrompen|steeg|daalde|groeide|kromp|viel|andere|extra|nog eens|bijkomende|erbij|behalve|uitgezonderd|verschil|record|dubbel|de meeste|merendeel|meerderheid|deel van|een deel van|vooravond|juliaanse kalender|islamitische kalender|joodse kalender|perzische kalender|oude stijl|twee keer zoveel|drie keer zoveel|tweemaal zoveel|keer zoveel|half zoveel|per etmaal|dagelijkse|jaarlijkse|dag na|meer|minder',
  ratio: 'meer|koppel|stel|gros|of|keer|maal|op|van de|uit',
} satisfies Partial<LanguagePack>;
