import type { LanguagePack } from '../pack.ts';

/** Offices, ranks and forms of address, in Portuguese. */
export const titles = {
  articles: 'o|a|os|as',
  titles:
    'presidente|presidenta|vice-presidente|primeiro-ministro|primeira-ministra|primeiro ministro|ministro|ministra|ministro da defesa|ministra da defesa|ministro das relações exteriores|ministra das relações exteriores|ministro dos negócios estrangeiros|ministro do interior|chanceler|secretário-geral|secretário de estado|general|tenente-general|tenente general|general de brigada|coronel|tenente-coronel|major|comandante|capitão|tenente|almirante|embaixador|embaixadora|porta-voz|deputado|deputada|senador|senadora|prefeito|prefeita|governador|governadora|rei|rainha|príncipe|princesa|papa|patriarca|senhor|senhora|sr.|sra.|dom|dona|dr.|dra.|doutor|doutora|professor|professora|ex-presidente|diretor|diretora',
} satisfies Partial<LanguagePack>;
