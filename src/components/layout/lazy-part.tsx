import { useEffect, useState, type ComponentType } from 'react'
import { reloadForNewerBuild } from '../../boot/newer-build.ts'

/**
 * A part of the frame whose code loads when it is first needed. Without it the page below works: what does not arrive is
 * asked for again when the part is needed anew.
 */
export function lazyPart(load: () => Promise<ComponentType>) {
  let loaded: ComponentType | undefined
  return function LazyPart() {
    const [Part, setPart] = useState<ComponentType | undefined>(() => loaded)

    useEffect(() => {
      if (loaded) return
      load()
        .then((component) => {
          loaded = component
          setPart(() => component)
        })
        .catch(reloadForNewerBuild)
    }, [])

    return Part && <Part />
  }
}
