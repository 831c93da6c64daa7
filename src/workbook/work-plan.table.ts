import { column, defineTable } from "./define-table";
import { figureLine, firstOf, quoted, sameName } from "./formula";
import { settings } from "./planner-settings.table";
import { words, type TaskStateCode } from "./words";

const today = settings.today.inUse.name;
const dueSoonDays = settings.dueSoonDays.inUse.name;
const done = quoted(words.taskStatus.done);
const cancelled = quoted(words.taskStatus.cancelled);

const summed = ["overdue", "dueSoon", "blocked", "noDate", "done"] as const;

/** One row per task: what, who, by when. Built from the guide's description of Appendix C. */
export const workPlanTable = defineTable({
  name: "WorkPlan",
  sheet: "Work plan",
  title: "Work plan",
  help: "One row per task: what, who, by when. Set Status as work goes on; the last columns follow.",
  key: "id",
  frozenColumns: 3,
  columns: {
    id: column.text({ header: "ID", width: 8, holds: "id" }),
    goal: column.longText({ header: "Goal", width: 30, like: { table: "SharedGoals", header: "Goal" } }),
    task: column.longText({ header: "Task", width: 40 }),
    partner: column.reference({
      header: "Partner",
      width: 30,
      to: { table: "PartnerList", header: "Organization" },
    }),
    owner: column.text({ header: "Owner", width: 18, holds: "person" }),
    start: column.date({ header: "Start", width: 14 }),
    due: column.date({ header: "Due", width: 14 }),
    status: column.choice({ header: "Status", width: 14, list: "taskStatuses" }),
    doneOn: column.date({ header: "Done on", width: 14 }),
    dependsOn: column.reference({ header: "Depends on", width: 12, to: { table: "WorkPlan", header: "ID" } }),
    resources: column.longText({ header: "Resources", width: 24 }),
    barriers: column.longText({ header: "Barriers", width: 24 }),
    inform: column.longText({ header: "Inform", width: 18 }),
    notes: column.longText({ header: "Notes", width: 30 }),
  },
  computed: {
    state: {
      header: "State",
      width: 12,
      shape: "text",
      formula: (row, { all }) => {
        const blockers =
          `COUNTIFS(${all.id},${sameName(row.dependsOn)},${all.task},"<>",` +
          `${all.status},"<>"&${done},${all.status},"<>"&${cancelled})`;
        const dated = firstOf(
          [
            [`INT(${row.due})<${today}`, state("overdue")],
            [`IF(${row.dependsOn}="",0,${blockers})>0`, state("blocked")],
            [`INT(${row.due})<=${today}+${dueSoonDays}`, state("dueSoon")],
          ],
          state("onTrack"),
        );
        const undated = firstOf(
          [
            [`ISERROR(${row.due})`, state("checkDate")],
            [`${row.due}=""`, state("noDate")],
          ],
          state("checkDate"),
        );
        return firstOf(
          [
            [`${row.task}=""`, '""'],
            [`${row.status}=${done}`, state("done")],
            [`${row.status}=${cancelled}`, state("cancelled")],
            [`ISNUMBER(${row.due})`, dated],
          ],
          undated,
        );
      },
    },
    daysLate: {
      header: "Days late",
      width: 10,
      shape: "count",
      formula: (row) => `IF(${row.state}=${state("overdue")},${today}-INT(${row.due}),"")`,
    },
    attention: {
      header: "Attention",
      width: 12,
      shape: "count",
      formula: (row, { all }) => {
        const count = (...codes: TaskStateCode[]) =>
          ["1", ...codes.map((code) => `COUNTIFS(${all.state},${state(code)})`)].join("+");
        const earlier = (code: TaskStateCode) =>
          `COUNTIFS(${all.state},${state(code)},${all.due},"<"&INT(${row.due}))`;
        const later = `COUNTIFS(${all.state},${state("overdue")},${all.daysLate},">"&${row.daysLate})`;
        const is = (code: TaskStateCode) => `${row.state}=${state(code)}`;
        return firstOf(
          [
            [is("overdue"), `1+${later}`],
            [is("dueSoon"), `${count("overdue")}+${earlier("dueSoon")}`],
            [is("blocked"), `${count("overdue", "dueSoon")}+${earlier("blocked")}`],
            [is("checkDate"), count("overdue", "dueSoon", "blocked")],
            [is("noDate"), count("overdue", "dueSoon", "blocked", "checkDate")],
          ],
          '""',
        );
      },
    },
  },
  summary: (all) =>
    figureLine([
      ["Tasks", `COUNTA(${all.task})`],
      ...summed.map((code) => [words.taskState[code], `COUNTIFS(${all.state},${state(code)})`] as const),
    ]),
  highlights: [
    {
      kind: "when",
      columns: ["state", "daysLate", "due"],
      formula: (cell) => `${cell.state}=${state("overdue")}`,
      look: "late",
    },
    {
      kind: "when",
      columns: ["state", "due"],
      formula: (cell) => `${cell.state}=${state("dueSoon")}`,
      look: "soon",
    },
    {
      kind: "when",
      columns: ["state"],
      formula: (cell) => `OR(${cell.state}=${state("blocked")},${cell.state}=${state("noDate")})`,
      look: "attention",
    },
    {
      kind: "when",
      columns: ["due"],
      formula: (cell) => `${cell.state}=${state("checkDate")}`,
      look: "wrong",
    },
    {
      kind: "when",
      formula: (cell) => `OR(${cell.state}=${state("done")},${cell.state}=${state("cancelled")})`,
      look: "muted",
    },
  ],
});

function state(code: TaskStateCode): string {
  return quoted(words.taskState[code]);
}
