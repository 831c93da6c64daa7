/** What a file keeps of a password, from which nobody gets it back in a moment. */
export interface PasswordTrace {
  algorithmName: string;
  hashValue: string;
  saltValue: string;
  spinCount: number;
}

// As often as the file says; each round is a request to the platform. Source: ECMA-376 part 1, 18.3.1.85.
const spinCount = 10_000;

/** Hashes a password over and over, with a salt of its own. */
export async function passwordTrace(password: string): Promise<PasswordTrace> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  let hash = await sha512([...salt, ...utf16(password)]);
  for (let round = 0; round < spinCount; round++) {
    hash = await sha512([...hash, ...fourBytes(round)]);
  }
  return { algorithmName: "SHA-512", hashValue: base64(hash), saltValue: base64(salt), spinCount };
}

async function sha512(bytes: readonly number[]): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-512", new Uint8Array(bytes)));
}

function utf16(text: string): number[] {
  return text.split("").flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);
}

function fourBytes(number: number): number[] {
  return [0, 8, 16, 24].map((shift) => (number >>> shift) & 0xff);
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
