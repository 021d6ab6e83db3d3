import { withEndings } from '../forms.ts';
import type { LanguagePack } from '../pack.ts';

/** Dates, times of day, ages and lengths of time, in French. */
export const time = {
  times: {
    half: 'semestre|semestres',
    second: 'seconde|secondes|s|sec',
    minute: 'minute|minutes|min',
    hour: 'heure|heures|h',
    day: 'jour|jours|journée|journées',
    week: 'semaine|semaines',
    fortnight: 'quinzaine de jours',
    month: 'mois',
    quarter: 'trimestre|trimestres',
    year: 'an|ans|année|années',
    decade: 'décennie|décennies',
    century: 'siècle|siècles',
    weekend: 'week-end|week-ends|weekend|weekends|fin de semaine|fins de semaine',
  },
  plurals:
    'secondes|minutes|heures|jours|journées|semaines|trimestres|semestres|années|ans|décennies|siècles|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches',
  lone: {
    bare: 'seconde|minute|heure|jour|journée|semaine|trimestre|an|année|décennie|siècle',
  },
  months: [
    'janvier|janv|jan',
    'février|févr|fév|fev',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil',
    'août|aout',
    'septembre|sept|sept.',
    'octobre|oct',
    'novembre|nov',
    'décembre|déc',
  ],
  weekdays: [
    'lundi|lundis|lun',
    'mardi|mardis|mar',
    'mercredi|mercredis|mer',
    'jeudi|jeudis|jeu',
    'vendredi|vendredis|ven',
    'samedi|samedis|sam',
    'dimanche|dimanches|dim',
  ],
  namedDays: withEndings('| de', {
    '1-1': "jour de l'an|le jour de l'an|nouvel an|le nouvel an",
    '1-6': "épiphanie|l'épiphanie",
    '8-15': "assomption|l'assomption",
    '11-1': 'toussaint|la toussaint',
    '12-24': 'veille de noël|la veille de noël|réveillon de noël|le réveillon de noël',
    '12-25': 'jour de noël|le jour de noël',
    '12-31': 'saint-sylvestre|la saint-sylvestre',
  }),
  days: {
    yesterday: "hier|la journée d'hier",
    today: "aujourd'hui",
    'this morning': 'ce matin',
    'this afternoon': 'cet après-midi',
    'this evening': 'ce soir',
    tomorrow: 'demain',
    'the day before yesterday': 'avant-hier',
    'the day after tomorrow': 'après-demain',
  },
  datesAfter: {
    since: "depuis|à partir de|à partir du|à partir d'|à compter d'|à compter du|à compter de|dès",
    until: "jusqu'à|jusqu'au|jusqu'en",
    by: "d'ici|d'ici à|d'ici au|d'ici le|au plus tard le|au plus tard",
    before: "avant même|avant même le|avant même l'|avant|antérieurement au",
    after: 'après|passé le|postérieurement au',
    around: 'vers|autour du|aux environs du|aux alentours du|environ',
  },
  datesBefore: { by: 'au plus tard' },
  edges: {
    ...withEndings('| de| du mois de', {
      'end of': 'fin|la fin|à la fin|vers la fin',
      early: 'début|le début|au début|dès le début',
      mid: 'mi|la mi|à la mi|milieu|le milieu|au milieu|vers le milieu|vers la mi',
    }),
  },
  seasons: {
    spring: 'printemps|le printemps|au printemps|du printemps',
    summer: "été|l'été|à l'été|de l'été",
    autumn: "automne|l'automne|à l'automne|de l'automne",
    winter: "hiver|l'hiver|de l'hiver|à l'hiver",
  },
  stretches: 'saison|exercice|rentrée|année scolaire|millésime|cuvée|édition|promotion|session|courant',
  dayParts: {
    ...withEndings(' du| de', {
      morning: 'le matin|au matin|dans la matinée|la matinée / au matin|le matin',
      evening: 'le soir|au soir|dans la soirée|la soirée / au soir|le soir',
      afternoon: "l'après-midi|dans l'après-midi / l'après-midi",
    }),
  },
  timesOfDay: {
    morning: 'matin|au matin|dans la matinée',
    afternoon: "après-midi|dans l'après-midi",
    evening: 'soir|au soir|dans la soirée|en soirée',
    night: 'dans la nuit|pendant la nuit',
    other:
      "midi|à midi|à minuit|à l'aube|à l'aurore|au crépuscule|au petit matin|en matinée|en fin de matinée|en fin de journée|en fin d'après-midi|en début d'après-midi|en début de soirée|en début de matinée|en milieu de journée|tôt|tard",
  },
  turns: {
    last: 'dernier|dernière|passé|passée|précédent|précédente',
    next: 'prochain|prochaine|suivant|suivante|à venir',
    this: 'ce|cet|cette|en cours|courant|courante',
    'after next': "après la prochaine|d'après la prochaine|après le prochain",
  },
  decades: {
    before: 'les années|années|des années|aux années|dans les années|la décennie|décennie|la décennie des années',
  },
  ago: 'il y a|voici|voilà',
  fromNow: 'dans',
  marks: { year: 'an|année', dayBefore: 'le', yearBefore: 'en' },
  clock: {
    partsTell: true,
    at: 'à',
    named: { noon: 'midi|à midi', midnight: 'minuit|à minuit' },
    parts: {
      morning: 'du matin|matin',
      afternoon: "de l'après-midi",
      evening: 'du soir',
      night: 'de la nuit',
    },
    past: { '15': 'et quart', '30': 'et demie', '-15': 'moins le quart' },
    zones: {
      'local time': 'heure locale|heures locales',
      'Paris time': 'heure de paris|heures de paris',
      'Moscow time': 'heure de moscou|heures de moscou',
    },
    zoneWords: 'heure',
  },
  ages: {
    marks: "âge|âge de|à l'âge de|âgé|âgée|âgés|âgées|âgé de|âgée de|âgés de|âgées de|d'âge",
    people:
      'jeune de|jeune femme de|jeune homme de|jeune fille de|étudiant de|étudiante de|journaliste de|bébé de|fils de|mineur de|mineure de|femme de|homme de|garçon de|fille de|fillette de|adolescent de|adolescente de|enfant de|retraité de|retraitée de',
    bounds: {
      'more than': 'âgé de plus de|âgée de plus de|âgés de plus de|plus âgé que',
      under: 'âgé de moins de|âgée de moins de|âgés de moins de',
    },
  },
} satisfies Partial<LanguagePack>;
