/**
 * Marks one element of the page by a style sheet of its own: the attributes and classes of the page's elements are React's.
 *
 * @param rules - the CSS rules that mark what a selector finds
 * @returns marks the element of this id and no other; none without an id
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
