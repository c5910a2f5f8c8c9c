/* data: { label, drawings: [a drawing as SVG for a screen, one for a phone], paper: one for paper, at night } */
export default function (component) {
  const { data } = component
  const root = fresh(component)
  if (!root) return
  root.replaceChildren(...forPaper(data))
  for (const drawing of root.children) {
    drawing.setAttribute("role", "img")
    drawing.setAttribute("aria-label", plain(data.label))
  }
}
