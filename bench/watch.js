/**
 * Put into every measured page before anything of its own runs: notes when pictures of charts come, change and go, and
 * what the browser itself says of paints, layout shifts and long tasks. Knows nothing of any library.
 */
(() => {
  /** A picture is a chart's from this size on, in px, and with so many marks in it. */
  const least = { width: 200, height: 60, marks: 4 };
  /** ms between two frames of a page that has nothing to do; more on a busy machine. */
  const mostBetweenFrames = 150;
  const marks = "path,rect,circle,line,polygon,polyline,ellipse,text,use";

  /** Each picture on show with its place, as it was last painted. */
  const known = new Map();
  /** Pictures that were touched since the last frame, or not yet to be seen in it. */
  const touched = new Set();
  /** Frames with a picture that is new, changed or gone: { time, onScreen }. */
  const changes = [];
  /** When the frame began that has the first chart, and when it was done; null as long as there is none. */
  let firstChart = null;
  /** When the last frame began. */
  let lastFrame = 0;
  /** When the reader last pressed or chose something. */
  let acted = 0;
  let lastEvent = 0;

  const watched = {
    paint: [],
    "largest-contentful-paint": [],
    "layout-shift": [],
    longtask: [],
    resource: [],
  };
  for (const type of Object.keys(watched)) {
    new PerformanceObserver((list) => {
      watched[type].push(...list.getEntries());
      lastEvent = performance.now();
    }).observe({ type, buffered: true });
  }

  const pictures = "svg, canvas, img";

  /** The picture that a node belongs to: its canvas or image, or the outermost SVG around it. */
  function pictureOf(node) {
    let picture = (node instanceof Element ? node : node.parentElement)?.closest(pictures) ?? null;
    while (picture?.parentElement?.closest("svg")) picture = picture.parentElement.closest("svg");
    return picture;
  }

  function picturesWithin(node) {
    if (!(node instanceof Element)) return [];
    return node.matches(pictures) ? [node] : node.querySelectorAll(pictures);
  }

  new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records) {
      const picture = pictureOf(target);
      if (picture) touched.add(picture);
      // A part of the page that is hidden or shown comes or goes with its pictures.
      else if (attributeName === "hidden") for (const one of picturesWithin(target)) touched.add(one);
      else for (const node of addedNodes) for (const added of picturesWithin(node)) touched.add(added);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  // Nothing in the document tells that a canvas was drawn on; libraries clear it first.
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    touched.add(this.canvas);
    clearRect.apply(this, box);
  };

  // Nor that an image has come.
  addEventListener("load", ({ target }) => target instanceof HTMLImageElement && touched.add(target), true);

  function isChart(picture, { width, height }) {
    if (width < least.width || height < least.height) return false;
    if (picture instanceof HTMLImageElement) return picture.complete && picture.naturalWidth > 0;
    return picture instanceof HTMLCanvasElement || picture.querySelectorAll(marks).length >= least.marks;
  }

  /** Not so while it waits to fade in, for one. */
  const isVisible = (picture) => picture.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const isOnScreen = ({ top, bottom }) => bottom > 0 && top < innerHeight;

  // A message sent in a frame arrives once that frame is laid out and painted, when asking for places costs nothing.
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const time = performance.now();
    let isChanged = false;
    let onScreen = false;
    const note = (box) => {
      isChanged = true;
      onScreen ||= isOnScreen(box);
    };
    for (const [picture, box] of known) {
      if (picture.isConnected) continue;
      known.delete(picture);
      note(box);
    }
    for (const picture of touched) {
      const box = picture.getBoundingClientRect();
      const isShown = picture.isConnected && isChart(picture, box);
      if (isShown && !isVisible(picture)) continue;
      touched.delete(picture);
      if (!isShown) {
        if (known.has(picture)) note(known.get(picture));
        known.delete(picture);
        continue;
      }
      known.set(picture, box);
      firstChart ??= { frame: lastFrame, time };
      note(box);
    }
    if (isChanged) changes.push({ time, onScreen });
  };
  requestAnimationFrame(function frame(time) {
    // A page that has no time for its frames is not at rest, whether or not it was told of the task by now.
    if (time - lastFrame > mostBetweenFrames) lastEvent = performance.now();
    lastFrame = time;
    channel.port2.postMessage(null);
    requestAnimationFrame(frame);
  });

  for (const act of ["click", "change"]) {
    addEventListener(act, ({ timeStamp }) => (acted = timeStamp), { capture: true });
  }

  /** Places change while the page is scrolled, and with what stands above. */
  function renewPlaces() {
    for (const picture of known.keys()) known.set(picture, picture.getBoundingClientRect());
  }

  /** When the first chart was painted: with the first paint, where its frame had begun by then. */
  function chartAfter(firstPaint) {
    if (firstChart === null) return null;
    return firstChart.frame <= firstPaint ? firstPaint : firstChart.time;
  }

  const started = (type, since) => watched[type].filter(({ startTime }) => startTime >= since);

  globalThis.watch = {
    now: () => performance.now(),
    renewPlaces,
    /** ms since anything happened: a paint, a shift, a long task, a file, a picture. */
    quietFor: () => performance.now() - Math.max(lastEvent, changes.at(-1)?.time ?? 0),
    /** Times of a load, ms from the start of navigation; null where there was nothing of the kind. */
    load: () => {
      const firstPaint =
        watched.paint.find(({ name }) => name === "first-contentful-paint")?.startTime ?? null;
      return {
        firstPaint,
        largestPaint: watched["largest-contentful-paint"].at(-1)?.startTime ?? null,
        firstChart: firstPaint === null ? null : chartAfter(firstPaint),
      };
    },
    /** From the last act to the first and to the last frame that changed a picture on screen; null without any. */
    answer: () => {
      const seen = changes.filter(({ time, onScreen }) => onScreen && time >= acted);
      const after = (change) => (change ? change.time - acted : null);
      return { first: after(seen[0]), all: after(seen.at(-1)) };
    },
    /** Time beyond 50 ms of every task since a moment, the longest task in ms (0 below 50), and the layout shifts. */
    disturbance: (since) => {
      const tasks = started("longtask", since).map(({ duration }) => duration);
      const shifts = started("layout-shift", since).filter(({ hadRecentInput }) => !hadRecentInput);
      return {
        blocking: tasks.reduce((sum, duration) => sum + duration - 50, 0),
        longestTask: Math.max(0, ...tasks),
        shift: shifts.reduce((sum, { value }) => sum + value, 0),
      };
    },
  };
})();
