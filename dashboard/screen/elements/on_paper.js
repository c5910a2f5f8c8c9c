/* data: { label, drawing: a picture as SVG; or, where it would be too large to send, words: how to get it on paper } */
export default function (component) {
  const { data } = component
  const root = fresh(component)
  if (!root) return
  if (!data.drawing) return root.replaceChildren(element("p", data.words))
  const drawing = drawn(data.drawing)
  drawing.setAttribute("role", "img")
  drawing.setAttribute("aria-label", plain(data.label))
  root.replaceChildren(drawing)
}
