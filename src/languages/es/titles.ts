import type { LanguagePack } from '../pack.ts';

/** Offices, ranks and forms of address, in Spanish. */
export const titles = {
  articles: 'el|la|los|las',
  titles:
    'presidente|presidenta|vicepresidente|vicepresidenta|primer ministro|primera ministra|ministro|ministra|ministro de defensa|ministra de defensa|ministro de exteriores|ministro de asuntos exteriores|ministra de asuntos exteriores|ministro del interior|ministro de relaciones exteriores|canciller|secretario general|secretario de estado|general|teniente general|general de brigada|general de división|coronel|teniente coronel|mayor|comandante|capitán|teniente|almirante|embajador|embajadora|portavoz|vocero|diputado|diputada|senador|senadora|alcalde|alcaldesa|gobernador|gobernadora|rey|reina|príncipe|princesa|papa|patriarca|señor|señora|sr.|sra.|don|doña|dr.|doctor|doctora|profesor|profesora|expresidente|director|directora',
} satisfies Partial<LanguagePack>;
