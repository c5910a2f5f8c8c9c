/* The whole screen for the dashboard, and back; nothing where the browser cannot. data: { label } */
const SVG = "http://www.w3.org/2000/svg"

export default function (component) {
  const { data } = component
  const root = fresh(component)
  if (!root) return
  if (!document.fullscreenEnabled) return root.replaceChildren()
  const button = element("button")
  const corners = document.createElementNS(SVG, "svg")
  const path = document.createElementNS(SVG, "path")
  corners.setAttribute("viewBox", "0 0 24 24")
  corners.setAttribute("aria-hidden", "true")
  path.setAttribute("d", "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5")
  corners.append(path)
  button.append(corners)
  button.type = "button"
  button.title = data.label
  button.setAttribute("aria-label", data.label)
  button.onclick = () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  root.replaceChildren(button)
}
