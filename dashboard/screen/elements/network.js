/* data: { label, hint, levels: [{ label, names: [{ name, say }] }], arcs: [{ first, second, facts }] }; names are numbered
   from the first level on, and `say` tells in words whom a name is joined to.
   Names below each other, an arc for each pair, its width the number of facts. A chosen name shows its own arcs,
   the number of facts beside each name it is joined to, and what it says. */
const SVG = "http://www.w3.org/2000/svg"
const THINNEST = 1.5
const THICKEST = 9
const ROOM = 10
const node = (tag, attributes) => {
  const made = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  return made
}

const names = (data) => {
  const list = element("ul", undefined, "names")
  list.setAttribute("aria-label", data.label)
  let number = 0
  for (const level of data.levels) {
    list.append(element("li", level.label, "level"))
    for (const entry of level.names) {
      const item = element("li")
      const button = element("button", entry.name)
      button.type = "button"
      button.dataset.number = number++
      button.dataset.say = entry.say
      item.append(button)
      list.append(item)
    }
  }
  return list
}

const draw = (root, data) => {
  const picture = root.querySelector("svg")
  const box = picture.parentElement.getBoundingClientRect()
  const heights = [...root.querySelectorAll("button")].map((button) => {
    const at = button.getBoundingClientRect()
    return at.top + at.height / 2 - box.top
  })
  const most = Math.max(...data.arcs.map((arc) => arc.facts))
  const longest = Math.max(...data.arcs.map((arc) => Math.abs(heights[arc.first] - heights[arc.second])))
  const chosen = root.dataset.chosen
  const is = (arc) => chosen !== undefined && (String(arc.first) === chosen || String(arc.second) === chosen)
  picture.setAttribute("viewBox", `0 0 ${box.width} ${box.height}`)
  const marks = [...data.arcs].sort((one, other) => is(one) - is(other)).map((arc) => {
    const [top, bottom] = [heights[arc.first], heights[arc.second]].sort((a, b) => a - b)
    const out = Math.max(14, (box.width - ROOM) * Math.pow((bottom - top) / longest, 0.75))
    const width = most > 1 ? THINNEST + ((THICKEST - THINNEST) * (arc.facts - 1)) / (most - 1) : 3
    return node("path", {
      d: `M 2 ${top} A ${out} ${(bottom - top) / 2} 0 0 1 2 ${bottom}`, "stroke-width": width,
      class: chosen === undefined ? "" : is(arc) ? "chosen" : "quiet",
    })
  })
  picture.replaceChildren(...marks)
}

const choose = (root, data, number) => {
  if (number === undefined) delete root.dataset.chosen
  else root.dataset.chosen = number
  const joined = new Map(data.arcs.flatMap((arc) => [
    ...(String(arc.first) === number ? [[arc.second, arc.facts]] : []),
    ...(String(arc.second) === number ? [[arc.first, arc.facts]] : []),
  ]))
  root.querySelectorAll("button").forEach((button, at) => {
    button.setAttribute("aria-pressed", String(button.dataset.number === number))
    if (joined.has(at)) button.dataset.facts = joined.get(at)
    else delete button.dataset.facts
    if (button.dataset.number === number) root.querySelector(".words").textContent = button.dataset.say
  })
  if (number === undefined) root.querySelector(".words").textContent = data.hint
}

export default function (component) {
  const { data } = component
  const root = fresh(component)
  if (!root) return
  const frame = element("div", undefined, "frame")
  const side = element("div", undefined, "side")
  side.append(node("svg", { "aria-hidden": "true" }))
  frame.append(names(data), side)
  const words = element("p", data.hint, "words")
  words.setAttribute("role", "status")
  root.replaceChildren(words, frame)
  choose(root, data)
  root.onclick = (event) => {
    const button = event.target.closest("button")
    if (!button) return
    choose(root, data, root.dataset.chosen === button.dataset.number ? undefined : button.dataset.number)
    draw(root, data)
  }
  new ResizeObserver(() => draw(root, data)).observe(frame)
}
