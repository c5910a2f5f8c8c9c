/* The page says which language it is in, for screen readers and hyphenation; streamlit's own words for
   sending files are shown in it too. data: { language, upload, limit } */
const STYLE = "kotaku-words"
const quoted = (words) => JSON.stringify(words)

export default function (component) {
  const { data } = component
  document.documentElement.lang = data.language
  let style = document.getElementById(STYLE)
  if (!style) {
    style = document.createElement("style")
    style.id = STYLE
    document.head.append(style)
  }
  const zone = '[data-testid="stFileUploaderDropzone"]'
  style.textContent = `
    ${zone} button p, ${zone} [data-testid="stFileUploaderDropzoneInstructions"] span { font-size: 0; }
    ${zone} button p::after { content: ${quoted(data.upload)}; font-size: 1rem; }
    ${zone} [data-testid="stFileUploaderDropzoneInstructions"] > :last-child { font-size: 0; }
    ${zone} [data-testid="stFileUploaderDropzoneInstructions"] > :last-child::after {
      content: ${quoted(data.limit)}; font-size: 0.9rem; }
  `
}
