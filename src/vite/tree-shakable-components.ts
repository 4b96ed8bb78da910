/**
 * Lets the bundler leave out components of libraries that the app does not use, such as the router's `Link` and `Form`:
 * marks what makes a component as free of side effects, as `@babel/preset-react` does for sources, and removes
 * `displayName`, which only developer tools read.
 */
import type { Plugin } from 'vite';

const CREATED_AT_TOP_LEVEL =
  /^((?:const|let|var) \w+ = )(?=[\w$]+\.(?:createContext|forwardRef|lazy|memo)\()/gm;
const DISPLAY_NAME = /^\w+\.displayName = "[^"\n]*";$/gm;

export function treeShakableComponents(): Plugin {
  return {
    name: 'broadsheet:tree-shakable-components',
    apply: 'build',
    applyToEnvironment: (environment) => ['client', 'live'].includes(environment.name),
    transform: {
      filter: { id: /[\\/]node_modules[\\/].*\.m?js$/, code: '.displayName = ' },
      handler: (code) => ({
        code: code.replace(CREATED_AT_TOP_LEVEL, '$1/* @__PURE__ */ ').replace(DISPLAY_NAME, ''),
        map: null,
      }),
    },
  };
}
