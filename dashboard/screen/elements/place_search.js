/* data: { label, shown: the place that is looked at, typed: the words that the places answer to, places: [{ key, name,
     where }], none: what is said where there is none, more: that there are others }
   Sends `typed` while somebody types, `picked` as a key.
   A box with a list below it: the places around the one that is looked at, or those that are called as typed. */
const PAUSE = 120 // milliseconds without a key, after which the words are sent

const option = (place, number) => {
  const item = element("li")
  item.id = `place-${number}`
  item.setAttribute("role", "option")
  item.dataset.key = place.key
  item.append(element("span", place.name, "name"), element("span", place.where, "where"))
  return item
}

const build = (root) => {
  const input = element("input")
  input.type = "text"
  input.autocomplete = "off"
  input.spellcheck = false
  input.setAttribute("role", "combobox")
  input.setAttribute("aria-autocomplete", "list")
  input.setAttribute("aria-controls", "places")
  input.setAttribute("aria-expanded", "false")
  const list = element("ul")
  list.id = "places"
  list.setAttribute("role", "listbox")
  list.hidden = true
  const said = element("p", undefined, "said")
  said.setAttribute("role", "status")
  root.replaceChildren(input, list, said)
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  const root = parentElement.querySelector(".root")
  if (!root.firstChild) build(root)
  const [input, list, said] = root.children
  const known = JSON.stringify(data)
  const open = () => !list.hidden
  const items = () => [...list.children]
  const answered = () => root.data.typed === input.value.trim() // else the list is of other words

  const mark = (at) => {
    items().forEach((item, number) => item.setAttribute("aria-selected", String(number === at)))
    const item = list.children[at]
    if (item) {
      input.setAttribute("aria-activedescendant", item.id)
      item.scrollIntoView({ block: "nearest" })
    } else input.removeAttribute("aria-activedescendant")
  }
  const show = (wanted) => {
    list.hidden = !wanted
    root.classList.toggle("open", wanted)
    input.setAttribute("aria-expanded", String(wanted))
    mark(-1)
  }
  const leave = () => {
    clearTimeout(root.waiting)
    root.typing = root.entered = false
    input.value = plain(root.data.shown)
    said.textContent = ""
    show(false)
    if (root.data.typed) setTriggerValue("typed", "")
  }
  const pick = (item) => {
    clearTimeout(root.waiting)
    root.typing = false
    show(false)
    input.value = item.querySelector(".name").textContent
    setTriggerValue("picked", item.dataset.key)
  }

  if (root.known !== known) {
    const before = root.data
    root.known = known
    root.data = data
    input.setAttribute("aria-label", plain(data.label))
    list.setAttribute("aria-label", plain(data.label))
    list.replaceChildren(...data.places.map(option))
    const words = data.places.length ? data.more : data.none
    said.replaceChildren(element("span", words))
    if (before?.shown !== data.shown || !open()) input.value = plain(data.shown)
    if (before?.shown !== data.shown) show(false)
    else mark(data.typed && data.places.length ? 0 : -1)
    if (root.entered && answered()) {
      root.entered = false
      if (list.firstChild) pick(list.firstChild)
    }
  }

  input.onfocus = () => {
    input.select()
    show(true)
  }
  input.onclick = () => show(true)
  input.oninput = () => {
    show(true)
    root.entered = false
    root.typing = true
    clearTimeout(root.waiting)
    root.waiting = setTimeout(() => setTriggerValue("typed", input.value.trim()), PAUSE)
  }
  input.onblur = () => { if (open()) leave() }
  input.onkeydown = (event) => {
    const all = items()
    const at = all.findIndex((item) => item.getAttribute("aria-selected") === "true")
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      show(true)
      mark(Math.max(0, Math.min(all.length - 1, at + (event.key === "ArrowDown" ? 1 : -1))))
    } else if (event.key === "Enter" && root.typing && !answered()) root.entered = true
    else if (event.key === "Enter" && open() && all[at]) pick(all[at])
    else if (event.key === "Escape") {
      leave()
      input.select()
    } else return
    event.preventDefault()
  }
  list.onpointerdown = (event) => event.preventDefault() // the box keeps the keyboard, so that nothing closes first
  list.onclick = (event) => {
    const item = event.target.closest("li")
    if (item) pick(item)
  }
}
