import type { NeededProgram } from "./install-debian-package";

/** The second opinion on every calculation, and where it usually is on Linux, Mac and Windows. */
export const neededLibreOffice: NeededProgram = {
  title: "LibreOffice Calc",
  commands: [
    "soffice",
    "libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
    "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe",
  ],
  packageName: "libreoffice-calc",
};
