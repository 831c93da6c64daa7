import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { PlanWeek, PlanWeeks } from "../../app/plan-weeks";
import type { SerialDay } from "../../domain/serial-day";
import { timelineMarks } from "../../workbook/timeline/timeline-layout";
import { formats } from "../formats";
import { texts } from "../texts";

/** Units: pixels, from the top. */
const heights = { marks: 13, number: 28, barsFrom: 33, barsTo: 97, day: 112, month: 126, all: 130 } as const;
/** The tallest that one task alone is drawn. Units: pixels. */
const tallestTask = 12;
/** One task among hundreds is still to be seen. Units: pixels. */
const leastHeight = 2;
/** Between tasks that stand otherwise. Units: pixels. */
const gap = 0.5;

/** How a week's tasks are stacked, from the bottom to the top. */
const stack = ["done", "late", "open"] as const;
type Part = (typeof stack)[number];

/** How many tasks each week has, as columns beside each other, with today's week and NIIW marked; and as a table. */
export function planChart({ weeks, before, after }: PlanWeeks, today: SerialDay): TemplateResult {
  const outside = texts.plan.chart.outside(before, after);
  return html`<figure class="weeks">
    <svg class="weeks-chart" height=${heights.all} aria-hidden="true">
      ${latePattern()} ${weeks.map((week, index) => weekColumn(week, index, weeks))}
      <line class="axis" x2="100%" y1=${heights.barsTo} y2=${heights.barsTo}></line>
    </svg>
    <figcaption>
      ${legend(weeks)} ${outside === "" ? nothing : html`<p class="quiet">${outside}</p>`}
      <div class="unseen">${weekTable(weeks, today)}</div>
    </figcaption>
  </figure>`;
}

function latePattern(): SVGTemplateResult {
  return svg`<pattern id="late-weeks" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="late-ground" width="5" height="5"></rect>
    <rect class="late-stripe" width="1.5" height="5"></rect>
  </pattern>`;
}

function weekColumn(week: PlanWeek, index: number, weeks: readonly PlanWeek[]): SVGTemplateResult {
  const width = 100 / weeks.length;
  const month = formats.month(week.monday);
  const previous = weeks[index - 1];
  const isNewMonth = !previous || formats.month(previous.monday) !== month;
  const toDo = week.open + week.late;
  return svg`<svg class=${week.isThisWeek ? "this-week" : ""} x="${index * width}%" width="${width}%" height=${heights.all}>
    ${week.isNiiw ? svg`<rect class="niiw" y="1" width="100%" height=${heights.all - 2} rx="3"></rect>` : svg``}
    ${label(marksOf(week), heights.marks, "mark-of-week")}
    ${label(toDo > 0 ? formats.whole(toDo) : "", heights.number, "to-do")}
    ${bars(week, weeks)}
    ${label(formats.dayOfMonth(week.monday), heights.day, "day")}
    ${label(isNewMonth ? month : "", heights.month, "month")}
  </svg>`;
}

function marksOf({ isThisWeek, isNiiw }: PlanWeek): string {
  return `${isThisWeek ? timelineMarks.thisWeek : ""}${isNiiw ? timelineMarks.niiwWeek : ""}`;
}

function label(text: string, y: number, part: string): SVGTemplateResult {
  return text === "" ? svg`` : svg`<text class=${part} x="50%" y=${y}>${text}</text>`;
}

function bars(week: PlanWeek, weeks: readonly PlanWeek[]): SVGTemplateResult[] {
  const most = Math.max(...weeks.map(totalOf));
  const unit = Math.min(tallestTask, (heights.barsTo - heights.barsFrom) / most);
  let y: number = heights.barsTo;
  return stack.map((part) => {
    if (week[part] === 0) return svg``;
    const height = Math.max(week[part] * unit, leastHeight);
    y -= height;
    return svg`<rect class="bar-${part}" x="16%" width="68%" y=${y + gap} height=${height - gap} fill=${fillOf(part)}></rect>`;
  });
}

// Late is told from open without its color, too; the other two get theirs from the style.
function fillOf(part: Part): string | typeof nothing {
  return part === "late" ? "url(#late-weeks)" : nothing;
}

function totalOf({ open, late, done }: PlanWeek): number {
  return open + late + done;
}

/** What the colors and marks mean, as far as they are there. */
function legend(weeks: readonly PlanWeek[]): TemplateResult {
  const { chart } = texts.plan;
  const parts = (["open", "late", "done"] as const).filter((part) => weeks.some((week) => week[part] > 0));
  const isMarked = (key: "isThisWeek" | "isNiiw") => weeks.some((week) => week[key]);
  return html`<ul class="legend" aria-hidden="true">
    ${parts.map((part) => html`<li>${swatch(part)} ${chart[part]}</li>`)}
    ${weeks.some(({ open, late }) => open + late > 0) ? html`<li>${chart.number}</li>` : nothing}
    ${isMarked("isThisWeek") ? html`<li>${timelineMarks.thisWeek} ${chart.thisWeek}</li>` : nothing}
    ${isMarked("isNiiw") ? html`<li>${timelineMarks.niiwWeek} ${chart.niiw}</li>` : nothing}
  </ul>`;
}

function swatch(part: Part): TemplateResult {
  return html`<svg class="weeks-chart swatch">
    <rect class="bar-${part}" width="100%" height="100%" fill=${fillOf(part)}></rect>
  </svg>`;
}

/** The same weeks for those who do not see the picture. */
function weekTable(weeks: readonly PlanWeek[], today: SerialDay): TemplateResult {
  const { chart } = texts.plan;
  return html`<table>
    <caption>
      ${chart.title}
    </caption>
    <tr>
      ${[chart.week, chart.open, chart.late, chart.done].map((head) => html`<th scope="col">${head}</th>`)}
    </tr>
    ${weeks.map(
      (week) =>
        html`<tr>
          <th scope="row">${weekName(week, today)}</th>
          ${[week.open, week.late, week.done].map((count) => html`<td>${formats.whole(count)}</td>`)}
        </tr>`,
    )}
  </table>`;
}

function weekName({ monday, isThisWeek, isNiiw }: PlanWeek, today: SerialDay): string {
  const { chart } = texts.plan;
  const marks = [...(isThisWeek ? [chart.thisWeek] : []), ...(isNiiw ? [chart.niiw] : [])];
  return [formats.dayFrom(monday, today), ...marks].join(", ");
}
