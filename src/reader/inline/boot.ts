/** Starts the app when the page has loaded, so that its scripts do not compete with the text and the lead picture. */
const { entry = '', imports = '' } = document.currentScript?.dataset ?? {};

addEventListener('load', () => {
  for (const href of imports.split(' ').filter(Boolean))
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  void import(/* @vite-ignore */ entry);
});
