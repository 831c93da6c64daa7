import { column, defineTable } from "./define-table";
import { figureLine } from "./formula";

/** The plan in one page: what is to be reached, for whom, how and by when. Built from the guide's closing advice. */
export const strategyTable = defineTable({
  name: "Strategy",
  sheet: "Strategy",
  title: "Strategy",
  help: "One row per activity: its objective, whom it is for, and how you will know that it worked.",
  key: "objective",
  columns: {
    objective: column.longText({ header: "Objective", width: 34 }),
    audience: column.longText({ header: "Audience", width: 24 }),
    behavior: column.longText({ header: "Behavior wanted", width: 24 }),
    benefits: column.longText({ header: "Benefits", width: 24 }),
    barriers: column.longText({ header: "Barriers", width: 24 }),
    activity: column.longText({ header: "Activity", width: 30 }),
    level: column.choice({ header: "Level", width: 18, list: "activityLevels" }),
    partners: column.longText({ header: "Partners", width: 30 }),
    materials: column.longText({ header: "Materials", width: 24 }),
    start: column.date({ header: "Start", width: 14 }),
    end: column.date({ header: "End", width: 14 }),
    indicator: column.longText({ header: "Indicator", width: 24 }),
    owner: column.text({ header: "Owner", width: 18, holds: "person" }),
  },
  summary: (all) =>
    figureLine([
      ["Objectives and activities", `COUNTA(${all.objective})`],
      ["with an indicator", `COUNTIFS(${all.objective},"<>",${all.indicator},"<>")`],
      ["with an owner", `COUNTIFS(${all.objective},"<>",${all.owner},"<>")`],
    ]),
});
