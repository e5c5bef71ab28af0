interface CiteLinkProps {
  /** The address of what is to be cited: `#<id>` for a place on this page, else a path below the site's base. */
  href: string
  /** What it is, for those who hear the link without its surroundings. */
  name: string
  className?: string
}

/**
 * The way to cite a place. It is a link to that place and nothing more, so that hundreds of them cost little and it leads
 * somewhere before and without the application; `useCite` opens the dialog instead.
 */
export function CiteLink({ href, name, className = 'cite' }: CiteLinkProps) {
  return (
    <a className={className} href={href} aria-haspopup="dialog" aria-label={`Cite ${name}`} data-cite="">
      Cite
    </a>
  )
}
