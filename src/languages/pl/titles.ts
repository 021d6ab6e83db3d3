import type { LanguagePack } from '../pack.ts';

/** Titles of persons, in Polish. */
export const titles = {
  titles:
    'prezydent|prezydentka|premier|minister|ministra|minister obrony|minister obrony narodowej|minister spraw zagranicznych|minister spraw wewnętrznych|szef|szef mon|szef msz|generał|gen|generał broni|generał dywizji|generał brygady|generał porucznik|generał-porucznik|generał lejtnant|pułkownik|płk|podpułkownik|major|kapitan|pan|pani|poseł|posłanka|senator|ambasador|rzecznik|rzeczniczka|kanclerz|król|patriarcha|przewodniczący|wiceprezydent|wicepremier|marszałek|dowódca|prezes|dr|profesor|prof',
} satisfies Partial<LanguagePack>;
