import { xmlEscaped } from "../../export/xml";
import { startAddress, writeAddress, type Address } from "../address/address";
import { heightMessage, siteAddress } from "./embedLinks";

/** The link for a frame that shows a chart as it is shown now. */
function frameLink({ filters, locale, modes, tables, place }: Address, id: string): string {
  const mode = modes[id];
  const view: Address = {
    ...startAddress,
    filters,
    locale,
    modes: mode === undefined ? {} : { [id]: mode },
    tables: tables.filter((table) => table === id),
    place,
    embed: id,
  };
  return `${siteAddress()}${writeAddress(view)}`;
}

/** A chart to be embedded in another site. */
interface Embedded {
  readonly id: string;
  readonly title: string;
  readonly address: Address;
}

/**
 * The HTML that embeds a chart in another site: a frame that may only run its script and open the atlas, and a script that
 * gives it the height it asks for.
 */
export function embedHtml({ id, title, address }: Embedded): string {
  const link = frameLink(address, id);
  const sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";
  return `<iframe src="${xmlEscaped(link)}" title="${xmlEscaped(title)}" width="100%" height="560" style="border: 0" loading="lazy" sandbox="${sandbox}"></iframe>
<script>
addEventListener("message", function (event) {
  if (!event.data || event.data.type !== "${heightMessage}") return;
  document.querySelectorAll("iframe").forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.height = event.data.height;
  });
});
</script>`;
}
