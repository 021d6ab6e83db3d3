import { withEndings } from '../forms.ts';
import type { LanguagePack } from '../pack.ts';

/** Dates, times of day, ages and lengths of time, in Spanish. */
export const time = {
  times: {
    half: 'semestre|semestres',
    second: 'segundo|segundos|seg',
    minute: 'minuto|minutos|min',
    hour: 'hora|horas|h|hrs|hr',
    day: 'día|días|dia|dias',
    week: 'semana|semanas',
    month: 'mes|meses',
    quarter: 'trimestre|trimestres',
    year: 'año|años',
    decade: 'década|décadas|decenio|decenios',
    century: 'siglo|siglos',
    weekend: 'fin de semana|fines de semana',
  },
  plurals:
    'segundos|minutos|horas|días|dias|semanas|meses|trimestres|semestres|años|décadas|decenios|siglos|sábados|domingos',
  lone: { bare: 'minuto|hora|día|semana|mes|trimestre|año|década|siglo' },
  months: [
    'enero|ene',
    'febrero|feb',
    'marzo|mar',
    'abril|abr',
    'mayo|may',
    'junio|jun',
    'julio|jul',
    'agosto|ago',
    'septiembre|setiembre|sept|sep|set',
    'octubre|oct',
    'noviembre|nov',
    'diciembre|dic',
  ],
  weekdays: [
    'lunes|lun',
    'martes|mar',
    'miércoles|mié|mie',
    'jueves|jue',
    'viernes|vie',
    'sábado|sábados|sáb|sab',
    'domingo|domingos|dom',
  ],
  namedDays: withEndings('| de| del', {
    '1-1': 'año nuevo|día de año nuevo|el día de año nuevo',
    '1-6': 'día de reyes|el día de reyes|epifanía|la epifanía',
    '11-1': 'día de todos los santos|el día de todos los santos|todos los santos',
    '12-24': 'nochebuena|la nochebuena',
    '12-25': 'día de navidad|el día de navidad',
    '12-28': 'día de los inocentes|el día de los inocentes',
    '12-31': 'nochevieja|la nochevieja',
  }),
  days: {
    yesterday: 'ayer|el día de ayer',
    today: 'hoy|el día de hoy',
    'this morning': 'esta mañana',
    'last night': 'anoche',
    tonight: 'esta noche',
    tomorrow: 'mañana|el día de mañana',
    'the day before yesterday': 'anteayer|antes de ayer|antier|el día antes de ayer',
    'the day after tomorrow': 'pasado mañana',
  },
  datesAfter: {
    since: 'desde|desde el|a partir de|a partir del|desde finales de',
    until: 'hasta|hasta el',
    by: 'a más tardar|a más tardar el|no más tarde de|no más tarde del',
    before: 'antes de|antes del|previo a|previo al|con anterioridad a|con anterioridad al',
    after: 'después de|después del|tras|tras el|pasado el|con posterioridad a|con posterioridad al',
    around: 'hacia|hacia el|alrededor de|alrededor del|en torno al|en torno a|cerca del|sobre el',
  },
  datesBefore: { by: 'a más tardar|como muy tarde' },
  edges: {
    ...withEndings(' de| del', {
      'end of':
        'fin|fines|a fines|últimos|a últimos|final|finales|a finales|al final|el final|hacia finales|hacia fines',
      early:
        'principio|principios|a principios|al principio|comienzo|comienzos|a comienzos|al comienzo|inicio|inicios|a inicios|al inicio|primeros|a primeros',
      mid: 'mediados|a mediados|hacia mediados|a mitad|a mitades',
    }),
  },
  stretches: 'primavera|verano|otoño|invierno|temporada|curso|ejercicio|edición|campaña|añada|zafra|cuatrimestre',
  dayParts: withEndings(' del| de', {
    morning: 'la mañana|en la mañana|durante la mañana|por la mañana / por la mañana',
  }),
  timesOfDay: {
    morning: 'por la mañana|en la mañana|a la mañana',
    night: 'por la noche|en la noche|a la noche',
    other:
      'por la tarde|en la tarde|a la tarde|de madrugada|por la madrugada|en la madrugada|al mediodía|a mediodía|a medianoche|al amanecer|al anochecer|al atardecer|temprano|tarde|a primera hora|a última hora',
  },
  turns: {
    last: 'pasado|pasada|último|última',
    next: 'próximo|próxima|que viene|entrante|siguiente',
    this: 'este|esta|en curso|presente|actual',
    'after next':
      'después de la próxima|después del próximo|siguiente a la próxima|siguiente al próximo|después de la que viene|después del que viene',
  },
  decades: {
    before: 'los años|años|década de los|la década de los|la década de|década de|decenio de',
  },
  ago: 'hace|atrás',
  ahead: 'en',
  fromNow: 'dentro de',
  marks: { year: 'año', dayBefore: 'el|el día', yearBefore: 'en|del' },
  clock: {
    partsTell: true,
    hours: 'a las|a la|las|de las',
    named: {
      noon: 'mediodía|al mediodía',
      midnight: 'medianoche|a medianoche',
    },
    parts: {
      morning: 'de la mañana|de la madrugada',
      afternoon: 'de la tarde',
      evening: 'de la noche',
    },
    past: { '15': 'y cuarto', '30': 'y media', '-15': 'menos cuarto' },
    zones: {
      'local time': 'hora local|horas locales',
      'Moscow time': 'hora de moscú',
    },
    zoneWords: 'hora',
  },
  ages: {
    marks: 'edad|la edad|de edad|edad de|a la edad de',
    people:
      'muchacho de|muchacha de|estudiante de|periodista de|menor de edad de|adolescente de|bebé de|señora de|señor de|hijo de|hija de|jubilado de|jubilada de|mujer de|hombre de|joven de|niño de|niña de|chico de|chica de|varón de|anciano de|anciana de',
    bounds: {},
  },
} satisfies Partial<LanguagePack>;
