import PDFDocument from "pdfkit";
import { xmlEscaped } from "../xml";

/** Declares in a file's metadata that it is tagged as PDF/UA. */
const accessible = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        `;

/** An accessible PDF whose XMP metadata can hold titles with `<` and `&`. */
export class AtlasDocument extends PDFDocument {
  override endMetadata(): void {
    const { Title = "", Subject = "", Creator = "" } = this.info;
    this.info = {
      ...this.info,
      Title: xmlEscaped(Title),
      Subject: xmlEscaped(Subject),
      Creator: xmlEscaped(Creator),
    };
    this.appendXML(accessible);
    super.endMetadata();
  }
}

/** The bytes of a document once it has ended. */
export function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.on("error", reject);
    document.on("end", () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}
