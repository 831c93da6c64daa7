import { element } from "./element";

/** Asks the person in the page; gives back the answer they chose, or null when they left it (Esc). */
export function askQuestion<Answer extends string>(
  question: string,
  answers: readonly [Answer, ...Answer[]],
): Promise<Answer | null> {
  const dialog = element("question", HTMLDialogElement);
  const buttons = answers.map((answer) => {
    const button = document.createElement("button");
    button.value = answer;
    button.textContent = answer;
    return button;
  });
  element("question-text", HTMLElement).textContent = question;
  element("answers", HTMLElement).replaceChildren(...buttons);
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    const answered = (): void => resolve(answers.find((answer) => answer === dialog.returnValue) ?? null);
    dialog.addEventListener("close", answered, { once: true });
  });
}
