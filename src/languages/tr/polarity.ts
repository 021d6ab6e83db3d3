import type { LanguagePack } from '../pack.ts';

/** Words that deny or leave open, in Turkish. */
export const polarity = {
  polarity: {
    unfulfilledWords:
      /^(?:planl(?:ıyor|ad|amakta)\p{L}*|hazırlanıyor\p{L}*|vazgeç\p{L}+|tehdit|suçlan\p{L}+|(?!temelli|emelli)\p{L}{2,}m(?:eli|alı)(?:dır|dir)?|söz (?:ver|veri)\p{L}+|\p{L}+m[ae]y[ae] çalış\p{L}+|bekleniyor\p{L}*|beklenen|önlen(?:di|miş|mişti)|engellen\p{L}+|başarısız|isti?yor\p{L}*|istedi\p{L}*|umuyor\p{L}*|öngörül\p{L}+|hedefli\p{L}+|hedefle\p{L}+|ertelen\p{L}+|neredeyse|(?!geçmiş|yetmiş|altmış|gelişmiş|tanınmış|gümüş|yemiş)\p{L}{2,}m[ıiuü]ş(?:lar|ler)?)$/u,
    no: 'değil|değildir|değildi|yok|yoktu|yoktur|hayır|kimse|hiç kimse|olmadan|hiçbir|asla|hiç|ne',
    possible:
      'belki|olabilir|sanki|güya|muhtemel|olası|iddia ediliyor|iddia edildi|iddia edilen|ileri sürüldü|söyleniyor|söylentiye göre|söylentilere göre|bildirildi|iddia|iddiaya göre|sözde|muhtemelen|eğer|mi|mı|mu|mü|öne sürüldü|galiba|lazım|gerek|gerekli|az kalsın|az daha|az kaldı',
    denial:
      'vazgeçti|vazgeçtiler|vazgeçildi|vazgeçmişti|iptal edildi|iptal etti|yalanladı|yalanlıyor|yalanlamıştı|yalanladılar|yalanlandı|reddetti|reddediyor|reddettiler|reddedildi|inkar|inkar etti|inkar ediyor|asılsız|yalan|uydurma|yanlışlıkla|hatayla|yanlış',
    noWords:
      /^yok(?:um|tum|uz|tuk)$|^\p{L}{2,}(?:m[ae]y[ae]ca[kğ]|m[ae]yece[kğ]|m[ae]d[ıi]|m[aıiuü]yor|m[ae]m[ıi]ş|m[ae]mı?ş?t[ıi]r|m[ae]y[ae]n|m[ae]ks[ıi]z[ıi]n|m[ae]m[ae](?:k|s[ıi]|l[ae]r))\p{L}*$|^(?!namaz)\p{L}{2,}m[ae](?:z(?:l[ae]r|d[ıi]r|d[ıi]|s[ae]|k[ea]n)?|s[ıi]n(?:l[ae]r)?)$|^(?!açıkla|anlaş|araştır|çatış|görüş|soruştur|uygula)\p{L}{2,}m[ae]d[ae]n$/u,
    possibleWords: /^\p{L}{2,}(?:[ae]bil(?:ir|ecek|di|miş)\p{L}*|s[ae]yd[ıi]\p{L}*)$/u,
    aheadWords:
      /^(?!gelec|yiyecek|içecek|giyecek)\p{L}{2,}(?:acak|ecek|acağ|eceğ)\p{L}*$|^(?!geçmiş|yetmiş|altmış|gelişmiş|tanınmış|gümüş|yemiş)\p{L}{2,}m[ıiuü]ş(?:lar|ler)?$|^(?:korku|endişe)\p{L}*$|^(?:(?!temelli|emelli)\p{L}{2,}m(?:alı|eli)(?:dır|dir|lar|ler)?|gerekiyor|bekleniyor|planlanıyor|öngörülüyor|hedefleniyor)$|^(?:planlan\p{L}+|öngörülen|beklenen|hedeflenen|gerek\p{L}*|lazım|istiyor\p{L}*|niyet\p{L}*)$/u,
    futureWords: /^(?!gelecek$)\p{L}{2,}(?:acak|ecek|acağ|eceğ)(?:[ıi]m|[ıi]z|lar|ler|t[ıi]r)?$/u,
  },
} satisfies Partial<LanguagePack>;
