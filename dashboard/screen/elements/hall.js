/* A screen that nobody stands near: the stage turns by itself, stands still while somebody touches it, and goes on.
   data: what a stage needs, each screen with code: a QR code as SVG, or empty; seconds a screen, resume: seconds without a
     touch until it goes on, fresh: of when the data are, words: { …, pause, play, leave, code } }
   Sends `left`. */
const clock = (language) => new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" })

/* A QR code as large as there is room for. */
const codeOf = (source) => {
  const made = drawn(source)
  made.setAttribute("viewBox", `0 0 ${made.getAttribute("width")} ${made.getAttribute("height")}`)
  made.setAttribute("aria-hidden", "true")
  return made
}

export default function hall(component) {
  const { data, parentElement, setTriggerValue } = component
  const before = parentElement.querySelector(".root")
  const root = fresh(component)
  if (!root) return
  before.end?.()
  const { words } = data
  let timer
  let still = false
  const time = element("p", "", "clock")
  const code = element("div", undefined, "code")
  const halt = button(words.pause, icon(""), () => (still ? go() : rest()), "tool")
  const told = () => {
    const label = still ? words.play : words.pause
    halt.setAttribute("aria-label", label)
    halt.title = label
    halt.querySelector("path").setAttribute("d", still ? "M7 4l13 8-13 8z" : "M8 4v16M16 4v16")
    stages.node.classList.toggle("still", still)
  }
  const next = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (!root.isConnected) return
      tell()
      stages.turn(1, { round: true, announce: false }) // it would talk over whoever reads
      next()
    }, data.seconds * 1000)
  }
  const go = () => {
    still = false
    told()
    next()
  }
  /* After a touch it waits longer than a screen lasts: whoever touched it reads. */
  const rest = () => {
    still = true
    told()
    clearTimeout(timer)
    timer = setTimeout(go, data.resume * 1000)
  }
  const tell = () => { time.textContent = clock(data.language).format(new Date()) }
  const stages = stage(data, {
    shown: (key) => {
      const screen = data.screens.find((one) => one.key === key)
      code.replaceChildren(...(screen.code ? [codeOf(screen.code), element("p", words.code)] : []))
    },
    tools: [halt, button(words.leave, icon("M5 5l14 14M19 5L5 19"), () => setTriggerValue("left", true), "tool")],
  })
  stages.node.classList.add("hall")
  stages.node.querySelector("header").append(element("p", data.fresh, "fresh"), time)
  stages.node.querySelector("footer").prepend(code)
  const listen = new AbortController()
  for (const touch of ["pointerdown", "keydown"]) {
    window.addEventListener(touch, (event) => {
      const halting = event.composedPath().includes(halt) && (event.type === "pointerdown" || [" ", "Enter"].includes(event.key))
      if (root.isConnected && !halting) rest()
    }, { signal: listen.signal })
  }
  root.replaceChildren(stages.node)
  const { key, piece } = remembered()
  stages.open(key, piece)
  tell()
  go()
  root.end = () => {
    clearTimeout(timer)
    listen.abort()
    stages.end()
  }
}
