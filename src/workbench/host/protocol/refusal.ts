/** The host says no, in office.js's words: a code an add-in can act on and a sentence for engineers. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

/** Whether something thrown is a refusal, ours or the book's, and not a defect. */
export function isRefusal(thrown: unknown): thrown is Refusal {
  return (
    thrown instanceof Error &&
    typeof (thrown as Partial<Refusal>).code === "string" &&
    typeof (thrown as Partial<Refusal>).httpStatus === "number"
  );
}

/** The refusals of more than one object, each with the code and HTTP status that office.js reports. */
export const refuse = {
  argument: (why?: string) =>
    new Refusal(
      "InvalidArgument",
      `The argument is invalid or missing or has an incorrect format.${why ? ` ${why}` : ""}`,
    ),
  notFound: (what = "The requested resource") => new Refusal("ItemNotFound", `${what} doesn't exist.`, 404),
  exists: (what = "The resource being created") =>
    new Refusal("ItemAlreadyExists", `${what} already exists.`, 409),
  operation: (why = "This operation is not permitted for the current object.") =>
    new Refusal("InvalidOperation", why),
  reference: (why = "This reference is not valid for the current operation.") =>
    new Refusal("InvalidReference", why),
  denied: (why = "You cannot perform the requested operation.") => new Refusal("AccessDenied", why, 403),
  unknown: (what: string) => new Refusal("NotImplemented", `The workbench host does not know ${what}.`, 501),
} as const;
