import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { sourceLinks } from "../../src/app/address/sourceLinks";
import type { Sources } from "../../src/charts/chart";
import type { Means } from "../../src/export/exportChart";
import { faultWords } from "../../src/export/exportFault";
import { renewDeck } from "../../src/export/renewDeck";
import { renewedName } from "../../src/export/renewedName";
import { readyFolder, writeFault } from "./outFolder";
import type { RenderReport } from "./renderFiles";
import type { RenderOptions } from "./renderOptions";

/** Renews the charts of an edited deck and writes it beside; returns how many slides could not be renewed, or 1. */
export async function renewFile(
  options: RenderOptions,
  sources: Sources,
  means: Means,
  report: RenderReport,
): Promise<number> {
  const { renew = "", renewsChanged, filters, locale, settings, address, out } = options;
  readyFolder(out);
  try {
    const request = {
      bytes: new Uint8Array(await readFile(renew)),
      locale,
      filters: filters.initiatives === null ? null : filters,
      anyway: renewsChanged ? ("all" as const) : [],
      sourceLinks: address === undefined ? null : sourceLinks(address, locale),
    };
    const renewed = await renewDeck(request, sources, settings, means, ({ done, total, name }) => {
      if (name !== "") report.progress(`  ${done + 1}/${total} ${name}`);
    });
    const path = join(out, renewedName(basename(renew)));
    await writeFile(path, renewed.bytes);
    report.written(path);
    for (const { slide, chart, page, kind } of renewed.left) {
      report.warned(`slide ${slide}: ${kind} of ${page ?? chart} was changed by hand and is left as it is`);
    }
    if (renewed.hasOwnColors) report.progress("The deck has colours of its own, which stay.");
    for (const { slide, chart, reason } of renewed.missing) {
      report.failed(`slide ${slide}: ${chart} is not renewed: ${reason.en}`);
    }
    return renewed.missing.length;
  } catch (cause) {
    report.failed(`${renew}: ${writeFault(cause) ?? faultWords(cause).en}`);
    return 1;
  }
}
