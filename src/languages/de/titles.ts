import type { LanguagePack } from '../pack.ts';

/** Titles of persons, in German. */
export const titles = {
  articles: 'der|die|das|den|dem',
  titles:
    'präsident|präsidentin|bundespräsident|vizepräsident|staatspräsident|premierminister|premierministerin|premier|ministerpräsident|ministerpräsidentin|bundeskanzler|bundeskanzlerin|kanzler|kanzlerin|minister|ministerin|verteidigungsminister|verteidigungsministerin|aussenminister|aussenministerin|innenminister|innenministerin|finanzminister|staatssekretär|general|generalleutnant|generalmajor|generaloberst|brigadegeneral|oberst|oberstleutnant|major|hauptmann|leutnant|admiral|botschafter|botschafterin|sprecher|sprecherin|regierungssprecher|abgeordneter|abgeordnete|senator|bürgermeister|bürgermeisterin|könig|königin|prinz|papst|patriarch|herr|frau|dr.|dr|prof.|prof|professor|doktor|gouverneur|generalsekretär',
} satisfies Partial<LanguagePack>;
