import type { LanguagePack } from '../pack.ts';

/** Adjectives behind what is exceeded, "3 metreden uzun", bare, as what is said of a thing, and as what was. */
const exceeding = (adjectives: string): string =>
  adjectives
    .split('|')
    .flatMap((forms) => {
      const [stem = '', is = '', was = ''] = forms.split('+');
      return [stem, stem + is, stem + was, `${stem} bir`].flatMap((one) => [`+abl ${one}`, `+abl daha ${one}`]);
    })
    .join('|');

const LARGER = exceeding(
  'büyük+tür+tü|yüksek+tir+ti|uzun+dur+du|ağır+dır+dı|derin+dir+di|geniş+tir+ti|kalın+dır+dı|yaşlı+dır+ydı|eski+dir+ydi|pahalı+dır+ydı|uzun süre+dir+ydi|uzun süreli+dir+ydi',
);
const SMALLER = exceeding(
  'küçük+tür+tü|düşük+tür+tü|kısa+dır+ydı|alçak+tır+tı|hafif+tir+ti|sığ+dır+dı|dar+dır+dı|ince+dir+ydi|genç+tir+ti|ucuz+dur+du|kısa süre+dir+ydi|kısa süreli+dir+ydi',
);

/** Words that bound a number or a day, and those that join two, in Turkish. */
export const bounds = {
  bounds: {
    'more than': 'daha fazla|fazla',
    'at least': 'en az|en azından|asgari|minimum',
    'at most': 'en fazla|en çok|azami|maksimum',
    about: 'yaklaşık|yaklaşık olarak|aşağı yukarı|takriben|tahminen|kabaca|tahmini',
    nearly: 'neredeyse|hemen hemen',
    exactly: 'tam|tam olarak|tamı tamına',
  },
  boundsBehind: {
    'fewer than': `${SMALLER}|+abl az|+abl daha az|+abl aşağı|+abl aşağıda|+abl azdır|+gen altında|+gen altındaki|altında|altındaki|+abl azdı|+abl aşağıdadır|+abl aşağıdaydı|+gen altındaydı|+gen altındadır|altındaydı|altındadır`,
    'more than': `${LARGER}|+acc aştı|+acc geçti|+acc aşmıştı|+acc geçmişti|+acc aşıyor|+acc geçiyor|+acc aşmış durumda|+acc aştığı|+acc geçtiği|+acc aşmakta|+abl fazla|+abl çok|+abl daha fazla|+abl daha çok|+abl yukarı|+abl fazladır|+abl fazlası|+abl çoğu|+gen üzerinde|+gen üzerindeki|+gen üstünde|üzerinde|üzerindeki|üstünde|aşkın|+acc aşkın|+dat aşkın|+acc aşan|+acc geçen|küsur|+abl fazlaydı|+abl çoktu|+gen üzerindeydi|+gen üzerindedir|üzerindeydi|üzerindedir|+gen üstündeydi|+gen üstündedir|+gen üstündeki`,
    'at least':
      '+abl büyüktür veya eşittir|+abl büyük veya eşittir|+abl fazladır veya eşittir|+abl büyük ya da eşittir|+abl fazla veya eşit|+abl fazla ya da eşit|+abl büyük veya eşit|+abl büyük ya da eşit|veya daha fazla|ya da daha fazla|veya daha fazlası|ya da daha fazlası|ve üzeri|veya üzeri|ya da üzeri|veya üstü|ya da üstü|ve üzerinde|ve üstü|+dat eşit veya daha fazla|+dat eşit ya da daha fazla|ve daha fazla|ve fazlası',
    'at most':
      '+abl küçüktür veya eşittir|+abl küçük veya eşittir|+abl azdır veya eşittir|+abl küçük ya da eşittir|+abl az veya eşit|+abl az ya da eşit|+abl küçük veya eşit|+abl küçük ya da eşit|+dat eşit veya daha az|+dat eşit ya da daha az|veya daha az|ya da daha az|veya daha azı|ya da daha azı|ve altı|veya altı|ya da altı|ve altında',
    exactly: '+dat eşit|+dat eşittir|+dat eşitti',
    'up to': '+dat kadar|+dat dek',
    nearly: '+dat yakın|+dat yaklaştı|+dat yaklaşıyor|+dat yaklaşan|+dat yaklaşmıştı',
    about:
      'gibi|civarında|dolayında|civarı|kadar|+loc civarında|falan|filan|olarak tahmin edilen|olarak tahmin ediliyor|olduğu tahmin ediliyor|olduğu tahmin edildi|olduğu tahmin edilen',
  },
  from: '+abl',
  to: 'ila|den|-',
  and: 've|ile',
  betweenBehind: 'arası|arasında|arasındaki|arasındadır|arasındaydı',
} satisfies Partial<LanguagePack>;
