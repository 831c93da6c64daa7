import { words } from "./words";

/** A drop-down list. People may add entries to an open list; a closed one is what formulas count on. */
export interface List {
  /** Name of its one-column table on the Lists sheet. */
  readonly table: string;
  readonly header: string;
  readonly entries: readonly (string | number)[];
  readonly open: boolean;
}

/** Every drop-down of the workbook that is not filled from another table. */
export const lists = {
  groupTypes: { ...closed("ListGroupTypes", "Group types", words.groupType), open: true },
  partnerStages: closed("ListPartnerStages", "Partner stages", words.partnerStage),
  answers: closed("ListAnswers", "Yes or no", words.answer),
  criterionKinds: closed("ListCriterionKinds", "Criterion kinds", words.criterionKind),
  ratings: closed("ListRatings", "Ratings", [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]),
  taskStatuses: closed("ListTaskStatuses", "Task statuses", words.taskStatus),
  needKinds: { ...closed("ListNeedKinds", "Kinds of needs", words.needKind), open: true },
  activityLevels: { ...closed("ListActivityLevels", "Levels of activity", words.activityLevel), open: true },
  decisions: closed("ListDecisions", "Decisions", words.decision),
  goalKinds: closed("ListGoalKinds", "Kinds of goals", words.goalKind),
  goalResults: closed("ListGoalResults", "Goal met", words.goalMet),
  channels: { ...closed("ListChannels", "Channels", words.contactChannel), open: true },
  surveyAnswers: closed("ListSurveyAnswers", "Survey answers", [1, 2, 3, 4, 5, words.dontKnow]),
  inPractice: closed("ListInPractice", "In practice", words.inPractice),
} as const satisfies Record<string, List>;

export type ListName = keyof typeof lists;

function closed(
  table: string,
  header: string,
  entries: Readonly<Record<string, string>> | readonly (string | number)[],
): List {
  return { table, header, entries: Object.values(entries), open: false };
}
