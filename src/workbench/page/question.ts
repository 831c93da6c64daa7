import { element } from "./element";

/**
 * Asks the person in the page; gives back the answer they chose, or null when they left it (Esc) or when another
 * question took its place.
 */
export function askQuestion<Answer extends string>(
  question: string,
  answers: readonly [Answer, ...Answer[]],
): Promise<Answer | null> {
  leaveQuestion();
  const dialog = element("question", HTMLDialogElement);
  element("question-text", HTMLElement).textContent = question;
  element("answers", HTMLElement).replaceChildren(...answers.map(answerButton));
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    const closed = (): void => {
      // A question that was left is told of its closing when the next one is open already.
      if (!dialog.open) done(answers.find((answer) => answer === dialog.returnValue) ?? null);
    };
    const done = (answer: Answer | null): void => {
      dialog.removeEventListener("close", closed);
      leaveOpen = null;
      resolve(answer);
    };
    leaveOpen = () => {
      done(null);
      dialog.close();
    };
    dialog.addEventListener("close", closed);
  });
}

/** Takes the question that is open away, as if the person had left it. */
export function leaveQuestion(): void {
  leaveOpen?.();
}

/** Whether the person is being asked something. */
export function isAsking(): boolean {
  return leaveOpen !== null;
}

let leaveOpen: (() => void) | null = null;

function answerButton(answer: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.value = answer;
  button.textContent = answer;
  return button;
}
