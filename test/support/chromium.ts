import { ensureDebianPackage, type NeededProgram } from "./install-debian-package";

/** The browser that tests drive, and where it usually is on Linux, Mac and Windows. */
export const neededChromium: NeededProgram = {
  title: "Chromium, Chrome or Edge",
  commands: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  packageName: "chromium",
};

/** What playwright-core's `chromium.launch` takes to start an installed browser: no window, no network of its own. */
export function chromiumLaunch(): { executablePath: string; args: string[] } {
  return { executablePath: ensureDebianPackage(neededChromium), args: [...launchArguments] };
}

const launchArguments = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
