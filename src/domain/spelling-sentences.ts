/** What to say about names that only look the same, and about phones, IDs and names that Excel took for something else. */
export const spellingSentences = {
  "cells.lookAlike":
    "{value} looks like {name} but is made of other signs, so the two are counted apart. Write it the same everywhere.",
  "cells.hiddenSign":
    "{value} holds a sign that nobody sees, such as a space at its end, so it is another name than it looks. Write it without.",
  "cells.phoneIsNumber":
    "{value} is stored as a number, so a 0 or + that stood before it is gone. Set the cell's format to Text and type the whole number again.",
  "cells.errorForText":
    "the cell shows {value}, as Excel took what was typed for a formula. Set the cell's format to Text and type it again.",
  "cells.dateForText":
    "{value} is the number of a day, as Excel takes 3/4 or 1-2 for a date. If that was meant, set the cell's format to Text and type it again.",
  "cells.digitsLost":
    "{value} has more digits than Excel keeps of a number, so the last ones are wrong. Set the cell's format to Text and type it again.",
  "cells.numberForId":
    "{value} is a number among IDs that are texts, so zeros before it would be lost. Write it as a text.",
} as const;
