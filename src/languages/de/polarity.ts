import type { LanguagePack } from '../pack.ts';

/** Words that deny and that leave open, in German. */
export const polarity = {
  polarity: {
    unfulfilledWords:
      /^(?:plan(?:t|en|te|ten)|geplant\p{L}*|verzichte(?:t|te|ten)|beschuldigt\p{L}*|verdächtigt\p{L}*|verdacht|weiger(?:t|n|te|ten)|versprach(?:en)?|verspr(?:icht|echen|ochen)|versuch(?:t|en|te|ten)|vereitelt\p{L}*|scheitert(?:e|en)?|gescheitert\p{L}*|erwartet\p{L}*|hof(?:ft|fen|fte|ften)|beabsichtigt\p{L}*|droh(?:t|en|te|ten)|will|wollen|wollten?|verschoben\p{L}*|abgesagt\p{L}*)$/u,
    no: 'nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|nichts|niemand|niemanden|niemandem|weder|nein|keinesfalls|keineswegs|kaum|nirgends|unmöglich|ohne dass',
    possible:
      'könnte|könnten|kann|können|dürfte|dürften|soll|sollen|sollte|sollten|würde|würden|wäre|wären|hätte|hätten|habe|hätte|seien|sei|werde|mag|möge|möglicherweise|womöglich|möglich|vielleicht|eventuell|angeblich|angebliche|angeblichen|mutmasslich|mutmassliche|mutmasslichen|vermutlich|vermeintlich|vermeintliche|wahrscheinlich|wohl|offenbar|anscheinend|scheinbar|falls|wenn|ob|sofern|scheint|scheinen|will|wollen|gerücht|gerüchte|gerüchten|unbestätigt|unbestätigte|unbestätigten|drohte|droht|müsste|hiesse|bräuchte|bräuchten|braucht|brauchte|brauchen|bedarf|bedürfte|nötig|notwendig|erforderlich|benötigt|benötigen|benötigte|müssten|hiess es|um ein haar|um haaresbreite',
    denial:
      'dementiert|dementierte|dementieren|dementierten|dementi|bestritt|bestreitet|bestritten|bestreiten|leugnet|leugnete|leugneten|leugnen|geleugnet|verneint|verneinte|verneinten|zurückgewiesen|zurückweisen|zurückweist|zurückwies|wies|weist|wiesen|widerspricht|widersprach|widersprochen|widerlegt|widerlegte|falsch|falsche|falschen|unwahr|lüge|lügen|gelogen|unzutreffend|erfunden|fake|gescheitert|abgelehnt|lehnte|lehnt|verweigert|verweigerte|abgesagt|verhindert|verhinderte|abgestritten|irrtümlich|irrtümlicherweise|fälschlich|fälschlicherweise|versehentlich',
    aheadWords:
      /^(?:(?:be)?fürchte\p{L}*|geplant\p{L}*|plan(?:t|en)|erwarte[tn]|rechne[tn]|voraussichtlich)$|^(?:wird|werden)$/u,
    futureWords: /^(?:werde|wird|werden)$/u,
  },
} satisfies Partial<LanguagePack>;
