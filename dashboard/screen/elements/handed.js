/* A file that the server has made of what was written in this browser: saved as a download, once.
   data: { name, kind: media type, content: base64, at: tells it from the file before } */
export default function (component) {
  const { data } = component
  const root = fresh(component)
  if (!root) return
  const bytes = Uint8Array.from(atob(data.content), (sign) => sign.charCodeAt(0))
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([bytes], { type: data.kind }))
  link.download = data.name
  link.click()
  window.dispatchEvent(new CustomEvent("kotaku-saved", { detail: data.name }))
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
