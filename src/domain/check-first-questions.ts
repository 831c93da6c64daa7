import { type Cell, cellText, isBlank } from "./cell";
import { cellInWords } from "./cell-in-words";
import { buildIssue, type Issue } from "./issue";

/** The questions that lost the number by which they are known, such as “2.”, while that number is missing. */
export function checkFirstQuestions(questions: readonly Cell[], count: number): Issue[] {
  const numbers = Array.from({ length: count }, (_, index) => `${index + 1}.`);
  const isNumbered = (question: Cell) => numbers.some((number) => beginsWith(question, number));
  const missing = numbers.filter((number) => !questions.some((question) => beginsWith(question, number)));
  // With all numbers there, a question without one is people's own.
  if (missing.length === 0) return [];
  return questions.flatMap((question, index) => {
    if (isBlank(question) || isNumbered(question)) return [];
    const about = { question: cellInWords(question), missing: missing.join(" ") };
    return [buildIssue("firstQuestions.lostNumber", { row: index + 1, field: "question" }, about)];
  });
}

function beginsWith(question: Cell, number: string): boolean {
  return cellText(question).startsWith(number);
}
