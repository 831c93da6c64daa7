import type { Metadata } from "../../../../src/workbench/host/protocol/metadata";
import {
  hostObject,
  type ObjectClass,
  type ObjectClasses,
} from "../../../../src/workbench/host/protocol/object-class";
import { createObjectAccess } from "../../../../src/workbench/host/protocol/object-access";
import type { RequestContext } from "../../../../src/workbench/host/protocol/process-request";
import { createReferences } from "../../../../src/workbench/host/protocol/references";
import { refuse } from "../../../../src/workbench/host/protocol/refusal";

/** A program that is not Excel, to show that the protocol knows nothing of Excel: a garden with beds. */
export interface Garden {
  name: string;
  beds: { id: string; plant: string; rows: number }[];
}

/** What carrying out requests on a garden needs. */
export function gardenContext(garden: Garden): RequestContext {
  const metadata = gardenMetadata();
  return {
    metadata,
    access: createObjectAccess(metadata, gardenClasses()),
    references: createReferences(),
    root: hostObject("Garden", { garden }),
  };
}

interface InGarden {
  garden: Garden;
}
type InBed = InGarden & { id: string };

function bedOf({ garden, id }: InBed): Garden["beds"][number] {
  const found = garden.beds.find((bed) => bed.id === id);
  if (!found) throw refuse.notFound("The bed");
  return found;
}

function gardenClasses(): ObjectClasses {
  const garden: ObjectClass<InGarden> = {
    get: { Name: ({ garden: { name } }) => name },
    set: {
      Name: (self, value) => {
        self.garden.name = String(value);
      },
    },
    open: { Beds: (self) => hostObject("BedCollection", self), Shed: () => null },
    call: {
      Breaks: () => {
        throw new TypeError("a defect");
      },
      Compare: (_self, one, other) => (one as { self: InBed }).self.id === (other as { self: InBed }).self.id,
    },
  };
  const beds: ObjectClass<InGarden> = {
    get: { Count: ({ garden: { beds: all } }) => all.length },
    items: ({ garden: whole }) => whole.beds.map(({ id }) => hostObject("Bed", { garden: whole, id })),
    item: ({ garden: whole }, key) => {
      const found = whole.beds.find(({ id, plant }) => id === key || plant === key);
      return found ? hostObject("Bed", { garden: whole, id: found.id }) : null;
    },
    call: {
      Add: ({ garden: whole }, plant) => {
        const id = `bed-${whole.beds.length + 1}`;
        whole.beds.push({ id, plant: String(plant), rows: 1 });
        return hostObject("Bed", { garden: whole, id });
      },
    },
  };
  const bed: ObjectClass<InBed> = {
    exists: (self) => void bedOf(self),
    get: { Id: ({ id }) => id, Plant: (self) => bedOf(self).plant, Rows: (self) => bedOf(self).rows },
    set: {
      Rows: (self, value) => {
        if (typeof value !== "number") throw refuse.argument();
        bedOf(self).rows = value;
      },
    },
    open: { Garden: ({ garden: whole }) => hostObject("Garden", { garden: whole }) },
  };
  return new Map(
    Object.entries({ Garden: garden, BedCollection: beds, Bed: bed }),
  ) as unknown as ObjectClasses;
}

function gardenMetadata(): Metadata {
  const property = (clientName: string, writable = false) => ({ clientName, writable });
  const none = { isCollection: false, itemClass: null, keepsReference: false } as const;
  const classes: Metadata["classes"] = new Map([
    [
      "Garden",
      {
        ...none,
        name: "Garden",
        properties: new Map([
          ["Name", property("name", true)],
          ["Weather", property("weather")],
        ]),
        navigations: new Map([
          ["Beds", "BedCollection"],
          ["Shed", "Bed"],
        ]),
        methods: new Map([["Breaks", null]]),
      },
    ],
    [
      "BedCollection",
      {
        name: "BedCollection",
        isCollection: true,
        itemClass: "Bed",
        keepsReference: false,
        properties: new Map([["Count", property("count")]]),
        navigations: new Map(),
        methods: new Map([["Add", "Bed"]]),
      },
    ],
    [
      "Bed",
      {
        ...none,
        name: "Bed",
        properties: new Map([
          ["Id", property("id")],
          ["Plant", property("plant")],
          ["Rows", property("rows", true)],
        ]),
        navigations: new Map([["Garden", "Garden"]]),
        methods: new Map(),
      },
    ],
  ]);
  return { classes, enums: new Map() };
}
