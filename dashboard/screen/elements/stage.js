/* What a wall shows: a sentence and a picture a screen, turned over by keys, by swiping, by two buttons.
   screens: [{ key, name, stamp, sentence, alt, rows, source, drawings: { projector, screen, phone: [SVG] }, written }]
   A screen that is `written` in the room has no drawing: `fill(key, room)` puts its pieces into the room. */
const UPRIGHT = 0.9
const LOW = 500
const SWIPED = 60
const FORWARD = ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"]
const BACK = ["ArrowLeft", "ArrowUp", "PageUp", "Backspace"]
const CORNERS = "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"

/* The shape on which letters are largest; the wide one where they are large enough on it, too. */
const LARGE = 2
const wallOf = () => {
  const [wide, high] = [window.innerWidth, window.innerHeight]
  if (wide < UPRIGHT * high || high < LOW) return "phone"
  const [projector, screen] = [512, 683].map((across) => Math.min(wide / across, high / 384))
  return screen >= LARGE || screen > projector - 0.01 ? "screen" : "projector"
}

const icon = (path) => {
  const made = document.createElementNS(SPACE, "svg")
  const line = document.createElementNS(SPACE, "path")
  made.setAttribute("viewBox", "0 0 24 24")
  made.setAttribute("aria-hidden", "true")
  line.setAttribute("d", path)
  made.append(line)
  return made
}

const button = (label, content, pressed, className) => {
  const made = element("button", typeof content === "string" ? content : undefined, className)
  made.type = "button"
  if (typeof content !== "string") made.append(content)
  if (label !== content) {
    made.setAttribute("aria-label", plain(label))
    made.title = plain(label)
  }
  made.onclick = pressed
  return made
}

/* The address keeps which screen is shown, so that the same one comes back; nothing is asked of the server. */
const remember = (screen, piece) => {
  const address = new URL(location.href)
  address.searchParams.set("screen", piece ? `${screen}~${piece + 1}` : screen)
  history.replaceState(history.state, "", address)
}
const remembered = () => {
  const [key, piece] = (new URL(location.href).searchParams.get("screen") ?? "").split("~")
  return { key, piece: Math.max(0, Number(piece ?? 1) - 1) || 0 }
}

/* A wall does not go dark while nobody touches it, where the browser lets us ask for that. */
const stayAwake = () => {
  if (document.visibilityState === "visible") navigator.wakeLock?.request("screen").catch(() => {})
}

const fullScreen = (label) => button(label, icon(CORNERS), () => (
  document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen().catch(() => {})))

/* Returns { node, picture, at, show, tell, turn, open, end }. data: { screens, title, stamp, words: { previous, next, position, piece, full } };
   options: { fill, shown, tools: [node], keys: whether keys turn the screens now } */
