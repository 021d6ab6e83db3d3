import type { LanguagePack } from '../pack.ts';

/** Words beside a number that say nothing of it, in Dutch. */
export const idle = {
  verbs:
    'ben|bent|is|zijn|was|waren|wordt|worden|werd|werden|bedraagt|bedroeg|kost|kostte|kosten|gekost|weegt|woog|meet|telt|telde|heeft|hebben|had|hadden|heb|duurt|duurde|duren|duurden|omvat|ligt|lag|liggen|bevat|betaald|betaalde|betaalt|kocht|verkocht|leven|leefden|woont|wonen|stierf|stierven|gestorven|geboren|gedood|gewond|komt|kwam|komen|kom|keert|keerde|ging|ga|gaat|gaan|vertrek|vertrekt|vertrok|blijft|blijf|bleef|begon|begint|eindigt|eindigde|getekend|ondertekend|bereikt|bereikte|stonden|staan|vond|terugkomen|terugkeren|vertrekken|weggaan|blijven|ga ik|zal|zullen|vielen|gebeurde',
  neutral:
    'de|het|op|in|om|bij|met|voor|naar|in totaal|slechts|maar|alleen|van|ik|hij|zij|ze|wij|we|je|jij|u|er|dat|die|dit|deze|jaar|maand|dag|mijn|zijn|haar|terug|weg|gedurende|lang|al|heel|hele|en|doden|afstand|lengte|breedte|hoogte|diepte|gewicht|prijs|waarde|bedrag|som|temperatuur|duur|leeftijd|oppervlakte|bevolking|aantal|totaal|snelheid|volle|gehele|nu|zelf|gemiddeld',
} satisfies Partial<LanguagePack>;
