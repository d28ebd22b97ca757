// Runs in the head of the built page, before anything is painted: applies the reader's colours, leads to the page of the
// language that is asked for, and keeps what the build has rendered out of sight where the link asks for another view.
// In syntax that old browsers know.
(function () {
  var page = document.documentElement;
  var home = page.lang.slice(0, 2);
  var theme = null;
  try {
    theme = JSON.parse(localStorage.getItem("guizhou-atlas.theme"));
  } catch {
    // Nothing is kept, or may be read: the system's colours.
  }
  var isDark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  page.dataset.theme = isDark ? "dark" : "light";

  var query = location.search;
  var asked = /^\?lang=(zh|en)$/.exec(query);
  var spoken = (navigator.languages || [navigator.language]).map(function (tag) {
    return tag.slice(0, 2).toLowerCase();
  });
  var known = spoken.filter(function (language) {
    return language === "zh" || language === "en";
  });
  var wanted = home;
  if (asked) wanted = asked[1];
  // The English page has an address of its own; the other one is for whoever comes.
  else if (home === "zh" && query === "") wanted = known[0] || "en";
  if (wanted !== home) location.replace((home === "zh" ? "en/" : "../") + query + location.hash);
  page.dataset.view = wanted === home && (asked || query === "") ? "built" : "own";
})();
