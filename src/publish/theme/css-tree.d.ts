/** The package's types leave out this entry. */
declare module 'css-tree/definition-syntax-data' {
  /** Names of CSS properties, and the syntax of their values. */
  const syntax: { readonly properties: Readonly<Record<string, string>> };
  export default syntax;
}
