import type { LanguagePack } from '../pack.ts';

/** Offices, ranks and forms of address, in Italian. */
export const titles = {
  articles: "il|lo|la|l'|i|gli|le",
  titles:
    "presidente|presidentessa|vicepresidente|presidente del consiglio|primo ministro|premier|ministro|ministra|ministro della difesa|ministro degli esteri|ministra degli esteri|ministro dell'interno|cancelliere|segretario generale|segretario di stato|generale|tenente generale|generale di brigata|generale di divisione|colonnello|tenente colonnello|maggiore|comandante|capitano|tenente|ammiraglio|ambasciatore|ambasciatrice|portavoce|deputato|deputata|onorevole|senatore|senatrice|sindaco|sindaca|governatore|re|regina|principe|principessa|papa|patriarca|signor|signora|sig.|sig.ra|dr.|dott.|dottor|dottore|professor|professore|prof.|ex presidente|direttore|direttrice",
} satisfies Partial<LanguagePack>;
