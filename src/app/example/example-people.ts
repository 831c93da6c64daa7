/** The people of the example's health department, who rate partners and carry tasks. */
export const examplePeople = {
  noor: "Noor Haddad",
  walt: "Walt Brennan",
  ines: "Inés Villaseñor",
  bao: "Bao Yang",
  grace: "Grace O'Dell",
} as const;
