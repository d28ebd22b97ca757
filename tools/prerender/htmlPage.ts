import { languageTag, otherLocale, type Locale } from "../../src/i18n/locale";
import { escaped } from "./pictureHtml";

/** The place of a language's page within the build: its folder, and the way from there to the build's root. */
export const pagePlaces = {
  zh: { folder: "", root: "./" },
  en: { folder: "en/", root: "../" },
} as const satisfies Record<Locale, { readonly folder: string; readonly root: string }>;

/** The parts of a page that depend on its language. */
export interface PageParts {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The message shown if the page's script fails, in each language. */
  readonly still: readonly { readonly language: string; readonly words: string }[];
  /** The contents of the root element. */
  readonly html: string;
  /** The picture shown where a link to the page is shared, as a path within the build's folder. */
  readonly card: string;
  /** The public address of the atlas, ending in a slash; empty if unknown. */
  readonly address: string;
}

/** The built index.html as the page of a language. */
export function htmlPage(template: string, parts: PageParts): string {
  const { locale, title, description, still, html, card, address } = parts;
  const { folder, root } = pagePlaces[locale];
  const other = otherLocale(locale);
  const otherAddress = `${address || root}${pagePlaces[other].folder}`;
  const said = still.map(({ language, words }) => `<p lang="${language}">${escaped(words)}</p>`).join("");
  const head = [
    `<link rel="alternate" hreflang="${languageTag[other]}" href="${otherAddress}">`,
    `<link rel="alternate" hreflang="${languageTag[locale]}" href="${address ? address + folder : "./"}">`,
    ...(address === "" ? [] : [`<link rel="canonical" href="${address}${folder}">`]),
    ...Object.entries({
      "og:type": "website",
      "og:title": title,
      "og:description": description,
      "og:image": `${address || root}${card}`,
      "og:locale": { zh: "zh_CN", en: "en_GB" }[locale],
    }).map(([property, content]) => `<meta property="${property}" content="${escaped(content)}">`),
  ];
  const changes = [
    [/<html lang="[^"]*">/, `<html lang="${languageTag[locale]}">`],
    [/<title>[^<]*<\/title>/, `<title>${escaped(title)}</title>`],
    [/<meta\s+name="description"[^>]*>/, `<meta name="description" content="${escaped(description)}">`],
    [/<\/head>/, `${head.join("\n    ")}\n  </head>`],
    [/<div id="root"><\/div>/, `<div id="still" hidden>${said}</div><div id="root">${html}</div>`],
  ] as const;
  // Without a server, a style sheet that needs its permission would not load.
  const relocated = template
    .replaceAll('="./', `="${root}`)
    .replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"');
  return changes.reduce((page, [from, to]) => {
    if (!from.test(page)) throw new Error(`The built page has no ${from.source}.`);
    return page.replace(from, () => to);
  }, relocated);
}
