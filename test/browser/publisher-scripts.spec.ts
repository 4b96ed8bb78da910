/** Scripts that `policy` of `site.json` names: they run, and no other script does. */
import { expect, testSite } from './fixtures.ts';
import { expectViolation, recordPolicyViolations } from './policy-violations.ts';

const COUNTER = `
  window.counted = document.querySelector('script[data-domain]').dataset.domain;
  fetch('https://stats.example/hit', { mode: 'no-cors', method: 'POST', body: location.pathname });
  fetch('https://elsewhere.example/hit', { mode: 'no-cors' }).catch(() => undefined);
`;

const test = testSite({
  'site.json': {
    name: 'The Post',
    policy: {
      scripts: [
        { src: 'https://stats.example/count.js', data: { domain: 'post.example' } },
        { src: '/greet.js' },
      ],
      connectSrc: ['stats.example'],
    },
  },
  'greet.js': 'window.greeted = true;',
  'articles/a.json': { headline: 'A', body: [{ type: 'paragraph', text: 'Words.' }] },
});

test('scripts of the publisher run and send to the named hosts only, and no other script runs', async ({
  page,
  context,
  visit,
  pageProblems,
}) => {
  pageProblems.allow(
    /^request: https:\/\/(?:stats|elsewhere)\.example\//,
    /Content Security policy/i,
    /hydrat/i,
  );
  const sent: (string | null)[] = [];
  await context.route('https://stats.example/count.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: COUNTER }),
  );
  await context.route('https://stats.example/hit', (route) => {
    sent.push(route.request().postData());
    return route.fulfill({ status: 204 });
  });
  const asked: string[] = [];
  await context.route('https://elsewhere.example/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/javascript', body: 'window.intruded = true;' });
  });
  await recordPolicyViolations(page);
  await visit('/articles/a/');
  await expect
    .poll(() => page.evaluate(() => ({ ...window })))
    .toMatchObject({
      counted: 'post.example',
      greeted: true,
    });
  await expect.poll(() => sent).toEqual(['/articles/a/']);
  await expectViolation(page, 'connect-src');

  // The same page with a script of another host in it.
  await context.route('**/articles/a/', async (route) => {
    const response = await route.fetch();
    const intruder = '<script src="https://elsewhere.example/x.js"></script>';
    await route.fulfill({ response, body: (await response.text()).replace('</main>', `$&${intruder}`) });
  });
  await visit('/articles/a/');
  await expectViolation(page, 'script-src-elem');
  expect(await page.evaluate(() => 'intruded' in window)).toBe(false);
  expect(asked).toEqual([]);
});
