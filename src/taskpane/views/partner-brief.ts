import type { PartnerCard } from "../../app/partner-card";
import { words } from "../../workbook/words";
import { texts } from "../texts";
import {
  aboutLine,
  agreementText,
  answersText,
  approachDetails,
  approachText,
  contactDetail,
  differenceLines,
  openQuestions,
  personLines,
  standingLines,
  taskDetail,
  whyTitle,
} from "./partner-words";

/** All that the card of a partner says, as plain text for a mail or a meeting. */
export function partnerBrief(card: PartnerCard): string {
  const sections = [
    [card.organization, aboutLine(card)],
    [
      whyTitle(card.standing),
      ...standingLines(card.standing),
      ...card.profile.map(({ criterion, mean, median }) => texts.partner.lineSpoken(criterion, mean, median)),
      ...differenceLines(card),
    ],
    answers(card),
    [texts.partner.questions.title, openQuestions(card.questions), ...decision(card)],
    [
      texts.partner.approach.title,
      approachText(card.approach),
      ...(card.approach ? approachDetails(card.approach) : []),
    ],
    [
      texts.partner.agreement.title,
      `${words.agreementState[card.agreement.state]}: ${agreementText(card.agreement)}`,
    ],
    contact(card),
    tasks(card),
  ];
  return sections
    .map((lines) => lines.filter((line) => line !== "").join("\n"))
    .filter((section) => section !== "")
    .join("\n\n");
}

function answers({ answers: lines }: PartnerCard): string[] {
  return lines.map((line) => `${line.criterion} (${words.criterionKind[line.kind]}): ${answersText(line)}`);
}

function decision({ questions }: PartnerCard): string[] {
  return questions.decision === "" ? [] : [texts.partner.questions.decision(questions.decision)];
}

function contact(card: PartnerCard): string[] {
  const { contact: say } = texts.partner;
  const person = personLines(card);
  const planned = card.contacts.map((line) =>
    [line.channel, words.contactState[line.state], contactDetail(line)]
      .filter((part) => part !== "")
      .join(" · "),
  );
  return [say.title, ...(person.length > 0 ? person : [say.none]), ...planned];
}

function tasks({ tasks: lines }: PartnerCard): string[] {
  const { tasks: say } = texts.partner;
  if (lines.length === 0) return [say.none];
  const shown = lines.map((task) => `${task.task || texts.today.noTaskName} · ${taskDetail(task)}`);
  return [say.title(lines.length), ...shown];
}
