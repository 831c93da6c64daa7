import { refuse } from "../protocol/refusal";
import { formatAddress, formatArea, maximumColumns, maximumRows } from "./address";
import { cellCount, intersection } from "./area-geometry";
import { areaArgument, rangeOf } from "./find-area";
import { make, type Answers, type InAreas } from "./object-kinds";
import { specialCells } from "./special-cells";
import { choice } from "./wire-values";

/** Several blocks of cells on one sheet. */
export const rangeAreasAnswers: Answers<"RangeAreas"> = {
  get: {
    Address: (self) => address(self),
    AddressLocal: (self) => address(self),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
    IsEntireColumn: ({ areas }) => areas.every(({ rowCount }) => rowCount === maximumRows),
    IsEntireRow: ({ areas }) => areas.every(({ columnCount }) => columnCount === maximumColumns),
  },
  open: {
    Areas: (self) => make("RangeCollection", self),
    ConditionalFormats: (self) => make("ConditionalFormatCollection", self),
    DataValidation: (self) => make("DataValidation", self),
    Format: (self) => make("RangeFormat", self),
    Worksheet: ({ host, sheetId }) => make("Worksheet", { host, sheetId }),
  },
  call: {
    Calculate: ({ host }) => host.book.recalculate(),
    Clear: ({ host, sheetId, areas }, applyTo) => {
      const what = choice(host, applyTo ?? "All", {
        of: "ClearApplyTo",
        supported: ["All", "Contents", "Formats"],
      });
      for (const area of areas) host.book.clear(sheetId, area, what);
    },
    GetIntersection: (self, other) => shared(self, other) ?? refuseNotFound(),
    GetIntersectionOrNullObject: (self, other) => shared(self, other),
    GetSpecialCells: (self, type, valueType) => specialCells(self, type, valueType) ?? refuseNotFound(),
    GetSpecialCellsOrNullObject: (self, type, valueType) => specialCells(self, type, valueType),
  },
};

/** The blocks one by one. */
export const rangeCollectionAnswers: Answers<"RangeCollection"> = {
  items: (self) => self.areas.map((area) => rangeOf(self, area)),
};

function address({ host, sheetId, areas }: InAreas): string {
  const { name } = host.book.sheet(sheetId);
  return areas.map((area) => formatAddress(name, area)).join(",");
}

function shared(self: InAreas, other: unknown) {
  const { area, sheetId } = areaArgument(self.host, other, self.sheetId);
  if (sheetId !== self.sheetId) throw refuse.argument(`${formatArea(area)} is on another sheet.`);
  const areas = self.areas.map((one) => intersection(one, area)).filter((one) => one !== null);
  return areas.length === 0 ? null : make("RangeAreas", { ...self, areas });
}

function refuseNotFound(): never {
  throw refuse.notFound("A cell of this kind");
}
