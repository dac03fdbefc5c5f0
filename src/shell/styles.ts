// Every style sheet that all pages share, in cascade order; the build inlines them into each page. What only slides or
// embeds need is printed with those (prerender.tsx), what only a dialog needs comes with its code (adopt.ts).
import "../theme/tokens.css";
import "../theme/fonts.css";
import "../theme/base.css";
import "./shell.css";
import "../charts/parts/parts.css";
import "../charts/plot/plot.css";
import "../charts/plate/body.css";
import "../charts/plate/plate.css";
import "../charts/hero/hero.css";
import "../charts/kpis/kpis.css";
import "../charts/cards/cards.css";
import "../charts/ledger/ledger.css";
import "../charts/relations/relations.css";
import "../charts/risks/risks.css";
import "../charts/credit/credit.css";
import "../charts/stress/stress.css";
import "../charts/timeline/timeline.css";
import "../charts/sources/sources.css";
import "./drawer.css";
import "./sharing/sharing.css";
import "./offline/offline.css";
import "./loading/loading.css";
import "../theme/print.css";
