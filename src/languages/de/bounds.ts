import type { LanguagePack } from '../pack.ts';

/** What bounds and joins numbers, in German. */
export const bounds = {
  bounds: {
    'more than': 'jenseits der|jenseits von|mehr als|über|oberhalb von|höher als|grösser als|übersteigt|überstieg',
    'well over': 'weit über|weit mehr als|deutlich mehr als|deutlich über',
    'fewer than': 'weniger als|unter|unterhalb von|niedriger als|kleiner als',
    'at least':
      'mindestens|wenigstens|zumindest|nicht weniger als|ab|minimal|minimum|nicht unter|nicht kleiner als|nicht niedriger als|grösser oder gleich|grösser gleich|grösser als oder gleich|mehr oder gleich|gleich oder grösser als',
    'at most':
      'höchstens|maximal|nicht mehr als|maximum|allenfalls|nicht über|nicht grösser als|nicht höher als|kleiner oder gleich|kleiner gleich|kleiner als oder gleich|weniger oder gleich|gleich oder kleiner als|begrenzt auf',
    'up to': 'bis zu|bis',
    about:
      'rund um|etwa|rund|ungefähr|circa|ca|ca.|zirka|schätzungsweise|in etwa|um die|an die|annäherungsweise|so um die|so etwas wie|etwas wie|so was wie|geschätzt auf|geschätzte|geschätzten|geschätzter|geschätzt',
    nearly: 'fast|beinahe|nahezu|annähernd',
    'just under': 'knapp|etwas weniger als|knapp unter|etwas unter',
    'just over': 'gut|etwas mehr als|knapp über|etwas über|kaum mehr als|gut und gerne',
    exactly: 'genau|exakt|gerade|gleich',
  },
  boundsBehind: {
    'at least':
      'mindestens|oder mehr|und mehr|wenigstens|oder darüber|aufwärts|oder höher|oder grösser|oder länger|oder älter|plus',
    'at most': 'höchstens|oder weniger|maximal|oder niedriger|oder kleiner|oder kürzer|oder jünger',
    about: 'ungefähr|etwa|circa|in etwa|oder so|geschätzt|geschätzte|geschätzten|geschätzter|geschätztes',
  },
  from: 'von|vom|zwischen',
  to: 'bis|bis zu|bis zum|bis auf',
  between: 'zwischen',
  and: 'und',
  of: 'an|von',
} satisfies Partial<LanguagePack>;
