// The order in which the formats' schemas ask for children. An element listed here may have no other children.

const list = (text: string): string[] => text.trim().split(/\s+/);

const PROPERTIES = "a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:gradFill a:pattFill a:grpFill a:ln a:effectLst";
const RUN = "a:ln a:noFill a:solidFill a:effectLst a:highlight a:latin a:ea a:cs a:sym a:hlinkClick";
const PARAGRAPH = "a:lnSpc a:spcBef a:spcAft a:buClr a:buSzPct a:buFont a:buNone a:buChar a:tabLst a:defRPr";
const LINE = "a:noFill a:solidFill a:pattFill a:prstDash a:round a:bevel a:miter a:headEnd a:tailEnd";
const LABEL =
  "c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator";
const AXIS =
  "c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt";
const SLIDE = "p:cSld p:clrMapOvr p:transition p:timing";
const TREE = "p:nvGrpSpPr p:grpSpPr p:sp p:grpSp p:graphicFrame p:cxnSp p:pic";

/** Elements whose children may repeat or mix in any order. */
export const MIXED = new Set(["p:spTree", "p:grpSp", "a:p", "a:path", "c:plotArea", "a:pathLst", "a:avLst", "a:r"]);

const ORDERS: Record<string, string> = {
  "p:sld": SLIDE,
  "p:notes": "p:cSld p:clrMapOvr",
  "p:sldLayout": SLIDE,
  "p:sldMaster": "p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles",
  "p:notesMaster": "p:cSld p:clrMap p:hf p:notesStyle",
  "p:presentation":
    "p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:embeddedFontLst p:defaultTextStyle p:extLst",
  "p:cSld": "p:bg p:spTree p:custDataLst",
  "p:spTree": TREE,
  "p:grpSp": TREE,
  "p:sp": "p:nvSpPr p:spPr p:style p:txBody",
  "p:cxnSp": "p:nvCxnSpPr p:spPr p:style",
  "p:graphicFrame": "p:nvGraphicFramePr p:xfrm a:graphic",
  "p:nvSpPr": "p:cNvPr p:cNvSpPr p:nvPr",
  "p:nvCxnSpPr": "p:cNvPr p:cNvCxnSpPr p:nvPr",
  "p:nvGrpSpPr": "p:cNvPr p:cNvGrpSpPr p:nvPr",
  "p:nvGraphicFramePr": "p:cNvPr p:cNvGraphicFramePr p:nvPr",
  "p:cNvPr": "a:hlinkClick a:hlinkHover a:extLst",
  "p:cNvCxnSpPr": "a:cxnSpLocks a:stCxn a:endCxn",
  "p:spPr": PROPERTIES,
  "p:grpSpPr": "a:xfrm a:noFill a:solidFill",
  "c:spPr": PROPERTIES,
  "p:txBody": "a:bodyPr a:lstStyle a:p",
  "a:txBody": "a:bodyPr a:lstStyle a:p",
  "c:rich": "a:bodyPr a:lstStyle a:p",
  "c:txPr": "a:bodyPr a:lstStyle a:p",
  "a:p": "a:pPr a:r a:br a:fld a:endParaRPr",
  "a:r": "a:rPr a:t",
  "a:pPr": PARAGRAPH,
  "a:lvl1pPr": PARAGRAPH,
  "a:rPr": RUN,
  "a:defRPr": RUN,
  "a:endParaRPr": RUN,
  "a:ln": LINE,
  "a:xfrm": "a:off a:ext a:chOff a:chExt",
  "p:xfrm": "a:off a:ext",
  "a:custGeom": "a:avLst a:gdLst a:ahLst a:cxnLst a:rect a:pathLst",
  "a:tbl": "a:tblPr a:tblGrid a:tr",
  "a:tc": "a:txBody a:tcPr",
  "a:tcPr": "a:lnL a:lnR a:lnT a:lnB a:lnTlToBr a:lnBlToTr a:cell3D a:noFill a:solidFill a:pattFill",
  "c:chartSpace":
    "c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes",
  "c:chart": "c:title c:autoTitleDeleted c:view3D c:floor c:plotArea c:legend c:plotVisOnly c:dispBlanksAs",
  "c:title": "c:tx c:layout c:overlay c:spPr c:txPr",
  "c:plotArea": "c:layout c:barChart c:lineChart c:scatterChart c:areaChart c:valAx c:catAx c:dateAx c:dTable c:spPr",
  "c:barChart": "c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId",
  "c:lineChart": "c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId",
  "c:scatterChart": "c:scatterStyle c:varyColors c:ser c:dLbls c:axId",
  "c:barChart/c:ser":
    "c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:shape",
  "c:lineChart/c:ser": "c:idx c:order c:tx c:spPr c:marker c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:smooth",
  "c:scatterChart/c:ser":
    "c:idx c:order c:tx c:spPr c:marker c:dPt c:dLbls c:trendline c:errBars c:xVal c:yVal c:smooth",
  "c:dPt": "c:idx c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr",
  "c:ser/c:marker": "c:symbol c:size c:spPr",
  "c:dPt/c:marker": "c:symbol c:size c:spPr",
  "c:dLbls": `c:dLbl c:delete ${LABEL} c:showLeaderLines c:leaderLines c:extLst`,
  "c:dLbl": `c:idx c:delete c:layout c:tx ${LABEL} c:extLst`,
  "c:manualLayout": "c:layoutTarget c:xMode c:yMode c:wMode c:hMode c:x c:y c:w c:h",
  "c:scaling": "c:logBase c:orientation c:max c:min",
  "c:valAx": `${AXIS} c:crossBetween c:majorUnit c:minorUnit c:dispUnits`,
  "c:catAx": `${AXIS} c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl`,
  "c:dateAx": `${AXIS} c:auto c:lblOffset c:baseTimeUnit c:majorUnit c:majorTimeUnit c:minorUnit c:minorTimeUnit`,
  "c:numRef": "c:f c:numCache",
  "c:strRef": "c:f c:strCache",
  "c:numCache": "c:formatCode c:ptCount c:pt",
  "c:strCache": "c:ptCount c:pt",
  worksheet: "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr autoFilter mergeCells tableParts",
  workbook: "fileVersion workbookPr bookViews sheets definedNames calcPr",
  table: "autoFilter sortState tableColumns tableStyleInfo",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles",
};

const known = new Map(Object.entries(ORDERS).map(([name, text]) => [name, list(text)]));

/** Names of the children of an element in their order; undefined where this list does not say. */
export const orderOf = (parent: string, name: string): string[] | undefined =>
  known.get(`${parent}/${name}`) ?? known.get(name);
