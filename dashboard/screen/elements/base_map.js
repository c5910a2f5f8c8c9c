/* data: { tile: the address of one, reached, credit, link: may be empty, trying, failed, again: words on a button }
   Tries whether a base map from elsewhere can be had, and only tells where it can: sends `reached`. A failure is
   remembered in this browser, and not tried again for a while unless the reader wants it. */
const LIMIT = 4000
const REMEMBERED = 10 * 60 * 1000
const FAILED = "kotaku-base-map-failed"

/* A browser may keep nothing at all. */
const remember = (when) => { try { localStorage.setItem(FAILED, when) } catch { /* then it is tried again */ } }
const failedAt = () => { try { return Number(localStorage.getItem(FAILED)) } catch { return 0 } }

/* As the map asks for it, so that it has it already; what is no picture is no tile. */
const arrives = async (tile) => {
  try {
    const answer = await fetch(tile, { signal: AbortSignal.timeout(LIMIT) })
    await createImageBitmap(await answer.blob())
    return answer.ok
  } catch {
    return false
  }
}

const credit = ({ credit, link }) => {
  if (!link) return element("p", credit, "credit")
  const made = element("p", undefined, "credit")
  const way = element("a", credit)
  Object.assign(way, { href: link, target: "_blank", rel: "noopener" })
  made.append(way)
  return made
}

export default function (component) {
  const { data, setTriggerValue } = component
  const root = fresh(component)
  if (!root) return
  if (data.reached) return root.replaceChildren(credit(data))
  const failed = () => {
    const again = element("button", data.again)
    again.type = "button"
    again.onclick = tried
    const said = element("p", data.failed)
    said.append(" ", again)
    root.replaceChildren(said)
  }
  const tried = async () => {
    root.replaceChildren(element("p", data.trying))
    const here = await arrives(data.tile)
    remember(here ? 0 : Date.now())
    if (here) setTriggerValue("reached", true)
    else if (root.isConnected) failed()
  }
  root.setAttribute("role", "status")
  if (Date.now() - failedAt() < REMEMBERED) failed()
  else tried()
}
