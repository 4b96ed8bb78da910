/** The router, by itself, so that it can be evaluated in a task of its own. */
export { createBrowserRouter, matchRoutes } from 'react-router';
