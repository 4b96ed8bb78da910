import { useFeatureMessages } from '../ui/use-feature-messages.ts';
import { useDownload, type DownloadContent } from './use-download.ts';

export function DownloadButtons({ content }: { content: DownloadContent }) {
  const words = useFeatureMessages('dataExport');
  const { busyFormat, download } = useDownload();
  const state = { 'aria-disabled': busyFormat !== undefined, 'aria-busy': busyFormat !== undefined };
  return (
    <>
      <button type="button" {...state} onClick={() => download('epub', content)}>
        {busyFormat === 'epub' ? words.making : words.epub}
      </button>
      <button type="button" {...state} onClick={() => download('markdown', content)}>
        {words.markdown}
      </button>
    </>
  );
}
