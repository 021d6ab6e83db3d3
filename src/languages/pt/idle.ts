import type { LanguagePack } from '../pack.ts';

/** Words that change nothing beside a number, in Portuguese. */
export const idle = {
  verbs:
    'sou|é|são|era|eram|foi|foram|será|serão|ser|sido|está|estão|estava|estive|estarei|estará|há|havia|houve|custa|custam|custou|custava|pesa|pesava|mede|media|conta|tem|têm|tinha|tinham|tenho|dura|durou|durava|vale|valia|contém|soma|representa|alcançou|alcança|atingiu|pagou|paga|comprou|vendeu|vive|vivem|morreu|morreram|matou|mortos|nasceu|nascido|nascida|assinou|assinaram|assinado|chegou|chegaram|chegará|chegarei|veio|virá|voltou|voltará|voltarei|volto|regressou|saiu|sairá|sairei|saí|fui|irei|irá|vou|vai|vamos|ficou|ficarei|fica|começou|começa|terminou|termina|aconteceu|ocorreu|preciso|quero|deixou|retornou|retornarei|voltei|cheguei|viajou|viajei|viajarei|foi assinado',
  neutral:
    'o|a|os|as|um total de|no total|ao todo|de|do|da|dos|das|à|ao|aos|em|no|na|nos|nas|num|numa|para|durante|com|este|esta|estes|estas|esse|essa|neste|nesta|deste|desta|só|somente|apenas|e|que|eu|ele|ela|eles|elas|nós|me|seu|sua|meu|minha|por|fora|dia|ano|mês|anos|distância|comprimento|largura|altura|profundidade|peso|preço|custo|valor|montante|soma|temperatura|duração|idade|área|população|número|total|velocidade|feridos|todo|toda|todo o|toda a',
} satisfies Partial<LanguagePack>;
