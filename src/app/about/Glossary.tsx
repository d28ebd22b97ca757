import { useMemo } from "react";
import { noCriteria } from "../../selectors/factCriteria";
import { noFilters } from "../../selectors/filters";
import { enumeration } from "../../i18n/punctuation";
import { otherLocale, languageTag } from "../../i18n/locale";
import { glossary } from "../../wording/glossary";
import { sectionText } from "../../wording/referenceText";
import { AddressLink } from "../address/AddressLink";
import { headingId } from "../address/landing";
import { usePage, usePageData } from "../page";
import { entryTexts } from "../source/entryTexts";
import styles from "./AboutPage.module.css";
import { aboutMessages } from "./aboutMessages";
import { termAnchor } from "./termAnchor";

/** Every term, with its name in the other language, its meaning, and the sections it occurs in. */
export function Glossary() {
  const { locale } = usePage();
  const { dataset, registry } = usePageData();
  const { glossary: words } = aboutMessages[locale];
  const other = otherLocale(locale);
  const inData = useMemo(
    () => registry.entries.flatMap((entry) => entryTexts(entry, dataset).words).join("\n"),
    [registry, dataset],
  );
  return (
    <>
      <p>{words.lead}</p>
      <dl className={styles.glossary}>
        {glossary.map(({ id, term, forms, meaning, sections }) => {
          const query = forms.zh.find((form) => inData.includes(form));
          return (
            <div key={id} id={termAnchor(id)}>
              <dt id={headingId(termAnchor(id))} tabIndex={-1}>
                <strong>{term[locale]}</strong> <span lang={languageTag[other]}>{term[other]}</span>
              </dt>
              <dd>
                {meaning[locale]}{" "}
                <span className={styles.where}>
                  {words.sections(
                    enumeration(
                      sections.map((section) => sectionText(section, locale)),
                      locale,
                    ),
                  )}
                  {query !== undefined && (
                    <>
                      {" · "}
                      <AddressLink
                        change={{
                          page: "facts",
                          fact: null,
                          filters: noFilters,
                          criteria: { ...noCriteria, query },
                        }}
                      >
                        {words.inData}
                      </AddressLink>
                    </>
                  )}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
