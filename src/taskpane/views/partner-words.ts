import type { CardAgreement, CardStanding, PartnerCard } from "../../app/partner-card";
import type { ApproachLine, QuestionsLine } from "../../app/partner-preparation";
import type { GateLine } from "../../app/partner-profile";
import type { PartnerContact, PartnerTask } from "../../app/partner-work";
import { words } from "../../workbook/words";
import { texts } from "../texts";
import { unrankedReason } from "./unranked-reason";

/** The group, the stage and the owner of a partner in one line, as far as they are known. */
export function aboutLine({ groupType, stage, owner }: PartnerCard): string {
  return joinedWords([groupType, stage, owner]);
}

/** What the standing of a partner is and what it rests on, as a title. */
export function whyTitle({ rank, sharedWith, score, raters }: CardStanding): string {
  const say = texts.partner;
  const what = rank === null ? say.whyNot : say.whyRanked(rank, sharedWith.length > 0);
  return `${what}: ${score === null ? say.notScored(raters) : say.scored(score, raters)}`;
}

/** Coverage first, then what keeps a partner from a rank or whom it is close to: a sentence each. */
export function standingLines(standing: CardStanding): string[] {
  const { coverage, sharedWith, closeTo, reasons, notCounted, ratings, score } = standing;
  const say = texts.partner;
  return [
    ...(coverage === null ? [] : [`${texts.partners.coverage(coverage)}.`]),
    ...reasons.map(unrankedReason),
    ...(sharedWith.length > 0 ? [say.shares(sharedWith)] : []),
    ...(closeTo.length > 0 ? [say.closeTo(closeTo)] : []),
    ...(score !== null && notCounted > 0 ? [say.notCounted(notCounted, ratings)] : []),
  ];
}

/** Units: points of a rating. From here on, raters do not mean the same. */
const muchApart = 2;

/** On which criteria those who rated a partner are far apart, a sentence each. */
export function differenceLines({ profile }: PartnerCard): string[] {
  return profile.flatMap(({ criterion, differBy }) =>
    differBy >= muchApart ? [texts.partner.differ(differBy, criterion)] : [],
  );
}

/** The answers to one Must have or Do not want, with who gave them. */
export function answersText({ answers }: GateLine): string {
  const { answered, unanswered, noName } = texts.partner;
  const said = { ...words.answer, open: unanswered };
  return answers
    .map(({ answer, raters }) =>
      answered(
        said[answer],
        raters.map((name) => name || noName),
      ),
    )
    .join(", ");
}

/** Which of the six questions are open. */
export function openQuestions({ questions }: QuestionsLine): string {
  const say = texts.partner.questions;
  const open = questions.filter(({ state }) => state !== "answered");
  if (open.length === 0) return say.all;
  if (open.length === questions.length && open.every(({ state }) => state === "open")) return say.none;
  return say.open(
    open.map(({ question, state }) => (state === "withoutPlan" ? say.withoutPlan(question) : question)),
  );
}

/** How far the plan to approach a partner is, in one line. */
export function approachText(approach: ApproachLine | null): string {
  const say = texts.partner.approach;
  if (!approach) return say.none;
  const { missing, partCount } = approach;
  return missing.length === 0 ? say.ready : say.parts(partCount - missing.length, partCount);
}

/** What is missing in a plan, who carries it out and what came of it. */
export function approachDetails({ missing, who, when, outcome }: ApproachLine): string[] {
  const say = texts.partner.approach;
  return [missing.length === 0 ? "" : say.missing(missing), say.by(who, when), outcome].filter(isSaid);
}

/** Why there is to be an agreement, or that none is needed. */
export function agreementText({ state, shared }: CardAgreement): string {
  const say = texts.partner.agreement;
  if (shared.length > 0) return say.needed(shared);
  return state === "notNeeded" ? say.notNeeded : say.written;
}

/** Who to talk to, and how, as far as it is known. */
export function personLines({ person }: PartnerCard): string[] {
  const { contact, role, email, phone } = person;
  const who = [contact, role].filter(isSaid).join(", ");
  return [who, email, phone].filter(isSaid);
}

/** When somebody was in touch, and when it is time again. */
export function contactDetail({ lastContact, nextDue, lead }: PartnerContact): string {
  const say = texts.partner.contact;
  return joinedWords([say.last(lastContact), nextDue === null ? "" : say.next(nextDue), lead]);
}

/** The state of a task, its day and who has it. */
export function taskDetail({ state, due, owner }: PartnerTask): string {
  const day = due === null ? "" : texts.partner.tasks.due(due);
  return joinedWords([words.taskState[state], day, owner || texts.today.nobody]);
}

function joinedWords(parts: readonly string[]): string {
  return parts.filter(isSaid).join(" · ");
}

function isSaid(text: string): boolean {
  return text !== "";
}
