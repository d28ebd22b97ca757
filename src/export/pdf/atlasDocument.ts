import PDFDocument from "pdfkit";
import { xmlEscaped } from "../xml";

/** Says in a file's description that it can be read aloud: tagged as PDF/UA asks. */
const accessible = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        `;

/** A document for everyone, whose description in XMP survives titles with `<` and `&`. */
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

/** What a document writes, once it has ended. */
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
