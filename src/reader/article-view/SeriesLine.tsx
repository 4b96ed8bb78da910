import type { SeriesPlace } from '../../article/series.ts';
import { listAddress } from '../../article/urls.ts';
import { Name } from '../blocks/Isolate.tsx';
import { fillMessage } from '../i18n/format.ts';
import { useFormat } from '../formatted.tsx';
import { useSite } from '../site-context.tsx';

export function SeriesLine({ series: { name, part, total } }: { series: SeriesPlace }) {
  const { messages, editionHref } = useSite();
  const { number } = useFormat();
  return (
    <p className="series">
      {messages.series} <Name href={editionHref(listAddress('series', name))}>{name}</Name>
      {total > 1 && ` · ${fillMessage(messages.partOf, { number: number(part), total: number(total) })}`}
    </p>
  );
}
