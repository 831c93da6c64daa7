import type { ConditionalRule } from "../book/book-content";
import { refuse } from "../protocol/refusal";
import type { InConditionalFormat } from "./object-kinds";

type RuleOf<Type extends ConditionalRule["type"]> = Extract<ConditionalRule, { type: Type }>;

/** A format of the book; ItemNotFound when it is no more. */
export function formatOf({ host, sheetId, formatId }: InConditionalFormat) {
  const found = host.book.conditionalFormats(sheetId).find(({ id }) => id === formatId);
  if (!found) throw refuse.notFound("The conditional format");
  return found;
}

/** The rule of a format of one kind; ItemNotFound when it is of another. */
export function ruleOf<Type extends ConditionalRule["type"]>(
  self: InConditionalFormat,
  type: Type,
): RuleOf<Type> {
  const { rule } = formatOf(self);
  if (rule.type !== type) throw refuse.notFound(`A conditional format of the kind ${type}`);
  return rule as RuleOf<Type>;
}

/** Gives a format another rule. */
export function changeRule({ host, sheetId, formatId }: InConditionalFormat, rule: ConditionalRule): void {
  host.book.changeConditionalFormat(sheetId, formatId, rule);
}
