import type { LanguagePack } from '../pack.ts';

/** What makes another sort of value of a number, in Portuguese. */
export const frames = {
  changes:
    /^(?:aument|increment|sub[aiuem]|sob[ei]|baix[aeo]|cresc|diminu|reduz|desc[ei]|recu|avan[çc]|encarec|barate|som[aeo]u?|acrescent|cort[ao]|ampli|alarg|prolong|ganh|perd[eia]|ca[ií](?!o))/u,
  multiples: /^(?:dupl|dobr|tripl|qu[aá]drupl|d[eé]cupl|multiplic)/u,
  framed:
    'mais tarde|bilião|biliões|trilião|triliões|por dia|por ano|por mês|por hora|por semana|por minuto|por segundo|por habitante|por pessoa|per capita|ao dia|ao ano|ao mês|à hora|à semana|cada dia|cada ano|diários|diárias|anuais|mensais|aumento|subida|alta|incremento|crescimento|queda|baixa|diminuição|redução|acréscimo|aumentou|subiu|cresceu|caiu|baixou|diminuiu|recuou|aumentado|outro|outros|outra|outras|adicional|adicionais|a mais|a menos|exceto|salvo|diferença|recorde|perdeu|ganhou|dobro|triplo',
  ratio: 'mais|par|pares|casal|casais|ou|por|vezes|sobre|contra|em cada',
} satisfies Partial<LanguagePack>;
