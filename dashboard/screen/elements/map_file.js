/* data: { svg: a drawing as SVG, once it was asked for, name: of the file, words: on the button }
   Sends `wanted`. The picture as PNG, made here of the drawing: twice as sharp, with the letters that this machine
   has. */
const SHARP = 2

const saved = (blob, name) => {
  const link = element("a")
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

const make = ({ svg, name }) => {
  const image = new Image()
  image.onload = () => {
    const canvas = element("canvas")
    canvas.width = SHARP * image.naturalWidth
    canvas.height = SHARP * image.naturalHeight
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height)
    canvas.toBlob((blob) => saved(blob, name), "image/png")
  }
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
}

export default function (component) {
  const { data, setTriggerValue } = component
  const root = fresh(component)
  if (!root) return
  const button = element("button", data.words)
  button.type = "button"
  button.onclick = () => {
    root.wanted = true
    setTriggerValue("wanted", data.name)
  }
  root.replaceChildren(button)
  if (root.wanted && data.svg) {
    root.wanted = false
    make(data)
  }
}
