import { areaHolds, sharedArea, withoutArea } from "./a1";
import { BookRefusal, type Book } from "./book";
import type { Area, ConditionalRule, Validation } from "./book-content";
import { checkUnprotected } from "./protection";
import { checkSheet, type Workings } from "./workings";

type SheetRules = Pick<
  Book,
  | "validation"
  | "validatedAreas"
  | "setValidation"
  | "conditionalFormats"
  | "addConditionalFormat"
  | "changeConditionalFormat"
  | "deleteConditionalFormats"
>;

/** What may be typed where, and which looks depend on values. */
export function sheetRules(w: Workings): SheetRules {
  return {
    validation(sheetId, row, column) {
      const { validations } = w.state.sheetRecord(sheetId);
      const found = validations.find(({ areas }) => areas.some((area) => areaHolds(area, row, column)));
      return found?.validation ?? null;
    },
    validatedAreas: (sheetId) => w.state.sheetRecord(sheetId).validations.flatMap(({ areas }) => areas),
    setValidation: (sheetId, area, validation) => setValidation(w, sheetId, { area, validation }),
    conditionalFormats: (sheetId) =>
      w.state
        .sheetRecord(sheetId)
        .conditionalFormats.map(({ id, areas, rule }) => ({ id, areas: [...areas], rule })),
    addConditionalFormat: (sheetId, area, rule) => addFormat(w, sheetId, { area, rule }),
    changeConditionalFormat: (sheetId, id, rule) => changeFormat(w, sheetId, { id, rule }),
    deleteConditionalFormats: (sheetId, area, id) => deleteFormats(w, sheetId, { area, id }),
  };
}

function setValidation(
  w: Workings,
  sheetId: string,
  edit: { area: Area; validation: Validation | null },
): void {
  checkSheet(w, sheetId);
  checkUnprotected(w, sheetId);
  const { area, validation } = edit;
  const kept = cutFrom(w.state.sheetRecord(sheetId).validations, area);
  const id = freshId(w, "validation");
  const validations = validation ? [...kept, { id, areas: [area], validation }] : kept;
  w.state.changeSheet(sheetId, { validations });
}

/** Cuts a block out of the areas of rules; rules without any area left are gone. */
function cutFrom<R extends { areas: Area[] }>(records: readonly R[], area: Area): R[] {
  return records.flatMap((record) => {
    if (!record.areas.some((one) => sharedArea(one, area))) return [record];
    const areas = record.areas.flatMap((one) => withoutArea(one, area));
    return areas.length > 0 ? [{ ...record, areas }] : [];
  });
}

function addFormat(
  w: Workings,
  sheetId: string,
  { area, rule }: { area: Area; rule: ConditionalRule },
): string {
  checkSheet(w, sheetId);
  checkUnprotected(w, sheetId, "allowFormatCells");
  const id = freshId(w, "format");
  const { conditionalFormats } = w.state.sheetRecord(sheetId);
  // The newest rule goes first, as in Excel.
  w.state.changeSheet(sheetId, { conditionalFormats: [{ id, areas: [area], rule }, ...conditionalFormats] });
  return id;
}

function changeFormat(
  w: Workings,
  sheetId: string,
  { id, rule }: { id: string; rule: ConditionalRule },
): void {
  checkUnprotected(w, sheetId, "allowFormatCells");
  const { conditionalFormats } = w.state.sheetRecord(sheetId);
  if (!conditionalFormats.some((one) => one.id === id)) {
    throw new BookRefusal("ItemNotFound", "There is no such conditional format.", 404);
  }
  w.state.changeSheet(sheetId, {
    conditionalFormats: conditionalFormats.map((one) => (one.id === id ? { ...one, rule } : one)),
  });
}

function deleteFormats(
  w: Workings,
  sheetId: string,
  { area, id }: { area: Area | null; id?: string | undefined },
): void {
  checkSheet(w, sheetId);
  checkUnprotected(w, sheetId, "allowFormatCells");
  const { conditionalFormats } = w.state.sheetRecord(sheetId);
  const asked = conditionalFormats.filter((one) => id === undefined || one.id === id);
  if (id !== undefined && asked.length === 0) {
    throw new BookRefusal("ItemNotFound", "There is no such conditional format.", 404);
  }
  const left = conditionalFormats.flatMap((one) => {
    if (!asked.includes(one)) return [one];
    return area === null || id !== undefined ? [] : cutFrom([one], area);
  });
  w.state.changeSheet(sheetId, { conditionalFormats: left });
}

function freshId(w: Workings, kind: string): string {
  return `${kind}-${w.model.uuidGenerator.smallUuid()}`;
}
