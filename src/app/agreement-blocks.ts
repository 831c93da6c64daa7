import { cellText, isBlank, type Cell } from "../domain/cell";
import { isWord } from "../domain/is-word";
import { nameKey } from "../domain/name-key";
import { dayOf } from "../domain/serial-day";
import { agreementRowStates, type AgreementPart } from "../workbook/agreements.table";
import { agreementPrint as say } from "../workbook/agreement-print";
import type { PrintBlock, PrintCell, PrintRow, PrintTable } from "../workbook/print-view";
import { codeOf, words } from "../workbook/words";
import type { PlannerTable } from "./planner-table";
import type { PlannerWorkbook } from "./planner-workbook";
import { settingCells } from "./settings-in-use";

/** What an agreement is printed from. */
export interface AgreementSource {
  readonly partner: string;
  /** Its row in the body of Agreements, counted from 1; null while nothing is written there. */
  readonly row: number | null;
}

type Agreement = Readonly<Partial<Record<AgreementPart, Cell>>>;

/** The row of a partner's agreement that counts: by its state, then the one that starts last, then the lowest. */
export function countedAgreement({ tables }: PlannerWorkbook, partner: string): number | null {
  const states: readonly (string | null)[] = agreementRowStates;
  const rows = (tables.Agreements?.rows ?? []).map((agreement, index) => ({ ...agreement, row: index + 1 }));
  const [best] = rows
    .filter((agreement) => nameKey(agreement.partner) === nameKey(partner))
    .map(({ row, state, start }) => ({
      row,
      place: states.indexOf(codeOf(words.agreementState, state)),
      start: dayOf(start) ?? 0,
    }))
    .sort((a, b) => orderOf(a.place) - orderOf(b.place) || b.start - a.start || b.row - a.row);
  return best?.row ?? null;
}

function orderOf(place: number): number {
  return place < 0 ? Infinity : place;
}

/** An agreement in the order in which it is read: what is not written yet is a line to write on. */
export function agreementBlocks(workbook: PlannerWorkbook, source: AgreementSource): PrintBlock[] {
  const { tables } = workbook;
  const agreement: Agreement = tables.Agreements?.rows[(source.row ?? 0) - 1] ?? {};
  const us = textOf(settingCells(workbook).ourOrganization);
  const part = (heading: string, cell: Cell | undefined) => section(heading, [textOf(cell)]);
  return [
    { kind: "title", text: say.title },
    { kind: "note", text: say.note(sheetsBehind(workbook)) },
    ...parties(workbook, source.partner, us),
    ...background(workbook),
    ...part(say.purpose, agreement.purpose),
    ...goals(workbook, source.partner, textOf(agreement.goals)),
    ...tasks(workbook, source.partner),
    ...part(say.ourRole(us), agreement.ourRole),
    ...part(say.theirRole(source.partner), agreement.theirRole),
    ...part(say.howWeWork, agreement.howWeWork),
    ...money(workbook, source.partner, textOf(agreement.money)),
    ...part(say.publicity, agreement.publicity),
    ...table(say.term, {
      headers: say.termHeaders,
      rows: [[dayIn(agreement.start), dayIn(agreement.end), dayIn(agreement.reviewOn)]],
    }),
    ...part(say.withdrawal, agreement.withdrawal),
    ...signatures(agreement, us, source.partner),
  ];
}

function sheetsBehind({ tables }: PlannerWorkbook): string[] {
  const { Agreements, PartnerList, WorkPlan, SharedGoals, PlannerSettings } = tables;
  const behind = [Agreements, PartnerList, WorkPlan, SharedGoals, PlannerSettings] as (PlannerTable | null)[];
  return behind.flatMap((found) => (found ? [found.snapshot.sheet] : []));
}

/** How many lines there are to write on where nothing is written. */
const blankLines = 2;

function section(heading: string, texts: readonly string[]): PrintBlock[] {
  const written = texts.filter((text) => text.trim() !== "");
  const paragraphs = written.map((text): PrintBlock => ({ kind: "paragraph", text }));
  return [
    { kind: "heading", text: heading },
    ...(paragraphs.length > 0 ? paragraphs : [{ kind: "blankLines", count: blankLines } as const]),
  ];
}

