// Runs in the head of the built page, before anything is painted: applies the reader's colours, redirects to the page of the
// requested language, and hides what the build has rendered if the link asks for another view. Written in syntax that old
// browsers know.
(function () {
  // React and ECharts empty elements, and threads are started from the site's own files: nothing else is let through.
  if (window.trustedTypes) {
    window.trustedTypes.createPolicy("default", {
      createHTML: function (html) {
        return html === "" ? html : null;
      },
      createScriptURL: function (url) {
        return new window.URL(url, location.href).origin === location.origin ? url : null;
      },
    });
  }
  var page = document.documentElement;
  var home = page.lang.slice(0, 2);
  var theme = null;
  try {
    theme = JSON.parse(localStorage.getItem("{{id}}.theme"));
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

  // Shows what the build has rendered, with a message that it is not interactive, until the script has started.
  var tellStill = function () {
    if (page.dataset.view === "live") return;
    page.dataset.still = "true";
    document.getElementById("still").hidden = false;
  };
  // A style sheet that fails is fetched again, later each time: nobody else asks for it once more.
  var fetchAnew = function (sheet) {
    var next = sheet.cloneNode();
    var tries = Number(sheet.dataset.tries || 0) + 1;
    if (tries > 5) return;
    next.dataset.tries = tries;
    next.removeAttribute("href");
    sheet.replaceWith(next);
    window.setTimeout(
      function () {
        next.href = sheet.href;
      },
      1000 * Math.pow(2, tries),
    );
  };
  // A script that is blocked, missing, cut or too new for the browser.
  var onFault = function (event) {
    if (event.target.rel === "stylesheet") fetchAnew(event.target);
    if (event.target.tagName === "SCRIPT" || /\/assets\//.test(event.filename || "")) tellStill();
  };
  window.addEventListener("error", onFault, true);
  // One that does not come at all is no error, nor is one that waits for the data in vain.
  window.setTimeout(tellStill, 12000);
})();
