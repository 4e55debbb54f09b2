// Runs before all else. A dark page must never flash white, so its theme stands before the first
// paint; shell/theme.ts takes over.
(function () {
  let chosen = null;
  try {
    chosen = localStorage.getItem("contraflow.theme");
  } catch {
    // Storage may be forbidden; the system then decides.
  }
  const dark = chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
})();

// The page's policy allows no code made from text. Zod would try, and be reported, unless told here.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
