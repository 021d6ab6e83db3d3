import type { LanguagePack } from '../pack.ts';

/** Words that change nothing beside a number, in Italian. */
export const idle = {
  verbs:
    "sono|è|era|erano|fu|furono|sarà|saranno|sarò|essere|stato|stati|state|è stato|sono stati|c'è|ci sono|c'erano|cos'è|costa|costano|costò|costava|costato|pesa|pesava|misura|misurava|conta|contava|ha|hanno|ho|aveva|avevano|abbiamo|dura|durò|durava|durato|durerà|vale|valeva|contiene|raggiunto|raggiunge|pagato|paga|comprato|venduto|vive|vivono|morto|morti|morte|ucciso|uccisi|feriti|nato|nata|firmato|firmata|arrivato|arrivati|arriverà|arriverò|arrivo|viene|venuto|verrà|torno|torna|tornato|tornerò|tornerà|ritornerò|ritorno|tornati|partito|partirà|partirò|vado|va|andrò|andrà|andiamo|rimasto|resta|resterà|starò|sto|cominciato|comincia|inizia|iniziato|finito|finisce|avvenuto|successo|si trova|lasciato|riparte|uscito|uscita",
  neutral:
    "il|lo|la|i|gli|le|l'|un totale di|in totale|di|del|della|dei|delle|degli|dell|dello|d'|a|al|ad|alla|ai|alle|agli|all|in|nel|nella|nei|nelle|nell|nello|per|durante|con|questo|questa|questi|queste|solo|soltanto|solamente|e|che|si|io|lui|lei|noi|loro|mi|ci|via|fuori|anno|mese|giorno|anni|distanza|lunghezza|larghezza|altezza|profondità|peso|prezzo|costo|valore|importo|somma|temperatura|durata|età|superficie|popolazione|numero|totale|velocità|tutto|tutta|da|dalla|sua|suo|suoi|sue|tutto il|tutta la",
} satisfies Partial<LanguagePack>;
