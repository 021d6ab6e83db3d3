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
  },
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
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado|sábados', 'domingo|domingos'],
  days: {
    yesterday: 'ayer',
    today: 'hoy',
    tomorrow: 'mañana',
    'the day before yesterday': 'anteayer|antes de ayer|antier|el día antes de ayer',
    'the day after tomorrow': 'pasado mañana',
  },
  datesAfter: {
    since: 'desde|desde el|a partir de|a partir del|desde finales de',
    until: 'hasta|hasta el',
    by: 'a más tardar|a más tardar el|no más tarde de|no más tarde del',
    before: 'antes de|antes del|previo a|previo al',
    after: 'después de|después del|tras|tras el|pasado el',
    around: 'hacia|alrededor de|alrededor del|en torno al|en torno a|cerca del|sobre el',
  },
  edges: {
    'end of': 'fin de|fines de|a fines de|final de|finales de|a finales de|al final de|el final de|finales del',
    early:
      'principio de|principios de|a principios de|comienzos de|a comienzos de|inicio de|inicios de|a inicios de|principios del',
    mid: 'mediados de|a mediados de|mediados del',
  },
  stretches: 'primavera|verano|otoño|invierno|temporada|curso|ejercicio|edición|campaña|añada|zafra|cuatrimestre',
  turns: {
    last: 'pasado|pasada|último|última',
    next: 'próximo|próxima|que viene|siguiente',
    this: 'este|esta',
  },
  decades: { before: 'los años|años|década de los|la década de los|la década de|década de|decenio de' },
  ago: 'hace|atrás',
  ahead: 'en|dentro de',
  marks: { year: 'año', yearBefore: 'en|del' },
  clock: {
    partsTell: true,
    hours: 'a las|a la|las|de las',
    named: { noon: 'mediodía|al mediodía', midnight: 'medianoche|a medianoche' },
    parts: { morning: 'de la mañana|de la madrugada', afternoon: 'de la tarde', evening: 'de la noche' },
    past: { '15': 'y cuarto', '30': 'y media', '-15': 'menos cuarto', '-10': 'menos diez', '-5': 'menos cinco' },
    zones: { 'local time': 'hora local|horas locales', 'Moscow time': 'hora de moscú' },
    zoneWords: 'hora',
  },
  ages: {
    marks:
      'mujer de|hombre de|joven de|niño de|niña de|chico de|chica de|varón de|anciano de|anciana de|edad|de edad|edad de|a la edad de',
    bounds: {},
  },
} satisfies Partial<LanguagePack>;
