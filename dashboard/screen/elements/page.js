/* What streamlit draws around our elements, put right: the language of the page, the menu as a landmark of its own,
   which page is shown, where the link past the menu leads, and streamlit's own words.
   data: { language, typed: the language of the data, menu, current: number of the link of this page, mode: what a wall
   shows in place of a page, lost, lost_title: what is said while the server cannot be reached, and streamlit's own title
   of that, looks of the data, stamped: those its pictures have, upload, limit, paper: what stands below each page on
   paper, stamps: words in pictures by what they are of, words: [[pattern, words]] } */
const STYLE = "kotaku-words"
const MENU = "kotaku-menu"
const SPOKEN = ["aria-label", "title", "placeholder", "alt"]
const OURS = "[data-testid=stMarkdownContainer], svg, script, style"
const quoted = (words) => JSON.stringify(words.replace(/\s+/g, " "))
const inside = (selector) => `[data-testid="stFileUploaderDropzone"] ${selector}`

const styles = (data, colour, ground) => `
  .st-key-frame { background: ${ground}; }
  ${inside("button p")}, ${inside('[data-testid="stFileUploaderDropzoneInstructions"] span')} { font-size: 0; }
  ${inside("button p::after")} { content: ${quoted(data.upload)}; font-size: 1rem; }
  ${inside('[data-testid="stFileUploaderDropzoneInstructions"] > :last-child')} { font-size: 0; }
  ${inside('[data-testid="stFileUploaderDropzoneInstructions"] > :last-child::after')} {
    content: ${quoted(data.limit)}; font-size: 0.9rem; }
  @page { size: A4; margin: 14mm 12mm 18mm;
    @bottom-left { content: ${quoted(data.paper)}; width: 165mm; font: 8pt sans-serif; color: #16242b; }
    @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #16242b; } }
  ${data.stamped.map((look) => `[class*="st-key-picture-"]::after { content: ${quoted(data.stamps[look])}; }`).join("\n")}
  body:has(.st-key-stamp) [class*="st-key-picture-"]::before { content: ${quoted(data.stamps.simulated)}; }
  #${MENU} a[aria-current] { box-shadow: inset 0 -3px 0 ${colour}; }
  #${MENU} a:focus-visible { outline: 3px solid ${colour} !important; outline-offset: 2px; box-shadow: none; }
`

/* Streamlit's words in the reader's language; a label that was escaped as Markdown is spoken without the signs. */
const put = (known, node, name, current, set) => {
  const before = known.get(node)?.[name]
  const original = before && before.shown === current ? before.original : current
  const plain = original.replace(/\\([^\w\s])/g, "$1").replaceAll("\u2060", "")
  const spoken = name === "text" ? original : plain
  const found = window.kotaku.patterns.find(([pattern]) => pattern.test(spoken.trim()))
  const wanted = found ? spoken.trim().replace(found[0], found[1]) : spoken
  if (wanted === current) return
  known.set(node, { ...known.get(node), [name]: { original, shown: wanted } })
  set(wanted)
}

const translate = (root) => {
  const known = window.kotaku.known
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const ours = node.parentElement?.closest(OURS)
      if (ours && !node.parentElement.closest("[role=dialog], [data-testid=stException]")) return
      put(known, node, "text", node.data, (words) => { node.data = words })
    } else if (node.nodeType === Node.ELEMENT_NODE && !["SVG", "SCRIPT", "STYLE"].includes(node.tagName.toUpperCase())) {
      for (const name of SPOKEN) {
        if (node.hasAttribute(name)) put(known, node, name, node.getAttribute(name), (words) => node.setAttribute(name, words))
      }
      if (node.tagName === "EM") node.lang = window.kotaku.data.typed
      if (node.tagName === "INPUT" && node.closest("[class*=st-key-number-]")) node.inputMode = "decimal"
      node.childNodes.forEach(visit)
    }
  }
  visit(root)
}

