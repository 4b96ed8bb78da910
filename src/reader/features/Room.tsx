import { Suspense, useEffect, useEffectEvent } from 'react';
import { SettingProvider, useSetting } from '../setting.tsx';
import { useArticle } from './article.ts';
import { usePassed } from './feature-hooks.ts';
import type { Feature } from './feature.ts';
import { FEATURES } from './features.ts';
import { Guard } from './Guard.tsx';
import { Part } from './Part.tsx';
import type { RoomProps } from './wanted.ts';
import { StorageNotice } from './StorageNotice.tsx';
import { adopt } from './style.ts';
import { Notices } from './undo/NoticePlace.tsx';
import css from './room.css?inline';

adopt(css);

/** All that the reading room shows: the open panel, and what stands beside the page. */
export function Room({ open, awake, asked, close }: RoomProps) {
  const { site, base } = useSetting();
  const article = useArticle();
  const ofArticle = open !== undefined && (FEATURES[open] as Feature).offered !== 'site';
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (open && event.key === 'Escape' && !event.defaultPrevented) close();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  usePassed(() => ofArticle && close());
  return (
    <>
      <Suspense>
        <StorageNotice />
      </Suspense>
      <Suspense>
        <Notices />
      </Suspense>
      {awake.map((name) => (
        <Guard key={name} name={name} silent={!asked.includes(name)}>
          <Suspense>
            <Part name={name} part="Ambient" close={close} />
          </Suspense>
        </Guard>
      ))}
      {open && (
        <SettingProvider site={site} base={base} language={ofArticle ? article?.language : undefined}>
          <Guard key={open} name={open}>
            <Suspense>
              <Part name={open} part="Panel" close={close} />
            </Suspense>
          </Guard>
        </SettingProvider>
      )}
    </>
  );
}
