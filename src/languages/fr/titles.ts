import type { LanguagePack } from '../pack.ts';

/** Offices, ranks and forms of address, in French. */
export const titles = {
  articles: "le|la|l'|les",
  titles:
    "président|présidente|président de la république|vice-président|vice-présidente|premier ministre|première ministre|ministre|ministre de la défense|ministre des affaires étrangères|ministre de l'intérieur|chef de la diplomatie|chef de l'état|secrétaire général|secrétaire d'état|général|lieutenant-général|général de brigade|général de division|colonel|lieutenant-colonel|commandant|capitaine|lieutenant|major|amiral|ambassadeur|ambassadrice|porte-parole|député|députée|sénateur|sénatrice|maire|chancelier|chancelière|roi|reine|prince|princesse|pape|patriarche|monsieur|madame|mademoiselle|m.|mme|dr|docteur|professeur|directeur|directrice|gouverneur|ancien président|ex-président",
} satisfies Partial<LanguagePack>;
