// Runs in the head of the built page, before anything is painted: applies the reader's colours, and keeps what the build
// has rendered out of sight where the link asks for another view. In the oldest syntax that a supported browser knows.
(function () {
  var page = document.documentElement;
  var home = page.lang.slice(0, 2);
  var theme = null;
  try {
    theme = JSON.parse(localStorage.getItem("guizhou-atlas.theme"));
  } catch (_error) {
    // Nothing is kept, or may be read: the system's colours.
  }
  var isDark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  page.dataset.theme = isDark ? "dark" : "light";
  var query = location.search;
  var speaksChinese = (navigator.languages || [navigator.language]).some(function (tag) {
    return /^zh\b/i.test(tag);
  });
  if (query === "" && home === "zh" && !speaksChinese) location.replace("en/" + location.hash);
  else if (query !== "" && query !== "?lang=" + home) page.dataset.view = "own";
})();
