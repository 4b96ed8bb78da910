import { useEffect, useState } from 'react';
import { fill } from '../../i18n/format.ts';
import { useSetting } from '../../setting.tsx';
import { passFocus } from '../focus.ts';
import { useWords } from '../words.ts';
import type { Entry } from './choosing.ts';
import { formatBytes, roomOnDevice, type Room } from './device.ts';
import { ForgetVisited } from './ForgetVisited.tsx';
import { remove } from './toggle.ts';

/** What all of it takes on this device, and how to give that back. */
export function Device({ all }: { all: readonly Entry[] }) {
  const { base, language } = useSetting();
  const words = useWords('keep');
  const [room, set] = useState<Room>();
  const count = all.length;
  useEffect(() => {
    let isOver = false;
    void roomOnDevice().then((known) => isOver || set(known));
    return () => {
      isOver = true;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it changes with what is saved
  }, [count]);
  return (
    <section className="saved-device" aria-labelledby="bs-device">
      <h2 id="bs-device">{words.device}</h2>
      {room && (
        <p>
          {fill(words.usage, {
            used: formatBytes(room.used, language),
            room: formatBytes(room.room, language),
          })}{' '}
          {room.isLasting ? words.lasting : words.passing}
        </p>
      )}
      <p className="saved-actions">
        <ForgetVisited onGone={async () => set(await roomOnDevice())} />
        {all.length > 0 && (
          <button
            ref={passFocus}
            type="button"
            className="quiet"
            onClick={() =>
              void remove(
                base,
                all.map(([id]) => id),
                words.removed,
              )
            }
          >
            {words.removeAll}
          </button>
        )}
      </p>
    </section>
  );
}
