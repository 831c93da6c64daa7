import { themeOn } from "../../src/taskpane/office-theme";

describe("the pane is", () => {
  test.each([
    ["light on the white theme", "#FFFFFF", "light"],
    ["light on the colorful theme", "#e6e6e6", "light"],
    ["dark on the dark grey theme", "#666666", "dark"],
    ["dark on the black theme", "#262626", "dark"],
    ["dark on a color without its sign", "0a0a0a", "dark"],
    ["as the machine has it when Office does not tell", null, null],
    ["as the machine has it when Office tells no color", "window", null],
    ["as the machine has it when Office tells too little", "#fff", null],
  ])("%s", (_case, color, theme) => {
    expect(themeOn(color)).toBe(theme);
  });
});
