import type { LanguagePack } from '../pack.ts';

/** Bounds, hedges and approximations of a number, and ranges, in Portuguese. */
export const bounds = {
  bounds: {
    under: 'não chega a|não chegam a|não chegou a|não atinge|não atingem|não atingiu',
    'more than':
      'mais de|mais do que|mais que|acima de|acima dos|superior a|superiores a|supera|superou|ultrapassa|ultrapassou|maior que|maior do que|além de|maiores que|maiores do que|mais alto que|mais alto do que|mais elevado que|superava|superavam|superaram|ultrapassam|ultrapassava|ultrapassavam|ultrapassaram|excede|excedem|excedeu|passa de|passam de|passou de|acima das|acima do|acima da|superando|ultrapassando|superior aos',
    'well over': 'muito mais de|bem mais de|muito acima de',
    'fewer than':
      'menos de|menos do que|menos que|abaixo de|inferior a|inferiores a|menor que|menor do que|menores que|menores do que|mais baixo que|mais baixo do que|abaixo dos|abaixo das|abaixo do|aquém de|debaixo de',
    'at least':
      'pelo menos|ao menos|no mínimo|não menos de|não menos que|um mínimo de|mínimo de|a partir de|não inferior a|maior ou igual a|maiores ou iguais a|igual ou maior que|igual ou maior a|igual ou superior a|iguais ou superiores a|superior ou igual a|não menos do que|não menor que|não é inferior a|não são inferiores a|não é menor que|não baixa de|não inferiores a',
    'at most':
      'no máximo|quando muito|não mais de|não mais que|não mais do que|um máximo de|máximo de|não superior a|menor ou igual a|menores ou iguais a|igual ou menor que|igual ou menor a|igual ou inferior a|iguais ou inferiores a|inferior ou igual a|limitado a|limitada a|não maior que|não supera|não superam|não superou|não ultrapassa|não ultrapassam|não ultrapassou|não excede|não excedem|não é superior a|não passa de|não passam de|não passou de|não superiores a',
    'up to': 'até|até a|até aos|até os|ateh',
    about:
      'cerca de|aproximadamente|em torno de|por volta de|à volta de|mais ou menos|uns|umas|perto de|na casa dos|coisa de|ronda|rondam|rondava|rondou|na ordem de|na ordem dos|da ordem de|da ordem dos|pouco mais ou menos|coisa de uns|em torno dos|em torno das|por volta dos|por volta das|cerca dos|grosso modo|algo como|qualquer coisa como|estimado em|estimada em|estimados em|estimadas em|calculado em|calculada em|calculados em|calculadas em|estima-se em|calcula-se em',
    nearly: 'quase|praticamente|próximo de|beira|beiram|beirava|beirou|roça|roçava',
    'just under': 'pouco menos de|um pouco menos de',
    'just over': 'pouco mais de|um pouco mais de|pouco mais do que',
    exactly: 'exatamente|exactamente|precisamente|igual a|iguais a',
  },
  boundsBehind: {
    'or equal': 'ou igual|ou iguais',
    'at least': 'ou mais|no mínimo|pelo menos|ou superior|para cima|ou maior',
    'at most': 'ou menos|no máximo|ou inferior|ou menor',
    about: 'aproximadamente|mais ou menos|ou coisa assim|mais coisa menos coisa',
    exactly: 'exatos|exatamente',
    'just over': 'e poucos|e poucas|e pico',
    'more than': 'e tal|e tantos|e tantas',
  },
  from: 'de|do|desde|da',
  to: 'a|ao|à|até',
  between: 'entre',
  and: 'e',
  of: 'de|dos|das',
} satisfies Partial<LanguagePack>;
