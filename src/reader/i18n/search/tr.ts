import type { SearchMessages } from './search-messages.ts';

export const tr: SearchMessages = {
  count: { one: '{count} yazı', other: '{count} yazı' },
  none: 'Yazı bulunamadı.',
  someWords: 'Bu sözcüklerin hepsinin geçtiği yazı yok. Bunlarda bazıları geçiyor.',
  needsScript: 'Arama için JavaScript gerekir. Bütün yazılara buradan da ulaşılabilir:',
  year: 'Yıl',
  all: 'Hepsi',
  sort: 'Sıralama',
  relevance: 'Uygunluk',
  date: 'En yeni',
  more: 'Daha çok sonuç',
  searching: 'Aranıyor…',
  keys: 'Aramak için /, sonuçlar arasında gezmek için ok tuşlarına, dönmek için Escape tuşuna basın.',
  failed: 'Arama dizini yüklenmedi. Yalnızca en yeni yazıların başlıkları ve kaydettiğiniz yazılar arandı.',
  clear: 'Süzgeçleri kaldır',
};
