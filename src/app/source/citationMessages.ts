import type { Localized } from "../../i18n/locale";
import type { CitationFile } from "../../wording/citationFile";
import type { CitationStyle } from "../../wording/citation";

interface CitationMessages {
  readonly style: string;
  readonly styles: Readonly<Record<CitationStyle, string>>;
  readonly entry: string;
  readonly inText: string;
  readonly files: string;
  readonly file: Readonly<Record<CitationFile, string>>;
  readonly saveAs: (file: string) => string;
  readonly atlas: string;
}

const zh: CitationMessages = {
  style: "著录格式",
  styles: { gb: "GB/T 7714—2015", apa: "APA第7版" },
  entry: "文后参考文献",
  inText: "正文标注",
  files: "供文献管理软件导入",
  file: { csl: "CSL-JSON", bibtex: "BibTeX" },
  saveAs: (file) => `保存引文的${file}文件，供文献管理软件导入`,
  atlas: "引用本图集",
};

const en: CitationMessages = {
  style: "Style",
  styles: { gb: "GB/T 7714-2015", apa: "APA 7" },
  entry: "Reference list",
  inText: "In the text",
  files: "For reference managers",
  file: { csl: "CSL-JSON", bibtex: "BibTeX" },
  saveAs: (file) => `Save the reference as ${file} for reference managers`,
  atlas: "Cite this atlas",
};

/** The texts about references. */
export const citationMessages: Localized<CitationMessages> = { zh, en };
