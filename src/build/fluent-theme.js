const { createDarkTheme, createLightTheme } = require("@fluentui/tokens");

/** Greens from nearly black to nearly white, as light as the steps of Fluent's own blues; 80 is the brand itself. */
const brand = {
  10: "#07140e",
  20: "#0b2017",
  30: "#0e2b1f",
  40: "#133729",
  50: "#144432",
  60: "#16513b",
  70: "#115d43",
  80: "#0f6c4d",
  90: "#2e8966",
  100: "#4ea27f",
  110: "#68ad8f",
  120: "#7db89d",
  130: "#99c7b1",
  140: "#b6d6c6",
  150: "#d0e3da",
  160: "#ebf3ef",
};

/**
 * Fluent's colors, sizes and fonts as custom properties of the page, light and dark, so that no script has to set them.
 *
 * They follow the machine, unless the page says by `data-theme` which of the two it wants.
 */
function fluentTheme() {
  const light = createLightTheme(brand);
  const dark = createDarkTheme(brand);
  const onlyDark = Object.entries(dark).filter(([name, value]) => light[name] !== value);
  return `${rule(":root", Object.entries(light))}
@media (prefers-color-scheme: dark) {
${rule(':root:not([data-theme="light"])', onlyDark)}
}
${rule(':root[data-theme="dark"]', onlyDark)}
`;
}

function rule(selector, tokens) {
  return `${selector} {\n${tokens.map(([name, value]) => `  --${name}: ${value};`).join("\n")}\n}`;
}

module.exports = { fluentTheme };
