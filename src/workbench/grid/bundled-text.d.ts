/** Files that webpack puts into the bundle as their text. */
declare module "*.xml" {
  const text: string;
  export = text;
}
