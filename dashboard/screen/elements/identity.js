/* Whose dashboard it is, and the button that opens the menu where that has no room. data: { name, mark: a
   picture as data, or empty, menu: its name } */
const SVG = "http://www.w3.org/2000/svg"
const OPEN = "menuOpen"

/* What is left of what was: a small square in a large one. */
const mark = () => {
  const svg = document.createElementNS(SVG, "svg")
  svg.setAttribute("viewBox", "0 0 24 24")
  svg.setAttribute("aria-hidden", "true")
  for (const [side, className] of [[22, "was"], [10, "is"]]) {
    const square = document.createElementNS(SVG, "rect")
    for (const [name, value] of Object.entries({ x: 1, y: 23 - side, width: side, height: side, class: className })) {
      square.setAttribute(name, value)
    }
    svg.append(square)
  }
  return svg
}

const picture = (mark) => {
  const image = document.createElement("img")
  image.src = mark
  image.alt = ""
  return image
}

export default function (component) {
  const { data } = component
  const open = (whether) => {
    if (whether) document.body.dataset[OPEN] = ""
    else delete document.body.dataset[OPEN]
    component.parentElement.querySelector("button")?.setAttribute("aria-expanded", String(whether))
  }
  open(false)  // a page has been chosen
  const root = fresh(component)
  if (!root) return
  const button = element("button", data.menu)
  button.type = "button"
  button.setAttribute("aria-expanded", "false")
  button.onclick = () => open(!(OPEN in document.body.dataset))
  root.replaceChildren(data.mark ? picture(data.mark) : mark(), element("span", data.name, "name"), button)
}
