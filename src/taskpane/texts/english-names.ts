import { formats } from "../formats";

/** The first few of many names, and how many more there are. */
export function firstNames(names: readonly string[], most = 3): string {
  const more = names.length - most;
  return formats.list(more > 0 ? [...names.slice(0, most), `${formats.whole(more)} more`] : names);
}
