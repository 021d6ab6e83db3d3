import type { LanguagePack } from '../pack.ts';

/** Words that deny and that leave open, in Polish. */
export const polarity = {
  polarity: {
    unfulfilledWords:
      /^(?:planuj[eą]|planował\p{L}*|odmówił\p{L}*|odmawia\p{L}*|zrezygnował\p{L}*|oskarż\p{L}+|podejrz\p{L}+|gro(?:zi|żą|ził\p{L}*)|obieca\p{L}+|próbow\p{L}+|próbuj\p{L}+|usiłow\p{L}+|udaremni\p{L}+|odwołan\p{L}+|zamierza\p{L}*|powin\p{L}+|oczekuj\p{L}+|oczekiwan\p{L}+|chc(?:e|ą|ieli?|iał\p{L}*)|wstrzyma\p{L}+|odłożon\p{L}+|przełożon\p{L}+)$/u,
    no: 'nie|ani|nikt|nikogo|nigdy|nic|żaden|żadna|żadne|żadnego|żadnej|żadnych|bez|niemożliwe|brak',
    possible:
      'może|mogą|mógł|mogła|mogło|mogli|mogły|możliwe|możliwie|być może|prawdopodobnie|podobno|rzekomo|rzekomy|rzekoma|jakoby|ponoć|chyba|zapewne|przypuszczalnie|według niektórych doniesień|według doniesień|według niepotwierdzonych doniesień|według niepotwierdzonych informacji|by|jeśli|jeżeli|gdyby|czy|wydaje się|mówi się|domniemany|plotka|plotki|plotek|pogłoski|pogłosek|pogłoska|potrzeba|potrzebnych|potrzebne|potrzebuje|potrzebują|trzeba|o mało|omal|o włos',
    denial:
      'zaprzeczył|zaprzeczyła|zaprzeczyli|zaprzeczyło|zaprzecza|zaprzeczają|zaprzeczał|zdementował|zdementowała|zdementowali|zdementowało|dementuje|dementują|dementi|odrzucił|odrzuciła|odrzucili|odrzuca|odrzucają|wykluczył|wykluczyła|kłamstwo|fałsz|fałszywe|nieprawda|fejk|omyłkowo|błędnie|mylnie|przez pomyłkę',
    possibleWords: /^\p{L}{3,}(?:łby|łaby|łoby|liby|łyby)$|^(?:miał\p{L}?|mieli) (?!sześć$|\p{L}*(?:ęć|ość)$)\p{L}+ć$/u,
    aheadWords:
      /^(?:będzie|będą|obawia\p{L}*|planuj\p{L}+|planowan\p{L}+|oczekuj\p{L}+|przewiduj\p{L}+)$|^(?:zostanie|zostaną|(?:ma|mają|miał\p{L}?|mieli) (?!sześć$|\p{L}*(?:ęć|ość)$)\p{L}+ć)$|^(?:zamierza\p{L}*|chce|chcą|chciał\p{L}*|zaplanowan\p{L}+|wyznaczon\p{L}+)$/u,
    futureWords:
      /^(?:będę|będzie|będą|będziemy|zostanie|zostaną|wrócę|przyjadę|wyjadę|przyjdę)$|^(?:zginie|zginą|zabije|zabiją|umrze|umrą|utonie|utoną|zaginie|uratuje|uratują|przeżyje|przeżyją|zachoruje|zachorują|urodzi|urodzą|zatrzyma|zatrzymają|zwolni|zwolnią|wypuści|wypuszczą|oskarży|oskarżą|skaże|skażą|uniewinni|uniewinnią|zatrudni|zatrudnią|wybierze|wybiorą|powoła|powołają|otworzy|otworzą|zamknie|zamkną|wyda|wydadzą|zaoszczędzi|zaoszczędzą|zarobi|zarobią|przekaże|przekażą|sprzeda|sprzedadzą|kupi|kupią|nabędzie|nabędą|oszacuje|oszacują|poprze|poprą|odrzuci|odrzucą|przybędzie|przybędą|przyjedzie|przyjadą|przyleci|przylecą|dotrze|dotrą|opuści|opuszczą|odejdzie|odejdą|wyjedzie|wyjadą|wycofa|wycofają|wyśle|wyślą|skieruje|skierują|rozmieści|rozmieszczą|zniszczy|zniszczą|zburzy|zburzą|spłonie|spłoną|uszkodzi|uszkodzą|zbuduje|zbudują|wybuduje|wybudują|naprawi|naprawią|odbuduje|odbudują|posadzi|posadzą|wytnie|wytną|podpisze|podpiszą|wejdzie|wejdą|ogłosi|ogłoszą|rozpocznie|rozpoczną|zacznie|zaczną|zakończy|zakończą|skończy|skończą|wygra|wygrają|przegra|przegrają|straci|stracą|otrzyma|otrzymają|dostanie|dostaną|wyniesie|wyniosą|osiągnie|osiągną|przekroczy|przekroczą|wzrośnie|wzrosną|potrwa|potrwają|przyjmie|przyjmą|zapłaci|zapłacą|dostarczy|dostarczą|przyjdzie|przyjdą|odbędzie|odbędą|urośnie)$/u,
  },
} satisfies Partial<LanguagePack>;
