/* The page says which language it is in, for screen readers and hyphenation. */
export default function (component) {
  document.documentElement.lang = component.data.language
}
