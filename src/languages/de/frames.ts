import type { LanguagePack } from '../pack.ts';

/** What parts one number from another of the same size, in German. */
export const frames = {
  changes:
    /(?:anstieg|rückgang|zuwachs|erhöhung|senkung|verlust|steigerung|kürzung|wachstum|zunahme|abnahme|rabatt|nachlass|aufschlag|abschlag|differenz|unterschied)s?$|^(?:(?:an|auf|ab|herab|herauf)?(?:ge)?(?:stieg|steig|sank|sunk|sink|fiel(?:en)?$|fall(?:en)?$|fällt$|wuchs|wachs|wächst|klettert?|sprang|sprung)|(?:zu|ab)(?:nahm|nehm|nimmt|genommen)|nahm(?:en)? um$|erhöh|verringer|vermind|reduzier|gekürzt|kürz|verlor|verlier|gewann|gewinn(?!er)|gewonnen|verlänger|verkürz|verteuer|verbillig|verteuert|aufgestockt|angehoben|gesenkt|senk|anheb|zuleg|legte|büßte|eingebüßt)/u,
  displaced:
    /^(?:mitten$|rests?$|spät$|früh$|vortag|vorabend|vornacht|folgetag|vorwoche|folgewoche|tags?$|abend$|nacht|nächte|nächst|frühe(?:r|st)|später|spätest|vorher|nachher|zuvor|danach|davor|kurz$|knapp$|bald$|gleich$|lange$|erst$|ausser|aussch|ohne$|statt|anstatt|anders|als$|wie$|nicht|kein|kaum|nie|fast$|beinah|nahe|gegen|ungefähr|etwa|zirka|circa|rund|vermutlich|voraussicht|immer|stets|jeweil|jed|regelmä|gewöhnlich|meist|üblich|abgesehen|verschieb|verscho|verleg|vertag|vorverl|vorgezog|abgesagt|verpass|verfehl|rückdat|rückwirk|vordat|vorgeseh|vergleich|gegenüb|ebenso|unabhäng|jubil|jahrestag|gedenk)/u,
  by: 'um|um rund|um etwa|um fast',
  framed:
    'im monat|in der woche|am tag|in der stunde|je einwohner|je person|pro einwohner|später|früher|pro tag|pro jahr|pro monat|pro woche|pro stunde|pro minute|pro sekunde|pro kopf|pro einwohner|pro person|pro|je|täglich|jährlich|monatlich|wöchentlich|stündlich|anstieg|rückgang|zuwachs|zunahme|abnahme|wachstum|steigerung|plus|verlust|erhöhung|senkung|gestiegen|gesunken|gefallen|gewachsen|gestiegen|zugenommen|abgenommen|stieg|sank|fiel|wuchs|weitere|weiterer|weiteren|zusätzlich|zusätzliche|zusätzlichen|mehr|weniger|ausser|ohne|doppelt|dreimal|zweimal|rekord|unterschied|differenz|halb so viele|halb so viel|doppelt so viele|doppelt so viel|dreimal so viele|mal so viele|mal so viel|mal|die meisten|ein teil der|teil der|teil von|mehrheit|mehrheit der|vorabend|vortag|folgetag|julianischen kalender|julianischem kalender|julianischen kalenders|islamischen kalender|jüdischen kalender|persischen kalender|alten stils|julianisch|julianischem|täglichen|jährlichen|nächsten tag',
  ratio: 'jeder von|jede von|jedes von|jedem von|gegen|paar|paare|gros|oder|mal|von|auf|aus',
} satisfies Partial<LanguagePack>;
