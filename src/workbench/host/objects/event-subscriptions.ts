import type { Host } from "./object-kinds";

/** Numbers by which office.js knows the events that this host tells. */
export const eventNumber = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetRenamed: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Target id of the events of a whole workbook. */
export const workbookTarget = "Workbook";

/** The methods by which office.js says that an add-in listens to events of one object, or no longer does. */
export function subscriptionMethods<Self extends { readonly host: Host }>(
  events: Readonly<Record<string, number>>,
  targetOf: (self: Self) => string,
): Record<string, (self: Self) => null> {
  const methods: Record<string, (self: Self) => null> = {};
  for (const [name, number] of Object.entries(events)) {
    methods[`_Register${name}`] = (self) => {
      self.host.subscriptions.add(subscriptionKey(number, targetOf(self)));
      return null;
    };
    methods[`_Unregister${name}`] = (self) => {
      self.host.subscriptions.delete(subscriptionKey(number, targetOf(self)));
      return null;
    };
  }
  return methods;
}

/** How a subscription is noted. */
export function subscriptionKey(number: number, target: string): string {
  return `${number}:${target}`;
}