/* The menu stands in <main>, where streamlit draws everything; for whoever listens it belongs to a <nav> before it. */
const arrange = () => {
  const { data } = window.kotaku
  const menu = document.querySelector(".st-key-menu")
  if (!menu) return
  menu.id = MENU
  let landmark = document.querySelector(`nav[aria-owns=${MENU}]`)
  if (!landmark) {
    landmark = document.createElement("nav")
    landmark.setAttribute("aria-owns", MENU)
    document.body.prepend(landmark)
  }
  if (landmark.getAttribute("aria-label") !== data.menu) landmark.setAttribute("aria-label", data.menu)
  menu.querySelectorAll("a").forEach((link, number) => {
    if (number === data.current) link.setAttribute("aria-current", "page")
    else link.removeAttribute("aria-current")
  })
}

/* While the server cannot be reached the page stays as it is, with a mark at its edge: streamlit's own message lies
   over the page until somebody closes it, so that it is closed at once. */
const LOST = "kotaku-lost"
const LOST_AFTER = 1500
let lost
const tellConnection = () => {
  const state = document.querySelector("[data-testid=stApp]")?.dataset.testConnectionState ?? ""
  if (state === "CONNECTED") {
    clearTimeout(lost)
    lost = undefined
    document.getElementById(LOST)?.remove()
    return
  }
  const { data } = window.kotaku
  const message = document.querySelector("section[role=dialog]")
  const title = message?.querySelector("h2[slot=title]")?.textContent
  if ([data.lost_title, "Connection error"].includes(title)) message.querySelector("button").click()
  lost ??= setTimeout(() => {
    const mark = document.createElement("p")
    mark.id = LOST
    mark.setAttribute("role", "status")
    mark.textContent = data.lost
    document.body.append(mark)
  }, LOST_AFTER)
}

/* Past the menu lies the headline; streamlit's own link leads to a frame that holds the menu as well. */
const skip = (event) => {
  if (!event.target.closest?.("[data-testid=stSkipToContent]")) return
  const headline = document.querySelector("[data-testid=stMain] h1")
  if (!headline) return
  event.preventDefault()
  event.stopPropagation()
  headline.tabIndex = -1
  headline.focus()
}

/* A map is laid out for the width of a phone (pictures/ground.py): where there is more room all of it is larger. */
const WIDE = 1000
const fitMap = () => {
  const width = document.querySelector("[data-testid=stMainBlockContainer]")?.clientWidth ?? 0
  document.documentElement.style.setProperty("--map-zoom", width < WIDE ? 1 : 1.5)
}

const watch = () => {
  window.addEventListener("resize", () => { if (!matchMedia("print").matches) fitMap() })
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "childList") change.addedNodes.forEach(translate)
      else translate(change.target)
    }
    arrange()
    tellConnection()
  }).observe(document.body, {
    childList: true, subtree: true, characterData: true, attributes: true,
    attributeFilter: [...SPOKEN, "data-test-connection-state"],
  })
  document.addEventListener("click", skip, true)
}

export default function (component) {
  const { data, parentElement } = component
  const first = !window.kotaku
  window.kotaku = {
    data,
    patterns: data.words.map(([pattern, words]) => [new RegExp(`^${pattern}$`), words]),
    known: window.kotaku?.known ?? new WeakMap(),
  }
  document.documentElement.lang = data.language
  document.body.dataset.looks = data.looks.join(" ")
  document.body.dataset.mode = data.mode
  let style = document.getElementById(STYLE)
  if (!style) {
    style = document.createElement("style")
    style.id = STYLE
    document.head.append(style)
  }
  const root = parentElement.querySelector(".root")
  const theme = getComputedStyle(root)
  style.textContent = styles(
    data, theme.getPropertyValue("--st-primary-color") || "currentColor", theme.getPropertyValue("--st-background-color"))
  if (first) watch()
  translate(document.body)
  arrange()
  fitMap()
}