function table(
  heading: string,
  shown: Omit<PrintTable, "kind" | "lines"> & { lines?: number },
): PrintBlock[] {
  return [
    { kind: "heading", text: heading },
    { kind: "table", lines: 1, ...shown },
  ];
}

function parties({ tables }: PlannerWorkbook, partner: string, us: string): PrintBlock[] {
  const listed = tables.PartnerList?.rows.find(({ organization }) => isSame(organization, partner));
  const rows: PrintRow[] = [
    [us, textOf(listed?.owner), ""],
    [partner, textOf(listed?.contact), textOf(listed?.role)],
  ];
  return table(say.parties, { headers: say.partyHeaders, rows });
}

function background(workbook: PlannerWorkbook): PrintBlock[] {
  const { backgroundOnUs, backgroundOnNiiw } = settingCells(workbook);
  return section(say.background, [textOf(backgroundOnUs), textOf(backgroundOnNiiw)]);
}

/** What is written about goals, then the shared goals that the partner's tasks serve. */
function goals(workbook: PlannerWorkbook, partner: string, written: string): PrintBlock[] {
  const served = tasksOf(workbook, partner).map(({ goal }) => nameKey(goal));
  const shared = (workbook.tables.SharedGoals?.rows ?? []).filter(
    ({ goal }) => !isBlank(goal) && served.includes(nameKey(goal)),
  );
  const rows = shared.map(({ goal, indicator, target, targetDate }): PrintRow => [
    textOf(goal),
    say.measure(textOf(indicator), textOf(target)),
    dayIn(targetDate),
  ]);
  const text = section(say.goals, [written]);
  if (rows.length === 0) return text;
  const withTable = table(say.goals, { headers: say.goalHeaders, rows });
  return written.trim() === "" ? withTable : [...text, ...withTable.slice(1)];
}

function tasks(workbook: PlannerWorkbook, partner: string): PrintBlock[] {
  const rows = tasksOf(workbook, partner).map(({ task, owner, due }): PrintRow => [
    textOf(task),
    textOf(owner),
    dayIn(due),
  ]);
  const nothing = Array.from({ length: blankLines }, (): PrintRow => ["", "", ""]);
  return table(say.whoDoesWhat, { headers: say.taskHeaders, rows: rows.length > 0 ? rows : nothing });
}

function tasksOf({ tables }: PlannerWorkbook, partner: string) {
  return (tables.WorkPlan?.rows ?? []).filter(
    (task) =>
      isSame(task.partner, partner) &&
      !isBlank(task.task) &&
      !isWord(task.status, words.taskStatus.cancelled),
  );
}

function money({ tables }: PlannerWorkbook, partner: string, written: string): PrintBlock[] {
  const listed = tables.PartnerList?.rows.find(({ organization }) => isSame(organization, partner));
  const isJoint = isWord(listed?.jointMoney ?? null, words.answer.yes);
  return isJoint || written.trim() !== "" ? section(say.money, [written]) : [];
}

/** Room to sign, in lines of text. */
const signatureLines = 3;

function signatures(agreement: Agreement, us: string, partner: string): PrintBlock[] {
  const { signedByUs, signedByThem, signedOn } = agreement;
  const signedBy = (name: string, by: Cell | undefined): PrintRow => [
    name,
    textOf(by),
    isBlank(by ?? null) ? "" : dayIn(signedOn),
  ];
  const rows = [signedBy(us, signedByUs), signedBy(partner, signedByThem)];
  return table(say.signatures, { headers: say.signatureHeaders, rows, lines: signatureLines });
}

function isSame(cell: Cell, partner: string): boolean {
  return nameKey(cell) === nameKey(partner);
}

function textOf(cell: Cell | undefined): string {
  return cellText(cell ?? null);
}

// A day that nobody can read is shown as it stands.
function dayIn(cell: Cell | undefined): PrintCell {
  return dayOf(cell ?? null) ?? textOf(cell);
}
