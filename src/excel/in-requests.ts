/** A part of a bigger job: what it adds to a request, and about how much. */
export interface RequestPart {
  /** Units: characters of JSON, roughly. */
  readonly size: number;
  readonly add: () => void;
}

// Excel on the web takes 5 MB a request and a response; a part may be a little larger than it guessed.
const largestRequest = 3_500_000;

/** Does all parts in their order, in one request unless they are too large for one. */
export async function inRequests(
  context: Excel.RequestContext,
  parts: readonly RequestPart[],
): Promise<void> {
  const count = fitting(parts);
  for (const part of parts.slice(0, count)) part.add();
  await context.sync(); // the parts that fit into one request
  if (count < parts.length) await inRequests(context, parts.slice(count));
}

// At least one, so that a part that is too large is refused by Excel and not tried for ever.
function fitting(parts: readonly RequestPart[]): number {
  let size = 0;
  const count = parts.findIndex((part) => (size += part.size) > largestRequest);
  return count < 0 ? parts.length : Math.max(1, count);
}
