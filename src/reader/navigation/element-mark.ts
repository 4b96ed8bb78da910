/**
 * Marks one element by a style sheet of its own: attributes and classes are React's. `rules` are the CSS for a
 * selector; the result marks the element of an id, or none.
 */
export function createElementMark(rules: (selector: string) => string): (id?: string) => void {
  let sheet: CSSStyleSheet | undefined;
  return (id = '') => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
    sheet.replaceSync(id === '' ? '' : rules(`#${CSS.escape(id)}`));
  };
}
