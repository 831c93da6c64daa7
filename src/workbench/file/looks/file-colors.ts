import { childrenOf, descendantsOf, numberAttribute, type XmlElement } from "../package/xml-tree";

/** Gives the color of an element as `#RRGGBB`, or undefined when it is automatic or not there. */
export type ColorReader = (element: XmlElement | undefined) => string | undefined;

/** A color as files hold it: `FF` for opaque, then red, green and blue. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** Reads colors of a workbook whose theme is given: written out, by number in a palette, or by place in the theme. */
export function buildColorReader(theme: XmlElement | undefined): ColorReader {
  const themeColors = readThemeColors(theme);
  return (element) => {
    const written = element?.attributes["rgb"];
    if (written) return `#${written.slice(-6).toUpperCase()}`;
    const place = numberAttribute(element, "theme", undefined);
    if (place !== undefined) return tinted(themeColors[place], numberAttribute(element, "tint", 0));
    return indexedColors[numberAttribute(element, "indexed", -1)];
  };
}

// The scheme lists dark 1, light 1, dark 2, light 2; cells count light before dark.
const schemeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
];

function readThemeColors(theme: XmlElement | undefined): (string | undefined)[] {
  const scheme = descendantsOf(theme, "clrScheme")[0];
  return [...schemeOrder, "hlink", "folHlink"].map((name) => {
    const color = childrenOf(childrenOf(scheme, name)[0])[0];
    const value = color?.attributes["lastClr"] ?? color?.attributes["val"];
    return value === undefined ? undefined : `#${value.toUpperCase()}`;
  });
}

// A tint moves the lightness towards white (above 0) or black (below 0). Source: ECMA-376 part 1, 18.8.19.
function tinted(color: string | undefined, tint: number): string | undefined {
  if (color === undefined || tint === 0) return color;
  const [hue, saturation, lightness] = hueSaturationLightness(color);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHueSaturationLightness(hue, saturation, moved);
}

function hueSaturationLightness(color: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (start) => parseInt(color.slice(start, start + 2), 16) / 255,
  );
  const largest = Math.max(red, green, blue);
  const smallest = Math.min(red, green, blue);
  const lightness = (largest + smallest) / 2;
  const spread = largest - smallest;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  if (largest === red) return [((green - blue) / spread + 6) % 6, saturation, lightness];
  return [largest === green ? (blue - red) / spread + 2 : (red - green) / spread + 4, saturation, lightness];
}

function fromHueSaturationLightness(hue: number, saturation: number, lightness: number): string {
  const strength = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): string => {
    const turn = (offset + hue * 2) % 12;
    const value = lightness - strength * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

const basicColors = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const paletteColors =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
const indexedColors = `${basicColors} ${basicColors} ${paletteColors}`.split(" ").map((color) => `#${color}`);
