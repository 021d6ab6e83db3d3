import type { LanguagePack } from '../pack.ts';

/** What makes another sort of value of a number, in Portuguese. */
export const frames = {
  changes:
    /^(?:aument|increment|sub[aiuem]|sob[ei]|baix[aeo]|cresc|diminu|reduz|desc[eio]|recu|avan[çc]|encarec|barate|som[aeo]u?|acrescent|cort[ao]|ampli|alarg|prolong|ganh|perd[eia]|ca[ií](?!o)|exced|super|ultrapass|rond|beir|aproxim|estim|calcul|limit|divid(?!end)|compar|falt|evit|poup|arredond|subtra|difer|excetu|ped[ei]|exig|reclam|esper|prop[ôou]|prev|projet|planej|planead|promet|desej|quer|quis|autoriz|amea[çc]|orden|tent|procur|busc|imagin|sonh|suger|recomend|ambicion|pretend|aguard|solicit|requ[ei]|rejeit|cancel|anul)/u,
  multiples: /^(?:dupl|dobr|tripl|qu[aá]drupl|d[eé]cupl|multiplic)/u,
  displaced:
    /^(?:anterior|posterior|ulterior|subsequent|preced|segu[ei]|pr[eé]vi|véspera|exclu|excet|salvo$|fora$|menos$|tirando$|evit|como$|antes$|ultrapass|antedat|pós-dat|diferen|distint)/u,
  inflected:
    /^(?:(?:envi|mobiliz|captur|intercept|intercet|evacu|transport|entreg|embarc|instal|aloj|abrig|hosped|contrat|empreg|recrut|regist|registr|contabiliz|public|gast|pag|compr|arrecad|fabric|export|import|plant|inaugur|renov|mat|assassin|saque|organiz|emprest|do|deposit|financi|outorg|destin|cobr|fatur|desembols|roub|herd|caminh|nad|naveg|lanç|encontr|localiz|resgat|oper|vacin|examin|entrevist|visit|convid|convoc|apresent|aprov|repass|libert|identific|expuls|cot|cozinh|lav|tom|lev|fech)(?:ou|ei|aram|amos|avam?|ando|ad[oa]s?|ará|arão|arei|aremos)|(?:conced|percorr|ofrec|ofer|receb|vend|recolh|acolh|beb|com|escrev|ced)(?:eu|eram|iam?|endo|id[oa]s?|erá|erão|erei|eremos)|(?:fer|invest|consegu|reun|produz)(?:iu|iram|iam?|id[oa]s?|irá|irão|irei)|(?:distribu|atribu|constru|destru)(?:iu|íram|íam?|íd[oa]s?))$/u,
  participles: /[ai]d[oa]s?$/u,
  framed:
    'teto de|meta de|limite de|objetivo de|limiar de|patamar de|em vez de|em lugar de|longe de|longe dos|longe das|à falta de|excluídos|excluídas|à parte|em relação a|em relação ao|em relação à|em comparação com|comparado com|comparada com|face a|face ao|mais tarde|bilião|biliões|trilião|triliões|por dia|por ano|por mês|por hora|por semana|por minuto|por segundo|por habitante|por pessoa|per capita|ao dia|ao ano|ao mês|à hora|à semana|cada dia|cada ano|diários|diárias|anuais|mensais|aumento|subida|alta|incremento|crescimento|queda|baixa|diminuição|redução|acréscimo|aumentou|subiu|cresceu|caiu|baixou|diminuiu|recuou|aumentado|outro|outros|outra|outras|adicional|adicionais|a mais|a menos|exceto|salvo|diferença|recorde|perdeu|ganhou|dobro|triplo|maioria dos|maioria das|maior parte|boa parte|parte dos|parte das|mal|véspera|na véspera|vésperas|calendário juliano|calendário hebraico|calendário islâmico|calendário persa|estilo antigo|duas vezes mais|três vezes mais|diariamente|anualmente',
  comparing: 'mais|menos|tão',
  ratio: 'mais|par|pares|casal|casais|ou|por|vezes|sobre|contra|em cada',
} satisfies Partial<LanguagePack>;
