import type { LanguagePack } from '../pack.ts';

/** Words that change nothing beside a number, in Spanish. */
export const idle = {
  verbs:
    'dejado|volví|vuelve|soy|es|son|era|eran|fue|fueron|será|serán|ser|sido|ha sido|han sido|estoy|está|están|estaba|estuvo|estuve|estaré|estará|hay|había|hubo|cuesta|cuestan|costó|costaba|pesa|pesaba|mide|medía|cuenta|contaba|tiene|tienen|tenía|tenían|tengo|dura|duró|duraba|durará|vale|valía|contiene|suma|sumaba|representa|alcanzó|alcanza|pagó|paga|compró|vendió|vive|viven|murió|murieron|muerto|muertos|mató|nació|nacido|nacida|firmó|firmaron|firmado|llegó|llegaron|llegará|llegaré|vino|vendrá|volvió|volverá|volveré|vuelvo|regresó|regresará|regresaré|salió|saldrá|saldré|fui|iré|irá|voy|va|vamos|quedó|queda|empezó|empieza|comenzó|comienza|terminó|termina|ocurrió|tuvo lugar|se firmó|necesito|quiero|dejó|resultaron',
  neutral:
    'a la|a las|fuera|todo|toda|por|el|la|los|las|lo|un total de|en total|de|del|a|al|en|para|durante|con|este|esta|estos|estas|ese|esa|solo|sólo|solamente|y|que|se|yo|él|ella|ellos|ellas|nosotros|me|su|sus|mi|día|año|mes|años|el día|distancia|longitud|anchura|altura|profundidad|peso|precio|costo|coste|valor|importe|monto|suma|temperatura|duración|edad|superficie|población|número|total|velocidad|muertos|heridos|muertas|afuera|todo el|toda la',
} satisfies Partial<LanguagePack>;
