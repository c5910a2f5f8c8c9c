/* Stands before every script here. Text is set as text, never as markup. */
const element = (tag, text, className) => {
  const node = document.createElement(tag)
  if (text !== undefined) node.textContent = text
  if (className) node.className = className
  return node
}

/* The root of an element whose data are new; null where it shows them already, so that nothing open is closed. */
const fresh = ({ data, parentElement }) => {
  const root = parentElement.querySelector(".root")
  const known = JSON.stringify(data)
  if (root.dataset.known === known) return null
  root.dataset.known = known
  return root
}
