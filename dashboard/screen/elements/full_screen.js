/* The whole screen for the dashboard, and back; nothing where the browser cannot. data: { label } */
export default function (component) {
  const { data } = component
  const root = fresh(component)
  if (!root) return
  if (!document.fullscreenEnabled) return root.replaceChildren()
  const button = element("button", "⛶")
  button.type = "button"
  button.title = data.label
  button.setAttribute("aria-label", data.label)
  button.onclick = () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  root.replaceChildren(button)
}
