/* data: { alt, full, pale: colours, squares: [{ value, area, label, decided }], note }, on one scale */
const SVG = "http://www.w3.org/2000/svg"
const node = (tag, attributes, text) => {
  const made = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  if (text !== undefined) made.textContent = text
  return made
}

export default function (component) {
  const { data } = component
  const root = fresh(component)
  if (!root) return

  const count = data.squares.length
  const side = count > 2 ? 150 : 210, gap = 36, line = 20
  const labels = data.squares.map((square) => square.label.split(", "))  // what is contested has a line of its own
  const words = 38 + line * Math.max(...labels.map((lines) => lines.length))
  const largest = Math.max(...data.squares.map((square) => square.value))
  const sides = data.squares.map((square) => Math.max(2, side * Math.sqrt(square.value / largest)))
  const width = count * side + (count - 1) * gap
  const picture = node("svg", { viewBox: `0 0 ${width} ${side + words}`, role: "img", "aria-label": data.alt })
  picture.style.maxWidth = `${width * 1.25}px`
  data.squares.forEach((square, index) => {
    const x = index * (side + gap)
    const y = side - sides[index]
    picture.append(
      node("rect", { x: x + 1, y: y + 1, width: sides[index] - 2, height: sides[index] - 2,
        fill: square.decided ? data.full : data.pale, stroke: data.full, class: square.decided ? "" : "hollow" }),
      node("text", { x, y: side + 26, class: "area" }, square.area),
      ...labels[index].map((words, at) => node("text", { x, y: side + 48 + at * line, class: "label" }, words)),
    )
  })
  const note = document.createElement("p")
  note.textContent = data.note
  root.replaceChildren(picture, note)
}
