import { cellsMark } from "../domain/cells-mark";
import { buildIssue, everywhere, type Issue } from "../domain/issue";
import { nameKey } from "../domain/name-key";
import { agreementsTable } from "../workbook/agreements.table";
import { printView, type Paper } from "../workbook/print-view";
import { agreementBlocks, countedAgreement } from "./agreement-blocks";
import { newerSchema } from "./schema-version";
import { planPrintView } from "./plan-print-view";
import { readWorkbook, type PlannerWorkbook } from "./planner-workbook";
import type { WorkbookPort, WorkbookSnapshot } from "./workbook-port";

/** Whose agreement is to be printed, and on what. */
export interface PrintRequest {
  readonly partner: string;
  /** Which of the partner's agreements, by its row from 1 in the body of the table; the one that counts when absent. */
  readonly row?: number;
  readonly paper: Paper;
  /** Whether the print view is made anew although somebody typed on it. */
  readonly overTyped?: boolean;
}

/**
 * Makes the print view show a partner's agreement, ready to be printed and signed.
 *
 * There is one print view: it is made anew each time, unless somebody typed on it and nobody said that this may go.
 */
export async function printAgreement(port: WorkbookPort, request: PrintRequest): Promise<readonly Issue[]> {
  const workbook = await readWorkbook(port);
  const { snapshot } = workbook;
  const refusals = [...refusalsOf(workbook, request), ...printViewRefusals(snapshot, request)];
  if (refusals.length > 0) return refusals;
  const row = request.row ?? countedAgreement(workbook, request.partner);
  const place = {
    present: snapshot.printView?.sheet ?? null,
    nameIsLeft:
      snapshot.printView === null &&
      hasName(
        snapshot.names.map(({ name }) => name),
        printView.cellName,
      ),
    paper: request.paper,
    date1904: snapshot.date1904,
  };
  await port.write(planPrintView(agreementBlocks(workbook, { partner: request.partner, row }), place));
  return [];
}

function refusalsOf(workbook: PlannerWorkbook, { partner, row }: PrintRequest): Issue[] {
  const { Agreements, PartnerList } = workbook.tables;
  const table = agreementsTable.name;
  if (!Agreements)
    return [...newerSchema(workbook), buildIssue("workbook.missingTable", everywhere, { table })];
  const partners =
    row === undefined
      ? [
          ...Agreements.rows.map((agreement) => agreement.partner),
          ...(PartnerList?.rows ?? []).map(({ organization }) => organization),
        ]
      : [Agreements.rows[row - 1]?.partner ?? null];
  const isThere = nameKey(partner) !== "" && partners.some((name) => nameKey(name) === nameKey(partner));
  const at = { row: row ?? null, field: null };
  return [...newerSchema(workbook), ...(isThere ? [] : [buildIssue("workbook.noSuchRow", at, { table })])];
}

function printViewRefusals(snapshot: WorkbookSnapshot, { overTyped = false }: PrintRequest): Issue[] {
  const { printView: present, sheets, tables } = snapshot;
  if (!present) return hasName(sheets, printView.sheet) ? [taken(printView.sheet)] : [];
  // Somebody moved the cell with the name, or gave the name to something of their own.
  if (tables.some(({ sheet }) => sheet === present.sheet)) return [taken(present.sheet)];
  const isAsMade = present.mark === cellsMark(present.cells);
  return isAsMade || overTyped
    ? []
    : [buildIssue("workbook.printViewTyped", everywhere, { name: present.sheet })];
}

function taken(name: string): Issue {
  return buildIssue("workbook.printViewTaken", everywhere, { name });
}

function hasName(names: readonly string[], wanted: string): boolean {
  return names.some((name) => nameKey(name) === nameKey(wanted));
}
