/** Bundlers take styles and texts in as modules of their own. */
declare module "*.css";
