import type { LanguagePack } from '../pack.ts';

/** What parts one number from another of the same size, in Turkish. */
export const frames = {
  inflected:
    /^(?!(?:yakın|aşkın|bütün|yoğun|uzun|altın)$)\p{L}*(?:[ıiuü]n?|s[ıiuü]|l[ae]r(?:[ıi]n?)?|[dt][ae]n?|n[ıiuü]n|[ıiuü]yor|[dt][ıiuü]|ken|[ıi]yla|[uü]yle|için)$/u,
  inflectedBehind:
    /^(?!kadar|civar|san[dıma]|zanne|zann|hesap|iddia|söylen|bil[dıi]n|görün|benze|taş|aştı|dola[yn]|yakın|yaklaş|aş[ıtamk]|geç|bul[dumaı]|fazla|çok|az|eksi|üzer|üst|alt|aşağ|yukarı|küsur|art|düş|çık|in[dimse]|yüksel|geril|ulaş|dayan|var[dıam]|sınır|say[ıma]|kal[dıman]|yet[tiem]|ol[mduas]|et[tmi])\p{L}{2,}(?:[ıiuü]yor(?:du|lar|um|uz|uk)?|[dt][ıiuü](?:m|k|n|lar|ler)?|m[ıiuü]ş(?:t[ıiuü])?(?:lar|ler)?|makta(?:dır|ydı)?|mekte(?:dir|ydi)?|aca[kğ](?:ım|ız|lar|tır)?|ece[kğ](?:im|iz|ler|tir)?)$/u,
  changesBehind:
    /^(?:engel(?!li)|önle(?:d|n|y|m|r)|önlü|talep$|iste(?:d|n|r|m)|istiy|istem|planl|hedefl|azal|eksil|eklen|eklem|ekled|artır|arttır|öner(?:d|i[yl]|m)|beklen|bekled|bekli|gerek|tahmin|vaat|vaad|iptal|vazgeç|umu[tly]|amaçl|niyet|tehdit|arzu|öngör|teklif|varsay)/u,
  framed:
    'en erken|yerine|eksik|eksiği|eksiğiyle|şart|hedefi|hedefini|limiti|eşiği|tavanı|kotası|taş çatlasa|yıla göre|aya göre|haftaya göre|güne göre|düne göre|seneye göre|döneme göre|çeyreğe göre|daha|başına|başı|saatte|günde|haftada|ayda|yılda|artış|azalış|artışla|düşüş|düşüşle|arttı|azaldı|düştü|yükseldi|geriledi|büyüdü|küçüldü|artarak|azalarak|ek|ilave|hariç|dışında|fark|farkla|katı|kat|rekor|diğer|başka|kişilik|arifesinde|arifesi|arifesindeki|ertesinde|ertesi|ertesi gün|arife|çoğu|bir kısmı|kısmı|çoğunluğu|jülyen takvimine|rumi takvime|rumi takvimle|hicri takvime|eski takvime|en geç|haftasında|yarısı kadar|her gün|her yıl|her ay|zamlandı|pahalandı|ucuzladı',
} satisfies Partial<LanguagePack>;
