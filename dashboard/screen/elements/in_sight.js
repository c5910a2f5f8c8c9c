/* data: { at, block }
   Scrolls itself into sight when `at` is another than before: with `start` what stands below is seen, with `nearest`
   what stands above. The keyboard stays where it was. */
export default function (component) {
  const { data, parentElement } = component
  const root = parentElement.querySelector(".root")
  if (root.dataset.at === data.at) return
  root.dataset.at = data.at
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches
  requestAnimationFrame(() => root.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: data.block }))
}
