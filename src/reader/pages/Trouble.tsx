import { useLocation, useNavigate, useNavigation, useRouteError } from 'react-router';
import { troubleOf } from '../source.ts';
import { useSetting } from '../setting.tsx';

/** What stands in a page's place when it is not there or did not arrive: what happened, and a way on. */
export function Trouble() {
  const { messages, href } = useSetting();
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  const { state } = useNavigation();
  const trouble = troubleOf(useRouteError());
  const missing = trouble === 'missing';
  const retry = () => {
    if (trouble === 'outdated') location.reload();
    else void navigate({ pathname, search, hash }, { replace: true });
  };
  return (
    <div className="trouble" role={missing ? undefined : 'alert'}>
      <h1 tabIndex={-1}>{missing ? messages.missingTitle : messages.failedTitle}</h1>
      <p>{messages[`${trouble}Text`]}</p>
      <p className="ways-on">
        {!missing && (
          <button type="button" onClick={retry} disabled={state !== 'idle'}>
            {messages.retry}
          </button>
        )}
        <a href={href('/')}>{messages.toFront}</a>
      </p>
    </div>
  );
}