const stage = (data, { fill = () => [], shown = () => {}, tools = [], keys = () => true }) => {
  const at = { screen: 0, piece: 0, pieces: 1, wall: wallOf() }
  const screens = () => data.screens
  const node = element("section", undefined, "stage")
  node.setAttribute("aria-label", plain(data.title))
  const head = element("header")
  const where = element("p", "", "where")
  head.append(where)
  const stamp = element("p", "", "stamp")
  head.append(stamp)
  const sentence = element("h1", "")
  sentence.tabIndex = -1
  const picture = element("div", undefined, "picture")
  const said = element("p", undefined, "announced")
  said.setAttribute("aria-live", "polite")
  const aloud = element("ul", undefined, "announced")
  const source = element("p", "", "source")
  const position = element("p", "", "position")
  const previous = button(data.words.previous, icon("M15 4l-8 8 8 8"), () => turn(-1), "turn")
  const next = button(data.words.next, icon("M9 4l8 8-8 8"), () => turn(1), "turn")
  const foot = element("footer")
  foot.append(previous, source, position, ...tools)
  if (document.fullscreenEnabled) foot.append(fullScreen(data.words.full))
  foot.append(next)
  node.append(head, sentence, picture, aloud, foot, said)

  const piecesOf = (screen) => (screen.written ? fill(screen.key, picture) : screen.drawings[at.wall])
  const filled = (screen, pieces) => {
    const one = pieces[at.piece]
    if (screen.written) return picture.replaceChildren(...[one].flat().filter(Boolean))
    const drawing = drawn(one)
    drawing.setAttribute("preserveAspectRatio", "xMinYMin")
    picture.replaceChildren(drawing)
  }
  const tell = (words) => { said.textContent = words }
  const show = (announce = true, piece = at.piece) => {
    at.piece = piece
    const screen = screens()[at.screen]
    node.dataset.screen = screen.key
    node.dataset.wall = at.wall
    where.replaceChildren(...words(`${plain(data.place)} · ${plain(screen.name)}`))
    stamp.replaceChildren(...words(screen.stamp))
    stamp.hidden = !screen.stamp
    sentence.replaceChildren(...words(screen.sentence))
    source.replaceChildren(...words(screen.source ?? ""))
    if (screen.written) {
      picture.removeAttribute("role")
      picture.removeAttribute("aria-label")
    } else {
      picture.setAttribute("role", "img")
      picture.setAttribute("aria-label", plain(screen.alt))
    }
    const pieces = piecesOf(screen)
    at.pieces = Math.max(1, pieces.length)
    at.piece = Math.min(at.piece, at.pieces - 1)
    filled(screen, pieces)
    aloud.replaceChildren(...(screen.rows ?? []).map((line) => element("li", line)))
    const told = fillIn(data.words.position, { at: at.screen + 1, n: screens().length })
    const part = at.pieces > 1 ? fillIn(data.words.piece, { at: at.piece + 1, n: at.pieces }) : ""
    position.replaceChildren(...words([told, part].filter(Boolean).join(" · ")))
    previous.disabled = at.screen === 0 && at.piece === 0
    next.disabled = at.screen === screens().length - 1 && at.piece === at.pieces - 1
    if (announce) tell([told, part, plain(screen.sentence)].filter(Boolean).join(": "))
    remember(screen.key, at.piece)
    shown(screen.key)
  }
  const go = (screen, piece = 0, announce = true) => {
    at.screen = Math.max(0, Math.min(screens().length - 1, screen))
    show(announce, piece)
    node.scrollTop = 0
  }
  const turn = (by, { round = false, announce = true } = {}) => {
    const piece = at.piece + by
    if (piece >= 0 && piece < at.pieces) return go(at.screen, piece, announce)
    const screen = at.screen + by
    if (screen >= 0 && screen < screens().length) return go(screen, by < 0 ? Infinity : 0, announce)
    if (round) go(by < 0 ? screens().length - 1 : 0, 0, announce)
  }
  const open = (key, piece = 0) => {
    const found = screens().findIndex((screen) => screen.key === key)
    at.screen = found < 0 ? Math.min(at.screen, screens().length - 1) : found
    show(false, found < 0 ? 0 : piece)
  }

  const onKey = (event) => {
    if (!node.isConnected || !keys() || event.altKey || event.ctrlKey || event.metaKey) return
    const held = event.composedPath()[0]
    const typing = held.closest?.("input, textarea, select")
    const pressing = held.closest?.("button, a") && [" ", "Enter"].includes(event.key)
    if (typing || pressing) return
    const jump = { Home: () => go(0), End: () => go(screens().length - 1) }[event.key]
    const by = FORWARD.includes(event.key) ? 1 : BACK.includes(event.key) ? -1 : 0
    if (!jump && !by) return
    event.preventDefault()
    if (jump) jump()
    else turn(by)
  }
  let from
  node.onpointerdown = (event) => { // a mouse selects words, a finger turns
    const turns = event.pointerType !== "mouse" && !event.target.closest("button, input, dialog")
    from = turns ? event.clientX : undefined
  }
  node.onpointerup = (event) => {
    const moved = from === undefined ? 0 : event.clientX - from
    from = undefined
    if (Math.abs(moved) > SWIPED) turn(moved < 0 ? 1 : -1)
  }
  const onResize = () => {
    at.wall = wallOf()
    show(false)
  }
  const listen = new AbortController()
  window.addEventListener("keydown", onKey, { signal: listen.signal })
  window.addEventListener("resize", onResize, { signal: listen.signal })
  document.addEventListener("visibilitychange", stayAwake, { signal: listen.signal })
  stayAwake()
  return { node, picture, at, show, tell, turn, open, end: () => listen.abort() }
}

/* "{at} dari {n}" with its values. */
const fillIn = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "")
