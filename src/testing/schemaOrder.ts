const textRun = "ln noFill solidFill effectLst latin ea cs hlinkClick extLst";
const numbered =
  "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator";
const axis =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt";

const orders: Readonly<Record<string, string>> = {
  "c:chartSpace": "date1904 lang roundedCorners chart spPr txPr externalData",
  "c:chart": "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
  "c:plotArea": "layout barChart lineChart catAx valAx spPr",
  "c:barChart": "barDir grouping varyColors ser dLbls gapWidth overlap axId",
  "c:lineChart": "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId",
  "c:ser": "idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat val smooth extLst",
  "c:dPt": "idx invertIfNegative marker bubble3D explosion spPr",
  "c:marker": "symbol size spPr",
  "c:dLbls": `dLbl ${numbered} extLst`,
  "c:dLbl": `idx layout tx ${numbered} extLst`,
  "c:catAx": `${axis} auto lblAlgn lblOffset noMultiLvlLbl`,
  "c:valAx": `${axis} crossBetween majorUnit minorUnit`,
  "c:scaling": "logBase orientation max min",
  "c:title": "tx layout overlay spPr txPr",
  "c:legend": "legendPos legendEntry layout overlay spPr txPr",
  "c:manualLayout": "layoutTarget xMode yMode wMode hMode x y w h",
  "c:strCache": "ptCount pt",
  "c:numCache": "formatCode ptCount pt",
  "c:multiLvlStrCache": "ptCount lvl",
  "c:rich": "bodyPr lstStyle p",
  "c:txPr": "bodyPr lstStyle p",
  "a:p": "pPr r br fld endParaRPr",
  "a:r": "rPr t",
  "a:fld": "rPr pPr t",
  "a:pPr": "lnSpc spcBef spcAft buNone defRPr",
  "a:rPr": textRun,
  "a:defRPr": textRun,
  "a:endParaRPr": textRun,
  "a:ln": "noFill solidFill prstDash custDash round miter",
  "a:custGeom": "avLst gdLst ahLst cxnLst rect pathLst",
  "a:pattFill": "fgClr bgClr",
  "a:blip": "extLst",
  "a:tbl": "tblPr tblGrid tr",
  "a:tc": "txBody tcPr",
  "a:tcPr": "lnL lnR lnT lnB noFill solidFill",
  "p:sp": "nvSpPr spPr style txBody",
  "p:pic": "nvPicPr blipFill spPr",
  "p:graphicFrame": "nvGraphicFramePr xfrm graphic",
  "p:cxnSp": "nvCxnSpPr spPr style",
  "p:spPr": "xfrm custGeom prstGeom noFill solidFill pattFill ln",
  "c:spPr": "xfrm prstGeom noFill solidFill pattFill ln",
  "p:txBody": "bodyPr lstStyle p",
  "p:cSld": "bg spTree",
  "p:sld": "cSld clrMapOvr timing",
  "p:timing": "tnLst bldLst",
  "p:seq": "cTn prevCondLst nextCondLst",
  "p:cTn": "stCondLst childTnLst",
  "p:cBhvr": "cTn tgtEl attrNameLst",
  "p:set": "cBhvr to",
  "p:notes": "cSld clrMapOvr",
  "p:sldLayout": "cSld clrMapOvr",
  "p:sldMaster": "cSld clrMap sldLayoutIdLst txStyles",
  "p:notesMaster": "cSld clrMap notesStyle",
  "p:txStyles": "titleStyle bodyStyle otherStyle",
  "p:presentation": "sldMasterIdLst notesMasterIdLst sldIdLst sldSz notesSz",
  "a:theme": "themeElements",
  "a:themeElements": "clrScheme fontScheme fmtScheme",
  "a:clrScheme": "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink",
  "c15:datalabelsRange": "f dlblRangeCache",
  "c15:dlblRangeCache": "ptCount pt",
  workbook: "bookViews sheets",
  worksheet: "sheetViews cols sheetData pageSetup",
  c: "f v is",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles",
};

/**
 * The order that Office's schemas require for the children of an element, for those used in our files; null if the order
 * does not matter. A child that is not listed is not allowed.
 */
export function schemaOrder(name: string): readonly string[] | null {
  return orders[name]?.split(" ") ?? null;
}
