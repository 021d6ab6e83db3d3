import type { LanguagePack } from '../pack.ts';

/** Words that deny, doubt, or leave open, in Portuguese. */
export const polarity = {
  polarity: {
    unfulfilledWords:
      /^(?:planej(?:a|am|ou|ava)|planeia(?:m)?|planeou|prevê|preveem|previst[oa]s?|renunci(?:a|am|ou|aram)|absteve|abstiveram|acusad[oa]s?|suspeit[oa]s?|promete(?:u|ram|m)?|tent(?:a|am|ou|aram|ava|ativa)|espera(?:m|va|vam|do|da)?|frustrad[oa]s?|ameaç(?:a|am|ou|aram)|pretende(?:m|u|ram)?|adiad[oa]s?|propôs|desisti(?:u|ram))$/u,
    no: 'não|nunca|jamais|nada|ninguém|nenhum|nenhuma|nem|sem|tampouco|impossível',
    possible:
      'pode|podem|possa|talvez|possível|possíveis|possivelmente|provável|provavelmente|aparentemente|ao que parece|parece|parecem|suposto|suposta|supostos|supostas|supostamente|alegado|alegada|alegadamente|presumível|se|caso|rumor|rumores|segundo rumores|eventual|eventualmente|quiçá|porventura|terá|terão|não confirmado|não confirmada|ameaça|alega|alegam|oxalá|diz-se que|dizem que|falta|faltam|é preciso|são precisos|precisa|precisam|necessário|necessários|necessárias|por pouco|quase que|esteve a ponto de|estiveram a ponto de|prestes a',
    denial:
      'negou|nega|negam|negaram|negado|negada|negava|negavam|negar|negando|desmentiu|desmente|desmentem|desmentiram|desmentido|desmentida|desmentir|rejeitou|rejeita|rejeitam|rejeitaram|rejeitado|rejeitar|refutou|refuta|refutam|refutado|refutar|recusou|recusa|contestou|contesta|descartou|descarta|falso|falsa|falsos|falsas|mentira|mentiras|boato|boatos|infundado|infundada|infundados|cancelado|cancelada|cancelou|impediu|fracassou|fracassado|por engano|por erro|erroneamente|errado|errada',
    possibleWords: /^\p{L}*(?:ar|er|ir|por|pôr|dir|far|trar)(?:ia|ias|íamos|iam)$/u,
    nounsBehind:
      /(?:^| )(?:um|uma|uns|umas|est[ea]s?|ess[ea]s?|aquel[ea]s?|d[oae]s?|n[oa]s?|nest[ea]|ness[ea]|em|por|pel[oa]s?|com|para|contra|sem|sobre|entre|desde|à|às|aos?|numa?|dum|duma|seus?|suas?|meus?|minhas?|noss[oa]s?|cada|outr[oa]s?|mesm[oa]s?|tod[oa]s?|algum|alguma|algumas|muit[oa]s?|vári[oa]s|primeir[oa]|segund[oa]|antig[oa]|nov[oa])$/u,
    aheadWords:
      /^(?!pará|ceará|verão|padrão|patrão|ladrão|ribeirão|esquadrão|tubarão|barão)\p{L}{2,}(?:rá|rão|remos)$|^(?:tem(?:e|em|ia|iam)|previst\p{L}+|prev(?:ê|eem))$|^(?:vai|vão|devem?)$|^(?:(?:pretend\p{L}+|planeja\p{L}*|planeia\p{L}*|projeta\p{L}*|quer|querem|queria|deseja|desejam|espera|esperam|pensa|pensam|tenciona\p{L}*) (?!lugar$|mar$|militar|mulher$|poder$|familiar|similar|particular|popular|titular|auxiliar|hogar|lar$)\p{L}{2,}[aei]r)$|^(?:devia|deviam|deveria|deveriam)$/u,
    futureWords:
      /^(?!pará$|ceará$|verão$|padrão$|patrão$|ladrão$|esquadrão$|tubarão$|barão$|ribeirão$|atrás$)\p{L}{2,}(?:rá|rás|rão|remos)$|^(?:voltarei|estarei|irei|serei|chegarei|sairei|partirei|regressarei|retornarei|viajarei)$|^(?:vou|vai|vamos|vão) \p{L}{2,}[aei]r$/u,
  },
} satisfies Partial<LanguagePack>;
