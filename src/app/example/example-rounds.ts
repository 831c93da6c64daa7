/** The rounds in which the example asks how the partnership works. Units: days from today. */
export const exampleRounds = {
  trial: { name: "Trial round", answeredOn: -350 },
  first: { name: "First round", answeredOn: -172 },
  second: { name: "Second round", answeredOn: -12 },
} as const;
