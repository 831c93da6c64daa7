import type { Answers } from "./object-kinds";
import { choice, flag } from "./wire-values";

/** Excel itself: how and when it calculates. */
export const applicationAnswers: Answers<"Application"> = {
  get: {
    CalculationMode: ({ host }) => host.book.calculationMode,
    CalculationState: () => "Done",
    CalculationEngineVersion: () => 191029,
    DecimalSeparator: () => ".",
    ThousandsSeparator: () => ",",
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: ({ host }, value) => {
      host.book.calculationMode = choice(host, value, {
        of: "CalculationMode",
        supported: ["Automatic", "AutomaticExceptTables", "Manual"],
      });
    },
  },
  call: {
    Calculate: ({ host }, type) => {
      choice(host, type, { of: "CalculationType", supported: ["Recalculate", "Full", "FullRebuild"] });
      host.book.recalculate();
    },
    // A request is one step of the book already: it calculates and shows once, at the end.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

/** The add-in's own run of Excel: whether it hears of events. */
export const runtimeAnswers: Answers<"Runtime"> = {
  get: { EnableEvents: ({ host }) => host.runtime.enableEvents },
  set: {
    EnableEvents: ({ host }, value) => {
      host.runtime.enableEvents = flag(value);
    },
  },
};
