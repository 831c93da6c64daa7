import { parsePlannerData } from "../../src/app/parse-planner-data";
import type { PlannerData } from "../../src/app/planner-data";
import { countedCriteria, type Criterion } from "../../src/domain/criterion";
import type { Cell } from "../../src/domain/cell";
import { partnerStandings, type ScoredRow } from "../../src/domain/partner-standing";
import { rowScore } from "../../src/domain/score";
import { words } from "../../src/workbook/words";
import { largePlanner, type LargePlanner } from "../support/large-planner";
import { figure, type Figure } from "./figure";
import { median } from "./median";

const size = { partners: 10_000, criteria: 20, ratings: 20_000, tasks: 0 };
const runs = 25;
const target = 50;

/** How long the rules alone take to score and rank 10,000 partners, rated twice on 20 criteria. */
export function measureScoring(): Record<string, Figure> {
  const rated = ratedPartners();
  const times = Array.from({ length: runs }, () => timeOnce(rated));
  return {
    median: figure(median(times), "ms", target),
    firstRun: figure(times[0] ?? NaN, "ms", target),
    fastest: figure(Math.min(...times), "ms"),
  };
}

interface RatedPartners {
  readonly criteria: readonly Criterion[];
  readonly organizations: readonly Cell[];
  readonly rows: readonly { readonly partner: Cell; readonly ratings: readonly Cell[] }[];
}

function ratedPartners(): RatedPartners {
  const { PartnerList = [], SelectionCriteria = [], PartnerScores = [] } = asRead(largePlanner(size));
  const records = SelectionCriteria.map((row) => ({
    name: row["Criterion"] ?? null,
    kind: row["Kind"] ?? null,
    weight: row["Weight"] ?? null,
  }));
  const criteria = countedCriteria(records, words.criterionKind);
  return {
    criteria,
    organizations: PartnerList.map((row) => row["Organization"] ?? null),
    rows: PartnerScores.map((row) => ({
      partner: row["Partner"] ?? null,
      ratings: criteria.map(({ name }) => row[name] ?? null),
    })),
  };
}

// Texts that were just put together are slower to compare than those that came from a file.
function asRead(planner: LargePlanner): PlannerData {
  return parsePlannerData(JSON.stringify(planner));
}

function timeOnce({ criteria, organizations, rows }: RatedPartners): number {
  const start = performance.now();
  const scored = rows.map(({ partner, ratings }): ScoredRow => {
    const { score, coverage, gate } = rowScore(criteria, ratings, words.answer);
    return { partner, score, coverage, gate };
  });
  const standings = partnerStandings({ organizations, rows: scored, minimumCoverage: 0.8 });
  const time = performance.now() - start;
  if (!standings.some((standing) => standing?.rank === 1)) throw new Error("Nobody came first.");
  return time;
}
