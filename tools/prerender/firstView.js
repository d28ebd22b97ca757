// Runs in the head of the built page, before anything is painted: applies the reader's colours, redirects to the page of the
// requested language, and hides what the build has rendered if the link asks for another view. Written in syntax that old
// browsers know.
(function () {
  var page = document.documentElement;
  var home = page.lang.slice(0, 2);
  var theme = null;
  try {
    theme = JSON.parse(localStorage.getItem("guizhou-atlas.theme"));
  } catch {
    // Nothing is stored, or it cannot be read: the system's colours apply.
  }
  var query = location.search;
  // A frame on another site may ask for its own colours.
  var framed = /[?&]embed=/.test(query) && /[?&]theme=(system|light|dark|contrast)(&|$)/.exec(query);
  if (framed) theme = framed[1];
  // Continued by src/app/useTheme.ts.
  var prefers = function (what) {
    return matchMedia("(" + what + ")").matches;
  };
  var isForced = prefers("forced-colors: active");
  var isOwn = (theme === "dark" || theme === "light") && !isForced;
  var system = prefers("prefers-color-scheme: dark") ? "dark" : "light";
  var shade = isOwn ? theme : system;
  var hasContrast = theme === "contrast" || isForced || (!isOwn && prefers("prefers-contrast: more"));
  page.dataset.theme = (hasContrast ? "contrast-" : "") + shade;

  var asked = /^\?lang=(zh|en)$/.exec(query);
  var spoken = (navigator.languages || [navigator.language]).map(function (tag) {
    return tag.slice(0, 2).toLowerCase();
  });
  var known = spoken.filter(function (language) {
    return language === "zh" || language === "en";
  });
  var wanted = home;
  if (asked) wanted = asked[1];
  // The English page has its own address; the other page is for all other visitors.
  else if (home === "zh" && query === "") wanted = known[0] || "en";
  if (wanted !== home) location.replace((home === "zh" ? "en/" : "../") + query + location.hash);
  page.dataset.view = wanted === home && (asked || query === "") ? "built" : "own";

  // If a script is blocked, missing, incomplete or too new for the browser, what the build has rendered is shown, with a
  // message that it is not interactive.
  var onFault = function (event) {
    var isOurs = event.target.tagName === "SCRIPT" || /\/assets\//.test(event.filename || "");
    if (page.dataset.view === "live" || !isOurs) return;
    page.dataset.view = "still";
    document.getElementById("still").hidden = false;
  };
  window.addEventListener("error", onFault, true);
})();
