// <all-in-view view="stress" companies="arm" lang="ko" theme="dark">: an embedded view on any page. Every attribute is a
// query parameter of the same name, `lang` is the path. The frame is made when it comes near the viewport and is kept as
// high as its content. Styles stand in a shadow root and no style is written into the page, so that neither the page's
// style sheets nor its policy can break it.
import { heightOf, setMessage } from "./protocol";

/** The folder this script was loaded from is the site's root. */
const script = (document.currentScript as HTMLScriptElement | null)?.src;
const ROOT = new URL(".", script || document.baseURI).href;

/** Attributes that are the element's own or mean something to every element. */
const NOT_PARAMETERS = /^(view|lang|class|style|id|slot|title|hidden|role|tabindex|is|part|dir|aria-.*|data-.*|on.*)$/;
const NEAR = "600px";
const FIRST_HEIGHT = 480;

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ":host{display:block!important;height:auto!important;min-height:1px!important;max-height:none!important}" +
    ":host([hidden]){display:none!important}" +
    "iframe{display:block;width:100%;border:0}",
);

class AllInView extends HTMLElement {
  #frame: HTMLIFrameElement | null = null;
  #path = "";
  #near = new IntersectionObserver((entries) => entries.some((e) => e.isIntersecting) && this.#show(), {
    rootMargin: NEAR,
  });
  #changes = new MutationObserver(() => this.#frame && this.#show());

  connectedCallback() {
    if (!this.shadowRoot) this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
    addEventListener("message", this.#hear);
    this.#near.observe(this);
    this.#changes.observe(this, { attributes: true });
  }

  disconnectedCallback() {
    removeEventListener("message", this.#hear);
    this.#near.disconnect();
    this.#changes.disconnect();
    // A frame that is moved loads anew.
    this.#frame?.remove();
    this.#frame = null;
  }

  /** The query that the attributes write, without "?". */
  get query(): string {
    const all = [...this.attributes].filter(({ name }) => !NOT_PARAMETERS.test(name));
    return String(new URLSearchParams(all.map(({ name, value }) => [name, value])));
  }

  get #address(): string {
    const lang = this.lang === "ko" ? "ko/" : "";
    return `${ROOT}${lang}embed/${encodeURIComponent(this.getAttribute("view") ?? "glance")}/`;
  }

  /** Makes the frame, or brings it to what the attributes say: by a message where only the query has changed. */
  #show() {
    this.#near.disconnect();
    const path = this.#address;
    const query = this.query;
    const frame = this.#frame ?? this.#make();
    frame.title = this.title || `All In: ${this.getAttribute("view") ?? "glance"}`;
    if (path !== this.#path) frame.src = path + (query && `?${query}`);
    else frame.contentWindow?.postMessage(setMessage(query), "*");
    this.#path = path;
    if (!frame.isConnected) this.shadowRoot?.append(frame);
  }

  #make(): HTMLIFrameElement {
    const frame = document.createElement("iframe");
    frame.style.height = `${FIRST_HEIGHT}px`;
    frame.allow = "clipboard-write; fullscreen";
    this.#path = "";
    this.#frame = frame;
    return frame;
  }

  #hear = (event: MessageEvent) => {
    if (!this.#frame || event.source !== this.#frame.contentWindow) return;
    const height = heightOf(event.data);
    if (height !== null) this.#frame.style.height = `${height}px`;
    // What the view says of itself, for whoever listens on the element.
    this.dispatchEvent(new CustomEvent("all-in", { detail: event.data }));
  };
}

if (!customElements.get("all-in-view")) customElements.define("all-in-view", AllInView);
