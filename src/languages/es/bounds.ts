import { compared } from '../forms.ts';
import type { LanguagePack } from '../pack.ts';

const COMPARED = compared(['más', 'menos'], 'o|a|os|as', 'que|de|del', {
  grow: 'alt|larg|anch|grues|profund|pesad|viej|antigu|car|extens|prolongad / grande|grandes',
  shrink: 'baj|cort|estrech|delgad|liger|pequeñ|nuev|barat|reducid / leve|leves|joven|jóvenes|breve|breves',
});

/** Bounds, hedges and approximations of a number, and ranges, in Spanish. */
export const bounds = {
  bounds: {
    under: 'no llega a|no llegan a|no llegó a|no llegaba a|no alcanza|no alcanzan|no alcanzó',
    'more than': `${COMPARED.above}|más de|más del|más que|por encima de|por encima del|superior a|supera|superan|superó|superaba|mayor que|mayor de|mayor a|mayores que|mayores de|mayores a|superiores a|superior al|superando|superaban|superaron|excede|exceden|excedió|sobrepasa|sobrepasan|sobrepasó|rebasa|rebasan|rebasó|más allá de`,
    'well over': 'mucho más de|bastante más de|muy por encima de',
    'fewer than': `${COMPARED.below}|menos de|menos del|por debajo de|por debajo del|inferior a|menos que|menor que|menor de|menor a|menores que|menores de|menores a|inferiores a|inferior al`,
    'at least':
      'al menos|por lo menos|como mínimo|cuando menos|no menos de|no menos del|un mínimo de|mínimo|a partir de|mayor o igual a|mayor o igual que|mayores o iguales a|mayores o iguales que|igual o mayor que|igual o mayor a|igual a o mayor que|igual o superior a|iguales o superiores a|superior o igual a|no inferior a|no menor de|no menor a|no menos que|desde|no es inferior a|no es menor de|no son inferiores a|no baja de|no bajan de|no bajaba de',
    'at most':
      'como máximo|a lo sumo|no más de|no más del|un máximo de|máximo|a lo más|como mucho|menor o igual a|menor o igual que|menores o iguales a|menores o iguales que|igual o menor que|igual o menor a|igual a o menor que|igual o inferior a|iguales o inferiores a|inferior o igual a|no superior a|no mayor de|no mayor a|no más que|limitado a|limitada a|no supera|no superan|no superó|no excede|no exceden|no excedió|no sobrepasa|no rebasa|no es superior a|no es mayor de|no pasa de|no pasan de|no pasó de',
    'up to': 'hasta|hasta un|hasta el',
    about:
      'unos|unas|alrededor de|alrededor del|cerca de|cerca del|aproximadamente|en torno a|en torno al|más o menos|cosa de|aproximadamente unos|aproximadamente el|ronda|rondan|rondaba|rondaban|rondó|a eso de|poco más o menos|por ahí de|grosso modo|un aproximado de|estimado en|estimada en|estimados en|estimadas en|calculado en|calculada en|calculados en|calculadas en|se estima en|se estiman en|se calcula en|se calculan en',
    nearly:
      'al filo de|al filo de los|al filo de las|al borde de los|al borde de las|casi|casi un|casi el|prácticamente|próximo a|próxima a|cercano a|cercana a|cercanos a|roza|rozan|rozaba|rozó|frisa|a punto de alcanzar',
    'just under': 'poco menos de|poco menos del|algo menos de|algo menos del|un poco menos de|un poco menos del',
    'just over': 'poco más de|poco más del|algo más de|algo más del|un poco más de|un poco más del',
    exactly: 'exactamente|justo|justamente|igual a|iguales a|precisamente',
  },
  boundsBehind: {
    'or equal': 'o igual|o iguales|o igual a eso',
    'at least':
      'como poco|o más|como mínimo|al menos|por lo menos|mínimo|cuando menos|o mayor|o superior|en adelante|y más',
    'at most': 'o menos|como máximo|a lo sumo|máximo|como mucho|o menor|o inferior',
    about: 'aproximadamente|más o menos|aproximados|o así|o por ahí|poco más o menos',
    'just over': 'y pico',
    exactly: 'exactamente',
    'more than': 'y tantos|y tantas|y algo',
  },
  from: 'de|desde|del|desde el|desde los|desde las|en la noche del|la noche del',
  to: 'a|al|hasta|hasta el|hasta los|hasta las',
  between: 'entre',
  and: 'y',
  of: 'de',
} satisfies Partial<LanguagePack>;
