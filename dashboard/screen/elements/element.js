/* Stands before every script here. Text is set as text, never as markup, and cut where it is longer than a page
   bears, as in text/short.py. */
const LONGEST = 2000
const shown = (text) => (String(text).length > LONGEST ? `${String(text).slice(0, LONGEST - 1)}…` : text)

/* Words, and those that escape.quoted marked as typed into a file: in the language of the data. */
const words = (text) => shown(text).split(/[\u2068\u2069]/).map((part, at) => {
  if (at % 2 === 0) return part
  const typed = document.createElement("span")
  typed.lang = TYPED
  typed.textContent = part
  return typed
}).filter((part) => part !== "")

/* The same where only plain text can stand. */
const plain = (text) => shown(text).replace(/[\u2068\u2069]/g, "")

const element = (tag, text, className) => {
  const node = document.createElement(tag)
  if (text !== undefined) node.append(...words(text))
  if (className) node.className = className
  return node
}

/* A part of a track: `share` of its whole width (0 to 1); `look` full, hatched or empty. */
const piece = (part) => {
  const made = element("span", part.text, `part ${part.look}`)
  made.style.width = `${100 * part.share}%`
  if (part.look === "full") made.style.backgroundColor = part.colour
  if (part.ink) made.style.color = part.ink
  if (part.say) made.title = plain(part.say)
  return made
}

/* The root of an element whose data are new; null where it shows them already, so that nothing open is closed. */
const fresh = ({ data, parentElement }) => {
  const root = parentElement.querySelector(".root")
  const known = JSON.stringify(data)
  if (root.known === known) return null
  root.known = known
  root.dataset.known = ""
  return root
}

/* A drawing of drawings/, where every text is text: read as XML, in which nothing runs, and shown only where it
   holds nothing but shapes and words. */
const KNOWN = ["svg", "title", "g", "rect", "circle", "line", "path", "text", "tspan", "defs", "pattern", "clipPath"]
const SPACE = "http://www.w3.org/2000/svg"

const drawn = (source) => {
  const read = new DOMParser().parseFromString(source, "image/svg+xml").documentElement
  const all = [read, ...read.querySelectorAll("*")]
  if (all.some((node) => node.namespaceURI !== SPACE || !KNOWN.includes(node.localName))) return element("div")
  return document.importNode(read, true)
}

/* The drawings of a map; where the page is dark, one more for paper, which is light. */
const forPaper = ({ drawings, paper }) => {
  const made = drawings.map(drawn)
  if (!paper) return made
  made[0].classList.add("unprinted")
  const printed = drawn(paper)
  printed.setAttribute("class", "paper")
  return [...made, printed]
}

/* A step of the legend of a map: how it looks, how many places are in it; pressed, others are hardly drawn. */
const sample = (step) => {
  const made = element("span", undefined, `sample ${step.look}`)
  made.style.backgroundColor = step.colour
  return made
}

const stepOf = (step, number, toggle) => {
  const item = element("li")
  const button = element("button", undefined, "step")
  button.type = "button"
  button.dataset.step = number
  button.append(sample(step), element("span", step.name), element("b"))
  button.onclick = () => toggle(number)
  item.append(button)
  return item
}

const countIn = (step, places, pressed, some, told = String(places)) => {
  step.querySelector("b").textContent = told
  step.disabled = !places // that there is none is told, and cannot be pressed
  step.setAttribute("aria-pressed", String(pressed))
  step.classList.toggle("off", some && !pressed)
}
