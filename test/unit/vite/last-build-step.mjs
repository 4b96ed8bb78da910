/** The last step of `vite build --base /news/ --outDir site` in the current folder, with an app that is already built. */
import { resolveConfig } from 'vite';

const [configFile] = process.argv.slice(2);
const config = await resolveConfig({ configFile, base: '/news/', build: { outDir: 'site' } }, 'build');
const plugin = config.plugins.find(({ name }) => name === 'broadsheet:publish-site');
await plugin.buildApp.handler({ config });
process.stdout.write(`Vite prints: ${config.logLevel}\n`);
