import type { LanguagePack } from '../pack.ts';

/** What makes another sort of value of a number, in Spanish. */
export const frames = {
  changes:
    /^(?:aument|increment|sub[eií]|baj[aeóo]|cre[cz]|disminu|redu[cj]|des(?:c|ci)end|retroced|avanz|encare|abarat|suma(?!$)|sumó|sumaron|rest[aó]|a[ñn]ad|cort|recort|amplia|alarg|prolong|rebaj|gan[aóe]|perd|pierd|cay|exced|super|sobrepas|rebas|roz|frisa|acerc|aproxim|estim|calcul|limit|divid(?!end)|compar|falt|evit|ahorr|redond|descont|difer|exceptu|sobrab|pid|ped[ií]|exig|reclam|esper|propon|propus|propuest|prev|proyect|planea|planific|promet|dese|quer|quis|autoriz|amenaz|orden|intent|trat|busc|imagin|soñ|sugir|suger|recom|ambicion|pretend|aguard|solicit|requ[ie]|rechaz|cancel|anul|tem(?:e|en|ía|ían|ió|ieron|ido)$)/u,
  multiples: /^(?:dupl|dobl|tripl|cu[aá]drupl|qu[ií]ntupl|d[eé]cupl|multiplic)/u,
  displaced:
    /^(?:anterior|posterior|ulterior|subsecuent|subsiguient|preced|sigui|segu[ií]|previ|consecutiv|víspera|exclu|excep|salvo$|fuera$|menos$|evit|como$|cercan|antes$|antedat|posdat|distint|diferent|diferenci|rebas|super|cumplid)/u,
  inflected:
    /^(?:(?:despleg|envi|moviliz|arrest|captur|intercept|evacu|transport|traslad|entreg|embarc|instal|aloj|alberg|hosped|contrat|emple|reclut|registr|contabiliz|public|gast|pag|compr|recaud|cosech|fabric|export|import|plant|inaugur|reform|mat|asesin|saque|organiz|prest|don|regal|deposit|financi|otorg|asign|destin|aport|adjudic|cobr|factur|desembols|rob|hered|ingres|abon|liquid|camin|nad|naveg|lanz|derrib|encontr|localiz|rescat|oper|vacun|examin|entrevist|visit|invit|convoc|present|aprob|repas|liber|identific|expuls|cotiz|cocin|lav|tom|llev|cerr)(?:ó|u?é|aron|amos|aban?|ando|ad[oa]s?|ará|arán|aré|aremos)|(?:conced|recorr|ofrec|repart|cumpl|recib|vend|her|reun|acog|recog|invert|invirt|beb|com|mord|escrib|consegu|consigu|produc|ced)(?:ió|ieron|ían?|id[oa]s?|[ei]rá|[ei]rán|[ei]ré|[ei]remos)|(?:distribu|atribu|constitu|constru|destru)(?:yó|yeron|ían?|id[oa]s?))$/u,
  participles: /[ai]d[oa]s?$/u,
  framed:
    'como muy pronto|como pronto|tope de|techo de|umbral de|objetivo de|meta de|límite de|en lugar de|en vez de|lejos de|lejos de los|lejos de las|a falta de|excluidos|excluidas|excluyendo|aparte|respecto a|respecto al|respecto de|respecto del|con respecto a|con respecto al|en comparación con|comparado con|comparada con|comparados con|en relación con|con relación a|más tarde|de sobra|por día|por año|por mes|por hora|por semana|por minuto|por segundo|por habitante|por persona|por cabeza|al día|al año|al mes|a la semana|a la hora|cada día|cada año|cada mes|diario|diarios|diarias|anual|anuales|mensual|mensuales|aumento|subida|alza|incremento|crecimiento|descenso|caída|bajada|disminución|reducción|baja|aumentó|subió|creció|cayó|bajó|descendió|disminuyó|aumentado|subido|bajado|caído|otro|otros|otra|otras|adicional|adicionales|de más|de menos|salvo|excepto|diferencia|récord|perdió|ganó|mayoría de|la mayoría|gran parte de|buena parte de|parte de|calendario juliano|calendario hebreo|calendario musulmán|calendario islámico|calendario persa|estilo antiguo|en vísperas|vísperas|la víspera|víspera|el doble|el triple|dos veces más|tres veces más|diariamente|anualmente|algo así como|algo como|algo parecido a|algo similar a',
  comparing: 'más|menos|tan',
  ratio:
    'más|par|pares|pareja|parejas|o|u|por|veces|vez|sobre|contra|de cada|larga|largos|largas|escasa|escasos|escasas|bien contados|bien contadas',
} satisfies Partial<LanguagePack>;
